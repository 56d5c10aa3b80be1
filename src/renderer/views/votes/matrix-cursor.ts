import { MATRIX } from "../../../shared/charts/vote-matrix-layout.ts";
import type { MatrixLayout, MatrixPlace } from "../../../shared/charts/vote-matrix-layout.ts";

interface Stroke {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
}

interface Counts {
  rows: number;
  columns: number;
}

const PAGE = 10;
/** The focus state's column. */
const FIRST = -1;

/** Where a key leads from a cell; null for keys that are not the matrix's. Without a cell any of them leads to the first. */
export function moveCursor(from: MatrixPlace | null, stroke: Stroke, counts: Counts): MatrixPlace | null {
  const step = stepOf(stroke, counts);
  if (step === null || counts.rows === 0) return null;
  if (from === null) return { row: 0, column: counts.columns > 0 ? 0 : FIRST };
  return {
    row: clamp(from.row + step.rows, 0, counts.rows - 1),
    column: clamp(from.column + step.columns, FIRST, counts.columns - 1),
  };
}

function stepOf({ key, ctrlKey, metaKey }: Stroke, counts: Counts): { rows: number; columns: number } | null {
  const whole = ctrlKey || metaKey;
  switch (key) {
    case "ArrowDown":
      return { rows: whole ? counts.rows : 1, columns: 0 };
    case "ArrowUp":
      return { rows: whole ? -counts.rows : -1, columns: 0 };
    case "ArrowRight":
      return { rows: 0, columns: whole ? counts.columns : 1 };
    case "ArrowLeft":
      return { rows: 0, columns: whole ? -counts.columns - 1 : -1 };
    case "PageDown":
      return { rows: PAGE, columns: 0 };
    case "PageUp":
      return { rows: -PAGE, columns: 0 };
    case "Home":
      return { rows: whole ? -counts.rows : 0, columns: -counts.columns - 1 };
    case "End":
      return { rows: whole ? counts.rows : 0, columns: counts.columns };
    default:
      return null;
  }
}

/** The scroll, moved no farther than it takes to see the whole cell. */
export function scrollTo(
  place: MatrixPlace,
  layout: Pick<MatrixLayout, "cells">,
  scroll: { x: number; y: number },
): { x: number; y: number } {
  const { width, height } = layout.cells;
  return {
    x: place.column < 0 ? scroll.x : within(scroll.x, place.column * MATRIX.columnPx, MATRIX.columnPx, width),
    y: within(scroll.y, place.row * MATRIX.rowPx, MATRIX.rowPx, height),
  };
}

function within(offset: number, from: number, size: number, room: number): number {
  return Math.max(0, Math.min(from, Math.max(offset, from + size - room)));
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
