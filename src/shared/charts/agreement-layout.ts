import type { AgreementMeasure } from "../domain/agreement.ts";
import type { Iso3 } from "../domain/state-code.ts";
import { SMALL_N } from "./agreement-series.ts";
import type { AgreementPoint, AgreementSeries } from "./agreement-series.ts";
import { NO_INSETS, wordsLeft } from "./chart-frame.tsx";
import type { Insets } from "./chart-frame.tsx";
import { spreadLabels } from "./line-labels.ts";
import type { LineLabel } from "./line-labels.ts";
import type { Box } from "./map-geometry.ts";
import { textWidth } from "./text-width.ts";
import type { ChartTheme } from "./theme.ts";
import { agreementTick, isBeyondChance } from "./votes-words.ts";

/** A year of a line; `small` where it rests on few roll calls. */
export interface LinePoint {
  state: Iso3;
  year: number;
  value: number;
  n: number;
  x: number;
  y: number;
  radiusPx: number;
  small: boolean;
}

/** One state's line: pieces between years that follow each other, so that a gap stays a gap. */
export interface AgreementLine {
  state: Iso3;
  color: string;
  /** SVG dash pattern; null for a solid line. */
  dash: string | null;
  pieces: { d: string; small: boolean }[];
  points: LinePoint[];
}

export interface AgreementLayout {
  plot: Box;
  lines: AgreementLine[];
  labels: (LineLabel & { state: Iso3; color: string; reason: string | null })[];
  yTicks: { y: number; label: string; zero: boolean }[];
  xTicks: { x: number; label: string }[];
  /** The middle of a year in pixels. */
  x: (year: number) => number;
  years: { from: number; to: number } | null;
}

export const LINE_LABEL_PX = 12;
const TICK_PX = 11;
const AXIS_PX = 24;
const TOP_PX = 12;
const LABEL_GAP_PX = 10;
const MOST_LABEL_PX = 168;
const YEAR_APART_PX = 44;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50];

export function agreementLayout(
  series: readonly AgreementSeries[],
  measure: AgreementMeasure,
  size: { width: number; height: number },
  around: Insets,
  theme: ChartTheme,
): AgreementLayout {
  const shown = series.map((entry) => ({ ...entry, points: entry.points.filter(hasValue) }));
  const all = shown.flatMap(({ points }) => points);
  const values = valueTicks(
    all.map(({ value }) => value).filter((value) => value !== null),
    measure,
  );
  const wordsPx = Math.max(...values.map((value) => textWidth(agreementTick(value, measure), TICK_PX)));
  const labelPx = Math.min(
    MOST_LABEL_PX,
    Math.max(0, ...series.map(({ name }) => textWidth(name, LINE_LABEL_PX, "bold"))) + LABEL_GAP_PX + 8,
  );
  const left = around.left + Math.ceil(wordsPx) + 8;
  const plot = {
    x: left,
    y: around.top + TOP_PX,
    width: Math.max(60, size.width - left - around.right - labelPx),
    height: Math.max(60, size.height - around.top - around.bottom - TOP_PX - AXIS_PX),
  };
  const years =
    all.length === 0
      ? null
      : { from: Math.min(...all.map(({ year }) => year)), to: Math.max(...all.map(({ year }) => year)) };
  const slot = years ? plot.width / (years.to - years.from + 1) : plot.width;
  const x = (year: number) => round(plot.x + (year - (years?.from ?? year) + 0.5) * slot);
  const [low = 0, high = 1] = [values[0], values.at(-1)];
  const y = (value: number) => round(plot.y + plot.height * (1 - (value - low) / (high - low)));
  const most = Math.max(1, ...all.map(({ n }) => n));
  const lines = shown.map(({ state, points }, index): AgreementLine => {
    const placed = points.flatMap((point) =>
      point.value === null
        ? []
        : [{ ...place(point, point.value, most), state, x: x(point.year), y: y(point.value) }],
    );
    return {
      state,
      color: theme.categories[index % theme.categories.length] ?? theme.accent,
      dash: index < theme.categories.length ? null : "7 3",
      pieces: linePieces(placed),
      points: placed,
    };
  });
  const right = plot.x + plot.width;
  const labels = spreadLabels(
    lines.map(({ points }, index) => ({
      text: series[index]?.name ?? "",
      at: points.at(-1) ?? { x: right, y: plot.y + plot.height },
    })),
    { x: right + LABEL_GAP_PX, from: plot.y + 4, to: plot.y + plot.height, maxPx: labelPx - LABEL_GAP_PX },
    LINE_LABEL_PX,
  );
  return {
    plot,
    lines,
    labels: labels.map((label, index) => ({
      ...label,
      state: lines[index]?.state ?? "",
      color: lines[index]?.color ?? theme.ink,
      reason: lines[index]?.points.length === 0 ? "no vote in common" : null,
    })),
    yTicks: values.map((value) => ({
      y: y(value),
      label: agreementTick(value, measure),
      zero: value === 0,
    })),
    xTicks: years ? yearTicks(years, slot).map((year) => ({ x: x(year), label: String(year) })) : [],
    x,
    years,
  };
}

/** The room around the chart: its own margins on screen, those of the frame in a picture. */
export function chartInsets(frame: Insets): Insets {
  return { ...frame, left: wordsLeft(frame.left), right: Math.max(frame.right, 8) };
}

/** The layout of a chart on screen, for who looks for the point under the pointer. */
export function screenAgreementLayout(
  series: readonly AgreementSeries[],
  measure: AgreementMeasure,
  size: { width: number; height: number },
  theme: ChartTheme,
): AgreementLayout {
  return agreementLayout(series, measure, size, chartInsets(NO_INSETS), theme);
}

function hasValue({ value }: AgreementPoint): boolean {
  return value !== null;
}

/** Area in proportion to the roll calls, so that a year of ten votes does not look like one of ninety. */
function place({ year, n }: AgreementPoint, value: number, most: number) {
  const small = n < SMALL_N;
  return { year, value, n, small, radiusPx: round(Math.max(1.8, 4 * Math.sqrt(n / most))) };
}

function linePieces(points: readonly LinePoint[]): AgreementLine["pieces"] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    if (!before || before.year !== point.year - 1) return [];
    return [{ d: `M${before.x},${before.y}L${point.x},${point.y}`, small: before.small || point.small }];
  });
}

/** From the lowest quarter that is reached to full agreement: of a share at least the upper half, of kappa and pi with zero. */
function valueTicks(values: readonly number[], measure: AgreementMeasure): number[] {
  if (!isBeyondChance(measure)) {
    const first = Math.min(2, Math.floor(Math.min(1, ...values) * 4));
    const step = first === 2 ? 0.1 : 0.25;
    return Array.from(
      { length: Math.round((1 - first / 4) / step) + 1 },
      (_, index) => Math.round((first / 4 + index * step) * 100) / 100,
    );
  }
  const lowest = Math.floor(Math.min(0, ...values) * 4);
  return Array.from({ length: 4 - lowest + 1 }, (_, index) => (lowest + index) / 4);
}

function yearTicks({ from, to }: { from: number; to: number }, slotPx: number): number[] {
  const step = YEAR_STEPS.find((years) => years * slotPx >= YEAR_APART_PX) ?? 100;
  const ticks: number[] = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) ticks.push(year);
  return ticks.length > 0 ? ticks : [from];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
