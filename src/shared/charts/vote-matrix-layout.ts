import type { RollCallRow } from "../domain/roll-call.ts";
import type { Iso3 } from "../domain/state-code.ts";
import type { Insets } from "./chart-frame.tsx";
import type { Box } from "./map-geometry.ts";
import { textWidth } from "./text-width.ts";

/** A column of the matrix. */
export interface MatrixState {
  state: Iso3;
  name: string;
}

/** A cell by its place; column -1 is the focus state's. */
export interface MatrixPlace {
  row: number;
  column: number;
}

export const MATRIX = {
  rowPx: 24,
  columnPx: 24,
  /** The focus state's column keeps a little distance from the others. */
  focusPx: 32,
  textPx: 11.5,
  headPx: 11.5,
  datePx: 88,
  symbolPx: 132,
} as const;

const LEAST_TITLE_PX = 120;
const MOST_TITLE_PX = 640;
const MOST_HEAD_PX = 140;

/** What stays in its place while the cells scroll, and how far they reach. */
export interface MatrixLayout {
  /** Dates, symbols and titles, left of the cells. */
  words: { x: number; width: number; titlePx: number };
  /** Left edge of the focus state's column. */
  focusX: number;
  headPx: number;
  /** Where the other states' cells are seen. */
  cells: Box;
  /** How wide and high all cells are. */
  content: { width: number; height: number };
}

export function matrixLayout(
  counts: { rows: number; states: readonly MatrixState[]; titled: boolean },
  size: { width: number; height: number },
  around: Insets,
  focusName: string,
): MatrixLayout {
  const room = size.width - around.left - around.right;
  // Half of the room, or what few states leave; a title cut to a word or two says less than more cells do.
  const share = Math.max(room * 0.5, room - counts.states.length * MATRIX.columnPx);
  const free = share - MATRIX.datePx - MATRIX.symbolPx - MATRIX.focusPx;
  const titlePx = !counts.titled || free < LEAST_TITLE_PX ? 0 : Math.min(MOST_TITLE_PX, Math.round(free));
  const wordsPx = MATRIX.datePx + MATRIX.symbolPx + titlePx;
  const longest = [focusName, ...counts.states.map(({ name }) => name)].map((name) =>
    textWidth(name, MATRIX.headPx, "bold"),
  );
  const headPx = Math.min(MOST_HEAD_PX, Math.ceil(Math.max(...longest))) + 12;
  const focusX = around.left + wordsPx;
  const x = focusX + MATRIX.focusPx;
  const y = around.top + headPx;
  return {
    words: { x: around.left, width: wordsPx, titlePx },
    focusX,
    headPx,
    cells: {
      x,
      y,
      width: Math.max(MATRIX.columnPx, size.width - around.right - x),
      height: Math.max(MATRIX.rowPx, size.height - around.bottom - y),
    },
    content: { width: counts.states.length * MATRIX.columnPx, height: counts.rows * MATRIX.rowPx },
  };
}

/** First and last (not included) of the items that a window of `sizePx` shows at an offset, in steps so that small moves change nothing. */
export function inSight(
  offsetPx: number,
  sizePx: number,
  itemPx: number,
  count: number,
  step = 4,
): { from: number; to: number } {
  const first = Math.max(0, Math.floor(offsetPx / itemPx));
  const last = Math.min(count, Math.ceil((offsetPx + sizePx) / itemPx));
  return {
    from: Math.min(count, Math.floor(first / step) * step),
    to: Math.min(count, Math.ceil(last / step) * step),
  };
}

/** The cell at a place of the picture; null outside of them. */
export function cellAt(
  layout: MatrixLayout,
  counts: { rows: number; columns: number },
  point: { x: number; y: number },
  scroll: { x: number; y: number },
): MatrixPlace | null {
  const { cells, focusX } = layout;
  const row = Math.floor((point.y - cells.y + scroll.y) / MATRIX.rowPx);
  if (point.y < cells.y || point.y >= cells.y + cells.height || row < 0 || row >= counts.rows) return null;
  if (point.x < cells.x) return point.x < focusX ? { row, column: -2 } : { row, column: -1 };
  const column = Math.floor((point.x - cells.x + scroll.x) / MATRIX.columnPx);
  return point.x >= cells.x + cells.width || column >= counts.columns ? null : { row, column };
}

/** "A/RES/68/262", or what else names the roll call. */
export function rollCallName({ symbol, id }: Pick<RollCallRow, "symbol" | "id">): string {
  return symbol ?? id;
}

/** The title, and before it what part of the resolution was voted on where it was not all of it. */
export function rollCallTitle({ title, part }: Pick<RollCallRow, "title" | "part">): string {
  if (part === null) return title;
  const vote = part === "amendment" ? "Amendment" : "Paragraph";
  return title === "" ? vote : `${vote}: ${title}`;
}
