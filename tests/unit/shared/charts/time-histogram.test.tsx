import { expect, test } from "vitest";
import { histogramDomain, histogramMarks } from "../../../../src/shared/charts/histogram-marks.ts";
import { histogramAltText, histogramTable } from "../../../../src/shared/charts/histogram-words.ts";
import type { Histogram } from "../../../../src/shared/domain/outreach.ts";

const HISTOGRAM: Histogram = {
  unit: "month",
  events: [
    { from: "2024-01-01", to: "2024-01-31", count: 4 },
    { from: "2024-02-01", to: "2024-02-29", count: 0 },
    { from: "2024-03-01", to: "2024-03-31", count: 1 },
  ],
  articles: [{ from: "2024-02-01", to: "2024-02-29", count: 9 }],
};

test("bars stand over their days, an empty month has none, one event stays visible", () => {
  const domain = histogramDomain(HISTOGRAM);
  expect(domain).toEqual({ from: 19_723, to: 19_813 });
  const marks = histogramMarks(HISTOGRAM, domain ?? { from: 0, to: 0 }, 926, 40);
  expect({ plot: marks.plot, events: marks.events, articles: marks.articles }).toEqual({
    plot: { x: 8, y: 3, width: 910, height: 23 },
    events: [
      { x: 8, y: 5.3, width: 309, height: 20.7 },
      { x: 608, y: 15.7, width: 309, height: 10.4 },
    ],
    articles: [{ x: 318, y: 3, width: 289, height: 23 }],
  });
});

test("without bins there is nothing to scale", () => {
  expect(histogramDomain({ unit: "day", events: [], articles: [] })).toBeNull();
});

test("the alternative text gives totals, period and peak", () => {
  expect(histogramAltText(HISTOGRAM)).toBe(
    "5 events and 9 articles from 2024-01-01 to 2024-03-31, most events in 2024-01 (4).",
  );
  expect(histogramAltText({ unit: "year", events: [], articles: [] })).toBe("No dated events or articles.");
});

test("the table joins events and articles by bin and leaves empty bins out", () => {
  expect(histogramTable(HISTOGRAM)).toEqual({
    columns: ["Month", "Events", "Articles"],
    rows: [
      ["2024-01", 4, 0],
      ["2024-02", 0, 9],
      ["2024-03", 1, 0],
    ],
  });
});
