import type { RollCallRow } from "../../../shared/domain/roll-call.ts";

/** Rows whose positions were asked for in one order of states, with their letters in another. */
export function permutePositions<State>(
  rows: readonly RollCallRow[],
  asked: readonly State[],
  shown: readonly State[],
): RollCallRow[] {
  const places = shown.map((state) => asked.indexOf(state));
  return rows.map((row) => ({
    ...row,
    positions: places.map((place) => row.positions[place] ?? ".").join(""),
  }));
}
