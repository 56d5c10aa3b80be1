import { stateName } from "../../../shared/gazetteer/states.ts";
import { formerStateName } from "../../../shared/gazetteer/state-codes.ts";
import type { NoticeDraft } from "../store/data-rows.ts";
import { amountOfCents } from "./decimal-text.ts";
import { currentRows, figureKey } from "./stored-flow.ts";
import type { StoredFlow } from "./stored-flow.ts";
import { sum, yearFigures } from "./year-figures.ts";

/** Products may exceed their total by rounding, not by more. */
const ROUNDING = 0.001;

export interface Pair {
  reporter: string;
  partner: string;
}

/** What a file says otherwise than the files before it did, and where it contradicts itself, between two areas. */
export function pairFindings(pair: Pair, rows: readonly StoredFlow[], file: number): NoticeDraft[] {
  const own = rows.filter((row) => row.file === file);
  return [
    ...changes(pair, own, currentRows(rows.filter((row) => row.file !== file))),
    ...repeated(pair, own),
    ...tooLargeSums(pair, currentRows(own)),
  ];
}

function changes(pair: Pair, own: readonly StoredFlow[], earlier: readonly StoredFlow[]): NoticeDraft[] {
  if (earlier.length === 0) return [];
  const before = new Map(earlier.map((row) => [figureKey(row), row]));
  return currentRows(own).flatMap((row): NoticeDraft[] => {
    const other = before.get(figureKey(row));
    if (!other || other.cents === row.cents) return [];
    return [
      {
        kind: "change",
        words: wordsOf(pair, row),
        rows: 1,
        lines: [row.line],
        before: money(other.cents, row.currency),
        after: money(row.cents, row.currency),
      },
    ];
  });
}

/** Two rows of the file for one figure that disagree; the last one counts. */
function repeated(pair: Pair, own: readonly StoredFlow[]): NoticeDraft[] {
  const first = new Map<string, StoredFlow>();
  return own.flatMap((row): NoticeDraft[] => {
    const other = first.get(figureKey(row));
    if (!other) first.set(figureKey(row), row);
    if (!other || other.cents === row.cents) return [];
    return [
      {
        kind: "clash",
        words: `${wordsOf(pair, row)}: the file gives ${money(other.cents, row.currency)} and ${money(row.cents, row.currency)}; the last one counts.`,
        rows: 2,
        lines: [other.line, row.line],
        before: null,
        after: null,
      },
    ];
  });
}

function tooLargeSums(pair: Pair, current: readonly StoredFlow[]): NoticeDraft[] {
  const totals = current.filter((row) => row.commodity === "TOTAL");
  return totals.flatMap((total): NoticeDraft[] => {
    const products = current.filter(
      (row) =>
        row.commodity !== "TOTAL" &&
        row.flow === total.flow &&
        row.year === total.year &&
        row.month === total.month &&
        row.currency === total.currency &&
        row.valuation === total.valuation,
    );
    const parts = yearFigures(products, false).series[0]?.rows ?? [];
    const cents = sum(parts);
    if (cents <= total.cents * (1 + ROUNDING) + 100) return [];
    return [
      {
        kind: "clash",
        words: `${wordsOf(pair, total)}: ${parts.length} products sum to ${money(cents, total.currency)}, more than the total of ${money(total.cents, total.currency)}.`,
        rows: parts.length + 1,
        lines: [total.line, ...parts.map((row) => row.line)].slice(0, 100),
        before: null,
        after: null,
      },
    ];
  });
}

const TOWARD: Readonly<Record<string, string>> = { import: "from", "re-import": "from", turnover: "with" };

function wordsOf({ reporter, partner }: Pair, row: StoredFlow): string {
  const time = row.month === null ? String(row.year) : `${row.year}-${String(row.month).padStart(2, "0")}`;
  const what = row.commodity === "TOTAL" ? "all commodities" : `commodity ${row.commodity}`;
  const valued = row.valuation === "" ? "" : `, ${row.valuation}`;
  return `${nameOf(reporter)}, ${row.flow} ${TOWARD[row.flow] ?? "to"} ${nameOf(partner)}, ${time}, ${what}${valued}`;
}

function nameOf(key: string): string {
  return formerStateName(key) ?? stateName(key, "en");
}

function money(cents: number, currency: string): string {
  return currency === "" ? amountOfCents(cents) : `${amountOfCents(cents)} ${currency}`;
}
