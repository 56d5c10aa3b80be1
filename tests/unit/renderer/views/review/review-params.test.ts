import * as fc from "fast-check";
import { expect, test } from "vitest";
import { QueueSort } from "../../../../../src/shared/contract/review-contract.ts";
import { ReviewState } from "../../../../../src/shared/domain/evidence.ts";
import { RecordKind } from "../../../../../src/shared/domain/review.ts";
import {
  narrows,
  readChoice,
  toggled,
  USUAL_CHOICE,
  writeChoice,
} from "../../../../../src/renderer/views/review/review-params.ts";
import type { QueueChoice } from "../../../../../src/renderer/views/review/review-params.ts";

test("the queue begins with what waits for review, least sure first", () => {
  expect(readChoice({})).toEqual({
    filter: { reviews: ["new"], kinds: [], proposals: [], rule: null, maximumConfidence: null },
    sort: "least-sure",
  });
  expect(Object.values(writeChoice(USUAL_CHOICE)).filter((value) => value !== null)).toEqual([]);
});

const inOrder = <Value>(all: readonly Value[], minLength: number) => fc.subarray([...all], { minLength });
const choice: fc.Arbitrary<QueueChoice> = fc.record({
  filter: fc.record({
    reviews: inOrder(ReviewState.options, 1),
    kinds: inOrder(RecordKind.options, 0),
    proposals: fc.constant([]),
    rule: fc.option(fc.constantFrom("visit/a", "b c")),
    maximumConfidence: fc.option(fc.constantFrom(0, 0.55, 1)),
  }),
  sort: fc.constantFrom(...QueueSort.options),
});

test("an address brings a choice back", () => {
  fc.assert(
    fc.property(choice, (chosen) => {
      const kept = Object.entries(writeChoice(chosen)).flatMap(([name, value]) =>
        value === null ? [] : [[name, value] as const],
      );
      expect(readChoice(Object.fromEntries(kept))).toEqual(chosen);
    }),
  );
});

test("where the rules say otherwise the state of review does not matter", () => {
  const { filter } = readChoice({ differ: "1", states: "new" });
  expect([filter.reviews, filter.proposals]).toEqual([[], ["changed", "withdrawn"]]);
  expect(writeChoice({ filter, sort: "least-sure" })).toMatchObject({ differ: "1", states: null });
});

test("what cannot be read of an old link is not chosen", () => {
  expect(readChoice({ states: "maybe", kinds: "event,planet", most: "7", sort: "best" })).toEqual({
    filter: { reviews: ["new"], kinds: ["event"], proposals: [], rule: null, maximumConfidence: null },
    sort: "least-sure",
  });
});

test("only a filter that hides waiting records is one to clear", () => {
  const { filter } = USUAL_CHOICE;
  expect([
    narrows(filter),
    narrows({ ...filter, reviews: ["new", "accepted"] }),
    narrows({ ...filter, reviews: ["accepted"] }),
    narrows({ ...filter, kinds: ["vote"] }),
    narrows({ ...filter, maximumConfidence: 0 }),
  ]).toEqual([false, false, true, true, true]);
});

test("the last value that is chosen stays", () => {
  const all = ["a", "b", "c"];
  expect([toggled(all, ["c"], "a"), toggled(all, ["a", "c"], "a"), toggled(all, ["a"], "a")]).toEqual([
    ["a", "c"],
    ["c"],
    ["a"],
  ]);
});
