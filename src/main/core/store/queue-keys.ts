import type { QueueFilter, QueueSort } from "../../../shared/contract/review-contract.ts";
import { ReviewState } from "../../../shared/domain/evidence.ts";
import type { Database, Row, SqlValue } from "./database.ts";
import { join, valuesOf } from "./lens-scope.ts";
import type { LensScope } from "./lens-scope.ts";
import { queuedEvents, queuedStatements } from "./queue-conditions.ts";

/** Where a record stands in the queue: by key, then kind, then row. */
export interface QueueKey {
  kind: "event" | "statement";
  id: number;
  key: string | number;
}

interface Question {
  scope: LensScope;
  filter: QueueFilter;
  sort: QueueSort;
  after: QueueKey | null;
  limit: number;
}

/**
 * The next keys of the queue. Through a narrow lens all its pairs are read and sorted; through a wide one, of more than
 * `WIDE` records, an index gives them in order until there are enough: sorting 200,000 takes half a second.
 */
export function queueKeys(database: Database, question: Question, total: number): QueueKey[] {
  const events =
    total <= WIDE
      ? scannedEvents(database, question)
      : question.sort === "newest"
        ? eventsByDay(database, question)
        : eventsBySureness(database, question);
  const direction = question.sort === "least-sure" ? 1 : -1;
  return [...events, ...statements(database, question)]
    .toSorted((left, right) => direction * compare(left, right))
    .slice(0, question.limit);
}

export const WIDE = 2_000;

const SORTS: Record<QueueSort, { column: "confidence" | "day_from"; direction: "ASC" | "DESC" }> = {
  "least-sure": { column: "confidence", direction: "ASC" },
  surest: { column: "confidence", direction: "DESC" },
  newest: { column: "day_from", direction: "DESC" },
};

function scannedEvents({ all }: Database, question: Question): QueueKey[] {
  const { scope, filter, sort, limit } = question;
  const { direction } = SORTS[sort];
  const conditions = queuedEvents(scope, filter);
  const key = keyColumn("p", sort);
  const beyond = beyondCursor("event", key, "p.event", question);
  return all(
    `SELECT DISTINCT p.event AS id, ${key} AS key FROM event_pair p WHERE ${join(conditions)} AND ${beyond.sql}
     ORDER BY key ${direction}, id ${direction} LIMIT ?`,
    ...valuesOf(conditions),
    ...beyond.values,
    limit,
  ).map((row) => readKey("event", row));
}

function statements({ all }: Database, question: Question): QueueKey[] {
  const { scope, filter, sort, limit } = question;
  const { direction } = SORTS[sort];
  const conditions = queuedStatements(scope, filter);
  const key = keyColumn("s", sort);
  const beyond = beyondCursor("statement", key, "s.id", question);
  return all(
    `SELECT s.id, ${key} AS key FROM statement s WHERE ${join(conditions)} AND ${beyond.sql}
     ORDER BY key ${direction}, id ${direction} LIMIT ?`,
    ...valuesOf(conditions),
    ...beyond.values,
    limit,
  ).map((row) => readKey("statement", row));
}

/** Each state of review in the order of its index; a pair through the lens proves that an event belongs. */
function eventsBySureness({ all }: Database, question: Question): QueueKey[] {
  const { scope, filter, sort, limit } = question;
  const { direction } = SORTS[sort];
  const conditions = queuedEvents(scope, filter);
  const beyond = beyondCursor("event", "e.confidence", "e.id", question);
  const reviews = filter.reviews.length === 0 ? ReviewState.options : filter.reviews;
  const most = filter.maximumConfidence ?? 1;
  return reviews.flatMap((review) =>
    all(
      `SELECT e.id, e.confidence AS key FROM event e INDEXED BY event_queue
       WHERE e.live = 1 AND e.review = ? AND e.confidence <= ? AND ${beyond.sql}
         AND EXISTS (SELECT 1 FROM event_pair p WHERE p.event = e.id AND ${join(conditions)})
       ORDER BY e.confidence ${direction}, e.id ${direction} LIMIT ?`,
      review,
      most,
      ...beyond.values,
      ...valuesOf(conditions),
      limit,
    ).map((row) => readKey("event", row)),
  );
}

/** Pairs stand in their index by day; an event with several partners comes once for each. */
function eventsByDay({ all }: Database, question: Question): QueueKey[] {
  const { scope, filter, limit, after } = question;
  const conditions = queuedEvents(scope, filter);
  const found = new Map<number, QueueKey>();
  const collect = (isDated: boolean) => {
    let cursor = after;
    for (;;) {
      const beyond = beyondCursor("event", isDated ? "p.day_from" : "''", "p.event", {
        ...question,
        after: cursor,
      });
      const rows = all(
        `SELECT p.event AS id, coalesce(p.day_from, '') AS key FROM event_pair p
         WHERE ${join(conditions)} AND p.day_from IS ${isDated ? "NOT NULL" : "NULL"} AND ${beyond.sql}
         ORDER BY p.day_from DESC, p.event DESC LIMIT ?`,
        ...valuesOf(conditions),
        ...beyond.values,
        limit * 2,
      ).map((row) => readKey("event", row));
      for (const key of rows) found.set(key.id, key);
      cursor = rows.at(-1) ?? null;
      if (found.size >= limit || rows.length < limit * 2) return;
    }
  };
  if (after === null || after.key !== "") collect(true);
  if (found.size < limit) collect(false);
  return [...found.values()];
}

function keyColumn(table: "p" | "s", sort: QueueSort): string {
  const { column } = SORTS[sort];
  return column === "day_from" ? `coalesce(${table}.day_from, '')` : `${table}.confidence`;
}

/** That a row of a kind stands behind the cursor, in the order of key, kind and row. */
function beyondCursor(
  kind: QueueKey["kind"],
  key: string,
  id: string,
  { sort, after }: Pick<Question, "sort" | "after">,
): { sql: string; values: SqlValue[] } {
  if (!after) return { sql: "1", values: [] };
  const onwards = SORTS[sort].direction === "ASC" ? ">" : "<";
  if (kind === after.kind) return { sql: `(${key}, ${id}) ${onwards} (?, ?)`, values: [after.key, after.id] };
  // Of the same key, statements come after events going up, and before them going down.
  const includesSame = (kind === "statement") === (onwards === ">");
  return { sql: `${key} ${onwards}${includesSame ? "=" : ""} ?`, values: [after.key] };
}

function readKey(kind: QueueKey["kind"], row: Row): QueueKey {
  const { key } = row;
  return { kind, id: Number(row["id"]), key: typeof key === "number" ? key : String(key) };
}

function compare(left: QueueKey, right: QueueKey): number {
  if (left.key !== right.key) return left.key < right.key ? -1 : 1;
  if (left.kind !== right.kind) return left.kind < right.kind ? -1 : 1;
  return left.id - right.id;
}
