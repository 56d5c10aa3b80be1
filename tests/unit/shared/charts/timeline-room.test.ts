import { expect, test } from "vitest";
import { NO_INSETS } from "../../../../src/shared/charts/chart-frame.tsx";
import { laneLabels } from "../../../../src/shared/charts/timeline-labels.ts";
import { timelineLayout } from "../../../../src/shared/charts/timeline-layout.ts";
import { dayNumber } from "../../../../src/shared/domain/iso-day.ts";
import { sampleEvent, sampleTimeline } from "./sample-answers.ts";

const DOMAIN = { from: dayNumber("2024-03-01"), to: dayNumber("2024-03-31") };
const SIZE = { width: 1000, domain: DOMAIN, insets: NO_INSETS };
const SIX_ON_A_DAY = sampleTimeline(["a", "b", "c", "d", "e", "f"].map((id) => sampleEvent({ id })));
const TWO_LANES = sampleTimeline([
  sampleEvent({ id: "a" }),
  sampleEvent({ id: "b", lane: "KEN", from: "2024-03-20", to: "2024-03-20" }),
]);

test("a lane with room shows the events that it would have to count without", () => {
  const kinds = [0, 400].map((roomPx) =>
    timelineLayout(SIX_ON_A_DAY, SIZE, roomPx).lanes.map(({ marks }) => marks.map((mark) => mark.kind)),
  );
  expect(kinds).toEqual([[["cluster"]], [Array(6).fill("event")]]);
});

test("lanes fill the room up to a height at which they would look stretched", () => {
  const heights = [0, 140, 160, 2000].map((roomPx) => {
    const { height, lanes } = timelineLayout(TWO_LANES, SIZE, roomPx);
    return [height, ...lanes.map((lane) => lane.height)];
  });
  expect(heights).toEqual([
    [94, 30, 30],
    [138, 52, 52],
    [154, 60, 60],
    [154, 60, 60],
  ]);
});

test("an event at the end of the plot has its words before it, unless the mark before stands there", () => {
  const late = sampleTimeline([
    sampleEvent({ id: "early", from: "2024-03-02", to: "2024-03-02" }),
    sampleEvent({ id: "late", from: "2024-03-31", to: "2024-03-31" }),
  ]);
  const layout = timelineLayout(late, SIZE);
  const anchors = (width: number) =>
    laneLabels(layout.lanes[0]?.marks ?? [], { left: layout.scale.right - width, right: layout.scale.right })
      .filter(({ key }) => key === "late")
      .map(({ anchor }) => anchor);
  expect([anchors(800), anchors(40)]).toEqual([["end"], []]);
});
