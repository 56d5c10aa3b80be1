import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { outreachMap } from "../../../../src/shared/charts/outreach-map.ts";
import { WorldMap } from "../../../../src/shared/charts/world-map.tsx";
import { OutreachTimeline } from "../../../../src/shared/charts/outreach-timeline.tsx";
import { LIGHT_THEME } from "../../../../src/shared/charts/theme.ts";
import { TimeHistogram } from "../../../../src/shared/charts/time-histogram.tsx";
import { dayNumber } from "../../../../src/shared/domain/iso-day.ts";
import { MANY_STATES, everyMark, monthlyCoverage, sampleTimeline, thirtyYears } from "./sample-answers.ts";
import { SAMPLE_LOOKUP } from "./sample-states.ts";
import { brokenNumbers, textsOutside, textsOverlapping } from "./svg-measure.ts";

const FRAME = {
  title: "An invented chart with a title long enough to need a second line on a narrow page",
  subtitle: "Invented events, January to December 2024, drawn to see what happens to a long subtitle",
  source: "Source: no source; every number is invented, and this line is long enough to break as well.",
};

function faults(svg: string) {
  return { outside: textsOutside(svg), overlapping: textsOverlapping(svg), broken: brokenNumbers(svg) };
}
const NONE = { outside: [], overlapping: [], broken: [] };

const YEARS = sampleTimeline(thirtyYears(300), { coverage: monthlyCoverage(1994, 2024), undated: 12 });
const MARKS = sampleTimeline(everyMark(), { coverage: monthlyCoverage(2023, 2025), undated: 1 });

test.each([
  ["thirty years", YEARS, "1994-07-01", "2024-07-31"],
  ["three years of thirty", YEARS, "2010-02-03", "2013-03-04"],
  ["a year", MARKS, "2024-01-01", "2024-12-31"],
  ["a fortnight", MARKS, "2024-02-25", "2024-03-09"],
] as const)("a timeline of %s is sound at every width", (_name, answer, from, to) => {
  for (let width = 480; width <= 1500; width += 170) {
    const svg = renderToStaticMarkup(
      <OutreachTimeline
        id="timeline"
        answer={answer}
        laneName={(key) => SAMPLE_LOOKUP.stateOf(key)?.name ?? key}
        theme={LIGHT_THEME}
        width={width}
        domain={{ from: dayNumber(from), to: dayNumber(to) }}
        frame={FRAME}
      />,
    );
    expect({ width, ...faults(svg) }).toEqual({ width, ...NONE });
  }
});

test.each([
  [480, 420, 1],
  [760, 500, 3],
  [1400, 800, 1],
  [900, 700, 9],
])("a map %i by %i at zoom %i is sound", (width, height, k) => {
  const svg = renderToStaticMarkup(
    <WorldMap
      id="map"
      {...outreachMap(MANY_STATES, SAMPLE_LOOKUP, LIGHT_THEME)}
      lookup={SAMPLE_LOOKUP}
      theme={LIGHT_THEME}
      width={width}
      height={height}
      view={{ k, x: -width * 0.55 * (k - 1), y: -height * 0.35 * (k - 1) }}
      selected="KEN"
      hovered="MDV"
      frame={FRAME}
    />,
  );
  expect(faults(svg)).toEqual(NONE);
});

test("the slider is sound at every width", () => {
  const articles = monthlyCoverage(1994, 2024);
  for (let width = 120; width <= 1500; width += 115) {
    const svg = renderToStaticMarkup(
      <TimeHistogram
        id="slider"
        histogram={{ unit: "month", articles, events: articles.slice(40) }}
        theme={LIGHT_THEME}
        width={width}
        height={36}
        selected={{ from: dayNumber("1980-01-01"), to: dayNumber("2040-01-01") }}
      />,
    );
    expect({ width, ...faults(svg) }).toEqual({ width, ...NONE });
  }
});
