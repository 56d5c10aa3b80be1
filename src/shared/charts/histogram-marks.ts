import { dayNumber } from "../domain/iso-day.ts";
import type { CountBin, Histogram } from "../domain/outreach.ts";
import { dayScale } from "./day-scale.ts";
import type { DayRange, DayScale } from "./day-scale.ts";
import type { Box } from "./map-geometry.ts";
import { timeTicks } from "./time-ticks.ts";
import type { TimeTick } from "./time-ticks.ts";

export interface HistogramMarks {
  scale: DayScale;
  plot: Box;
  events: Box[];
  articles: Box[];
  ticks: TimeTick[];
}

const AXIS_PX = 14;
const SIDE_PX = 8;

/** All days that the bins cover; null without bins. */
export function histogramDomain(histogram: Histogram): DayRange | null {
  const bins = [...histogram.events, ...histogram.articles];
  if (bins.length === 0) return null;
  return {
    from: Math.min(...bins.map((bin) => dayNumber(bin.from))),
    to: Math.max(...bins.map((bin) => dayNumber(bin.to))),
  };
}

/** The slider's scale: pixel of a day with `x`, day of a pixel with `day`. The renderer drags with the same one. */
export function histogramScale(domain: DayRange, widthPx: number): DayScale {
  return dayScale(domain, SIDE_PX, widthPx - SIDE_PX);
}

/**
 * Bars in pixels. Events and articles have each their own height scale (square root: one event stays visible beside a
 * busy month), because a corpus holds far more articles than events; the shapes may be compared, not the heights.
 */
export function histogramMarks(
  histogram: Histogram,
  domain: DayRange,
  widthPx: number,
  heightPx: number,
): HistogramMarks {
  const scale = histogramScale(domain, widthPx);
  const plot = {
    x: scale.left,
    y: 3,
    width: scale.right - scale.left,
    height: Math.max(8, heightPx - AXIS_PX - 3),
  };
  return {
    scale,
    plot,
    events: bars(histogram.events, scale, plot, 0.9),
    articles: bars(histogram.articles, scale, plot, 1),
    ticks: timeTicks(scale, 70),
  };
}

function bars(bins: readonly CountBin[], scale: DayScale, plot: Box, share: number): Box[] {
  const highest = Math.max(1, ...bins.map((bin) => bin.count));
  return bins
    .filter((bin) => bin.count > 0)
    .map((bin) => {
      const left = scale.x(dayNumber(bin.from));
      const right = scale.x(dayNumber(bin.to) + 1);
      const gap = right - left > 3 ? 1 : 0;
      const height = Math.max(1.5, Math.sqrt(bin.count / highest) * plot.height * share);
      return {
        x: round(left),
        y: round(plot.y + plot.height - height),
        width: round(Math.max(1, right - left - gap)),
        height: round(height),
      };
    });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
