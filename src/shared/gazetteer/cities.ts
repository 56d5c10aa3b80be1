import type { Iso3 } from "../domain/state-code.ts";
import { latinSpellings, plainSoftness } from "./belarusian-spelling.ts";
import { CITIES, ENGLISH_CITIES } from "./cities-data.ts";
import { declineBelarusian } from "./declension-be.ts";
import { declineRussian } from "./declension-ru.ts";

let states: Map<string, Iso3> | null = null;

/** The state in which a city lies, by any case of its name in small letters; null for words that name none. */
export function stateOfCity(word: string): Iso3 | null {
  states ??= collect();
  return states.get(word) ?? null;
}

const ENGLISH = new Map(
  Object.entries(ENGLISH_CITIES).flatMap(([state, names]) =>
    names.split(", ").map((name): [string, Iso3] => [name, state]),
  ),
);

/** The state of a city that hosts meetings of others, by its English name in small letters; null for other words. */
export function stateOfEnglishCity(name: string): Iso3 | null {
  return ENGLISH.get(name) ?? null;
}

function collect(): Map<string, Iso3> {
  const found = new Map<string, Iso3>();
  for (const [state, ru, be] of CITIES) {
    const forms = [...declineRussian(ru), ...declineBelarusian(be)];
    const latin = declineBelarusian(be).flatMap(latinSpellings).map(plainSoftness);
    for (const form of [...forms, ...latin]) {
      found.set(form.toLowerCase(), state);
      if (form.includes("ё")) found.set(form.toLowerCase().replaceAll("ё", "е"), state);
    }
  }
  return found;
}
