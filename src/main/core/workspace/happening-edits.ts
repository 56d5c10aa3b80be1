import { recordWords } from "../../../shared/domain/record-words.ts";
import type { LogAction } from "../../../shared/domain/review.ts";
import type { LinkChange } from "../occurrences/link-change.ts";
import { bodyOf } from "../review/stored-record.ts";
import type { CorpusStore } from "../store/corpus-store.ts";

type Store = Pick<CorpusStore, "occurrences" | "review" | "log">;

/**
 * That these events are one happening. The first by id is tied to each of the others, and what was said against it
 * before, of any reports that come together, is taken back.
 */
export function mergeChanges({ occurrences }: Store, uids: readonly string[]): LinkChange[] {
  const [first = "", ...others] = [...new Set(uids)].toSorted((left, right) => (left < right ? -1 : 1));
  const together = new Set(uids.flatMap((uid) => occurrences.together(uid).map((report) => report.uid)));
  const taken = occurrences
    .links()
    .filter(({ event, other, same }) => !same && together.has(event) && together.has(other))
    .map(({ event, other }): LinkChange => ({ event, other, before: false, after: null }));
  const tied = others.map((other): LinkChange => {
    const before =
      occurrences.links().find((link) => link.event === first && link.other === other)?.same ?? null;
    return { event: first, other, before, after: true };
  });
  const again = new Set(tied.map(({ event, other }) => `${event} ${other}`));
  return [...taken.filter(({ event, other }) => !again.has(`${event} ${other}`)), ...tied].filter(
    ({ before, after }) => before !== after,
  );
}

/** That this event is none of what the others of its happening report. Those that it held together stay together. */
export function splitChanges({ occurrences }: Store, uid: string): LinkChange[] {
  const links = occurrences.links();
  const said = (event: string, other: string) =>
    links.find((link) => link.event === event && link.other === other)?.same ?? null;
  const ties = links.filter(({ event, other, same }) => same && (event === uid || other === uid));
  const [first, ...rest] = ties.map(({ event, other }) => (event === uid ? other : event)).toSorted(byId);
  const changes = new Map<string, LinkChange>();
  const put = (event: string, other: string, after: boolean | null) =>
    changes.set(`${event} ${other}`, { event, other, before: said(event, other), after });
  for (const { event, other } of ties) put(event, other, null);
  for (const other of rest) if (first) put(first, other, true);
  for (const report of occurrences.together(uid)) if (report.uid !== uid) put(uid, report.uid, false);
  return [...changes.values()].filter(({ before, after }) => before !== after);
}

function byId(left: string, right: string): number {
  return left < right ? -1 : 1;
}

/** Makes the changes, or takes them back, and writes into the log how many reports each event then stands with. */
export function applyLinks(
  { occurrences, review, log }: Store,
  changes: readonly LinkChange[],
  direction: "undo" | "redo",
  entry: { action: LogAction; events: readonly string[]; at: string; who: string },
): void {
  const { events, ...signed } = entry;
  const others = (uid: string) => occurrences.together(uid).length - 1;
  const before = new Map(events.map((uid) => [uid, others(uid)]));
  for (const { event, other, before: was, after } of changes) {
    occurrences.setLink(event, other, direction === "undo" ? was : after);
  }
  occurrences.settle("now");
  for (const uid of events) {
    const record = review.record(uid);
    const body = record && bodyOf(record);
    if (!record || !body) continue;
    const worded = (count: number) => ({
      review: record.state.review,
      words: `${recordWords(body)}, ${count === 0 ? "a happening of its own" : `one happening with ${count} other ${count === 1 ? "report" : "reports"}`}`,
    });
    log.add({
      ...signed,
      record: uid,
      article: record.articleUid,
      from: worded(before.get(uid) ?? 0),
      to: worded(others(uid)),
    });
  }
}
