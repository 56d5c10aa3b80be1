import type { StoredFlow } from "../trade/stored-flow.ts";
import type { Database, SqlValue } from "./database.ts";

/** Two areas of a file. */
export interface TradePair {
  reporter: string;
  partner: string;
}

/** Rows of trade_flow as series are made of them. */
export interface TradeFlows {
  /** Files of a data set that are done, and so speak. */
  visible(dataset: string): Set<number>;
  pairsOf(file: number): TradePair[];
  /** Every row between two areas in the years, of whatever file. */
  rows(dataset: string, pair: TradePair, from: number, to: number): StoredFlow[];
  /** The same of one flow and year. */
  flowRows(dataset: string, pair: TradePair, flow: string, year: number): StoredFlow[];
}

const COLUMNS = `t.id, t.file, t.line, t.flow, t.year, t.month, t.classification, t.commodity,
  coalesce(t.currency, '') AS currency, coalesce(t.valuation, '') AS valuation, t.cents`;
// Every flow by name, so that the index leads to the years.
const FLOWS = "t.flow IN ('export', 'import', 're-export', 're-import', 'turnover')";

export function createTradeFlows({ all }: Database): TradeFlows {
  // The columns have the names and, the table being strict, the types of StoredFlow; a million rows are not copied.
  const select = (condition: string, ...values: SqlValue[]) =>
    all(
      `SELECT ${COLUMNS} FROM trade_flow t WHERE t.dataset = ? AND t.reporter = ? AND t.partner = ? AND ${condition}`,
      ...values,
    ) as unknown as StoredFlow[];
  return {
    visible: (dataset) =>
      new Set(
        all("SELECT id FROM data_file WHERE dataset = ? AND state = 'done'", dataset).map((row) =>
          Number(row["id"]),
        ),
      ),
    pairsOf: (file) =>
      all("SELECT DISTINCT reporter, partner FROM trade_flow WHERE file = ?", file).map((row) => ({
        reporter: String(row["reporter"]),
        partner: String(row["partner"]),
      })),
    rows: (dataset, { reporter, partner }, from, to) =>
      select(`${FLOWS} AND t.year BETWEEN ? AND ?`, dataset, reporter, partner, from, to),
    flowRows: (dataset, { reporter, partner }, flow, year) =>
      select("t.flow = ? AND t.year = ?", dataset, reporter, partner, flow, year),
  };
}
