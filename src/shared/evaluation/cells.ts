import { COMPARED, EXACT } from "./differences.ts";
import type { Difference } from "./differences.ts";
import { bootstrap, f1, wilson } from "./intervals.ts";
import type { Share } from "./intervals.ts";
import type { CaseOutcome, Counts, RecordOutcome } from "./run.ts";

/** Precision, recall and F1 under one rule of matching. */
export interface Scores {
  precision: Share;
  recall: Share;
  f1: number | null;
  /** Over cases drawn anew; null with fewer than two cases. */
  f1Interval: { low: number; high: number } | null;
}

export const CELL_KINDS = ["event", "reported event", "trade", "vote", "gap", "all"] as const;
export type CellKind = (typeof CELL_KINDS)[number];

/** One kind of record in one language (or all of them). */
export interface Cell {
  kind: CellKind;
  language: string;
  cases: number;
  counts: Counts;
  /** Pairs count, whatever they differ in. */
  lenient: Scores;
  /** Only exact pairs count. */
  strict: Scores;
}

export const ALL = "all";

/** The languages of the cases, in order, then "all" when there are several. */
export function languagesOf(cases: readonly CaseOutcome[]): string[] {
  const languages = [...new Set(cases.map(({ language }) => language))].toSorted();
  return languages.length > 1 ? [...languages, ALL] : languages;
}

/** Every cell in which something was expected or proposed. */
export function cellsOf(cases: readonly CaseOutcome[]): Cell[] {
  return CELL_KINDS.flatMap((kind) =>
    languagesOf(cases).flatMap((language) => {
      const cell = cellOf(cases, kind, language);
      return cell.counts.expected + cell.counts.proposed > 0 ? [cell] : [];
    }),
  );
}

function cellOf(cases: readonly CaseOutcome[], kind: CellKind, language: string): Cell {
  const spoken = language === ALL ? cases : cases.filter((one) => one.language === language);
  const perCase = spoken.map((one) => countsOfCase(one, kind));
  const counts = sum(perCase);
  return {
    kind,
    language,
    cases: spoken.length,
    counts,
    lenient: scores(counts, perCase, ({ matched }) => matched),
    strict: scores(counts, perCase, ({ exact }) => exact),
  };
}

function countsOfCase({ records, reportedEvents }: CaseOutcome, kind: CellKind): Counts {
  if (kind === "reported event") return reportedEvents;
  const counted = kind === "all" ? records : records.filter((record) => record.kind === kind);
  return {
    expected: counted.filter(({ outcome }) => outcome !== "extra").length,
    proposed: counted.filter(({ outcome }) => outcome !== "missed").length,
    matched: counted.filter(isPair).length,
    exact: counted.filter(isExact).length,
  };
}

export function isPair({ outcome }: RecordOutcome): boolean {
  return outcome === "right" || outcome === "differs";
}

export function isExact(record: RecordOutcome): boolean {
  return isPair(record) && !record.differs.some((difference) => EXACT.has(difference));
}

function scores(counts: Counts, perCase: readonly Counts[], right: (counts: Counts) => number): Scores {
  return {
    precision: wilson(right(counts), counts.proposed),
    recall: wilson(right(counts), counts.expected),
    f1: f1(right(counts), counts.expected, counts.proposed),
    f1Interval: bootstrap(perCase, (sample) => {
      const drawn = sum(sample);
      return f1(right(drawn), drawn.expected, drawn.proposed);
    }),
  };
}

function sum(counts: readonly Counts[]): Counts {
  const total = { expected: 0, proposed: 0, matched: 0, exact: 0 };
  for (const { expected, proposed, matched, exact } of counts) {
    total.expected += expected;
    total.proposed += proposed;
    total.matched += matched;
    total.exact += exact;
  }
  return total;
}

/** How often pairs agree in one detail. */
export interface Detail {
  difference: Difference;
  agrees: Share;
}

/** Of every detail that applies: how often the pairs agree in it. */
export function detailsOf(cases: readonly CaseOutcome[]): Detail[] {
  const pairs = cases.flatMap(({ records }) => records.filter(isPair));
  const differences = [...new Set(Object.values(COMPARED).flat())];
  return differences.flatMap((difference) => {
    const compared = pairs.filter(({ kind }) => COMPARED[kind].includes(difference));
    if (compared.length === 0) return [];
    const agreeing = compared.filter(({ differs }) => !differs.includes(difference)).length;
    return [{ difference, agrees: wilson(agreeing, compared.length) }];
  });
}

/** State mentions: how many of the listed were found, how many of the proposed are right, per language. */
export interface MentionCell {
  language: string;
  cases: number;
  /** Only over cases that list every mention. */
  precision: Share;
  recall: Share;
  /** Found with the very span and kind. */
  exact: Share;
}

export function mentionCellsOf(cases: readonly CaseOutcome[]): MentionCell[] {
  const annotated = cases.filter(({ mentions }) => mentions !== null);
  return languagesOf(annotated).map((language) => {
    const spoken = language === ALL ? annotated : annotated.filter((one) => one.language === language);
    const outcomes = spoken.flatMap(({ mentions }) => (mentions ? [mentions] : []));
    const complete = outcomes.filter(({ proposed }) => proposed !== null);
    return {
      language,
      cases: spoken.length,
      precision: wilson(
        total(complete, ({ proposed, extra }) => (proposed ?? 0) - extra.length),
        total(complete, ({ proposed }) => proposed ?? 0),
      ),
      recall: wilson(
        total(outcomes, ({ found }) => found),
        total(outcomes, ({ expected }) => expected),
      ),
      exact: wilson(
        total(outcomes, ({ exact }) => exact),
        total(outcomes, ({ expected }) => expected),
      ),
    };
  });
}

function total<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + count(item), 0);
}
