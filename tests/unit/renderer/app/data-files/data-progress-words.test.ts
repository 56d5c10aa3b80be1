import { expect, test } from "vitest";
import {
  dataProgressShare,
  dataProgressText,
} from "../../../../../src/renderer/app/data-files/data-progress-words.ts";
import type { DataImportProgress } from "../../../../../src/shared/contract/data-contract.ts";

const PROGRESS: DataImportProgress = {
  runId: "1",
  state: "reading",
  files: 3,
  filesDone: 1,
  currentFile: "/data/votes.csv",
  bytesDone: 30,
  bytesTotal: 120,
  rows: 412_000,
  kept: 411_990,
  leftOut: 10,
  rate: 86_000.4,
  remainingSeconds: 12.2,
  fileIds: ["a"],
  results: [{ path: "/data/a.csv", name: "a.csv", outcome: "imported", fileId: "a", reason: null }],
  reason: null,
};

test("an import under way says which file, how many rows, how fast, and how long it will take", () => {
  expect(dataProgressText(PROGRESS)).toBe(
    "Reading file 2 of 3 · 412,000 rows · 86,000 rows a second · 12 s left",
  );
  expect(dataProgressText({ ...PROGRESS, files: 1, rows: 1, rate: null, remainingSeconds: null })).toBe(
    "Reading · 1 row",
  );
});

test("an ended import says what became of the rows", () => {
  expect([
    dataProgressText({ ...PROGRESS, state: "done", filesDone: 3 }),
    dataProgressText({ ...PROGRESS, state: "finishing" }),
    dataProgressText({ ...PROGRESS, state: "cancelled" }),
    dataProgressText({ ...PROGRESS, state: "cancelled", results: [] }),
    dataProgressText({ ...PROGRESS, state: "failed", reason: "The disk is full." }),
  ]).toEqual([
    "1 file read · 411,990 kept of 412,000 rows · 10 left out",
    "Storing what 412,000 rows told",
    "Import cancelled after 1 file, which stays",
    "Import cancelled · no row was kept",
    "Import failed: The disk is full.",
  ]);
});

test("an ended import names the files that were not read, and why", () => {
  const file = { path: "/data/b.csv", name: "b.csv", fileId: null, reason: null };
  const results: DataImportProgress["results"] = [
    ...PROGRESS.results,
    { ...file, outcome: "failed", reason: "b.csv: This is a folder, not a file." },
    { ...file, outcome: "nothing-new" },
  ];
  expect(dataProgressText({ ...PROGRESS, state: "done", results })).toBe(
    "1 file read · 411,990 kept of 412,000 rows · 10 left out · Not read: b.csv: This is a folder, not a file. · b.csv: nothing new",
  );
});

test("the bar goes by bytes and has no length before they are counted", () => {
  expect([dataProgressShare(PROGRESS), dataProgressShare({ ...PROGRESS, bytesTotal: 0 })]).toEqual([
    0.25,
    null,
  ]);
});
