import type { Iso3 } from "../domain/state-code.ts";
import { areaNumber, resolveNumber } from "./m49.ts";
import { stateByIso2, stateByIso3 } from "./states.ts";

/** A code as a data file gives it. */
export interface GivenCode {
  system: "iso3" | "iso2" | "m49" | "cow" | "name";
  code: string;
}

/** What a code stands for in a year; `key` is what the store keeps. */
export type ResolvedCode =
  | { kind: "state"; key: Iso3 }
  /** A state that is no more and that no state of today continues: its ISO 3166-3 alpha-3 code. */
  | { kind: "former"; key: string; name: string }
  /** All partners together. */
  | { kind: "world"; key: "W00" }
  /** A code that is known and is no state ("Areas, not elsewhere specified"), or that is not known. */
  | { kind: "unresolved"; key: string };

/** The state of a code in a year (null: today). What does not resolve keeps its code, "cow:260", and is never dropped. */
export function resolveCode(given: GivenCode, year: number | null): ResolvedCode {
  const code = given.code.trim();
  if (given.system === "m49") return resolveNumber(code, year);
  if (given.system === "iso3") {
    if (code === "W00" || code === "WLD") return { kind: "world", key: "W00" };
    const area = areaNumber(code);
    if (area !== null) return resolveNumber(area, year);
  }
  const iso3 = today({ ...given, code });
  return iso3 === null
    ? { kind: "unresolved", key: `${given.system}:${code}` }
    : { kind: "state", key: iso3 };
}

function today({ system, code }: GivenCode): Iso3 | null {
  switch (system) {
    case "iso3":
      return stateByIso3(code)?.iso3 ?? null;
    case "iso2":
      return stateByIso2(code)?.iso3 ?? null;
    case "m49":
    case "cow":
    case "name":
      return null;
  }
}
