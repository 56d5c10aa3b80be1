import { expect, test } from "vitest";
import { moveCursor, scrollTo } from "../../../../../src/renderer/views/votes/matrix-cursor.ts";

const COUNTS = { rows: 50, columns: 12 };
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false });

test("arrow keys go from cell to cell and stop at the edges; the focus state's column is left of the first", () => {
  const from = { row: 0, column: 0 };
  expect(
    ["ArrowDown", "ArrowUp", "ArrowRight", "ArrowLeft", "PageDown", "Home", "End"].map((key) =>
      moveCursor(from, press(key), COUNTS),
    ),
  ).toEqual([
    { row: 1, column: 0 },
    { row: 0, column: 0 },
    { row: 0, column: 1 },
    { row: 0, column: -1 },
    { row: 10, column: 0 },
    { row: 0, column: -1 },
    { row: 0, column: 11 },
  ]);
});

test("with Ctrl a key goes all the way", () => {
  const from = { row: 20, column: 5 };
  expect(
    ["ArrowDown", "ArrowUp", "ArrowRight", "ArrowLeft", "Home", "End"].map((key) =>
      moveCursor(from, press(key, true), COUNTS),
    ),
  ).toEqual([
    { row: 49, column: 5 },
    { row: 0, column: 5 },
    { row: 20, column: 11 },
    { row: 20, column: -1 },
    { row: 0, column: -1 },
    { row: 49, column: 11 },
  ]);
});

test("without a cell the first key leads to the first one; other keys are not the matrix's", () => {
  expect([
    moveCursor(null, press("ArrowDown"), COUNTS),
    moveCursor(null, press("ArrowDown"), { rows: 3, columns: 0 }),
    moveCursor(null, press("ArrowDown"), { rows: 0, columns: 3 }),
    moveCursor({ row: 1, column: 1 }, press("x"), COUNTS),
  ]).toEqual([{ row: 0, column: 0 }, { row: 0, column: -1 }, null, null]);
});

test("the scroll moves no farther than it takes to see the cell", () => {
  const layout = { cells: { x: 300, y: 150, width: 240, height: 240 } };
  expect([
    scrollTo({ row: 5, column: 5 }, layout, { x: 0, y: 0 }),
    scrollTo({ row: 10, column: 10 }, layout, { x: 0, y: 0 }),
    scrollTo({ row: 2, column: 1 }, layout, { x: 100, y: 100 }),
    scrollTo({ row: 2, column: -1 }, layout, { x: 100, y: 0 }),
  ]).toEqual([
    { x: 0, y: 0 },
    { x: 24, y: 24 },
    { x: 24, y: 48 },
    { x: 100, y: 0 },
  ]);
});
