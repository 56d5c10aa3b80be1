import type { CountBin, Histogram } from "../domain/outreach.ts";
import type { ChartTable } from "./chart-table.ts";
import { countOf } from "./measure-words.ts";

/** One sentence: totals, the period, and where the events are thickest. */
export function histogramAltText(histogram: Histogram): string {
  const events = total(histogram.events);
  const articles = total(histogram.articles);
  const bins = [...histogram.events, ...histogram.articles];
  if (events + articles === 0) return "No dated events or articles.";
  const from = bins.map((bin) => bin.from).toSorted()[0] ?? "";
  const to =
    bins
      .map((bin) => bin.to)
      .toSorted()
      .at(-1) ?? "";
  const busiest = histogram.events.toSorted((left, right) => right.count - left.count)[0];
  const peak =
    busiest && events > 0 ? `, most events in ${binName(busiest, histogram.unit)} (${busiest.count})` : "";
  return `${countOf(events, "events")} and ${countOf(articles, "articles")} from ${from} to ${to}${peak}.`;
}

/** One row a bin that holds anything, in order of time. */
export function histogramTable(histogram: Histogram): ChartTable {
  const rows = new Map<string, { events: number; articles: number }>();
  for (const key of ["articles", "events"] as const) {
    for (const bin of histogram[key]) {
      const name = binName(bin, histogram.unit);
      const row = rows.get(name) ?? { events: 0, articles: 0 };
      row[key] += bin.count;
      rows.set(name, row);
    }
  }
  const named = [...rows].toSorted(([left], [right]) => left.localeCompare(right));
  return {
    columns: [{ day: "Day", month: "Month", year: "Year" }[histogram.unit], "Events", "Articles"],
    rows: named
      .filter(([, row]) => row.events + row.articles > 0)
      .map(([name, row]) => [name, row.events, row.articles]),
  };
}

function binName(bin: CountBin, unit: Histogram["unit"]): string {
  return bin.from.slice(0, { day: 10, month: 7, year: 4 }[unit]);
}

function total(bins: readonly CountBin[]): number {
  return bins.reduce((sum, bin) => sum + bin.count, 0);
}
