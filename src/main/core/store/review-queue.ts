import type { QueueFilter, QueueSort, RuleCounts } from "../../../shared/contract/review-contract.ts";
import { ReviewState, Statement } from "../../../shared/domain/evidence.ts";
import { ProposalState } from "../../../shared/domain/review.ts";
import type { ReviewRecord } from "../../../shared/domain/review.ts";
import { isStatement } from "../review/stored-record.ts";
import { EVENT_COLUMNS, readEvent, textOrNull } from "./article-columns.ts";
import type { Database, Row } from "./database.ts";
import { join, valuesOf } from "./lens-scope.ts";
import type { LensScope } from "./lens-scope.ts";
import { unpackText } from "./packed-text.ts";
import { queuedEvents, queuedStatements } from "./queue-conditions.ts";
import { queueKeys } from "./queue-keys.ts";
import type { QueueKey } from "./queue-keys.ts";
import type { RecordRows } from "./record-rows.ts";

/** Records to review through a lens, its own review facet left out of account. */
export interface ReviewQueue {
  /** A page in the order asked for, by key: `after` is the last page's `next`, `total` what `count` says. */
  page(
    scope: LensScope,
    filter: QueueFilter,
    sort: QueueSort,
    after: string | null,
    limit: number,
    total: number,
  ): { rows: ReviewRecord[]; next: string | null };
  count(scope: LensScope, filter: QueueFilter): number;
  record(uid: string): ReviewRecord | null;
  /** Every rule with records through the lens, most new ones first. */
  rules(scope: LensScope): RuleCounts[];
  /** Ids of a rule's new records at or above a confidence. */
  newOfRule(scope: LensScope, rule: string, minimumConfidence: number): string[];
}

const NO_FILTER: QueueFilter = {
  reviews: [],
  kinds: [],
  proposals: [],
  rule: null,
  maximumConfidence: null,
};

export function createReviewQueue(database: Database, records: RecordRows): ReviewQueue {
  const { all, get } = database;

  function readRecord(kind: "event" | "statement", row: Row): ReviewRecord {
    const proposal = ProposalState.parse(row["proposal"]);
    const now = proposal === "changed" ? (records.get(String(row["uid"]))?.now ?? null) : null;
    if (kind === "event") {
      return { kind, proposal, proposed: now && !isStatement(now) ? now : null, event: readEvent(row) };
    }
    const statement = Statement.parse(JSON.parse(String(row["body"])));
    const { start, end } = statement.sentence;
    const text = row["text"] instanceof Uint8Array ? unpackText(row["text"]) : "";
    return {
      kind,
      proposal,
      proposed: now && isStatement(now) ? now : null,
      statement: {
        id: String(row["uid"]),
        articleId: String(row["article_uid"]),
        articleTitle: String(row["title"]),
        source: textOrNull(row["name"]),
        published: textOrNull(row["published"]) || null,
        sentence: text.slice(start, end),
        sentenceSpan: statement.sentence,
        quote: { start: statement.quote.start - start, end: statement.quote.end - start },
        statement,
        review: ReviewState.parse(row["review"]),
      },
    };
  }

  function eventWhere(condition: string, value: string | number): ReviewRecord | null {
    const row = get(
      `SELECT ${EVENT_COLUMNS}, e.proposal FROM event e JOIN article a ON a.id = e.article LEFT JOIN source s ON s.id = a.source
       WHERE ${condition} AND e.live = 1`,
      value,
    );
    return row ? readRecord("event", row) : null;
  }

  function statementWhere(condition: string, value: string | number): ReviewRecord | null {
    const row = get(
      `SELECT r.uid, r.body, r.review, r.proposal, a.uid AS article_uid, a.title, a.published, s.name, t.text
       FROM statement r JOIN article a ON a.id = r.article JOIN article_text t ON t.article = a.id
       LEFT JOIN source s ON s.id = a.source WHERE ${condition} AND r.live = 1`,
      value,
    );
    return row ? readRecord("statement", row) : null;
  }

  return {
    page(scope, filter, sort, after, limit, total) {
      const question = { scope, filter, sort, after: readCursor(sort, after), limit };
      const keys = queueKeys(database, question, total);
      const last = keys.at(-1);
      return {
        rows: keys.flatMap(({ kind, id }) => {
          const record = kind === "event" ? eventWhere("e.id = ?", id) : statementWhere("r.id = ?", id);
          return record ? [record] : [];
        }),
        next: last && keys.length === limit ? `${last.kind}|${last.id}|${last.key}` : null,
      };
    },

    count(scope, filter) {
      const { events, statements, values } = sources(scope, filter);
      const row = get(
        `SELECT (SELECT count(DISTINCT p.event) FROM event_pair p WHERE ${events}) +
                (SELECT count(*) FROM statement s WHERE ${statements}) AS n`,
        ...values,
      );
      return Number(row?.["n"]);
    },

    record: (uid) => eventWhere("e.uid = ?", uid) ?? statementWhere("r.uid = ?", uid),

    rules(scope) {
      const { events, statements, values } = sources(scope, NO_FILTER);
      const rules = new Map<string, RuleCounts>();
      for (const row of all(
        `SELECT p.rule, p.review, count(DISTINCT p.event) AS n FROM event_pair p WHERE ${events} GROUP BY 1, 2
         UNION ALL SELECT s.rule, s.review, count(*) FROM statement s WHERE ${statements} GROUP BY 1, 2`,
        ...values,
      )) {
        const rule = String(row["rule"]);
        const counts = rules.get(rule) ?? { rule, new: 0, accepted: 0, edited: 0, rejected: 0 };
        counts[ReviewState.parse(row["review"])] += Number(row["n"]);
        rules.set(rule, counts);
      }
      return [...rules.values()].toSorted(
        (left, right) => right.new - left.new || left.rule.localeCompare(right.rule),
      );
    },

    newOfRule(scope, rule, minimumConfidence) {
      const { events, statements, values } = sources(scope, { ...NO_FILTER, reviews: ["new"], rule });
      return all(
        `SELECT uid FROM (
           SELECT e.uid, e.confidence FROM event e WHERE e.id IN (SELECT p.event FROM event_pair p WHERE ${events})
           UNION ALL SELECT s.uid, s.confidence FROM statement s WHERE ${statements}) WHERE confidence >= ?`,
        ...values,
        minimumConfidence,
      ).map((row) => String(row["uid"]));
    },
  };
}

function sources(scope: LensScope, filter: QueueFilter) {
  const events = queuedEvents(scope, filter);
  const statements = queuedStatements(scope, filter);
  return {
    events: join(events),
    statements: join(statements),
    values: [...valuesOf(events), ...valuesOf(statements)],
  };
}

function readCursor(sort: QueueSort, text: string | null): QueueKey | null {
  if (text === null) return null;
  const [kind = "", id = "", key = ""] = text.split("|");
  return {
    kind: kind === "statement" ? "statement" : "event",
    id: Number(id),
    key: sort === "newest" ? key : Number(key),
  };
}
