import { isDeepStrictEqual } from "node:util";
import { readingBounds } from "../../../shared/domain/event-date.ts";
import { EventDraft, ReviewState, Statement } from "../../../shared/domain/evidence.ts";
import type { RecordBody } from "../../../shared/domain/review.ts";
import { bucketOf } from "../occurrences/event-family.ts";
import { bodyOf, isStatement, proposalState } from "../review/stored-record.ts";
import type { RecordState, StoredRecord } from "../review/stored-record.ts";
import type { Database, Row, SqlValue } from "./database.ts";
import { unpackText } from "./packed-text.ts";

/** Records as rows of event, event_pair and statement. Call what writes within a transaction. */
export interface RecordRows {
  /** A record of a live article. */
  get(uid: string): StoredRecord | null;
  /** The records of an article, deleted or not. */
  ofArticle(article: number): StoredRecord[];
  /** Writes a record as it is now, there already or not; one that says nothing any more goes. */
  put(record: StoredRecord): void;
  /** Writes a decision that changes nothing of what the record says. */
  putState(record: StoredRecord): void;
  /** Adds a record that nobody has decided and that is not there yet. */
  add(article: number, uid: string, body: RecordBody, text: string): void;
}

const FROM = {
  event: "FROM event r JOIN article a ON a.id = r.article",
  statement: "FROM statement r JOIN article a ON a.id = r.article",
};

export function createRecordRows(database: Database): RecordRows {
  const { all, get, run } = database;

  function write(record: StoredRecord, body: RecordBody): void {
    if (isStatement(body)) {
      const values = { ...statementColumns(body), ...reviewColumns(record) };
      if (update("statement", record.uid, values) === 0)
        insert("statement", record.article, record.uid, values);
      return;
    }
    const { start, end } = body.sentence;
    const values: Record<string, SqlValue> = { ...eventColumns(body), ...reviewColumns(record) };
    const row = get("SELECT id, live, sentence_start, sentence_end FROM event WHERE uid = ?", record.uid);
    if (!row || row["sentence_start"] !== start || row["sentence_end"] !== end) {
      values["sentence"] = textOf(record.article).slice(start, end);
    }
    const id = row ? Number(row["id"]) : insert("event", record.article, record.uid, values);
    if (row) update("event", record.uid, values);
    run("DELETE FROM event_pair WHERE event = ?", id);
    addPairs(id, record.article, body, record.state.review);
  }

  function textOf(article: number): string {
    const packed = get("SELECT text FROM article_text WHERE article = ?", article)?.["text"];
    return packed instanceof Uint8Array ? unpackText(packed) : "";
  }

  function update(table: "event" | "statement", uid: string, values: Record<string, SqlValue>): number {
    const set = Object.keys(values).map((name) => `${name} = ?`);
    return run(`UPDATE ${table} SET ${set.join(", ")} WHERE uid = ?`, ...Object.values(values), uid).changes;
  }

  function insert(
    table: "event" | "statement",
    article: number,
    uid: string,
    values: Record<string, SqlValue>,
  ): number {
    const names = Object.keys(values);
    return run(
      `INSERT INTO ${table} (uid, article, live, ${names.join(", ")})
       VALUES (?, ?, (SELECT live FROM article WHERE id = ?), ${names.map(() => "?").join(", ")})`,
      uid,
      article,
      article,
      ...Object.values(values),
    ).id;
  }

  function addPairs(id: number, article: number, event: EventDraft, review: ReviewState): void {
    const { dayFrom, dayTo } = daysOf(event);
    for (const { focus, partner, direction } of pairsOf(event)) {
      run(
        `INSERT INTO event_pair (event, focus, partner, article, live, day_from, day_to, type, mode, status, review, direction,
           rule, confidence, occurrence)
         VALUES (?, ?, ?, ?, (SELECT live FROM article WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?,
           (SELECT occurrence FROM event WHERE id = ?))`,
        id,
        focus,
        partner,
        article,
        article,
        dayFrom,
        dayTo,
        event.type,
        event.mode,
        event.status,
        review,
        direction,
        event.rule,
        event.confidence,
        id,
      );
    }
  }

  return {
    get(uid) {
      const table = uid.startsWith("s") ? "statement" : "event";
      const row = get(`SELECT r.*, a.uid AS article_uid ${FROM[table]} WHERE r.uid = ? AND r.live = 1`, uid);
      return row ? (table === "event" ? readEventRecord(row) : readStatementRecord(row)) : null;
    },

    ofArticle: (article) => [
      ...all(`SELECT r.*, a.uid AS article_uid ${FROM.event} WHERE r.article = ? ORDER BY r.id`, article).map(
        readEventRecord,
      ),
      ...all(
        `SELECT r.*, a.uid AS article_uid ${FROM.statement} WHERE r.article = ? ORDER BY r.id`,
        article,
      ).map(readStatementRecord),
    ],

    put(record) {
      const body = bodyOf(record);
      if (body) return write(record, body);
      run("DELETE FROM event_pair WHERE event = (SELECT id FROM event WHERE uid = ?)", record.uid);
      run("DELETE FROM event WHERE uid = ?", record.uid);
      run("DELETE FROM statement WHERE uid = ?", record.uid);
    },

    putState(record) {
      const isEvent = !record.uid.startsWith("s");
      update(isEvent ? "event" : "statement", record.uid, reviewColumns(record));
      if (!isEvent) return;
      run(
        "UPDATE event_pair SET review = ? WHERE event = (SELECT id FROM event WHERE uid = ?)",
        record.state.review,
        record.uid,
      );
    },

    add(article, uid, body, text) {
      if (isStatement(body)) {
        insert("statement", article, uid, statementColumns(body));
        return;
      }
      const sentence = text.slice(body.sentence.start, body.sentence.end);
      addPairs(insert("event", article, uid, { ...eventColumns(body), sentence }), article, body, "new");
    },
  };
}

