import { scaleLinear } from "d3";
import type { PairAnswer } from "../domain/trade.ts";
import { shortAmount } from "./amount-words.ts";
import type { Insets } from "./chart-frame.tsx";
import { wordsLeft } from "./chart-frame.tsx";
import { textWidth } from "./text-width.ts";
import type { StatedPoint } from "./trade-stated.ts";
import type { TradeLine, TradeLinePoint } from "./trade-lines.ts";
import { tradeKeyItems, tradeKeyPx } from "./trade-key-items.ts";
import type { TradeKeyItem } from "./trade-key-items.ts";
import { layStated } from "./trade-stated-layout.ts";
import { placeLabels } from "./trade-labels.ts";
import type { LineLabel } from "./trade-labels.ts";

export interface YearRange {
  from: number;
  to: number;
}

/** The lowest and highest value of an axis; zero is always between them. */
export interface ValueRange {
  least: number;
  most: number;
}

export interface TradeChartSize {
  width: number;
  height: number;
  insets: Insets;
  years: YearRange;
  /** The same for all charts that are to be compared; the chart's own when null. */
  values: ValueRange | null;
  /** How far a stated figure may be from the reported ones; the key says it. */
  tolerancePercent: number;
}

export interface LaidPoint {
  point: TradeLinePoint;
  x: number;
  y: number;
}

/** A stretch of a line between neighbouring years. */
export interface LaidStretch {
  /** Dashed where an end of it is no full total. */
  dashed: boolean;
  d: string;
}

export interface LaidLine {
  line: TradeLine;
  points: LaidPoint[];
  stretches: LaidStretch[];
  /** Years without a value, as runs on the strip below the axis. */
  missing: { x: number; width: number; from: number; to: number }[];
  /** Middle of the strip; null when nothing is missing. */
  stripY: number | null;
}

export interface LaidStated {
  mark: StatedPoint;
  x: number;
  y: number;
  /** Beyond the axis: drawn at its end, with an arrow. */
  off: "above" | "below" | null;
  /** Beside the mark, where there is room for words. */
  label: { text: string; x: number; y: number; anchor: "start" | "end" } | null;
}

/** Years of which an article says that there are no figures. */
export interface LaidGap {
  gap: PairAnswer["gaps"][number];
  x: number;
  width: number;
}

export interface TradeLayout {
  plot: { left: number; right: number; top: number; bottom: number };
  /** Half of a year's column. */
  halfYearPx: number;
  zeroY: number;
  yearTicks: { year: number; x: number; label: string }[];
  valueTicks: { y: number; label: string }[];
  yearLabelY: number;
  lines: LaidLine[];
  labels: LineLabel[];
  stated: LaidStated[];
  gaps: LaidGap[];
  /** Left edge of the column of direct labels, null where a key above the plot names the lines. */
  labelsX: number | null;
  /** Baseline of the words before the strips; null when nothing is missing. */
  noDataY: number | null;
  /** What the marks mean; items are placed from (x, y), the baseline of the first row. */
  key: { items: TradeKeyItem[]; x: number; y: number };
}

export const NO_DATA = "no data";
export const NO_DATA_PX = 10;
export const TICK_PX = 11;
const STRIP_PX = 9;
/** Between the axis and the strips, so that the axis's own words stay clear of theirs. */
const STRIP_GAP_PX = 8;
const YEAR_LABEL_PX = 15;
/** Below this width there is no column for direct labels beside the plot. */
const NARROW_PX = 480;
/** Stated figures farther out than this many times what is reported are drawn at the edge, so that lines stay readable. */
const FAR = 2.5;
const STEPS = [1, 2, 5, 10, 20, 50];
const KEY_ROW_PX = 16;

/** Width of the column of direct labels; 0 where the lines are named above the plot. */
export function labelColumnPx(width: number): number {
  return width < NARROW_PX ? 0 : Math.round(Math.min(176, Math.max(128, width * 0.19)));
}

