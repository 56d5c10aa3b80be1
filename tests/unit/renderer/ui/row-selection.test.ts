import { expect, test } from "vitest";
import {
  actionRows,
  clickRow,
  moveCursor,
  NO_ROWS,
  toggleRow,
} from "../../../../src/renderer/ui/row-selection.ts";

const IDS = ["a", "b", "c", "d", "e"];
const PLAIN = { shift: false, ctrl: false };

test("shift chooses the rows between the last click and this one, upwards too", () => {
  const clicked = clickRow(NO_ROWS, IDS, "d", PLAIN);
  const range = clickRow(clicked, IDS, "b", { shift: true, ctrl: false });
  expect(actionRows(range, IDS)).toEqual(["b", "c", "d"]);
  expect(actionRows(clickRow(range, IDS, "e", { shift: true, ctrl: false }), IDS)).toEqual(["d", "e"]);
});

test("ctrl adds single rows and takes them out again", () => {
  const two = toggleRow(toggleRow(NO_ROWS, "d"), "a");
  expect(actionRows(two, IDS)).toEqual(["a", "d"]);
  expect(actionRows(clickRow(two, IDS, "d", { shift: false, ctrl: true }), IDS)).toEqual(["a"]);
});

test("the cursor stays within the list and, extended, chooses its way", () => {
  const first = moveCursor(NO_ROWS, IDS, 1, false);
  expect(first.cursor).toBe("a");
  expect(moveCursor(first, IDS, -1, false).cursor).toBe("a");
  expect(moveCursor(NO_ROWS, IDS, -1, false).cursor).toBe("e");
  const extended = moveCursor(moveCursor(first, IDS, 1, true), IDS, 1, true);
  expect(actionRows(extended, IDS)).toEqual(["a", "b", "c"]);
  expect(actionRows(moveCursor(extended, IDS, -1, true), IDS)).toEqual(["a", "b"]);
});

test("without a choice an action falls on the cursor's row, if it is still there", () => {
  const clicked = clickRow(NO_ROWS, IDS, "b", PLAIN);
  expect(actionRows(clicked, IDS)).toEqual(["b"]);
  expect(actionRows(clicked, ["a", "c"])).toEqual([]);
});
