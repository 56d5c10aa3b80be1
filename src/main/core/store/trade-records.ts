import { Dataset } from "../../../shared/domain/data-file.ts";
import { TradeFlowKind, Valuation } from "../../../shared/domain/trade.ts";
import type { ProductsAnswer, TradeRecord } from "../../../shared/domain/trade.ts";
import { amountOfCents } from "../trade/decimal-text.ts";
import { currentRows, figureKey } from "../trade/stored-flow.ts";
import type { StoredFlow } from "../trade/stored-flow.ts";
import { yearFigures } from "../trade/year-figures.ts";
import { textOrNull } from "./article-columns.ts";
import type { Database, Row } from "./database.ts";
import { marks } from "./lens-scope.ts";
import { createTradeFlows } from "./trade-flows.ts";
import type { TradeNames } from "./trade-names.ts";

/** A year of a flow in a data set. */
export interface FlowYear {
  dataset: Dataset;
  reporter: string;
  partner: string;
  flow: TradeFlowKind;
  year: number;
}

export interface RecordPage {
  rows: TradeRecord[];
  next: string | null;
  total: number;
}

/** The rows of files behind what views show. */
export interface TradeRecords {
  products(of: FlowYear): ProductsAnswer;
  /** Those that make up the year or the chapter first, then those they replaced; `after` is the last page's `next`. */
  page(of: FlowYear, chapter: string | null, after: string | null, limit: number): RecordPage;
}

export const CHAPTERS_SQL = `SELECT chapter, currency, cents, rows FROM trade_chapter
  WHERE dataset = ? AND reporter = ? AND partner = ? AND flow = ? AND year = ? ORDER BY cents DESC, chapter`;

export function createTradeRecords(database: Database, names: TradeNames): TradeRecords {
  const { all, get } = database;
  const flows = createTradeFlows(database);

  function shown(of: FlowYear, chapter: string | null): { row: StoredFlow; current: boolean }[] {
    const visible = flows.visible(of.dataset);
    const rows = flows.flowRows(of.dataset, of, of.flow, of.year).filter((row) => visible.has(row.file));
    const { series, chapters } = yearFigures(currentRows(rows), of.dataset === "baci");
    const parts =
      chapter === null
        ? series.flatMap((one) => one.rows)
        : chapters.flatMap((one) => (one.chapter === chapter ? one.rows : []));
    const speaking = new Set(parts.map((row) => row.id));
    const figures = new Set(parts.map(figureKey));
    return rows
      .filter((row) => figures.has(figureKey(row)))
      .map((row) => ({ row, current: speaking.has(row.id) }))
      .toSorted(
        (left, right) =>
          Number(right.current) - Number(left.current) ||
          (left.row.month ?? 0) - (right.row.month ?? 0) ||
          right.row.cents - left.row.cents ||
          left.row.id - right.row.id,
      );
  }

  return {
    products(of) {
      const key = [of.dataset, of.reporter, of.partner, of.flow, of.year] as const;
      const rows = all(CHAPTERS_SQL, ...key);
      const currency = String(rows[0]?.["currency"] ?? "");
      const ofCurrency = rows.filter((row) => row["currency"] === currency);
      const summed = ofCurrency.reduce((cents, row) => cents + Number(row["cents"]), 0);
      const stated = get(
        `SELECT max(cents) AS cents FROM trade_series WHERE dataset = ? AND reporter = ? AND partner = ? AND flow = ?
           AND year = ? AND currency = ? AND basis = 'total-row'`,
        ...key,
        currency,
      )?.["cents"];
      const total = typeof stated === "number" ? stated : summed;
      const classification = get(
        `SELECT classification FROM trade_flow WHERE dataset = ? AND reporter = ? AND partner = ? AND flow = ?
           AND year = ? AND commodity <> 'TOTAL' ORDER BY file DESC LIMIT 1`,
        ...key,
      )?.["classification"];
      return {
        chapters: ofCurrency.map((row) => ({
          chapter: String(row["chapter"]),
          name: names.commodity(String(row["chapter"])),
          value: amountOfCents(Number(row["cents"])),
          sharePercent: total > 0 ? (Number(row["cents"]) / total) * 100 : null,
          rows: Number(row["rows"]),
        })),
        classification: textOrNull(classification),
        currency: currency || null,
        total: ofCurrency.length === 0 ? null : amountOfCents(total),
      };
    },

    page(of, chapter, after, limit) {
      const found = shown(of, chapter);
      const start = after === null ? 0 : found.findIndex(({ row }) => row.id === Number(after)) + 1;
      const page = found.slice(start, start + limit);
      const current = new Map(page.map(({ row, current }) => [row.id, current]));
      const read = new Map(
        all(recordsSql(page.length), ...page.map(({ row }) => row.id)).map((row) => [Number(row["id"]), row]),
      );
      const last = page.at(-1);
      return {
        rows: page.flatMap(({ row }) => {
          const stored = read.get(row.id);
          return stored ? [readRecord(stored, names, current.get(row.id) ?? false)] : [];
        }),
        next: last && start + page.length < found.length ? String(last.row.id) : null,
        total: found.length,
      };
    },
  };
}

function recordsSql(count: number): string {
  return `SELECT t.*, f.uid AS file_uid, f.name AS file_name, f.sha256, r.name AS reporter_text, p.name AS partner_text,
      s.name AS source_text
    FROM trade_flow t JOIN data_file f ON f.id = t.file
      LEFT JOIN data_name r ON r.id = t.reporter_name
      LEFT JOIN data_name p ON p.id = t.partner_name
      LEFT JOIN data_name s ON s.id = t.source
    WHERE t.id IN (${marks(count)})`;
}

function readRecord(row: Row, names: TradeNames, current: boolean): TradeRecord {
  const { month } = row;
  const commodity = String(row["commodity"]);
  return {
    fileId: String(row["file_uid"]),
    fileName: String(row["file_name"]),
    sha256: String(row["sha256"]),
    line: Number(row["line"]),
    dataset: Dataset.parse(row["dataset"]),
    reporter: String(row["reporter"]),
    partner: String(row["partner"]),
    flow: TradeFlowKind.parse(row["flow"]),
    year: Number(row["year"]),
    month: typeof month === "number" ? month : null,
    commodity,
    commodityName: commodity === "TOTAL" ? null : names.commodity(commodity),
    value: amountOfCents(Number(row["cents"])),
    given: String(row["given"]),
    currency: textOrNull(row["currency"]),
    valuation: Valuation.parse(row["valuation"]),
    reporterName: textOrNull(row["reporter_text"]),
    partnerName: textOrNull(row["partner_text"]),
    source: textOrNull(row["source_text"]),
    current,
  };
}
