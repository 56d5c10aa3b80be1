import { expect, test } from "vitest";
import { bootstrap, f1, wilson } from "../../../../src/shared/evaluation/intervals.ts";

// Newcombe, "Two-sided confidence intervals for the single proportion" (Statistics in Medicine, 1998), table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("Wilson's interval of %i of %i is the published one", (count, of, low, high) => {
  const share = wilson(count, of);
  expect([share.low?.toFixed(4), share.high?.toFixed(4)]).toEqual([low.toFixed(4), high.toFixed(4)]);
});

test("all of a few is not certainty, and nothing of nothing is no figure", () => {
  expect(wilson(10, 10).low?.toFixed(4)).toBe("0.7225");
  expect(wilson(0, 0)).toEqual({ count: 0, of: 0, value: null, low: null, high: null });
});

test("F1 is the harmonic mean of precision and recall", () => {
  expect(f1(3, 4, 6)).toBeCloseTo((2 * 0.5 * 0.75) / (0.5 + 0.75), 12);
  expect(f1(0, 0, 0)).toBeNull();
});

function first(sample: readonly number[]): number | null {
  return sample[0] ?? null;
}

function meanOf(sample: readonly number[]): number {
  return sample.reduce<number>((sum, value) => sum + value, 0) / sample.length;
}

test("the bootstrap gives the same interval for the same cases, and it holds the mean", () => {
  const cases = Array.from({ length: 40 }, (_, index) => (index % 4 === 0 ? 0 : 1));
  const interval = bootstrap(cases, meanOf);
  expect(bootstrap(cases, meanOf)).toEqual(interval);
  // The normal approximation of a mean of 0.75 over 40 draws gives 0.62 to 0.88.
  expect(interval?.low).toBeGreaterThan(0.55);
  expect(interval?.low).toBeLessThan(0.68);
  expect(interval?.high).toBeGreaterThan(0.82);
  expect(interval?.high).toBeLessThan(0.93);
});

test("cases that are all alike, or one alone, give no bootstrap interval", () => {
  expect([bootstrap([1, 1, 1], first), bootstrap([1], first)]).toEqual([null, null]);
});
