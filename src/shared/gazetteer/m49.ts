import { AREAS, FORMER_NUMBERS, STATE_NUMBERS } from "./m49-data.ts";
import { stateNameKey } from "./names.ts";
import type { ResolvedCode } from "./state-codes.ts";
import { STATES } from "./states.ts";

const states = new Map([
  ...STATES.flatMap(({ m49, iso3 }) => (m49 === null ? [] : [[m49, iso3] as const])),
  ...STATE_NUMBERS,
]);
const formers = new Map(FORMER_NUMBERS.map((former) => [former.m49, former]));
const areaNames = new Map(AREAS.map(([m49, , name]) => [m49, name]));
const areaNumbers = new Map(AREAS.flatMap(([m49, alpha]) => (alpha === "" ? [] : [[alpha, m49] as const])));

/**
 * What a number of M49 or of UN Comtrade stands for, with or without its leading zeros. A former state's number names
 * it only in its years; in any other year, or where it names an area that is no state, it stays as "m49:810".
 */
export function resolveNumber(number: string, year: number | null): ResolvedCode {
  const m49 = number.padStart(3, "0");
  if (m49 === "000") return { kind: "world", key: "W00" };
  const state = states.get(m49);
  if (state !== undefined) return { kind: "state", key: state };
  const former = formers.get(m49);
  if (former && (year === null || (year >= former.from && year <= former.to)))
    return { kind: "former", key: former.key, name: former.name };
  return { kind: "unresolved", key: `m49:${m49}` };
}

/** The number of an area that is no state by the alpha code that ISO or Comtrade has for it: "HKG", "S19", "_X". */
export function areaNumber(alpha: string): string | null {
  return areaNumbers.get(alpha) ?? null;
}

/** What a stored key that names no state stands for. */
export type UnresolvedKind =
  /** A territory, a union or a remainder: known, and no state. */
  | "area"
  /** The number of a former state, in a year that is not its own. */
  | "former"
  | "unknown";

export function unresolvedKind(key: string): UnresolvedKind {
  if (FORMER_NUMBERS.some(({ m49 }) => key === `m49:${m49}`)) return "former";
  if (key.startsWith("name:")) return namedAreas().has(stateNameKey(key.slice(5))) ? "area" : "unknown";
  return areaName(key) === null ? "unknown" : "area";
}

let byWords: ReadonlySet<string> | null = null;

/** The names of AREAS, also without what stands behind a comma or in brackets: "Hong Kong, China" is "Hong Kong". */
function namedAreas(): ReadonlySet<string> {
  byWords ??= new Set(
    AREAS.flatMap(([, , name]) => [name, name.split(/[,(]/)[0] ?? name].map((words) => stateNameKey(words))),
  );
  return byWords;
}

/** The name of a stored key that is no state of today: "m49:490", "SUN", "W00"; null where none is known. */
export function areaName(key: string): string | null {
  if (key === "W00") return "World";
  const former = FORMER_NUMBERS.find((one) => one.key === key || `m49:${one.m49}` === key);
  if (former) return former.name;
  return key.startsWith("m49:") ? (areaNames.get(key.slice(4)) ?? null) : null;
}
