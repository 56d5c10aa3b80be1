import { TRADE_DATASETS, TradeBasis, TradeFlowKind, Valuation } from "../../../shared/domain/trade.ts";
import type { PairAnswer, TradePoint, TradeSeries } from "../../../shared/domain/trade.ts";
import { Dataset } from "../../../shared/domain/data-file.ts";
import type { Iso3 } from "../../../shared/domain/state-code.ts";
import { amountOfCents } from "../trade/decimal-text.ts";
import type { Database, Row } from "./database.ts";

type DatasetChoice = PairAnswer["datasets"][number];

/** Series as they were derived. */
export interface TradeSeriesStore {
  /** Data sets with figures of two states, by whomever reported. */
  datasetsOfPair(focus: Iso3, partner: Iso3): DatasetChoice[];
  /** What both states report of their trade in a data set, every year. */
  ofPair(dataset: Dataset, focus: Iso3, partner: Iso3): TradeSeries[];
}

// Named, for the planner takes the key's data set and reporter for more telling than both states.
export const PAIR_SERIES_SQL = `SELECT s.reporter, s.partner, s.flow, s.currency, s.valuation, s.year, s.cents, s.basis,
    s.parts, s.months, s.line, f.uid AS file_uid, f.name AS file_name
  FROM trade_series s INDEXED BY trade_series_pair JOIN data_file f ON f.id = s.file
  WHERE s.reporter = ? AND s.partner = ? AND s.dataset = ?
  ORDER BY s.flow, s.valuation, s.currency, s.year`;

export const PAIR_DATASETS_SQL = `SELECT dataset, min(year) AS first, max(year) AS last, count(*) AS points
  FROM (SELECT dataset, year FROM trade_series WHERE reporter = ?1 AND partner = ?2
        UNION ALL SELECT dataset, year FROM trade_series WHERE reporter = ?2 AND partner = ?1)
  GROUP BY dataset`;

export function createTradeSeriesStore({ all }: Database): TradeSeriesStore {
  return {
    datasetsOfPair: (focus, partner) => readChoices(all(PAIR_DATASETS_SQL, focus, partner)),
    ofPair(dataset, focus, partner) {
      const series = new Map<string, TradeSeries>();
      const rows = [
        ...all(PAIR_SERIES_SQL, focus, partner, dataset),
        ...all(PAIR_SERIES_SQL, partner, focus, dataset),
      ];
      for (const row of rows) {
        const { flow, reporter, partner: with_, currency, valuation } = readKey(row);
        const id = [dataset, reporter, flow, with_, currency, valuation].filter(Boolean).join(" ");
        const isFocus = reporter === focus;
        const outward = flow === "export" || flow === "re-export";
        const one = series.get(id) ?? {
          id,
          dataset,
          reporter,
          partner: with_,
          flow,
          valuation,
          currency,
          direction: flow === "turnover" ? "both" : outward === isFocus ? "export" : "import",
          side: dataset === "baci" ? "reconciled" : isFocus ? "focus" : "mirror",
          points: [],
        };
        one.points.push(readPoint(row));
        series.set(id, one);
      }
      return [...series.values()];
    },
  };
}

/** The data sets in the order in which one is chosen. */
export function readChoices(rows: readonly Row[]): DatasetChoice[] {
  return rows
    .map((row) => ({
      dataset: Dataset.parse(row["dataset"]),
      yearFrom: Number(row["first"]),
      yearTo: Number(row["last"]),
      points: Number(row["points"]),
    }))
    .toSorted((left, right) => placeOf(left.dataset) - placeOf(right.dataset));
}

function readKey(row: Row) {
  return {
    reporter: String(row["reporter"]),
    partner: String(row["partner"]),
    flow: TradeFlowKind.parse(row["flow"]),
    currency: String(row["currency"]) || null,
    valuation: Valuation.parse(row["valuation"] || null),
  };
}

function readPoint(row: Row): TradePoint {
  const { months, line } = row;
  return {
    year: Number(row["year"]),
    value: amountOfCents(Number(row["cents"])),
    basis: TradeBasis.parse(row["basis"]),
    parts: Number(row["parts"]),
    months: typeof months === "number" ? months : null,
    fileId: String(row["file_uid"]),
    fileName: String(row["file_name"]),
    line: typeof line === "number" ? line : null,
  };
}

function placeOf(dataset: Dataset): number {
  const place = TRADE_DATASETS.findIndex((one) => one === dataset);
  return place < 0 ? TRADE_DATASETS.length : place;
}
