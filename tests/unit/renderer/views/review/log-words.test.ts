import { expect, test } from "vitest";
import { logChange } from "../../../../../src/renderer/views/review/log-words.ts";

test("a decision tells the record once and how its state changed", () => {
  expect(
    logChange({ from: "visit BLR -> KEN 2023-04 [new]", to: "visit BLR -> KEN 2023-04 [accepted]" }),
  ).toEqual({
    words: "visit BLR -> KEN 2023-04",
    before: null,
    states: "new to accepted",
  });
});

test("a correction tells what the record was", () => {
  expect(
    logChange({ from: "visit BLR -> KEN 2023-04 [edited]", to: "visit BLR -> KEN 2023-05 [edited]" }),
  ).toEqual({
    words: "visit BLR -> KEN 2023-05",
    before: "visit BLR -> KEN 2023-04",
    states: null,
  });
});

test("words without a state, and records that are gone, are told as they are", () => {
  expect(logChange({ from: "visit [new]", to: null })).toEqual({
    words: "visit",
    before: null,
    states: null,
  });
  expect(logChange({ from: null, to: "one happening of 2 reports" })).toEqual({
    words: "one happening of 2 reports",
    before: null,
    states: null,
  });
});

test("a merge tells the record once and what it was one happening with", () => {
  expect(
    logChange({
      from: "visit BLR -> KEN 2023-04, a happening of its own",
      to: "visit BLR -> KEN 2023-04, one happening with 2 other reports",
    }),
  ).toEqual({
    words: "visit BLR -> KEN 2023-04",
    before: null,
    states: "a happening of its own to one happening with 2 other reports",
  });
});
