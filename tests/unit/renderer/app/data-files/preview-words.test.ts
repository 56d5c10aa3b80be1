import { expect, test } from "vitest";
import { previewColumns, previewText } from "../../../../../src/renderer/app/data-files/preview-words.ts";
import type { DataPreview, PreviewCell } from "../../../../../src/shared/domain/data-file.ts";

const PREVIEW: DataPreview = { rows: 500, kept: 498, leftOut: 2, first: [], problems: [] };

test("the first rows are told as kept, left out, or both", () => {
  expect([
    previewText(PREVIEW),
    previewText({ ...PREVIEW, kept: 500, leftOut: 0 }),
    previewText({ ...PREVIEW, rows: 1, kept: 0, leftOut: 1 }),
    previewText({ ...PREVIEW, rows: 0, kept: 0, leftOut: 0 }),
  ]).toEqual([
    "Of the first 500 rows 498 would be kept and 2 left out.",
    "The first 500 rows would be kept, all of them.",
    "The first row would be left out.",
    "The file has no rows.",
  ]);
});

test("rows of a wide table hold more votes than there are rows", () => {
  expect(previewText({ ...PREVIEW, rows: 12, kept: 84, leftOut: 1 })).toBe(
    "The first 12 rows: 84 votes to keep, 1 left out.",
  );
});

function cell(column: PreviewCell["column"], text: string): PreviewCell {
  return { column, text, unresolved: false };
}

test("columns that no row has a text for are not shown", () => {
  const first = [
    { line: 2, cells: [cell("year", "2041"), cell("currency", ""), cell("value", "1")], problem: null },
    { line: 3, cells: [], problem: "No value" },
  ];
  expect(previewColumns({ ...PREVIEW, first })).toEqual(["year", "value"]);
});
