import type { Iso3 } from "../domain/state-code.ts";
import { STATES } from "./states.ts";
import { stateForms } from "./state-forms.ts";

let byName: Map<string, Iso3> | null = null;

/**
 * The state that an analyst means by a code or a name in any of our languages, case or spelling: "KE", "ken", "Kenya",
 * "republic of kenya", "Кении", "Кенія". Null when the text names no state, or names more than one ("Congo").
 */
export function resolveStateName(text: string): Iso3 | null {
  byName ??= collectNames();
  const key = stateNameKey(text);
  return byName.get(key) ?? byName.get(key.replace(OFFICIAL_PREFIX, "")) ?? null;
}

const OFFICIAL_PREFIX =
  /^(the )?((islamic |federal |people s |democratic |socialist |plurinational |bolivarian |co operative |hashemite )*(republic|kingdom|state|commonwealth|principality|sultanate|union|grand duchy) of (the )?|республика |рэспубліка |королевство |каралеўства )?/;

function collectNames(): Map<string, Iso3> {
  const names = new Map<string, Iso3>();
  for (const { text, state, kind } of stateForms()) if (kind === "name") names.set(stateNameKey(text), state);
  for (const { iso2, iso3, names: shown } of STATES) {
    for (const name of [shown.en, shown.be, shown.ru, shown.lacinka, iso2, iso3])
      names.set(stateNameKey(name), iso3);
  }
  return names;
}

/** The same for spellings of a name that differ in case, marks or punctuation. */
export function stateNameKey(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("ё", "е")
    .normalize("NFD")
    .replaceAll(/(?<=[a-z])\p{M}+/gu, "")
    .normalize("NFC")
    .replaceAll("ł", "l")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
