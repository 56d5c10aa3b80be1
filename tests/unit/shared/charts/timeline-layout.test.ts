import { expect, test } from "vitest";
import { NO_INSETS } from "../../../../src/shared/charts/chart-frame.tsx";
import { dayNumber } from "../../../../src/shared/domain/iso-day.ts";
import { dayScale } from "../../../../src/shared/charts/day-scale.ts";
import { coverageMarks } from "../../../../src/shared/charts/timeline-coverage.ts";
import { markAt } from "../../../../src/shared/charts/timeline-hit.ts";
import { timelineLayout, timelineScale } from "../../../../src/shared/charts/timeline-layout.ts";
import { timelineHeight } from "../../../../src/shared/charts/timeline-size.ts";
import { sampleEvent, sampleTimeline } from "./sample-answers.ts";

const DOMAIN = { from: dayNumber("2024-03-01"), to: dayNumber("2024-03-31") };
const SIZE = { width: 1000, domain: DOMAIN, insets: NO_INSETS };
const ANSWER = sampleTimeline([
  sampleEvent({ id: "a" }),
  sampleEvent({ id: "b" }),
  sampleEvent({ id: "c", lane: "KEN", from: "2024-03-20", to: "2024-03-20" }),
  sampleEvent({ id: "earlier", lane: "CHN", from: "2021-03-20", to: "2021-03-20" }),
]);

test("a lane is as high as its rows, and one row where nothing is visible", () => {
  const layout = timelineLayout(ANSWER, SIZE);
  expect(
    layout.lanes.map(({ key, y, height, marks }) => [key, y, height, marks.map((mark) => mark.y)]),
  ).toEqual([
    ["ZWE", 10, 46, [25, 41]],
    ["KEN", 56, 30, [71]],
    ["CHN", 86, 30, []],
  ]);
  expect(layout.height).toBe(140);
  expect(timelineHeight(ANSWER, { width: 1000, domain: DOMAIN })).toBe(140);
});

test("the pointer finds the mark below it, and nothing on bare paper", () => {
  const layout = timelineLayout(ANSWER, SIZE);
  const x = layout.scale.x(dayNumber("2024-03-12") + 0.5);
  const found = (px: number, py: number) => {
    const mark = markAt(layout, px, py);
    return mark?.kind === "event" ? mark.event.id : null;
  };
  expect([found(x, 25), found(x + 6, 41), found(x + 30, 25), found(x, 71), found(x, 500)]).toEqual([
    "a",
    "b",
    null,
    null,
    null,
  ]);
});

test("a day of the scale and its pixel lead to each other", () => {
  const scale = timelineScale(SIZE);
  expect([scale.x(DOMAIN.from), scale.x(DOMAIN.to + 1)]).toEqual([180, 984]);
  expect(scale.day(scale.x(19_800.25))).toBeCloseTo(19_800.25);
});

test("stretches without an article are told apart from quiet months", () => {
  const scale = dayScale(DOMAIN, 160, 984);
  const band = { x: scale.left, y: 10, width: 824, height: 20 };
  const bins = [
    { from: "2024-03-04", to: "2024-03-10", count: 4 },
    { from: "2024-03-11", to: "2024-03-17", count: 0 },
    { from: "2024-03-18", to: "2024-03-24", count: 1 },
  ];
  expect(coverageMarks(bins, scale, band)).toEqual({
    highest: 4,
    per: "per week",
    bars: [
      { x: 239.7, y: 10, width: 185.1, height: 20 },
      { x: 611.9, y: 25, width: 185.1, height: 5 },
    ],
    silences: [
      { x: 160, width: 79.7 },
      { x: 425.8, width: 186.1 },
      { x: 797.9, width: 186.1 },
    ],
  });
  expect(coverageMarks([], scale, band).silences).toEqual([]);
});
