import { dayNumber } from "../domain/iso-day.ts";
import type { CountBin } from "../domain/outreach.ts";
import type { DayScale } from "./day-scale.ts";
import type { Box } from "./map-geometry.ts";

export interface CoverageMarks {
  bars: Box[];
  /** Stretches of the plot, left to right, in which the corpus holds no article. */
  silences: { x: number; width: number }[];
  highest: number;
  /** "per month", or "" where bins differ. */
  per: string;
}

/** Shorter silences cannot be told from the gap between two bars. */
const LEAST_SILENCE_PX = 6;

/** Bars of articles within `band`, and the stretches without any; no coverage at all says nothing and is not hatched. */
export function coverageMarks(bins: readonly CountBin[], scale: DayScale, band: Box): CoverageMarks {
  const visible = bins
    .filter(
      (bin) =>
        dayNumber(bin.to) >= scale.domain.from && dayNumber(bin.from) <= scale.domain.to && bin.count > 0,
    )
    .toSorted((left, right) => left.from.localeCompare(right.from));
  const highest = Math.max(0, ...visible.map((bin) => bin.count));
  const spans = visible.map((bin) => ({
    left: clamp(scale.x(dayNumber(bin.from)), scale),
    right: clamp(scale.x(dayNumber(bin.to) + 1), scale),
    height: Math.max(1, (bin.count / highest) * band.height),
  }));
  const bars = spans.map(({ left, right, height }) => ({
    x: round(left),
    y: round(band.y + band.height - height),
    width: round(Math.max(0.5, right - left - (right - left > 3 ? 1 : 0))),
    height: round(height),
  }));
  return { bars, silences: bins.length === 0 ? [] : silences(spans, scale), highest, per: perUnit(bins) };
}

function silences(
  spans: readonly { left: number; right: number }[],
  scale: DayScale,
): CoverageMarks["silences"] {
  let end = scale.left;
  const gaps: CoverageMarks["silences"] = [];
  for (const span of [...spans, { left: scale.right, right: scale.right }]) {
    if (span.left - end >= LEAST_SILENCE_PX) gaps.push({ x: round(end), width: round(span.left - end) });
    end = Math.max(end, span.right);
  }
  return gaps;
}

function perUnit(bins: readonly CountBin[]): string {
  const lengths = bins.map((bin) => dayNumber(bin.to) - dayNumber(bin.from) + 1);
  const units: [string, number, number][] = [
    ["per day", 1, 1],
    ["per week", 7, 7],
    ["per month", 28, 31],
    ["per quarter", 90, 92],
    ["per year", 365, 366],
  ];
  const unit = units.find(([, least, most]) => lengths.every((length) => length >= least && length <= most));
  return lengths.length === 0 ? "" : (unit?.[0] ?? "");
}

function clamp(x: number, scale: DayScale): number {
  return Math.min(scale.right, Math.max(scale.left, x));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
