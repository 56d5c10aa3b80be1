import { expect, test } from "vitest";
import { beginBrush, brushTo, stepEnd } from "../../../../../src/renderer/app/lens-bar/brush.ts";
import { dayScale } from "../../../../../src/shared/charts/day-scale.ts";

const DOMAIN = { from: 1000, to: 1099 };
const SCALE = dayScale(DOMAIN, 0, 1000);
const RANGE = { from: 1020, to: 1039 };

test("where a drag begins decides what it does", () => {
  const kinds = [203, 398, 300, 700].map((x) => beginBrush(x, RANGE, SCALE).kind);
  expect(kinds).toEqual(["from", "to", "move", "draw"]);
  expect(beginBrush(300, null, SCALE)).toEqual({ kind: "draw", anchor: 1030 });
});

test("a drawn range is whole days in order, whichever way it was drawn", () => {
  expect(brushTo({ kind: "draw", anchor: 1030.4 }, 1010.9, DOMAIN)).toEqual({ from: 1010, to: 1030 });
  expect(brushTo({ kind: "draw", anchor: 1030.4 }, 2000, DOMAIN)).toEqual({ from: 1030, to: 1099 });
});

test("an end that is dragged past the other turns the range round", () => {
  expect(brushTo({ kind: "from", range: RANGE }, 1060, DOMAIN)).toEqual({ from: 1039, to: 1060 });
});

test("a moved range keeps its length and stays within the evidence", () => {
  const gesture = { kind: "move", range: RANGE, grab: 1030 } as const;
  expect(brushTo(gesture, 1040, DOMAIN)).toEqual({ from: 1030, to: 1049 });
  expect(brushTo(gesture, 5000, DOMAIN)).toEqual({ from: 1080, to: 1099 });
});

test("keys step an end no further than the other end or the evidence", () => {
  expect([
    stepEnd(RANGE, "from", 30, DOMAIN),
    stepEnd(RANGE, "from", -Infinity, DOMAIN),
    stepEnd(RANGE, "to", 7, DOMAIN),
  ]).toEqual([
    { from: 1039, to: 1039 },
    { from: 1000, to: 1039 },
    { from: 1020, to: 1046 },
  ]);
});
