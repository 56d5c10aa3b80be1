import { expect, test } from "vitest";
import {
  bytesText,
  countsText,
  droppedNote,
  fileOutcome,
  formatName,
  unnamedRows,
  yearsText,
} from "../../../../../src/renderer/app/data-files/data-words.ts";
import type { DataFile } from "../../../../../src/shared/domain/data-file.ts";

const FILE: DataFile = {
  id: "7",
  name: "made-up.csv",
  path: "/data/made-up.csv",
  sha256: "ab".repeat(32),
  bytes: 1200,
  format: "trade-table",
  dataset: "trade-table",
  state: "done",
  importedAt: "2044-05-06T07:08:09.000Z",
  rows: 1207,
  kept: 1204,
  leftOut: 3,
  unresolved: 1,
  clashes: 1,
  changes: 2,
  yearFrom: 1992,
  yearTo: 2021,
  reason: null,
};

test("what became of a file names only what there is", () => {
  expect([
    countsText(FILE),
    countsText({ ...FILE, rows: 1, kept: 1, leftOut: 0, unresolved: 0, clashes: 0, changes: 0 }),
    fileOutcome({ ...FILE, state: "failed", reason: "The disk is full." }),
    fileOutcome({ ...FILE, state: "cancelled" }),
    fileOutcome({ ...FILE, state: "removed", unresolved: 0, clashes: 2, changes: 0 }),
  ]).toEqual([
    "1,204 kept of 1,207 rows · 3 left out · 1 unresolved · 1 clash · 2 changes",
    "1 row kept",
    "Failed: The disk is full.",
    "Cancelled: no row was kept",
    "Removed · 1,204 kept of 1,207 rows · 3 left out · 2 clashes",
  ]);
});

test("a wide row holds many votes, so that more may be kept than there are rows", () => {
  const wide = { ...FILE, rows: 12, kept: 96, leftOut: 0, unresolved: 0, clashes: 0, changes: 0 };
  expect(countsText(wide)).toBe("96 votes kept from 12 rows");
});

test("years are a span, one year, or none", () => {
  expect([
    yearsText(FILE),
    yearsText({ yearFrom: 2021, yearTo: 2021 }),
    yearsText({ yearFrom: null, yearTo: null }),
  ]).toEqual(["1992–2021", "2021", null]);
});

test("starter data are said to be that", () => {
  expect([formatName(FILE), formatName({ ...FILE, dataset: "starter" })]).toEqual([
    "Trade figures, a table",
    "Starter data: trade figures, a table",
  ]);
});

test("sizes are counted as file managers do", () => {
  expect([1, 812, 14_240, 999_960, 231_400_000, 1_500_000_000].map(bytesText)).toEqual([
    "1 byte",
    "812 bytes",
    "14.2 kB",
    "1.0 MB",
    "231 MB",
    "1.5 GB",
  ]);
});

test("a notice tells how many rows it is about beyond those that it names", () => {
  expect([unnamedRows({ rows: 12, lines: [2, 3, 4] }), unnamedRows({ rows: 1, lines: [2] })]).toEqual([9, 0]);
});

test("a mixed drop says what comes first, a copied one that copies do not last", () => {
  expect([droppedNote(false, false), droppedNote(true, false), droppedNote(true, true)]).toEqual([
    null,
    expect.stringMatching(/^The articles .* after them\.$/),
    expect.stringMatching(/after them\. The browser .* later\.$/),
  ]);
});
