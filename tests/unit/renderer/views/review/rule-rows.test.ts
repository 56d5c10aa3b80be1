import { expect, test } from "vitest";
import { DEFAULT_CODEBOOK } from "../../../../../src/shared/domain/review.ts";
import { ruleRows, sameCodebook, switched } from "../../../../../src/renderer/views/review/rule-rows.ts";

const COUNTS = [
  { rule: "small", new: 1, accepted: 0, edited: 0, rejected: 0 },
  { rule: "large", new: 2, accepted: 3, edited: 1, rejected: 1 },
];

test("every rule is listed with what it read and how much of it stood, the busiest first", () => {
  const codebook = { ...DEFAULT_CODEBOOK, disabledRules: ["small", "gone"] };
  expect(ruleRows(["idle", "large", "small"], COUNTS, codebook)).toEqual([
    { rule: "large", on: true, records: 7, reviewed: 5, stood: 3 },
    { rule: "small", on: false, records: 1, reviewed: 0, stood: 0 },
    { rule: "gone", on: false, records: 0, reviewed: 0, stood: 0 },
    { rule: "idle", on: true, records: 0, reviewed: 0, stood: 0 },
  ]);
});

test("a rule that is switched off and on again leaves the codebook as it was", () => {
  const off = switched(switched(DEFAULT_CODEBOOK, "b", false), "a", false);
  expect(off.disabledRules).toEqual(["a", "b"]);
  expect(sameCodebook(off, { ...off, disabledRules: ["b", "a"] })).toBe(true);
  expect(sameCodebook(off, DEFAULT_CODEBOOK)).toBe(false);
  expect(switched(switched(off, "a", true), "b", true)).toEqual(DEFAULT_CODEBOOK);
});