/** Everything of a pair chart with its place, in pixels. */
export function tradeLayout(
  lines: readonly TradeLine[],
  stated: readonly StatedPoint[],
  gaps: PairAnswer["gaps"],
  labelOf: (line: TradeLine) => { name: string; detail: string },
  size: TradeChartSize,
): TradeLayout {
  const { insets, years } = size;
  const range = size.values ?? valueRange(lines, stated);
  const column = labelColumnPx(size.width);
  const shown = lines.filter(({ points }) => points.some((point) => within(point.year, years)));
  const shownStated = stated.filter(({ year }) => within(year, years));
  const strips = shown.filter((line) => missingRuns(line, years).length > 0);
  const keyRows = column === 0 ? shown.length : 0;
  const top = insets.top + 12 + keyRows * KEY_ROW_PX;
  const keyItems = tradeKeyItems(
    shown.map((line) => ({
      points: line.points
        .filter((point) => within(point.year, years))
        .map((point) => ({ point, x: 0, y: 0 })),
    })),
    shownStated.map((mark) => ({ mark })),
    gaps.some((gap) => gapYears(gap, years) !== null),
    size.tolerancePercent,
    size.width - wordsLeft(insets.left) - Math.max(12, insets.right),
  );
  const yearLabelY = size.height - insets.bottom - 6 - tradeKeyPx(keyItems);
  const stripsPx = strips.length === 0 ? 0 : STRIP_GAP_PX + strips.length * STRIP_PX - 2;
  const bottom = yearLabelY - YEAR_LABEL_PX - stripsPx;
  const y = scaleLinear()
    .domain([range.least, range.most])
    .range([bottom, top])
    .nice(tickCount(bottom - top));
  const ticks = y
    .ticks(tickCount(bottom - top))
    .map((value) => ({ y: round(y(value)), label: shortAmount(value) }));
  const tickPx = Math.max(
    strips.length === 0 ? 0 : textWidth(NO_DATA, NO_DATA_PX),
    ...ticks.map(({ label }) => textWidth(label, TICK_PX)),
  );
  const left = Math.ceil(wordsLeft(insets.left) + tickPx + 8);
  const right = size.width - insets.right - (column === 0 ? 12 : column + 20);
  const perYear = Math.max(1, right - left) / (years.to - years.from + 1);
  const x = (year: number) => round(left + (year - years.from + 0.5) * perYear);
  const laid = shown.map((line): LaidLine => {
    const points = line.points
      .filter((point) => within(point.year, years))
      .map((point) => ({ point, x: x(point.year), y: round(y(Number(point.value))) }));
    const strip = strips.indexOf(line);
    return {
      line,
      points,
      stretches: stretchesOf(points),
      missing: missingRuns(line, years).map(({ from, to }) => ({
        from,
        to,
        x: round(x(from) - perYear / 2),
        width: round((to - from + 1) * perYear),
      })),
      stripY: strip < 0 ? null : bottom + STRIP_GAP_PX + (strip + 0.5) * STRIP_PX,
    };
  });
  const [least = 0, most = 0] = y.domain();
  const labelsX = column === 0 ? null : right + 14;
  return {
    plot: { left, right, top, bottom },
    halfYearPx: perYear / 2,
    zeroY: round(y(0)),
    yearTicks: yearTicks(years, perYear).map((year) => ({ year, x: x(year), label: String(year) })),
    valueTicks: ticks,
    yearLabelY,
    lines: laid,
    labels: placeLabels(laid, labelOf, {
      labelsX,
      left,
      top,
      keyTop: insets.top + 12,
      bottom: bottom + Math.max(12, stripsPx),
      widthPx: column === 0 ? right - left : column,
    }),
    stated: layStated(shownStated, laid, {
      x,
      y,
      least,
      most,
      left,
      right,
      top,
      bottom,
      halfYearPx: perYear / 2,
      words: column > 0,
    }),
    gaps: gaps.flatMap((gap) => layGap(gap, years, x, perYear)),
    labelsX,
    key: { items: keyItems, x: wordsLeft(insets.left), y: yearLabelY + 22 },
    noDataY: strips.length === 0 ? null : bottom + STRIP_GAP_PX + (strips.length * STRIP_PX) / 2 + 3.5,
  };
}

/** What an axis has to hold for these lines; stated figures that are far out do not stretch it. */
export function valueRange(lines: readonly TradeLine[], stated: readonly StatedPoint[]): ValueRange {
  const reported = lines.flatMap(({ points }) => points.map(({ value }) => Number(value)));
  const most = Math.max(0, ...reported);
  const least = Math.min(0, ...reported);
  const reach = FAR * Math.max(most, -least);
  const near = stated
    .map(({ value }) => Number(value))
    .filter((value) => reach === 0 || Math.abs(value) <= reach);
  const range = { least: Math.min(least, ...near), most: Math.max(most, ...near) };
  return range.least === range.most ? { least: 0, most: 1 } : range;
}

function tickCount(heightPx: number): number {
  return Math.max(2, Math.min(6, Math.round(heightPx / 56)));
}

function within(year: number, { from, to }: YearRange): boolean {
  return year >= from && year <= to;
}

function yearTicks({ from, to }: YearRange, perYear: number): number[] {
  const step = STEPS.find((every) => every * perYear >= 42) ?? 100;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(
    (year) => year % step === 0 || from === to,
  );
}

function missingRuns(line: TradeLine, years: YearRange): YearRange[] {
  const has = new Set(line.points.map(({ year }) => year));
  const runs: YearRange[] = [];
  for (let year = years.from; year <= years.to; year += 1) {
    if (has.has(year)) continue;
    const last = runs.at(-1);
    if (last?.to === year - 1) last.to = year;
    else runs.push({ from: year, to: year });
  }
  return runs;
}

/** Lines only between neighbouring years of the same kind: a sum of some products does not lead up to a total. */
function stretchesOf(points: readonly LaidPoint[]): LaidStretch[] {
  const stretches: { dashed: boolean; points: LaidPoint[] }[] = [];
  let before: LaidPoint | null = null;
  for (const laid of points) {
    const goesOn =
      before !== null &&
      before.point.year === laid.point.year - 1 &&
      before.point.completeness === laid.point.completeness;
    if (goesOn) stretches.at(-1)?.points.push(laid);
    else stretches.push({ dashed: laid.point.completeness !== "total", points: [laid] });
    before = laid;
  }
  return stretches
    .filter((stretch) => stretch.points.length > 1)
    .map((stretch) => ({
      dashed: stretch.dashed,
      d: stretch.points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x},${y}`).join(""),
    }));
}

function layGap(
  gap: PairAnswer["gaps"][number],
  years: YearRange,
  x: (year: number) => number,
  perYear: number,
): LaidGap[] {
  const inside = gapYears(gap, years);
  if (!inside) return [];
  const { from, to } = inside;
  return [{ gap, x: round(x(from) - perYear / 2), width: round((to - from + 1) * perYear) }];
}

/** The years on the axis that a statement speaks of; null when it names none, or others. */
function gapYears(gap: PairAnswer["gaps"][number], years: YearRange): YearRange | null {
  if (gap.from === null && gap.to === null) return null;
  const from = Math.max(years.from, gap.from === null ? years.from : Number(gap.from.slice(0, 4)));
  const to = Math.min(years.to, gap.to === null ? years.to : Number(gap.to.slice(0, 4)));
  return from > to ? null : { from, to };
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
