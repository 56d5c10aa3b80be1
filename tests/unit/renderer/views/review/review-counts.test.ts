import { expect, test } from "vitest";
import {
  reviewedPrecision,
  stateCounts,
  sumOf,
} from "../../../../../src/renderer/views/review/review-counts.ts";

const RULES = [
  { rule: "visit/1", new: 4, accepted: 3, edited: 1, rejected: 0 },
  { rule: "trade/1", new: 1, accepted: 0, edited: 0, rejected: 2 },
];

test("a decision counts before the core has answered, and one that is taken back counts back", () => {
  const counts = stateCounts(
    RULES,
    new Map([
      ["a", { from: "new", to: "accepted" }],
      ["b", { from: "rejected", to: "new" }],
    ]),
  );
  expect(counts).toEqual({ new: 5, accepted: 4, edited: 1, rejected: 1 });
  expect(sumOf(counts)).toBe(11);
});

test("a rule is as precise as its reviewed records that stood as they were read", () => {
  expect(RULES.map(reviewedPrecision)).toEqual([0.75, 0]);
  expect(reviewedPrecision({ rule: "new/1", new: 9, accepted: 0, edited: 0, rejected: 0 })).toBe(null);
});
