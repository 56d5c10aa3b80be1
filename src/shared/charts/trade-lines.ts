import { addAmounts, subtractAmounts } from "../domain/amount.ts";
import type { Iso3 } from "../domain/state-code.ts";
import type {
  Amount,
  PairAnswer,
  TradeMeasure,
  TradePoint,
  TradeSeries,
  Valuation,
} from "../domain/trade.ts";
import type { TradePointKey } from "../domain/trade-point.ts";

/**
 * How complete a value is: the total of the trade, the sum of the products that the file happens to list, or the sum of
 * fewer than twelve months.
 */
export type Completeness = "total" | "listed-products" | "part-year";

export interface TradeLinePoint {
  year: number;
  value: Amount;
  completeness: Completeness;
  /** Products summed where `completeness` is "listed-products", months where it is "part-year". */
  parts: number;
  /** The reported values behind it: one, or two of a total or balance. */
  keys: TradePointKey[];
  fileNames: string[];
}

/** One direction that goes into a line. */
export interface TradeLinePart {
  flow: "export" | "import" | "turnover";
  valuation: Valuation;
}

/** What one side reports, as one line of the chart. */
export interface TradeLine {
  id: string;
  side: TradeSeries["side"];
  reporter: Iso3;
  currency: string | null;
  /** What is added (total) or what is taken from what (balance), in this order, as the reporter calls it. */
  parts: TradeLinePart[];
  points: TradeLinePoint[];
}

/** Currencies of an answer, the one with most points first: a chart has one. */
export function currenciesOf(answer: PairAnswer): (string | null)[] {
  const counts = new Map<string | null, number>();
  for (const { currency, points } of answer.series) {
    counts.set(currency, (counts.get(currency) ?? 0) + points.length);
  }
  return [...counts].toSorted(([, left], [, right]) => right - left).map(([currency]) => currency);
}

/**
 * The lines of a chart by what it measures. A total or balance has a point only in years in which its reporter gives
 * both directions: half of a total is none. A turnover that a source gives undivided is a line of its own beside it.
 * Re-exports and re-imports are no line.
 */
export function tradeLines(answer: PairAnswer, measure: TradeMeasure, currency: string | null): TradeLine[] {
  const series = answer.series.filter(
    (one) => one.currency === currency && (one.flow === "export" || one.flow === "import"),
  );
  const whole = answer.series.filter((one) => one.currency === currency && one.flow === "turnover");
  switch (measure) {
    case "export":
    case "import":
      return series.filter(({ direction }) => direction === measure).map(lineOf);
    case "total":
      return [...bothWays(series, measure), ...whole.map(lineOf)];
    case "balance":
      return bothWays(series, measure);
  }
}

function bothWays(series: readonly TradeSeries[], measure: "total" | "balance"): TradeLine[] {
  return (["focus", "mirror", "reconciled"] as const).flatMap((side) => {
    const out = fullest(series, side, "export");
    const home = fullest(series, side, "import");
    return out && home ? [joined(out, home, measure)] : [];
  });
}

function fullest(
  series: readonly TradeSeries[],
  side: TradeSeries["side"],
  direction: TradeSeries["direction"],
): TradeSeries | undefined {
  return series
    .filter((one) => one.side === side && one.direction === direction)
    .toSorted((left, right) => right.points.length - left.points.length)[0];
}

function lineOf(series: TradeSeries): TradeLine {
  return {
    id: series.id,
    side: series.side,
    reporter: series.reporter,
    currency: series.currency,
    parts: [partOf(series)],
    points: series.points.map((point) => pointOf(series, point)).toSorted(byYear),
  };
}

function joined(out: TradeSeries, home: TradeSeries, measure: "total" | "balance"): TradeLine {
  const atHome = new Map(home.points.map((point) => [point.year, point]));
  return {
    id: `${measure} ${out.id} ${home.id}`,
    side: out.side,
    reporter: out.reporter,
    currency: out.currency,
    parts: [partOf(out), partOf(home)],
    points: out.points
      .flatMap((one) => {
        const other = atHome.get(one.year);
        if (!other) return [];
        return [bothOf(pointOf(out, one), pointOf(home, other), measure)];
      })
      .toSorted(byYear),
  };
}

function bothOf(one: TradeLinePoint, other: TradeLinePoint, measure: "total" | "balance"): TradeLinePoint {
  const partial = [one, other].filter(({ completeness }) => completeness !== "total");
  return {
    year: one.year,
    value:
      measure === "total" ? addAmounts([one.value, other.value]) : subtractAmounts(one.value, other.value),
    completeness: partial[0]?.completeness ?? "total",
    parts: partial.reduce((sum, { parts }) => sum + parts, 0),
    keys: [...one.keys, ...other.keys],
    fileNames: [...new Set([...one.fileNames, ...other.fileNames])],
  };
}

function pointOf(series: TradeSeries, point: TradePoint): TradeLinePoint {
  const { dataset, reporter, partner, flow } = series;
  const key = { dataset, reporter, partner, flow, year: point.year, chapter: null };
  const base = { year: point.year, value: point.value, keys: [key], fileNames: [point.fileName] };
  if (point.months !== null && point.months < 12) {
    return { ...base, completeness: "part-year", parts: point.months };
  }
  return point.basis === "sum-of-listed-products"
    ? { ...base, completeness: "listed-products", parts: point.parts }
    : { ...base, completeness: "total", parts: 0 };
}

function partOf({ flow, valuation }: TradeSeries): TradeLinePart {
  return { flow: flow === "import" || flow === "turnover" ? flow : "export", valuation };
}

function byYear(left: TradeLinePoint, right: TradeLinePoint): number {
  return left.year - right.year;
}
