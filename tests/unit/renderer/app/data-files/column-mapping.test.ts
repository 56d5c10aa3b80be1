import { expect, test } from "vitest";
import {
  asKind,
  emptyMapping,
  mappingProblems,
  sourceOf,
  targetOfColumn,
  withSource,
} from "../../../../../src/renderer/app/data-files/column-mapping.ts";
import type { ColumnMapping } from "../../../../../src/shared/domain/data-file.ts";

const COLUMNS = ["when", "who", "with", "way", "sum"];
const TRADE: ColumnMapping = {
  kind: "trade-table",
  columns: { year: "when", reporter: "who", partner: "with", value: "sum" },
  fixed: { flow: "export" },
};

test("a target comes from a column or from a fixed value, and the later choice takes the place of the earlier", () => {
  const fixed = withSource(TRADE, "year", { kind: "fixed", text: "2021" });
  const both = withSource(fixed, "flow", { kind: "column", column: "way" });
  expect(both).toEqual({
    kind: "trade-table",
    columns: { reporter: "who", partner: "with", value: "sum", flow: "way" },
    fixed: { year: "2021" },
  });
  expect(sourceOf(withSource(both, "year", { kind: "none" }), "year")).toEqual({ kind: "none" });
});

test("a complete mapping has no problem; what is missing or cannot be is named by its target", () => {
  expect(mappingProblems(TRADE, COLUMNS)).toEqual([]);
  expect(mappingProblems(withSource(TRADE, "value", { kind: "none" }), COLUMNS)).toEqual([
    { target: "value", words: "Choose a column or a fixed value" },
  ]);
  expect(mappingProblems(withSource(TRADE, "year", { kind: "fixed", text: "21" }), COLUMNS)).toEqual([
    { target: "year", words: "A year has four digits" },
  ]);
  expect(mappingProblems(withSource(TRADE, "unit", { kind: "fixed", text: " " }), COLUMNS)).toEqual([
    { target: "unit", words: "Type the value that holds for every row" },
  ]);
  expect(mappingProblems(withSource(TRADE, "source", { kind: "column", column: "gone" }), COLUMNS)).toEqual([
    { target: "source", words: "There is no column gone" },
  ]);
});

test("one column is not read as two things", () => {
  const twice = withSource(TRADE, "partner", { kind: "column", column: "who" });
  expect(mappingProblems(twice, COLUMNS)).toEqual([
    { target: "partner", words: "Reporter is read from this column already" },
  ]);
  expect(targetOfColumn(twice, "who")).toBe("reporter");
});

function words(mapping: ColumnMapping): string[] {
  return mappingProblems(mapping, COLUMNS).map(({ target, words: told }) => `${target}: ${told}`);
}

test("votes need a resolution or a title, and a wide table a state's column", () => {
  expect(words(emptyMapping("vote-table"))).toEqual([
    "state: Choose a column or a fixed value",
    "vote: Choose a column or a fixed value",
    "resolution: Choose the resolution or the title",
  ]);
  const titled = withSource(emptyMapping("wide-votes"), "title", { kind: "column", column: "way" });
  expect(words(titled)).toEqual(["states: No column holds a state's votes"]);
});

test("what two kinds of table have in common stays when one is turned into the other", () => {
  const sourced = withSource(TRADE, "source", { kind: "column", column: "way" });
  expect(asKind(sourced, "vote-table")).toEqual({
    kind: "vote-table",
    columns: { source: "way" },
    fixed: {},
  });
  expect(asKind(sourced, "trade-table")).toBe(sourced);
});
