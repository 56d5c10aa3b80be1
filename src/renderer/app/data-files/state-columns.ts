import type { ColumnMapping } from "../../../shared/domain/data-file.ts";
import type { Iso3 } from "../../../shared/domain/state-code.ts";
import { resolveStateName } from "../../../shared/gazetteer/names.ts";
import { stateByIso3, stateName } from "../../../shared/gazetteer/states.ts";
import { targetOfColumn } from "./column-mapping.ts";

export type WideMapping = Extract<ColumnMapping, { kind: "wide-votes" }>;

export interface StateColumn {
  column: string;
  /** Null for a column that is not read as a state's votes. */
  state: Iso3 | null;
}

/** The columns of a wide table that may hold a state's votes: those that are read as nothing else, unread ones first. */
export function stateColumns(mapping: WideMapping, columns: readonly string[]): StateColumn[] {
  const byColumn = new Map(mapping.states.map(({ column, state }) => [column, state]));
  const free = [...new Set(columns)].filter(
    (column) => column !== "" && targetOfColumn(mapping, column) === null,
  );
  const all = free.map((column) => ({ column, state: byColumn.get(column) ?? null }));
  return all.toSorted((left, right) => Number(left.state !== null) - Number(right.state !== null));
}

/** The mapping with a column read as a state's votes, or with null as none. */
export function withStateColumn(mapping: WideMapping, column: string, state: Iso3 | null): WideMapping {
  const others = mapping.states.filter((other) => other.column !== column);
  return { ...mapping, states: state === null ? others : [...others, { column, state }] };
}

/** A state as it is typed: by its code or by a name in any language that is known. */
export function typedState(text: string): Iso3 | null {
  const plain = text.trim();
  if (/^[a-z]{3}$/i.test(plain)) {
    const byCode = stateByIso3(plain.toUpperCase());
    if (byCode) return byCode.iso3;
  }
  return plain === "" ? null : resolveStateName(plain);
}

/** Two columns that are read as the same state. */
export function doubledState({ states }: WideMapping): string | null {
  const seen = new Map<Iso3, string>();
  for (const { column, state } of states) {
    const other = seen.get(state);
    if (other !== undefined) return `${other} and ${column} are both read as ${stateName(state, "en")}`;
    seen.set(state, column);
  }
  return null;
}

/** Takes up every unread column whose name is a state's. */
export function withStatesByName(mapping: WideMapping, columns: readonly string[]): WideMapping {
  return stateColumns(mapping, columns).reduce((made, { column, state }) => {
    const named = state === null ? typedState(column) : null;
    const isTaken = made.states.some((other) => other.state === named);
    return named === null || isTaken ? made : withStateColumn(made, column, named);
  }, mapping);
}