function readEventRecord(row: Row): StoredRecord {
  const body = EventDraft.parse({
    sentence: { start: row["sentence_start"], end: row["sentence_end"] },
    quote: { start: row["quote_start"], end: row["quote_end"] },
    rule: row["rule"],
    confidence: row["confidence"],
    factors: JSON.parse(String(row["factors"])),
    type: row["type"],
    mode: row["mode"],
    cameo: row["cameo"],
    status: row["status"],
    historical: row["historical"] === 1,
    date: JSON.parse(String(row["date"])),
    parties: JSON.parse(String(row["parties"])),
  });
  return readRecord(row, body, (text) => EventDraft.nullable().parse(JSON.parse(text)));
}

function readStatementRecord(row: Row): StoredRecord {
  return readRecord(row, Statement.parse(JSON.parse(String(row["body"]))), (text) =>
    Statement.nullable().parse(JSON.parse(text)),
  );
}

function readRecord(row: Row, body: RecordBody, parse: (text: string) => RecordBody | null): StoredRecord {
  const review = ReviewState.parse(row["review"]);
  const optional = (column: string, otherwise: RecordBody | null) => {
    const text = row[column];
    return typeof text === "string" ? parse(text) : otherwise;
  };
  const then = optional("proposed_then", body);
  return {
    uid: String(row["uid"]),
    article: Number(row["article"]),
    articleUid: String(row["article_uid"]),
    state: review === "new" ? { review } : { review, body, proposed: then },
    now: review === "new" ? body : optional("proposed_now", then),
  };
}

function reviewColumns(record: StoredRecord): Record<string, SqlValue> {
  const { state, now } = record;
  return { review: state.review, proposal: proposalState(record), ...proposedColumns(state, now) };
}

function proposedColumns(state: RecordState, now: RecordBody | null): Record<string, SqlValue> {
  if (state.review === "new") return { proposed_then: null, proposed_now: null };
  return {
    proposed_then: isDeepStrictEqual(state.proposed, state.body) ? null : JSON.stringify(state.proposed),
    proposed_now: isDeepStrictEqual(now, state.proposed) ? null : JSON.stringify(now),
  };
}

function eventColumns(event: EventDraft): Record<string, SqlValue> {
  const { dayFrom, dayTo } = daysOf(event);
  return {
    type: event.type,
    mode: event.mode,
    cameo: event.cameo,
    status: event.status,
    historical: event.historical ? 1 : 0,
    day_from: dayFrom,
    day_to: dayTo,
    date: JSON.stringify(event.date),
    parties: JSON.stringify(event.parties),
    bucket: bucketOf(event.mode, event.status, event.parties),
    sentence_start: event.sentence.start,
    sentence_end: event.sentence.end,
    quote_start: event.quote.start,
    quote_end: event.quote.end,
    rule: event.rule,
    confidence: event.confidence,
    factors: JSON.stringify(event.factors),
  };
}

function statementColumns(statement: Statement): Record<string, SqlValue> {
  const { dayFrom, dayTo } = daysOf(statement);
  return {
    kind: statement.kind,
    body: JSON.stringify(statement),
    rule: statement.rule,
    confidence: statement.confidence,
    state: statement.kind === "vote" ? statement.state : statement.reporter,
    partner: statement.kind === "vote" ? null : statement.partner,
    day_from: dayFrom,
    day_to: dayTo,
  };
}

function daysOf({ date }: RecordBody): { dayFrom: string | null; dayTo: string | null } {
  const { from, to } = readingBounds(date.reading);
  return { dayFrom: from ?? to, dayTo: to };
}

/** Ordered pairs of different states; "out" leads from the focus to the partner. */
function pairsOf(
  event: EventDraft,
): { focus: string; partner: string; direction: "out" | "in" | "mutual" }[] {
  const actors = new Set(event.parties.filter((party) => party.role === "actor").map((party) => party.state));
  const targets = new Set(
    event.parties.filter((party) => party.role === "target").map((party) => party.state),
  );
  const states = [...new Set([...actors, ...targets])];
  return states.flatMap((focus) =>
    states
      .filter((partner) => partner !== focus)
      .map((partner) => {
        const out = actors.has(focus) && targets.has(partner);
        const back = actors.has(partner) && targets.has(focus);
        return { focus, partner, direction: out === back ? "mutual" : out ? "out" : "in" } as const;
      }),
  );
}
