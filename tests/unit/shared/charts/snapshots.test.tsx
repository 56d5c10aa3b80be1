import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { outreachMap } from "../../../../src/shared/charts/outreach-map.ts";
import { WorldMap } from "../../../../src/shared/charts/world-map.tsx";
import { OutreachTimeline } from "../../../../src/shared/charts/outreach-timeline.tsx";
import { DARK_THEME, LIGHT_THEME } from "../../../../src/shared/charts/theme.ts";
import type { ChartTheme } from "../../../../src/shared/charts/theme.ts";
import type { DayRange } from "../../../../src/shared/charts/day-scale.ts";
import type { FrameText } from "../../../../src/shared/charts/chart-frame.tsx";
import { TimeHistogram } from "../../../../src/shared/charts/time-histogram.tsx";
import { dayNumber } from "../../../../src/shared/domain/iso-day.ts";
import type { Histogram, MapAnswer, TimelineAnswer } from "../../../../src/shared/domain/outreach.ts";
import {
  EMPTY_MAP,
  MANY_STATES,
  everyMark,
  monthlyCoverage,
  sampleEvent,
  sampleState,
  sampleTimeline,
  thirtyYears,
} from "./sample-answers.ts";
import { SAMPLE_LOOKUP } from "./sample-states.ts";
import { brokenNumbers, textsOutside, textsOverlapping } from "./svg-measure.ts";

const FRAME = {
  title: "An invented chart, drawn to test the drawing",
  subtitle: "Invented events, January to December 2024",
  source: "Source: no source; every number is invented.",
};

const days = (from: string, to: string) => ({ from: dayNumber(from), to: dayNumber(to) });
const laneName = (key: string) => SAMPLE_LOOKUP.stateOf(key)?.name ?? key;

/** Fails on text over the edge or over other text, and on numbers that no browser can draw. */
async function expectSoundSnapshot(chart: ReactElement, file: string) {
  const svg = renderToStaticMarkup(chart);
  expect({
    outside: textsOutside(svg),
    overlapping: textsOverlapping(svg),
    broken: brokenNumbers(svg),
  }).toEqual({ outside: [], overlapping: [], broken: [] });
  // One element a line, so that a change shows as the lines that it changes.
  await expect(svg.replaceAll("><", ">\n<")).toMatchFileSnapshot(`../../../snapshots/${file}.svg`);
}

test.each<[string, MapAnswer, ChartTheme, FrameText | null]>([
  ["map-empty", EMPTY_MAP, LIGHT_THEME, null],
  ["map-one-state", { ...EMPTY_MAP, states: [sampleState("KEN", 1)] }, LIGHT_THEME, FRAME],
  ["map-many-states-dark", MANY_STATES, DARK_THEME, FRAME],
])("a map draws soundly: %s", async (file, answer, theme, frame) => {
  await expectSoundSnapshot(
    <WorldMap
      id="map"
      {...outreachMap(answer, SAMPLE_LOOKUP, theme)}
      lookup={SAMPLE_LOOKUP}
      theme={theme}
      width={560}
      height={380}
      frame={frame}
    />,
    file,
  );
});

function timeline(answer: TimelineAnswer, domain: { from: number; to: number }, name = laneName) {
  return (
    <OutreachTimeline
      id="timeline"
      answer={answer}
      laneName={name}
      theme={LIGHT_THEME}
      width={900}
      domain={domain}
      frame={FRAME}
    />
  );
}

test("a timeline without events says so", async () => {
  await expectSoundSnapshot(
    timeline(sampleTimeline([], { undated: 3 }), days("2024-01-01", "2024-12-31")),
    "timeline-empty",
  );
});

test("every precision, status and reading of a date has its own drawing", async () => {
  await expectSoundSnapshot(
    timeline(sampleTimeline(everyMark()), days("2024-01-01", "2024-12-31")),
    "timeline-every-mark",
  );
});

test("thirty years of events are counted where they are crowded", async () => {
  const answer = sampleTimeline(thirtyYears(400), { coverage: monthlyCoverage(1994, 2024) });
  await expectSoundSnapshot(timeline(answer, days("1994-07-01", "2024-07-31")), "timeline-thirty-years");
});

const bubble = (month: string, count: number, lane = "ZWE") => ({
  kind: "cluster" as const,
  lane,
  from: `2024-${month}-01`,
  to: `2024-${month}-28`,
  count,
});

test("clusters of the answer are bubbles with their count", async () => {
  const marks = [bubble("01", 3), bubble("02", 120), bubble("03", 4567), bubble("02", 9, "KEN")];
  await expectSoundSnapshot(
    timeline(sampleTimeline(marks), days("2024-01-01", "2024-12-31")),
    "timeline-clusters",
  );
});

test("long Cyrillic names stay in their column", async () => {
  const marks = [
    sampleEvent({ lane: "COD", label: "Вымышленный визит с очень длинным названием события" }),
    sampleEvent({
      id: "e2",
      lane: "GNQ",
      label: "Прыдуманая сустрэча",
      from: "2024-08-01",
      to: "2024-08-01",
    }),
  ];
  const names: Record<string, string> = {
    COD: "Демократическая Республика Конго",
    GNQ: "Экватарыяльная Гвінея",
  };
  await expectSoundSnapshot(
    timeline(sampleTimeline(marks), days("2024-01-01", "2024-12-31"), (key) => names[key] ?? key),
    "timeline-cyrillic",
  );
});

test("a single day fills the axis", async () => {
  await expectSoundSnapshot(
    timeline(sampleTimeline([sampleEvent({})]), days("2024-03-12", "2024-03-12")),
    "timeline-one-day",
  );
});

const HISTOGRAM: Histogram = {
  unit: "month",
  articles: monthlyCoverage(2021, 2024),
  events: monthlyCoverage(2021, 2024).map((bin) => ({ ...bin, count: bin.count % 4 })),
};

test.each<[string, Histogram, DayRange | null]>([
  ["histogram", HISTOGRAM, days("2022-03-01", "2023-05-31")],
  ["histogram-empty", { unit: "month", events: [], articles: [] }, null],
  [
    "histogram-one-day",
    { unit: "day", events: [{ from: "2024-03-12", to: "2024-03-12", count: 1 }], articles: [] },
    null,
  ],
])("the slider's bars draw soundly: %s", async (file, histogram, selected) => {
  await expectSoundSnapshot(
    <TimeHistogram
      id="slider"
      histogram={histogram}
      theme={LIGHT_THEME}
      width={420}
      height={40}
      selected={selected}
    />,
    file,
  );
});
