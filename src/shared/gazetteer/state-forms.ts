import type { Iso3 } from "../domain/state-code.ts";
import { belarusianAdjectiveForms, belarusianDemonymForms, belarusianForms } from "./declension-be.ts";
import { declineRussian, russianAdjectiveForms, russianDemonymForms } from "./declension-ru.ts";
import { unmarked } from "./declension.ts";
import { classicalBelarusian, latinSpellings, withShortU } from "./belarusian-spelling.ts";
import { belarusianToLatin } from "./lacinka.ts";
import { readLists } from "./state-lists.ts";
import { SEEDS } from "./state-seeds.ts";
import type { StateSeed } from "./state-seed.ts";
import { AMBIGUOUS_CAPITALS, PLAIN_LACINKA } from "./traps.ts";

/** One spelling that names a state, as it stands in running text. */
export interface StateForm {
  readonly text: string;
  readonly state: Iso3;
  readonly kind: "name" | "adjective" | "demonym" | "metonym";
  readonly language: "en" | "ru" | "be";
  readonly script: "Latn" | "Cyrl";
}

type Kind = StateForm["kind"];
type Language = StateForm["language"];

/** Common nouns within names are written in small letters as often as not. */
const COMMON_NOUNS =
  /(?<= )(Республик|Рэспублік|Остров|Королевств|Каралеўств|Федерац|Федэрац|Штат|Эмират|Эмірат|Престол|Пасад)/gu;

let forms: readonly StateForm[] | null = null;

let inLacinka: readonly StateForm[] | null = null;

/**
 * Every form for a text in łacinka: all Belarusian forms in every Latin spelling, also those of the letters of English
 * words, Cyrillic ones for quotations, and no English ones.
 */
export function lacinkaForms(): readonly StateForm[] {
  inLacinka ??= stateForms()
    .filter(({ script }) => script === "Cyrl")
    .flatMap((form): StateForm[] =>
      form.language === "be"
        ? [form, ...latinSpellings(form.text).map((text): StateForm => ({ ...form, text, script: "Latn" }))]
        : [form],
    );
  return inLacinka;
}

/** Every form of every state, spelled out on first use; a text occurs once per state and language. */
export function stateForms(): readonly StateForm[] {
  forms ??= SEEDS.flatMap(formsOf);
  return forms;
}

function formsOf(seed: StateSeed): StateForm[] {
  const state = seed.codes.slice(0, 3);
  const found = new Map<string, StateForm>();
  const add = (
    language: Language,
    kind: Kind,
    script: StateForm["script"],
    texts: readonly string[],
  ): void => {
    for (const text of texts) {
      const key = `${language} ${text}`;
      if (!found.has(key)) found.set(key, { text, state, kind, language, script });
    }
  };
  addEnglish(seed, add);
  addCyrillic(seed, add);
  return [...found.values()];
}

type Add = (language: Language, kind: Kind, script: StateForm["script"], texts: readonly string[]) => void;

function addEnglish(seed: StateSeed, add: Add): void {
  const [names = [], adjectives = [], demonyms = []] = readLists(seed.en);
  const [capitals = []] = readLists(seed.capital);
  add("en", "name", "Latn", names.flatMap(hyphenVariants));
  add("en", "adjective", "Latn", adjectives.flatMap(hyphenVariants));
  add("en", "demonym", "Latn", [
    ...demonyms,
    ...adjectives.filter((adjective) => /[ni]$/.test(adjective)).map((adjective) => `${adjective}s`),
  ]);
  add("en", "metonym", "Latn", capitals.filter(isSure).flatMap(hyphenVariants));
}

function addCyrillic(seed: StateSeed, add: Add): void {
  const [ruNames = [], ruAdjectives = [], ruDemonyms = []] = readLists(seed.ru);
  const [beNames = [], beAdjectives = [], beDemonyms = []] = readLists(seed.be);
  const [, ruCapitals = [], beCapitals = []] = readLists(seed.capital);
  const ru = (kind: Kind, texts: readonly string[]): void => {
    add("ru", kind, "Cyrl", texts.flatMap(spellings));
  };
  const be = (kind: Kind, names: readonly string[]): void => {
    const texts = names
      .flatMap(withShortU)
      .flatMap((name) => [...new Set([name, classicalBelarusian(name)])]);
    add("be", kind, "Cyrl", texts.flatMap(spellings));
    add("be", kind, "Latn", texts.map(belarusianToLatin).filter(isDistinctLacinka));
  };
  ru(
    "name",
    ruNames.flatMap((name) => [...declineRussian(name)]),
  );
  ru("adjective", ruAdjectives.flatMap(russianAdjectiveForms));
  ru("demonym", ruDemonyms.flatMap(russianDemonymForms));
  ru(
    "metonym",
    ruCapitals.filter(isSure).flatMap((capital) => [...declineRussian(capital)]),
  );
  be("name", beNames.flatMap(belarusianForms));
  be("adjective", beAdjectives.flatMap(belarusianAdjectiveForms));
  be("demonym", beDemonyms.flatMap(belarusianDemonymForms));
  be("metonym", beCapitals.filter(isSure).flatMap(belarusianForms));
}

function isSure(capital: string): boolean {
  return !AMBIGUOUS_CAPITALS.has(unmarked(capital));
}

/** A form in łacinka that no English or Polish word of the same letters can be taken for. */
function isDistinctLacinka(text: string): boolean {
  if (/[ŭčćšśžźńł]/iu.test(text) || PLAIN_LACINKA.has(text)) return true;
  return /[iy](ja|ju|jaj|jaju|i)$|jejaj?$|sk(aja|aha|amu|uju|aje|ija|ich|imi)$/u.test(text);
}

function spellings(text: string): string[] {
  const withE = text.includes("ё") ? [text, text.replaceAll("ё", "е")] : [text];
  return withE
    .flatMap(hyphenVariants)
    .map((form) => form.replace(COMMON_NOUNS, (noun) => noun.toLowerCase()));
}

/** "Guinea-Bissau" is also written "Guinea Bissau". */
function hyphenVariants(text: string): string[] {
  return text.includes("-") ? [text, text.replaceAll("-", " ")] : [text];
}
