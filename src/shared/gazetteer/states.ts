import type { Iso3 } from "../domain/state-code.ts";
import { unmarked } from "./declension.ts";
import { belarusianToLatin } from "./lacinka.ts";
import { readLists } from "./state-lists.ts";
import { SEEDS } from "./state-seeds.ts";
import type { StateSeed } from "./state-seed.ts";

/** Languages of names that are shown; łacinka is Belarusian in Latin letters. */
export type NameLanguage = "en" | "be" | "ru";

/** A state as the workbench shows it. */
export interface StateEntry {
  readonly iso3: Iso3;
  readonly iso2: string;
  /** Three digits, the id of the state's shape in world-atlas; null for Kosovo, which has no code there. */
  readonly m49: string | null;
  /** Member of the United Nations, observer state there, or other. */
  readonly kind: "member" | "observer" | "other";
  /** Usual short names. */
  readonly names: Readonly<Record<NameLanguage | "lacinka", string>>;
  /** Where official visitors go: the capital, or the seat of government where they differ. Degrees north and east. */
  readonly capital: Readonly<Record<NameLanguage, string>> & { readonly lat: number; readonly lon: number };
}

/** The 193 members, 2 observer states, Kosovo and Taiwan, in the order of their codes. */
export const STATES: readonly StateEntry[] = SEEDS.map(entryOf).toSorted((left, right) =>
  left.iso3 < right.iso3 ? -1 : 1,
);

const byIso3 = new Map(STATES.map((state) => [state.iso3, state]));
const byIso2 = new Map(STATES.map((state) => [state.iso2, state]));

/** Null when the code names none of STATES. */
export function stateByIso3(iso3: Iso3): StateEntry | null {
  return byIso3.get(iso3) ?? null;
}

export function stateByIso2(iso2: string): StateEntry | null {
  return byIso2.get(iso2) ?? null;
}

/** The usual short name; the code itself when the gazetteer does not know it. */
export function stateName(iso3: Iso3, language: NameLanguage): string {
  return byIso3.get(iso3)?.names[language] ?? iso3;
}

function entryOf(seed: StateSeed): StateEntry {
  const [iso3 = "", iso2 = "", number = "-"] = seed.codes.split(" ");
  const [capitalEn = [], capitalRu = [], capitalBe = [], [place = ""] = []] = readLists(seed.capital);
  const [lat = Number.NaN, lon = Number.NaN] = place.split(" ").map(Number);
  const be = firstName(seed.be);
  return {
    iso3,
    iso2,
    m49: number === "-" ? null : number,
    kind: seed.kind ?? "member",
    names: { en: firstName(seed.en), be, ru: firstName(seed.ru), lacinka: belarusianToLatin(be) },
    capital: {
      en: unmarked(capitalEn[0] ?? ""),
      be: unmarked(capitalBe[0] ?? ""),
      ru: unmarked(capitalRu[0] ?? ""),
      lat,
      lon,
    },
  };
}

function firstName(lists: string): string {
  return unmarked(readLists(lists)[0]?.[0] ?? "");
}
