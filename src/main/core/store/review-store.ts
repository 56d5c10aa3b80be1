import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { ReviewState } from "../../../shared/domain/evidence.ts";
import { recordWords } from "../../../shared/domain/record-words.ts";
import type { LogAction } from "../../../shared/domain/review.ts";
import { RecordBody } from "../../../shared/domain/review.ts";
import { bodyOf } from "../review/stored-record.ts";
import type { RecordState, StoredRecord } from "../review/stored-record.ts";
import type { Database } from "./database.ts";
import type { EvidenceRows } from "./evidence-rows.ts";
import type { RecordRows } from "./record-rows.ts";
import type { ReviewLog, Worded } from "./review-log.ts";

/** Who decides, and when. */
export interface Signed {
  at: string;
  who: string;
}

export interface RecordChangeTo {
  record: StoredRecord;
  to: RecordState;
}

/** Decisions about records, and how their edits are taken back. Everything but `record` within a transaction. */
export interface ReviewStore {
  record(uid: string): StoredRecord | null;
  /** Makes the changes, writes them into the log and keeps them under the edit for undo. Returns how many. */
  change(edit: number, action: LogAction, changes: Iterable<RecordChangeTo>, signed: Signed): number;
  /** Takes the changes of an edit back, or makes them again, and says so in the log. */
  move(edit: number, direction: "undo" | "redo", signed: Signed): void;
}

/**
 * A state as an edit keeps it. Without a body the record is as it stands when the edit is taken back: a bulk accept of
 * 100,000 records changes no word of them, and keeps none.
 */
const KeptState = z.union([
  z.strictObject({ review: z.literal("new") }),
  z.strictObject({ review: ReviewState.exclude(["new"]), body: RecordBody, proposed: RecordBody.nullable() }),
  z.strictObject({ review: ReviewState.exclude(["new"]) }),
]);
type KeptState = z.infer<typeof KeptState>;

export function createReviewStore(
  { all, run }: Database,
  records: RecordRows,
  evidence: EvidenceRows,
  log: ReviewLog,
): ReviewStore {
  /** Writes one record's new state and its line in the log. */
  function put(
    before: Pick<StoredRecord, "uid" | "article" | "articleUid"> & { stored: StoredRecord | null },
    after: StoredRecord,
    action: LogAction,
    { at, who }: Signed,
  ): void {
    const { uid, articleUid, stored } = before;
    const body = bodyOf(after);
    if (stored && body && isDeepStrictEqual(bodyOf(stored), body)) records.putState(after);
    else records.put(after);
    log.add({ at, who, action, record: uid, article: articleUid, from: worded(stored), to: worded(after) });
  }

  function settle(articles: ReadonlySet<number>): void {
    for (const article of articles) evidence.settle(article);
  }

  return {
    record: (uid) => records.get(uid),

    change(edit, action, changes, signed) {
      const touched = new Set<number>();
      let done = 0;
      for (const { record, to } of changes) {
        const { uid, article } = record;
        put({ ...record, stored: record }, { ...record, state: to }, action, signed);
        const [before, after] = keptStates(record, to);
        run(
          "INSERT INTO edit_record (edit, record, article, before, after) VALUES (?, ?, ?, ?, ?)",
          edit,
          uid,
          article,
          JSON.stringify(before),
          JSON.stringify(after),
        );
        if (changesArticle(record, to)) touched.add(article);
        done += 1;
      }
      settle(touched);
      return done;
    },

    move(edit, direction, signed) {
      const [column, opposite] = direction === "undo" ? ["before", "after"] : ["after", "before"];
      const touched = new Set<number>();
      for (const row of all(
        `SELECT r.record, r.article, r.${column} AS state, a.uid AS article_uid
         FROM edit_record r JOIN article a ON a.id = r.article WHERE r.edit = ?`,
        edit,
      )) {
        const uid = String(row["record"]);
        const stored = records.get(uid);
        const kept = KeptState.parse(JSON.parse(String(row["state"])));
        const to = restored(stored, kept);
        if (!to) continue;
        // Another reading may have come between: the way back is kept whole where it is no longer the rules' own.
        if (stored && !isAsProposed(stored.state, stored.now)) {
          const state = JSON.stringify(keptStates(stored, to)[0]);
          run(`UPDATE edit_record SET ${opposite} = ? WHERE edit = ? AND record = ?`, state, edit, uid);
        }
        const place = { uid, article: Number(row["article"]), articleUid: String(row["article_uid"]) };
        // A record that is not there is one that the rules do not propose.
        put({ ...place, stored }, { ...place, state: to, now: stored?.now ?? null }, direction, signed);
        if (!stored || changesArticle(stored, to)) touched.add(place.article);
      }
      settle(touched);
    },
  };
}

function worded(record: StoredRecord | null): Worded | null {
  const body = record && bodyOf(record);
  return record && body ? { review: record.state.review, words: recordWords(body) } : null;
}

/** True when the article's count of events or the states that they name may change. */
function changesArticle(record: StoredRecord, to: RecordState): boolean {
  if (record.state.review === "rejected" || to.review === "rejected") return true;
  return !isDeepStrictEqual(bodyOf(record), bodyOf({ ...record, state: to }));
}

function keptStates({ state, now }: StoredRecord, to: RecordState): [KeptState, KeptState] {
  if (to.review === "new") return [state, to];
  if (state.review === "new") return [state, isAsProposed(to, now) ? { review: to.review } : to];
  const unchanged = isDeepStrictEqual(to.body, state.body) && isDeepStrictEqual(to.proposed, state.proposed);
  return unchanged ? [{ review: state.review }, { review: to.review }] : [state, to];
}

function isAsProposed(state: RecordState, now: RecordBody | null): boolean {
  if (state.review === "new") return true;
  return isDeepStrictEqual(state.body, now) && isDeepStrictEqual(state.proposed, now);
}

function restored(stored: StoredRecord | null, kept: KeptState): RecordState | null {
  if (kept.review === "new") return kept;
  if ("body" in kept) return kept;
  const body = stored && bodyOf(stored);
  if (!stored || !body) return null;
  const { state, now } = stored;
  return { review: kept.review, body, proposed: state.review === "new" ? now : state.proposed };
}
