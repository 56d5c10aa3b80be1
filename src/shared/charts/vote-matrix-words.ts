import type { RollCallRow } from "../domain/roll-call.ts";
import type { ChartTable } from "./chart-table.ts";
import { dayWords } from "./day-words.ts";
import { rollCallName, rollCallTitle } from "./vote-matrix-layout.ts";
import type { MatrixState } from "./vote-matrix-layout.ts";
import { POSITION_LABELS, POSITION_VERBS, positionOf } from "./votes-words.ts";
import type { CellPosition } from "./votes-words.ts";

/** The position in a column of a row; column -1 is the focus state's. */
export function cellPosition(row: RollCallRow, column: number): CellPosition {
  return column < 0 ? (row.focusPosition ?? "no-row") : positionOf(row.positions[column]);
}

/** What is drawn, how many of each position, and what it cannot show. */
export function matrixAltText(
  rows: readonly RollCallRow[],
  states: readonly MatrixState[],
  focusName: string,
): string {
  if (rows.length === 0) return "Matrix of votes without a roll call.";
  const counts = new Map<CellPosition, number>();
  for (const row of rows) {
    for (let column = 0; column < states.length; column += 1) {
      const position = cellPosition(row, column);
      counts.set(position, (counts.get(position) ?? 0) + 1);
    }
  }
  const told = [...counts]
    .toSorted(([, left], [, right]) => right - left)
    .map(([position, count]) => `${POSITION_LABELS[position].toLowerCase()} ${count}`);
  const shape = `${rows.length} roll call${rows.length === 1 ? "" : "s"} by ${states.length} state${states.length === 1 ? "" : "s"} beside ${focusName}`;
  return `Matrix of votes, ${shape}${told.length > 0 ? `: ${told.join(", ")}` : ""}.`;
}

/** "Kenya abstained; A/RES/68/262, 27 Mar 2014, Territorial integrity of Ukraine". */
export function cellWords(row: RollCallRow, column: number, name: string): string {
  const what = [rollCallName(row), row.date && dayWords(row.date), rollCallTitle(row)].filter(
    (part) => part !== null && part !== "",
  );
  return `${name} ${POSITION_VERBS[cellPosition(row, column)]}; ${what.join(", ")}`;
}

/** One row a roll call, one column a state, in words. */
export function matrixTable(
  rows: readonly RollCallRow[],
  states: readonly MatrixState[],
  focusName: string,
): ChartTable {
  return {
    columns: ["Date", "Resolution", "Title", focusName, ...states.map(({ name }) => name)],
    rows: rows.map((row) => [
      row.date ?? "",
      rollCallName(row),
      rollCallTitle(row),
      POSITION_LABELS[cellPosition(row, -1)],
      ...states.map((_, column) => POSITION_LABELS[cellPosition(row, column)]),
    ]),
  };
}
