import type { EventSummary } from "../../../shared/domain/outreach.ts";
import type { Conflict, Occurrence } from "../../../shared/domain/review.ts";
import { conflictValue } from "../../app/evidence/conflict-value.ts";
import { formatPlural } from "../../app/format.ts";

/** Reports of one text: the one that is shown, and its reprints folded under it. */
export interface SourceGroup {
  shown: EventSummary;
  reprints: EventSummary[];
}

/** The texts of a happening: that of the selected report first, shown by it; the others by their earliest. */
export function sourceGroups({ reports }: Occurrence, selected: string): SourceGroup[] {
  const groups = new Map<number, EventSummary[]>();
  for (const { event, group } of reports) groups.set(group, [...(groups.get(group) ?? []), event]);
  return [...groups.values()]
    .flatMap((events): SourceGroup[] => {
      const shown = events.find(({ id }) => id === selected) ?? events[0];
      return shown ? [{ shown, reprints: events.filter((event) => event !== shown) }] : [];
    })
    .toSorted((left, right) => Number(right.shown.id === selected) - Number(left.shown.id === selected));
}

/** "3 sources, 2 independent"; what is all independent is not said to be. */
export function sourcesWords(articles: number, independent: number): string {
  const sources = formatPlural(Math.max(1, articles), "source");
  return independent < articles ? `${sources}, ${independent} independent` : sources;
}

export interface ConflictLine {
  value: string;
  /** Who says so, each once. */
  who: string[];
}

const FIELD_WORDS: Record<Conflict["field"], string> = {
  date: "Date",
  rank: "Rank",
  amount: "Amount",
  status: "Status",
};

/** A conflict as it is read: each value with the outlets that give it. */
export function conflictLines(
  { field, values }: Conflict,
  reports: readonly EventSummary[],
): { title: string; lines: ConflictLine[] } {
  const lines = values.map(({ value, recordIds }): ConflictLine => {
    const said = reports.filter(({ id }) => recordIds.includes(id));
    const who = [...new Set(said.map(({ source, articleTitle }) => source ?? articleTitle))];
    return { value: conflictValue(field, value), who };
  });
  return { title: FIELD_WORDS[field], lines };
}

/** One row for each happening of a list of reports: the one that stands for it, or the first that is there. */
export function happeningRows(rows: readonly EventSummary[]): EventSummary[] {
  const shown = new Map<string, EventSummary>();
  for (const event of rows) {
    if (!shown.has(event.occurrence) || event.id === event.occurrence) shown.set(event.occurrence, event);
  }
  return [...shown.values()];
}
