import type { LogEntry } from "../../../shared/domain/review.ts";
import { LogAction } from "../../../shared/domain/review.ts";
import { textOrNull } from "./article-columns.ts";
import type { Database, Row } from "./database.ts";

/** A record in words with its state of review. */
export interface Worded {
  review: string;
  words: string;
}

export interface NewLogEntry {
  at: string;
  who: string;
  action: LogAction;
  record: string;
  /** The article's id. */
  article: string;
  /** Null where the record was not there. */
  from: Worded | null;
  to: Worded | null;
}

/** Who did what to which record. The database refuses to change or delete what was written. */
export interface ReviewLog {
  /** Call within the edit's transaction. */
  add(entry: NewLogEntry): void;
  /** Newest first, of one record where given; `after` is the last page's `next`. */
  page(record: string | null, after: string | null, limit: number): { rows: LogEntry[]; next: string | null };
}

export function createReviewLog({ all, run }: Database): ReviewLog {
  return {
    add({ at, who, action, record, article, from, to }) {
      run(
        `INSERT INTO review_log (at, who, action, record, article, review_from, words_from, review_to, words_to)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        at,
        who,
        action,
        record,
        article,
        from?.review ?? null,
        from?.words ?? null,
        to?.review ?? null,
        to === null || to.words === from?.words ? null : to.words,
      );
    },

    page(record, after, limit) {
      const values = [
        ...(record === null ? [] : [record]),
        after === null ? Number.MAX_SAFE_INTEGER : Number(after),
      ];
      const rows = all(
        `SELECT l.*, a.title FROM review_log l JOIN article a ON a.uid = l.article
         WHERE ${record === null ? "" : "l.record = ? AND "}l.id < ? ORDER BY l.id DESC LIMIT ?`,
        ...values,
        limit,
      ).map(readEntry);
      const last = rows.at(-1);
      return { rows, next: last && rows.length === limit ? String(last.id) : null };
    },
  };
}

function readEntry(row: Row): LogEntry {
  const wordsFrom = textOrNull(row["words_from"]);
  const wordsTo = textOrNull(row["words_to"]) ?? wordsFrom;
  return {
    id: Number(row["id"]),
    at: String(row["at"]),
    who: String(row["who"]),
    action: LogAction.parse(row["action"]),
    recordId: String(row["record"]),
    articleId: String(row["article"]),
    articleTitle: String(row["title"]),
    from: inWords(textOrNull(row["review_from"]), wordsFrom),
    to: inWords(textOrNull(row["review_to"]), wordsTo),
  };
}

function inWords(review: string | null, words: string | null): string | null {
  return review === null || words === null ? null : `${words} [${review}]`;
}
