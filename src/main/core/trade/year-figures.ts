import type { TradeBasis } from "../../../shared/domain/trade.ts";
import type { StoredFlow } from "./stored-flow.ts";

/** A year of one series: what it is worth, and the rows that make it up. */
export interface YearFigure {
  currency: string;
  valuation: string;
  cents: number;
  basis: TradeBasis;
  months: number | null;
  rows: StoredFlow[];
}

export interface ChapterFigure {
  chapter: string;
  currency: string;
  cents: number;
  rows: StoredFlow[];
}

export interface YearFigures {
  series: YearFigure[];
  chapters: ChapterFigure[];
  /** Sums beyond the integers that a number holds exactly: no series shows them, rather than one that is off. */
  beyond: YearFigure[];
}

/**
 * What the current rows of one flow and year come to, for each currency and valuation. A row for the total is the
 * total; without one the products of a single level are summed, of one classification, never two levels and never a
 * total with its parts. Months are summed only where no row is about the whole year. `listsAll`: the publication lists
 * every product, so that their sum is the total.
 */
export function yearFigures(current: readonly StoredFlow[], listsAll: boolean): YearFigures {
  const series: YearFigure[] = [];
  const beyond: YearFigure[] = [];
  const products = new Map<string, StoredFlow[]>();
  for (const rows of groupsOf(current, (row) => `${row.currency}|${row.valuation}`)) {
    const annual = rows.filter((row) => row.month === null);
    const base = annual.length > 0 ? annual : rows;
    const totals = base.filter((row) => row.commodity === "TOTAL");
    const parts = productRows(base);
    const summed = totals.length > 0 ? totals : parts;
    const [first] = summed;
    if (!first) continue;
    const { currency, valuation } = first;
    const cents = sum(summed);
    (Number.isSafeInteger(cents) ? series : beyond).push({
      currency,
      valuation,
      cents,
      basis: totals.length > 0 ? "total-row" : listsAll ? "sum-of-all-products" : "sum-of-listed-products",
      months: annual.length > 0 ? null : new Set(summed.map((row) => row.month)).size,
      rows: summed,
    });
    // One valuation alone, the fullest, or chapters would count a flow twice.
    if (parts.length > (products.get(currency)?.length ?? 0)) products.set(currency, parts);
  }
  const chapters = [...products.values()].flatMap(chaptersOf);
  return { series, chapters: chapters.filter(({ cents }) => Number.isSafeInteger(cents)), beyond };
}

/** The products of one classification, that of the latest file, on the coarsest level that covers all finer ones. */
function productRows(rows: readonly StoredFlow[]): StoredFlow[] {
  const products = rows.filter((row) => row.commodity !== "TOTAL");
  const systems = groupsOf(products, (row) => row.classification ?? "");
  const [chosen = []] = systems.toSorted(
    (left, right) => latestFile(right) - latestFile(left) || right.length - left.length,
  );
  if (chosen.length < 2) return [...chosen];
  const levels = new Map<number, StoredFlow[]>();
  for (const row of chosen) {
    const level = levelOf(row.commodity);
    const known = levels.get(level);
    if (known) known.push(row);
    else levels.set(level, [row]);
  }
  const rising = [...levels.keys()].toSorted((left, right) => left - right);
  for (const level of rising) {
    const there = levels.get(level) ?? [];
    const codes = new Set(there.map((row) => `${row.month ?? ""} ${row.commodity}`));
    const covers = rising.every(
      (finer) =>
        finer <= level ||
        finer === NO_CODE ||
        (levels.get(finer) ?? []).every((row) =>
          codes.has(`${row.month ?? ""} ${row.commodity.slice(0, level)}`),
        ),
    );
    if (covers) return there;
  }
  return [...chosen];
}

const NO_CODE = 99;

/** Digits of a code; words that are no code stand apart, behind all codes. */
function levelOf(commodity: string): number {
  return /^\d+$/.test(commodity) ? commodity.length : NO_CODE;
}

/** Chapters of the Harmonized System; other classifications have none. */
function chaptersOf(parts: readonly StoredFlow[]): ChapterFigure[] {
  const harmonized = parts.filter(
    ({ commodity, classification }) =>
      /^\d{2,}$/.test(commodity) && (classification === null || /^h/i.test(classification)),
  );
  return groupsOf(harmonized, (row) => row.commodity.slice(0, 2)).map((rows) => ({
    chapter: rows[0]?.commodity.slice(0, 2) ?? "",
    currency: rows[0]?.currency ?? "",
    cents: sum(rows),
    rows,
  }));
}

/** The file, of those that the rows come from, that was read last. */
export function latestFile(rows: readonly StoredFlow[]): number {
  return rows.reduce((file, row) => Math.max(file, row.file), 0);
}

export function sum(rows: readonly { cents: number }[]): number {
  return rows.reduce((cents, row) => cents + row.cents, 0);
}

function groupsOf<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}
