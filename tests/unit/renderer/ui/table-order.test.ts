import { expect, test } from "vitest";
import { orderRows, turnOrder } from "../../../../src/renderer/ui/table-order.ts";

const ROWS = [
  ["Borland", 2, ""],
  ["Arland", 10, "2024-01-01"],
  ["Corland", 9, "2023-01-01"],
];

test("numbers are ordered by size, words by the alphabet", () => {
  expect(orderRows(ROWS, { column: 1, descending: true }, (row) => row).map(([name]) => name)).toEqual([
    "Arland",
    "Corland",
    "Borland",
  ]);
  expect(orderRows(ROWS, { column: 0, descending: false }, (row) => row).map(([name]) => name)).toEqual([
    "Arland",
    "Borland",
    "Corland",
  ]);
});

test("a cell without a value is last in both directions", () => {
  const last = [true, false].map(
    (descending) => orderRows(ROWS, { column: 2, descending }, (row) => row).at(-1)?.[0],
  );
  expect(last).toEqual(["Borland", "Borland"]);
});

test("a heading begins with the most or with A and turns on the second click", () => {
  const first = turnOrder(null, 1, true);
  expect([first, turnOrder(first, 1, true), turnOrder(first, 0, false)]).toEqual([
    { column: 1, descending: true },
    { column: 1, descending: false },
    { column: 0, descending: false },
  ]);
});
