import type { EventSummary } from "../../../shared/domain/outreach.ts";
import type { Conflict, Occurrence, StatementSummary } from "../../../shared/domain/review.ts";
import { conflictsOf, valuesOf } from "../occurrences/conflicts.ts";
import { daysApart, whenOf } from "../occurrences/report.ts";
import type { CorpusStore } from "../store/corpus-store.ts";

type Store = Pick<CorpusStore, "occurrences" | "outreach" | "queue">;

/** The happening that an event reports: its reports by text, the earliest text first; null for an unknown event. */
export function occurrenceAnswer({ occurrences, outreach }: Store, uid: string): Occurrence | null {
  const reports = occurrences.together(uid).flatMap(({ uid: id, cluster }) => {
    const event = outreach.event(id);
    return event ? [{ event, cluster }] : [];
  });
  const ordered = reports.toSorted((left, right) => byDay(left.event, right.event));
  const [first] = ordered;
  if (!first) return null;
  const clusters = [...new Set(ordered.map(({ cluster }) => cluster))];
  const standing = ordered.find(({ event }) => event.id === event.occurrence) ?? first;
  return {
    id: standing.event.id,
    representative: standing.event,
    reports: clusters.flatMap((cluster, group) =>
      ordered.filter((report) => report.cluster === cluster).map(({ event }) => ({ event, group })),
    ),
    independent: clusters.length,
    conflicts: conflictsOf(ordered.map(({ event }) => event)),
  };
}

/** Undated articles last: nobody can say that they were first. */
function byDay(left: EventSummary, right: EventSummary): number {
  const ours = left.published ?? "9999";
  const theirs = right.published ?? "9999";
  return ours < theirs ? -1 : ours > theirs ? 1 : left.id < right.id ? -1 : 1;
}

/**
 * The figures that speak of the same as a statement (pair, flow, currency, time), itself among them, and their conflict
 * where the amounts differ; null when it is no figure of trade.
 */
export function figuresAnswer(
  { occurrences, queue }: Store,
  uid: string,
): { figures: StatementSummary[]; conflicts: Conflict[] } | null {
  const read = (id: string): StatementSummary[] => {
    const record = queue.record(id);
    return record?.kind === "statement" ? [record.statement] : [];
  };
  const [asked] = read(uid);
  if (!asked || asked.statement.kind !== "trade") return null;
  const figures = occurrences
    .figuresOfPair(uid)
    .flatMap(read)
    .filter((figure) => figure.id === uid || isSameMeasure(figure, asked));
  const told = figures.flatMap(({ id, statement }): [string, string][] =>
    statement.kind === "trade" && statement.amount !== null
      ? [[`${statement.amount} ${statement.currency ?? "?"}`, id]]
      : [],
  );
  const values = valuesOf(told);
  return { figures, conflicts: values.length > 1 ? [{ field: "amount", values }] : [] };
}

/** A total is the same from either side; exports and imports belong to who reports them. */
function isSameMeasure(
  { statement: left }: StatementSummary,
  { statement: right }: StatementSummary,
): boolean {
  if (left.kind !== "trade" || right.kind !== "trade") return false;
  if (left.flow !== right.flow || left.currency !== right.currency) return false;
  if (left.flow !== "total" && left.reporter !== right.reporter) return false;
  if (left.amount === null || right.amount === null) return false;
  const ours = whenOf(left.date);
  const theirs = whenOf(right.date);
  const known = ours.from !== null && theirs.from !== null;
  const sameLength = (ours.to ?? 0) - (ours.from ?? 0) === (theirs.to ?? 0) - (theirs.from ?? 0);
  return known && sameLength && daysApart(ours, theirs) === 0;
}
