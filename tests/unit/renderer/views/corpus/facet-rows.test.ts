import { expect, test } from "vitest";
import { facetRows } from "../../../../../src/renderer/views/corpus/facet-rows.ts";

const COUNTS = ["Arland", "Borland", "Corland", "Dorland"].map((label, index) => ({
  value: label.slice(0, 1),
  label,
  count: 9 - index,
}));
const labelOf = (value: string) => `State ${value}`;

test("chosen values stand first, even those that count nothing now", () => {
  const { rows, hidden } = facetRows(
    COUNTS,
    { include: ["C"], exclude: ["Z"] },
    { needle: "", limit: 3, labelOf },
  );
  expect(rows.map(({ label, count, mark }) => [label, count, mark])).toEqual([
    ["Corland", 7, "included"],
    ["State Z", 0, "excluded"],
    ["Arland", 9, "free"],
  ]);
  expect(hidden).toBe(2);
});

test("the filter keeps what is chosen and what its letters are in", () => {
  const { rows, hidden } = facetRows(
    COUNTS,
    { include: ["C"], exclude: [] },
    { needle: " bOR", limit: 8, labelOf },
  );
  expect(rows.map(({ label }) => label)).toEqual(["Corland", "Borland"]);
  expect(hidden).toBe(0);
});

test("a single value that would be hidden is shown instead of a control that shows it", () => {
  const counted = [3, 2].map((limit) => {
    const { rows, hidden } = facetRows(COUNTS, { include: [], exclude: [] }, { needle: "", limit, labelOf });
    return { shown: rows.length, hidden };
  });
  expect(counted).toEqual([
    { shown: 4, hidden: 0 },
    { shown: 2, hidden: 2 },
  ]);
});
