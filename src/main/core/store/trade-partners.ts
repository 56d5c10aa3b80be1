import { TradeBasis } from "../../../shared/domain/trade.ts";
import type { PairAnswer } from "../../../shared/domain/trade.ts";
import type { Dataset } from "../../../shared/domain/data-file.ts";
import type { Iso3 } from "../../../shared/domain/state-code.ts";
import type { PartnerFlow, YearFlows } from "../trade/partner-ranking.ts";
import type { Database, Row } from "./database.ts";
import { readChoices } from "./trade-series.ts";

/** What one reporter's figures say of all of its partners. */
export interface TradePartners {
  datasets(reporter: Iso3): PairAnswer["datasets"];
  /** Years with exports or imports, rising. */
  years(dataset: Dataset, reporter: Iso3): number[];
  flows(dataset: Dataset, reporter: Iso3, year: number): YearFlows;
}

export const REPORTER_DATASETS_SQL = `SELECT dataset, min(year) AS first, max(year) AS last, count(*) AS points
  FROM trade_series WHERE reporter = ? GROUP BY dataset`;
export const REPORTED_SQL = `SELECT partner, currency, valuation, cents, basis FROM trade_series
  WHERE dataset = ? AND reporter = ? AND flow = ? AND year = ?`;
/** BACI has one row for a flow, the exporter's: imports are what others export. */
export const RECONCILED_IMPORTS_SQL = `SELECT reporter AS partner, currency, valuation, cents, basis
  FROM trade_series INDEXED BY trade_series_mirror
  WHERE dataset = ? AND partner = ? AND flow = 'export' AND year = ?`;

const REPORTED_YEARS =
  "SELECT DISTINCT year FROM trade_series WHERE dataset = ? AND reporter = ? AND flow = ?";
const RECONCILED_YEARS = `SELECT DISTINCT year FROM trade_series INDEXED BY trade_series_mirror
  WHERE dataset = ? AND partner = ? AND flow = ?`;

export function createTradePartners({ all }: Database): TradePartners {
  return {
    datasets: (reporter) => readChoices(all(REPORTER_DATASETS_SQL, reporter)),
    years(dataset, reporter) {
      const imports = dataset === "baci" ? RECONCILED_YEARS : REPORTED_YEARS;
      const years = [
        ...all(REPORTED_YEARS, dataset, reporter, "export"),
        ...all(imports, dataset, reporter, dataset === "baci" ? "export" : "import"),
      ].map((row) => Number(row["year"]));
      return [...new Set(years)].toSorted((left, right) => left - right);
    },
    flows(dataset, reporter, year) {
      return {
        exports: all(REPORTED_SQL, dataset, reporter, "export", year).map(readFlow),
        imports:
          dataset === "baci"
            ? all(RECONCILED_IMPORTS_SQL, dataset, reporter, year).map(readFlow)
            : all(REPORTED_SQL, dataset, reporter, "import", year).map(readFlow),
      };
    },
  };
}

function readFlow(row: Row): PartnerFlow {
  return {
    partner: String(row["partner"]),
    currency: String(row["currency"]),
    valuation: String(row["valuation"]),
    cents: Number(row["cents"]),
    basis: TradeBasis.parse(row["basis"]),
  };
}
