import { array, assert, nat, property, record } from "fast-check";
import { expect, test } from "vitest";
import { segmentText } from "../../../../../src/renderer/app/evidence/reading-segments.ts";
import type { Paint } from "../../../../../src/renderer/app/evidence/reading-segments.ts";

const TEXT = "The envoy of Arland visited Borland.";

function shape(paints: Paint[], range = { start: 0, end: TEXT.length }) {
  return segmentText(TEXT, range, paints).map(({ text, over }) => [text, over.map(({ id }) => id).join(" ")]);
}

test("a quotation within its sentence cuts the sentence in three", () => {
  expect(
    shape([
      { kind: "quote", id: "q", span: { start: 20, end: 35 } },
      { kind: "event", id: "e", span: { start: 0, end: 36 } },
    ]),
  ).toEqual([
    ["The envoy of Arland ", "e"],
    ["visited Borland", "e q"],
    [".", "e"],
  ]);
});

test("paints that overlap share the stretch they both cover", () => {
  expect(
    shape([
      { kind: "event", id: "a", span: { start: 4, end: 19 } },
      { kind: "vote", id: "b", span: { start: 13, end: 27 } },
    ]),
  ).toEqual([
    ["The ", ""],
    ["envoy of ", "a"],
    ["Arland", "a b"],
    [" visited", "b"],
    [" Borland.", ""],
  ]);
});

test("two records of one sentence lie on one stretch", () => {
  const span = { start: 0, end: 36 };
  expect(
    shape([
      { kind: "event", id: "a", span },
      { kind: "event", id: "b", span },
    ]),
  ).toEqual([[TEXT, "a b"]]);
});

test("paints are clipped to the block that is drawn", () => {
  expect(shape([{ kind: "state", id: "s", span: { start: 0, end: 36 } }], { start: 13, end: 19 })).toEqual([
    ["Arland", "s"],
  ]);
});

test("an empty range has no segments, an empty paint no stretch", () => {
  expect(shape([], { start: 5, end: 5 })).toEqual([]);
  expect(shape([{ kind: "hit", id: "h", span: { start: 4, end: 4 } }])).toEqual([[TEXT, ""]]);
});

test("however paints lie, the segments are the range, each letter once and under the paints that cover it", () => {
  const span = record({ start: nat(36), end: nat(40) });
  assert(
    property(span, array(span, { maxLength: 12 }), (range, spans) => {
      const paints = spans.map((one, index): Paint => ({ kind: "event", id: String(index), span: one }));
      const segments = segmentText(TEXT, range, paints);
      const wanted = range.start < range.end ? TEXT.slice(range.start, range.end) : "";
      expect(segments.map(({ text }) => text).join("")).toBe(wanted);
      for (const { start, end, over } of segments) {
        const covering = paints.filter((paint) => paint.span.start <= start && paint.span.end >= end);
        expect(over.map(({ id }) => id).toSorted()).toEqual(covering.map(({ id }) => id).toSorted());
      }
    }),
  );
});
