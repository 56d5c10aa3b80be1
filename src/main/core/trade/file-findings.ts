import { stateName } from "../../../shared/gazetteer/states.ts";
import { formerStateName } from "../../../shared/gazetteer/state-codes.ts";
import type { NoticeDraft } from "../store/data-rows.ts";
import { amountOfCents, LARGEST_AMOUNT } from "./decimal-text.ts";
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
  const own = new Map<string, StoredFlow>();
  const earlier: StoredFlow[] = [];
  const repeated: NoticeDraft[] = [];
  for (const row of rows) {
    if (row.file !== file) {
      earlier.push(row);
      continue;
    }
    const key = figureKey(row);
    const other = own.get(key);
    if (other && other.cents !== row.cents) repeated.push(repeatedFinding(pair, other, row));
    if (!other || row.id > other.id) own.set(key, row);
  }
  return [
    ...changes(pair, own, currentRows(earlier)),
    ...repeated,
    ...tooLargeSums(pair, own.values()),
    ...inexactSums(pair, rows),
  ];
}

/** Sums that no series shows, for they are more than is kept exactly. */
function inexactSums(pair: Pair, rows: readonly StoredFlow[]): NoticeDraft[] {
  if (Number.isSafeInteger(rows.reduce((cents, row) => cents + Math.abs(row.cents), 0))) return [];
  const years = new Map<string, StoredFlow[]>();
  for (const row of currentRows(rows)) {
    const key = `${row.flow}|${row.year}`;
    years.set(key, [...(years.get(key) ?? []), row]);
  }
  return [...years.values()].flatMap((ofYear) =>
    yearFigures(ofYear, false).beyond.flatMap(({ rows: [first, ...others], months }): NoticeDraft[] =>
      first === undefined
        ? []
        : [
            {
              kind: "note",
              words: `${wordsOf(pair, { ...first, month: null })}: the sum of ${others.length + 1} ${months === null ? "products" : "rows"} is beyond ${LARGEST_AMOUNT} and is not shown. The rows are kept.`,
              rows: others.length + 1,
              lines: [first, ...others].map(({ line }) => line).slice(0, 100),
              before: null,
              after: null,
            },
          ],
    ),
  );
}

function changes(
  pair: Pair,
  own: ReadonlyMap<string, StoredFlow>,
  earlier: readonly StoredFlow[],
): NoticeDraft[] {
  return earlier.flatMap((before): NoticeDraft[] => {
    const now = own.get(figureKey(before));
    if (!now || now.cents === before.cents) return [];
    return [
      {
        kind: "change",
        words: wordsOf(pair, now),
        rows: 1,
        lines: [now.line],
        before: money(before.cents, now.currency),
        after: money(now.cents, now.currency),
      },
    ];
  });
}

/** Two rows of the file for one figure that disagree. */
function repeatedFinding(pair: Pair, one: StoredFlow, other: StoredFlow): NoticeDraft {
  const [first, last] = one.id < other.id ? [one, other] : [other, one];
  return {
    kind: "clash",
    words: `${wordsOf(pair, last)}: the file gives ${money(first.cents, last.currency)} and ${money(last.cents, last.currency)}; the last one counts.`,
    rows: 2,
    lines: [first.line, last.line],
    before: null,
    after: null,
  };
}

interface WithParts {
  total: StoredFlow | null;
  products: StoredFlow[];
}

function tooLargeSums(pair: Pair, current: Iterable<StoredFlow>): NoticeDraft[] {
  const groups = new Map<string, WithParts>();
  for (const row of current) {
    const key = `${row.flow}|${row.year}|${row.month ?? ""}|${row.currency}|${row.valuation}`;
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { total: null, products: [] }));
    if (row.commodity === "TOTAL") group.total = row;
    else group.products.push(row);
  }
  return [...groups.values()].flatMap(({ total, products }): NoticeDraft[] => {
    if (!total || products.length === 0) return [];
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
  const [whole = "", ...fraction] = amountOfCents(cents).split(".");
  const amount = [whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, ","), ...fraction].join(".");
  return currency === "" ? amount : `${amount} ${currency}`;
}
