import type { IsoDay } from "../domain/iso-day.ts";
import type { Iso3 } from "../domain/state-code.ts";
import { COW_CODES } from "./cow-codes.ts";
import { FORMER_STATES } from "./former-states.ts";
import type { FormerState } from "./former-states.ts";
import { areaName, areaNumber, resolveNumber } from "./m49.ts";
import { resolveStateName, stateNameKey } from "./names.ts";
import { OFFICIAL_NAMES } from "./official-names.ts";
import { stateByIso2, stateByIso3 } from "./states.ts";

/** A code as a data file gives it. */
export interface GivenCode {
  system: "iso3" | "iso2" | "m49" | "cow" | "name";
  code: string;
}

/** What a code stands for at a time; `key` is what the store keeps. */
export type ResolvedCode =
  | { kind: "state"; key: Iso3 }
  /** A state that is no more and that no state of today continues: see FormerState.key. */
  | { kind: "former"; key: string; name: string }
  /** All partners together. */
  | { kind: "world"; key: "W00" }
  /** A code that is known and is no state ("Areas, not elsewhere specified"), or that is not known. */
  | { kind: "unresolved"; key: string };

const byCow = new Map(
  COW_CODES.split(",").map((pair): [string, Iso3] => {
    const [number = "", iso3 = ""] = pair.trim().split(" ");
    return [number, iso3];
  }),
);

/**
 * The state of a code on a day or in a year (then as at its end); null where the time is not known. Letters, COW numbers
 * and names follow the membership of the United Nations, so that the USSR's votes are Russia's; numbers of M49 follow
 * the territory that traded. What does not resolve keeps its code, "cow:327", and is never dropped.
 */
export function resolveCode(given: GivenCode, when: number | IsoDay | null): ResolvedCode {
  const code = given.code.trim();
  // What is no name is not compared with names: that takes the square of its length.
  if (code.length > LONGEST_NAME) return { kind: "unresolved", key: `${given.system}:${code}` };
  const year = typeof when === "string" ? Number(when.slice(0, 4)) : when;
  if (given.system === "m49") return resolveNumber(code, year);
  if (given.system === "iso3") {
    if (code === "W00" || code === "WLD") return { kind: "world", key: "W00" };
    const area = areaNumber(code);
    if (area !== null) return resolveNumber(area, year);
  }
  const day = typeof when === "number" ? `${String(when).padStart(4, "0")}-12-31` : when;
  // A name as it was then goes before what it may mean today: the Republic of Vietnam of 1970 is not Viet Nam.
  const before = given.system === "name" ? former("name", code, day, true) : null;
  if (before) return before;
  const iso3 = today(given.system, code);
  if (iso3 !== null) return { kind: "state", key: iso3 };
  return former(given.system, code, day) ?? { kind: "unresolved", key: `${given.system}:${code}` };
}

const LONGEST_NAME = 300;

/** The name of a stored key that is no state of today ("YUG", "m49:490"); null where none is known. */
export function formerStateName(key: string): string | null {
  return FORMER_STATES.find((state) => state.key === key)?.names[0] ?? areaName(key);
}

type FormerSystem = Exclude<GivenCode["system"], "m49">;

function today(system: FormerSystem, code: string): Iso3 | null {
  switch (system) {
    case "iso3":
      return stateByIso3(code.toUpperCase())?.iso3 ?? null;
    case "iso2":
      return stateByIso2(code.toUpperCase())?.iso3 ?? null;
    case "cow":
      return byCow.get(code.replace(/^0+|\.0+$/g, "")) ?? null;
    case "name":
      return stateByName(code);
  }
}

function former(
  system: FormerSystem,
  code: string,
  day: IsoDay | null,
  onlyInItsTime = false,
): ResolvedCode | null {
  const of = formerStates(system, code).filter(
    ({ until }) => !(onlyInItsTime && day !== null && day > (until ?? "9999")),
  );
  // A code that was given twice (CS) says nothing without its time; one that was given once may be used long after.
  const [meant, other] =
    of.length > 1
      ? of.filter(({ from, until }) => day !== null && (from ?? "") <= day && day <= (until ?? "9999"))
      : of;
  if (!meant || other) return null;
  const { continuedBy, key, names } = meant;
  if (continuedBy && (key === null || (day !== null && day >= (continuedBy.since ?? "")))) {
    return { kind: "state", key: continuedBy.state };
  }
  return key === null ? null : { kind: "former", key, name: names[0] ?? key };
}

function formerStates(system: FormerSystem, code: string): FormerState[] {
  switch (system) {
    case "iso3":
      return FORMER_STATES.filter(({ iso3 }) => iso3 === code.toUpperCase());
    case "iso2":
      return FORMER_STATES.filter(({ iso2 }) => iso2 === code.toUpperCase());
    case "cow": {
      const number = code.replace(/^0+|\.0+$/g, "");
      return FORMER_STATES.filter(({ cow }) => cow === number);
    }
    case "name": {
      formerNames ??= FORMER_STATES.map((state) => ({ state, keys: state.names.map(stateNameKey) }));
      const spelled = spellings(code).map(stateNameKey);
      return formerNames
        .filter(({ keys }) => keys.some((key) => spelled.includes(key)))
        .map(({ state }) => state);
    }
  }
}

/** Their names as they are compared, worked out once: a file may have a million rows of names that no state has. */
let formerNames: { state: FormerState; keys: string[] }[] | null = null;

let officialNames: ReadonlyMap<string, Iso3> | null = null;

/** A name that stands alone in a cell of a file, with the marks and turns of lists of states. */
function stateByName(text: string): Iso3 | null {
  officialNames ??= collectOfficialNames();
  for (const name of spellings(text)) {
    const state = officialNames.get(stateNameKey(name)) ?? resolveStateName(name);
    if (state !== null) return state;
  }
  return null;
}

function collectOfficialNames(): Map<string, Iso3> {
  const names = new Map<string, Iso3>();
  for (const line of OFFICIAL_NAMES.trim().split("\n")) {
    const [iso3 = "", listed = ""] = line.split(": ");
    for (const name of listed.split("|")) names.set(stateNameKey(name), iso3);
  }
  return names;
}

/** A name without the marks of footnotes, and turned round: "Iran (Islamic Republic of)" is also "Islamic Republic of Iran". */
function spellings(text: string): string[] {
  const plain = text.replaceAll(/[*†‡]|\s\d+\/?$/g, "").trim();
  const [, noun, rest] = /^([^,(]+?)\s*(?:,\s*|\()([^()]+)\)?$/.exec(plain) ?? [];
  return noun && rest ? [plain, `${rest} ${noun}`] : [plain];
}
