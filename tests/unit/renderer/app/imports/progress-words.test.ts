import { expect, test } from "vitest";
import {
  durationText,
  progressShare,
  progressText,
} from "../../../../../src/renderer/app/imports/progress-words.ts";
import type { ImportProgress } from "../../../../../src/shared/contract/corpus-contract.ts";

const PROGRESS: ImportProgress = {
  runId: "1",
  state: "importing",
  total: 9300,
  done: 1204,
  imported: 1190,
  duplicates: 10,
  skipped: 3,
  failed: 1,
  rate: 310.4,
  remainingSeconds: 26.1,
  currentFile: "/news/a.txt",
  reason: null,
};

test("an import under way says how far it is, how fast, and how long it will take", () => {
  expect(progressText(PROGRESS)).toBe("Importing 1,204 of 9,300 files · 310 a second · 26 s left");
  expect(progressText({ ...PROGRESS, total: null, rate: 2.25, remainingSeconds: null })).toBe(
    "Importing 1,204 files · 2.3 a second",
  );
});

test("an ended import says what became of the files", () => {
  const ended = { ...PROGRESS, imported: 1, duplicates: 1, skipped: 0, failed: 0 };
  expect([
    progressText({ ...ended, state: "done" }),
    progressText({ ...PROGRESS, state: "cancelled" }),
    progressText({ ...ended, state: "failed", reason: "the disk is full" }),
    progressText({ ...ended, state: "walking", done: 0 }),
  ]).toEqual([
    "1 article imported · 1 duplicate",
    "Import cancelled · 1,190 articles imported · 10 duplicates · 3 skipped · 1 failed",
    "Import failed: the disk is full",
    "Finding files",
  ]);
});

test("the bar has a length only when the end is known", () => {
  expect([progressShare({ ...PROGRESS, total: 2408 }), progressShare({ ...PROGRESS, total: null })]).toEqual([
    0.5,
    null,
  ]);
});

test("durations read as a person would say them", () => {
  expect([0.2, 8, 59.6, 130, 3600, 3900].map(durationText)).toEqual([
    "1 s",
    "8 s",
    "1 min",
    "2 min 10 s",
    "1 h",
    "1 h 5 min",
  ]);
});
