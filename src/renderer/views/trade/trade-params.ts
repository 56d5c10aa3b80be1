import { Dataset } from "../../../shared/domain/data-file.ts";
import { TradeMeasure } from "../../../shared/domain/trade.ts";
import type { ViewParams } from "../../app/address.ts";

/** What the view shows, as the address keeps it. Years of the lens have the name "year", so the ranking's is "in". */
export interface TradeChoice {
  measure: TradeMeasure;
  /** Null for the first that has figures. */
  dataset: Dataset | null;
  /** Of the ranking; null for the latest. */
  year: number | null;
  /** How far a stated figure may be from a reported one, in per cent. */
  tolerancePercent: number;
  /** True when charts side by side share one axis of values. */
  sharedScale: boolean;
  /** Null for the currency with most points. */
  currency: string | null;
  asTable: boolean;
}

export const TOLERANCES = [5, 10, 15, 20, 30, 50] as const;
const USUAL_TOLERANCE = 15;

/** Values that cannot be read count as not chosen, so that an old link still opens. */
export function readTradeChoice(params: ViewParams): TradeChoice {
  const measure = TradeMeasure.safeParse(params["measure"]);
  const dataset = Dataset.safeParse(params["data"]);
  const year = Number(params["in"] ?? Number.NaN);
  const tolerance = Number(params["tolerance"] ?? Number.NaN);
  return {
    measure: measure.success ? measure.data : "total",
    dataset: dataset.success ? dataset.data : null,
    year: Number.isInteger(year) ? year : null,
    tolerancePercent: tolerance >= 0 && tolerance <= 100 ? tolerance : USUAL_TOLERANCE,
    sharedScale: params["scale"] !== "own",
    currency: params["currency"] ?? null,
    asTable: params["table"] === "1",
  };
}

export const MEASURES: readonly { value: TradeMeasure; label: string }[] = [
  { value: "total", label: "Total" },
  { value: "export", label: "Exports" },
  { value: "import", label: "Imports" },
  { value: "balance", label: "Balance" },
];
