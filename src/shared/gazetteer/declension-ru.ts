import { declinePhrase, same, unmarked } from "./declension.ts";
import type { Cases, MarkedWord } from "./declension.ts";

/** The six cases of a marked Russian name: declineRussian("Кения") has Кенией fifth. */
export function declineRussian(phrase: string): Cases {
  return declinePhrase(phrase, declineWord);
}

/** All forms of an adjective given in the masculine nominative: кенийский, кенийского, … and кенийско of compounds. */
export function russianAdjectiveForms(adjective: string): string[] {
  const stem = adjective.slice(0, -2);
  const soft = /[кгхжшчщ]$/.test(stem);
  const endings = soft
    ? ["ого", "ому", "им", "ом", "ая", "ой", "ую", "ое", "ие", "их", "ими", "о"]
    : ["ого", "ому", "ым", "ом", "ая", "ой", "ую", "ое", "ые", "ых", "ыми"];
  return [adjective, ...endings.map((ending) => stem + ending)];
}

/**
 * Singular and plural forms of a demonym given in the nominative singular: кениец, кенийцами. Women only where they
 * are listed themselves: болгарка is a grinder as well, испанка an illness, панамка a hat.
 */
export function russianDemonymForms(marked: string): string[] {
  const demonym = unmarked(marked);
  if (demonym.endsWith("ка")) return withEndings(demonym.slice(0, -1), "а и е у ой ам ами ах");
  if (demonym.endsWith("ец")) {
    const root = demonym.slice(0, -2);
    const stem = /[аеиоуыэюя]$/.test(root) ? `${root}й` : root;
    return [demonym, ...withEndings(stem, "ца цу цем це цы цев цам цами цах")];
  }
  if (/[нр]ин$/.test(demonym)) {
    const stem = demonym.slice(0, -2);
    const plural = demonym.endsWith("рин") ? "ы" : "е";
    return [demonym, stem, ...withEndings(stem, `ина ину ином ине ${plural} ам ами ах`)];
  }
  const stem = marked.replaceAll(/\(.\)/g, "");
  const plural = /[кгхжшчщ]$/.test(stem) ? "и" : "ы";
  return [demonym, ...withEndings(stem, `а у ом е ${plural} ов ам ами ах`)];
}

function withEndings(stem: string, endings: string): string[] {
  return endings.split(" ").map((ending) => stem + ending);
}

function declineWord({ word, mark, oblique }: MarkedWord): Cases {
  const stem = word.slice(0, -1);
  if (mark === "p" || mark === "po") return plural(word, oblique, mark);
  if (mark === "o") return [word, `${stem}а`, `${stem}у`, word, `${stem}ом`, `${stem}е`];
  if (mark === "f") return [word, `${stem}и`, `${stem}и`, word, `${word}ю`, `${stem}и`];
  if (mark === "m") {
    const root = oblique.slice(0, -1);
    return [word, `${root}я`, `${root}ю`, word, `${root}ем`, `${root}е`];
  }
  if (mark !== "n") {
    const adjective = declineAdjective(word, mark === "a");
    if (adjective) return adjective;
  }
  if (word.endsWith("ия")) return [word, `${stem}и`, `${stem}и`, `${stem}ю`, `${stem}ей`, `${stem}и`];
  if (word.endsWith("я")) return [word, `${stem}и`, `${stem}е`, `${stem}ю`, `${stem}ей`, `${stem}е`];
  if (word.endsWith("а")) {
    const hush = /[жшчщц]$/.test(stem);
    const genitive = /[гкхжшчщ]$/.test(stem) ? "и" : "ы";
    const instrumental = hush && mark !== "s" ? "ей" : "ой";
    return [word, stem + genitive, `${stem}е`, `${stem}у`, stem + instrumental, `${stem}е`];
  }
  if (word.endsWith("й")) {
    const last = word.endsWith("ий") ? "и" : "е";
    return [word, `${stem}я`, `${stem}ю`, word, `${stem}ем`, stem + last];
  }
  if (/[бвгджзклмнпрстфхцчшщ]$/i.test(word)) {
    const instrumental = /[жшчщц]$/.test(word) && mark !== "s" ? "ем" : "ом";
    return [word, `${oblique}а`, `${oblique}у`, word, oblique + instrumental, `${oblique}е`];
  }
  return same(word);
}

function plural(word: string, oblique: string, mark: "p" | "po"): Cases {
  const stem = oblique.slice(0, -1);
  const genitive = mark === "po" ? `${stem}ов` : stem;
  return [word, genitive, `${stem}ам`, word, `${stem}ами`, `${stem}ах`];
}

function declineAdjective(word: string, marked: boolean): Cases | null {
  const stem = word.slice(0, -2);
  const i = /[кгхжшчщ]$/.test(stem) ? "и" : "ы";
  const o = /[жшчщ]$/.test(stem) ? "е" : "о";
  if (word.endsWith("ая")) return [word, `${stem}ой`, `${stem}ой`, `${stem}ую`, `${stem}ой`, `${stem}ой`];
  if (word.endsWith("ое")) return [word, `${stem}ого`, `${stem}ому`, word, `${stem}${i}м`, `${stem}ом`];
  if (/(ый|ий|ой)$/.test(word))
    return [word, `${stem}${o}го`, `${stem}${o}му`, word, `${stem}${i}м`, `${stem}${o}м`];
  if (/(ые|ие)$/.test(word)) {
    return [word, `${stem}${i}х`, `${stem}${i}м`, word, `${stem}${i}ми`, `${stem}${i}х`];
  }
  if (marked && word.endsWith("ы")) return [word, `${word}х`, `${word}м`, word, `${word}ми`, `${word}х`];
  return null;
}
