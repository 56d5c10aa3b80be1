import { declinePhrase, same, unmarked } from "./declension.ts";
import type { Cases, MarkedWord } from "./declension.ts";

/** The six cases of a marked Belarusian name: declineBelarusian("Беларусь:f") has Беларуссю fifth. */
export function declineBelarusian(phrase: string): Cases {
  return declinePhrase(phrase, declineWord);
}

/**
 * The cases with the variants that are also written: Кеніяю beside Кеніяй, genitives of masculine nouns in -у
 * beside -а, instrumentals in -ом beside -ам.
 */
export function belarusianForms(phrase: string): string[] {
  const cases = declineBelarusian(phrase);
  const forms = new Set<string>(cases);
  const instrumental = cases[4];
  if (/[аяоё]й$/.test(instrumental)) forms.add(`${instrumental.slice(0, -1)}ю`);
  if (/[^аяы]ам$/.test(instrumental) && instrumental !== cases[2])
    forms.add(`${instrumental.slice(0, -2)}ом`);
  // The stress of foreign names wavers: у Дацы, у Дацэ.
  if (cases[0].endsWith("ка") && cases[2].endsWith("цы")) forms.add(`${cases[2].slice(0, -1)}э`);
  return [...forms];
}

/** All forms of an adjective given in the masculine nominative: кенійскі, кенійскага, … and кенійска of compounds. */
export function belarusianAdjectiveForms(adjective: string): string[] {
  const stem = adjective.slice(0, -1);
  const i = adjective.slice(-1);
  const j = i === "ы" ? "ыя" : "ія";
  return [
    adjective,
    ...["ага", "аму", `${i}м`, "ая", "ай", "ую", "ае", "а", j, `${i}х`, `${i}мі`].map(
      (ending) => stem + ending,
    ),
  ];
}

/** Singular and plural forms of a demonym given in the nominative singular: кеніец, кенійцамі. */
export function belarusianDemonymForms(marked: string): string[] {
  const demonym = unmarked(marked);
  if (demonym.endsWith("ка")) return withEndings(demonym.slice(0, -2), "ка кі цы ку кай кам камі ках");
  if (/[еа]ц$/.test(demonym)) {
    const root = demonym.slice(0, -2).replace(/в$/, "ў").replace(/дз$/, "д");
    const stem = /[аеіоуыэюя]$/.test(root) ? `${root}й` : root;
    return [demonym, ...withEndings(stem, "ца цу цам цы цаў цамі цах")];
  }
  if (/(нін|рын)$/.test(demonym)) {
    const stem = demonym.slice(0, -2);
    const i = demonym.endsWith("рын") ? "ы" : "і";
    const plural = i === "ы" ? "ы" : "е";
    return [demonym, stem, ...withEndings(stem, `${i}на ${i}ну ${i}нам ${i}не ${plural} аў ам амі ах`)];
  }
  const stem = marked.replaceAll(/\(.\)/g, "");
  const plural = /[кгх]$/.test(stem) ? "і" : "ы";
  return [demonym, ...withEndings(stem, `а у ам е ${plural} аў амі ах`)];
}

function withEndings(stem: string, endings: string): string[] {
  return endings.split(" ").map((ending) => stem + ending);
}

function declineWord({ word, mark, oblique }: MarkedWord): Cases {
  const stem = word.slice(0, -1);
  if (mark === "p" || mark === "po") {
    const genitive = mark === "po" ? `${stem}аў` : stem;
    return [word, genitive, `${stem}ам`, word, `${stem}амі`, `${stem}ах`];
  }
  if (mark === "ps") return [word, `${stem}оў`, `${stem}ам`, word, `${stem}амі`, `${stem}ах`];
  if (mark === "o") return [word, `${stem}а`, `${stem}у`, word, `${stem}ам`, `${stem}е`];
  if (mark === "f") return [word, `${stem}і`, `${stem}і`, word, `${stem}${stem.slice(-1)}ю`, `${stem}і`];
  if (mark === "m") {
    const root = oblique.slice(0, -1);
    return [word, `${root}я`, `${root}ю`, word, `${root}ем`, `${root}і`];
  }
  if (mark === "ap") return [word, `${word}х`, `${word}м`, word, `${word}мі`, `${word}х`];
  if (mark === "a" || (mark === "" && word.endsWith("ая"))) return declineAdjective(word);
  if (word.endsWith("я")) return [word, `${stem}і`, `${stem}і`, `${stem}ю`, `${stem}яй`, `${stem}і`];
  if (word.endsWith("а")) {
    const genitive = /[гкх]$/.test(stem) ? "і" : "ы";
    const dative = dativeOfA(stem);
    return [word, stem + genitive, dative, `${stem}у`, stem + (mark === "s" ? "ой" : "ай"), dative];
  }
  if (word.endsWith("й")) return [word, `${stem}я`, `${stem}ю`, word, `${stem}ем`, `${stem}і`];
  if (/[бвгджзклмнпрстфхцчшў]$/i.test(word)) {
    const root = oblique.replace(/ў$/, "в");
    return [word, `${root}а`, `${root}у`, word, `${root}ам`, locativeOfConsonant(root)];
  }
  return same(word);
}

function declineAdjective(word: string): Cases {
  if (word.endsWith("ая")) {
    const stem = word.slice(0, -2);
    return [word, `${stem}ай`, `${stem}ай`, `${stem}ую`, `${stem}ай`, `${stem}ай`];
  }
  if (/[ыі]я$/.test(word)) {
    const stem = word.slice(0, -1);
    return [word, `${stem}х`, `${stem}м`, word, `${stem}мі`, `${stem}х`];
  }
  if (/[ае]е$/.test(word)) {
    const stem = word.slice(0, -2);
    return [word, `${stem}ага`, `${stem}аму`, word, `${stem}ым`, `${stem}ым`];
  }
  const stem = word.slice(0, -1);
  const a = word.endsWith("ні") ? "я" : "а";
  return [word, `${stem}${a}га`, `${stem}${a}му`, word, `${word}м`, `${word}м`];
}

function dativeOfA(stem: string): string {
  if (/(дж|[рцжшч])$/.test(stem)) return `${stem}ы`;
  const root = stem.slice(0, -1);
  switch (stem.slice(-1)) {
    case "к":
      return `${root}цы`;
    case "г":
      return `${root}зе`;
    case "х":
      return `${root}се`;
    case "т":
      return `${root}це`;
    case "д":
      return `${root}дзе`;
    default:
      return `${stem}е`;
  }
}

function locativeOfConsonant(word: string): string {
  if (/[гкх]$/.test(word)) return `${word}у`;
  if (/(дж|[рцжшч])$/.test(word)) return `${word}ы`;
  if (word.endsWith("т")) return `${word.slice(0, -1)}це`;
  if (word.endsWith("д")) return `${word.slice(0, -1)}дзе`;
  return `${word}е`;
}
