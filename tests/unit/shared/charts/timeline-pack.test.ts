import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dayFromNumber, dayNumber } from "../../../../src/shared/domain/iso-day.ts";
import { dayScale } from "../../../../src/shared/charts/day-scale.ts";
import { eventExtent, packLane } from "../../../../src/shared/charts/timeline-pack.ts";
import { sampleEvent } from "./sample-answers.ts";

/** Ten pixels a day from 2024-03-01, for a hundred days. */
const FROM = dayNumber("2024-03-01");
const SCALE = dayScale({ from: FROM, to: FROM + 99 }, 0, 1000);

test.each([
  ["day", "2024-03-11", "2024-03-11", [100.5, 109.5]],
  ["range", "2024-03-11", "2024-03-12", [100, 120]],
  ["range", "2024-03-11", "2024-03-11", [100, 110]],
  ["week", "2024-03-11", "2024-03-17", [100, 170]],
  ["month", "2024-03-01", "2024-03-31", [0, 310]],
  ["year", "2024-01-01", "2024-12-31", [-600, 3060]],
  ["approx", "2024-03-05", "2024-03-18", [40, 180]],
  ["notAfter", "2024-03-11", "2024-03-11", [66, 110]],
] as const)("a %s from %s to %s covers its whole interval", (precision, from, to, ends) => {
  const { x0, x1 } = eventExtent(sampleEvent({ precision, from, to }), SCALE);
  expect([x0, x1]).toEqual(ends);
});

test("events on different days share a row, events on one day lie below each other", () => {
  const packed = packLane(
    [
      sampleEvent({ id: "a", from: "2024-03-10", to: "2024-03-10" }),
      sampleEvent({ id: "b", from: "2024-03-10", to: "2024-03-10" }),
      sampleEvent({ id: "c", from: "2024-03-14", to: "2024-03-14" }),
    ],
    SCALE,
  );
  expect(packed.marks.map((mark) => [mark.kind === "event" && mark.event.id, mark.row])).toEqual([
    ["a", 0],
    ["b", 1],
    ["c", 0],
  ]);
});

test("a day too full for the rows becomes a bubble that counts and remembers its events", () => {
  const marks = ["a", "b", "c", "d", "e"].map((id) =>
    sampleEvent({ id, from: "2024-03-11", to: "2024-03-11" }),
  );
  expect(packLane(marks, SCALE)).toEqual({
    rows: 1,
    marks: [
      {
        kind: "cluster",
        row: 0,
        x0: 94,
        x1: 110,
        cluster: { kind: "cluster", lane: "ZWE", from: "2024-03-11", to: "2024-03-11", count: 5 },
        ids: ["a", "b", "c", "d", "e"],
      },
    ],
  });
});

test("a cluster of the answer is a bubble in the middle of its days", () => {
  const cluster = {
    kind: "cluster" as const,
    lane: "ZWE",
    from: "2024-03-01",
    to: "2024-03-20",
    count: 1234,
  };
  const { marks } = packLane([cluster], SCALE);
  expect(marks).toEqual([{ kind: "cluster", row: 0, x0: 82, x1: 118, cluster, ids: [] }]);
});

const anyMark = fc
  .record({
    start: fc.integer({ min: -50, max: 110 }),
    length: fc.integer({ min: 0, max: 60 }),
    precision: fc.constantFrom("day", "range", "approx", "notAfter", "cluster"),
    count: fc.integer({ min: 1, max: 3000 }),
  })
  .map(({ start, length, precision, count }) => {
    const from = dayFromNumber(FROM + start);
    const to = dayFromNumber(FROM + start + length);
    if (precision === "cluster") return { kind: "cluster" as const, lane: "ZWE", from, to, count };
    const point = precision === "day" || precision === "notAfter";
    return sampleEvent({ precision, from, to: point ? from : to });
  });

/** Events of marks, each of which is one event unless it has a count. */
const count = (items: { count?: number }[]) => items.reduce((sum, item) => sum + (item.count ?? 1), 0);

test("however full a lane is, no mark lies on another and no event is lost", () => {
  fc.assert(
    fc.property(fc.array(anyMark, { maxLength: 120 }), (marks) => {
      const packed = packLane(marks, SCALE).marks;
      expect(count(packed.map((mark) => (mark.kind === "cluster" ? mark.cluster : {})))).toBe(
        count(marks.map((mark) => (mark.kind === "cluster" ? mark : {}))),
      );
      const touching = packed.filter((one, index) =>
        packed
          .slice(index + 1)
          .some((other) => one.row === other.row && one.x0 < other.x1 && other.x0 < one.x1),
      );
      expect(touching).toEqual([]);
    }),
  );
});

test("a lane grows to a few rows at most, whatever it holds", () => {
  fc.assert(
    fc.property(fc.array(anyMark, { minLength: 100, maxLength: 300 }), (marks) => {
      expect(packLane(marks, SCALE).rows).toBeLessThanOrEqual(8);
    }),
    { numRuns: 40 },
  );
});
