import type { z } from "zod";
import { toEdtf } from "../../../shared/domain/event-date.ts";
import { Statement } from "../../../shared/domain/evidence.ts";
import { VoteLink } from "../../../shared/domain/roll-call.ts";
import { bodyOfVote, candidatesOf, daysOfVote, symbolsIn } from "../votes/vote-candidates.ts";
import type { PossibleRollCall, ToldVote } from "../votes/vote-candidates.ts";
import { readMentions, textOrNull } from "./article-columns.ts";
import type { Database, Row } from "./database.ts";
import { choiceConditions, join, valuesOf } from "./lens-scope.ts";
import type { LensScope } from "./lens-scope.ts";
import { unpackText } from "./packed-text.ts";
import { queuedStatements } from "./queue-conditions.ts";
import { positionOf } from "./vote-positions.ts";

/** Which roll call a statement means, or that it means none of those proposed (`rollCallId` null); null: not decided. */
export const LinkDecision = VoteLink.shape.decision;
export type LinkDecision = z.infer<typeof LinkDecision>;

/** What articles say of votes, and which roll calls the analyst says that they mean. */
export interface VoteLinkStore {
  /** Through the lens, undecided first, then by day, the newest first. */
  links(scope: LensScope, limit: number): VoteLink[];
  link(statement: string): VoteLink | null;
  decision(statement: string): LinkDecision;
  /** Call within the edit's transaction. */
  decide(statement: string, decision: LinkDecision): void;
  /** Whether a done file holds the roll call. */
  holds(rollCallId: string): boolean;
}

const COLUMNS = `s.uid, s.body, a.uid AS article_uid, a.title, a.published, t.mentions, o.name AS source, t.text,
  l.statement AS decided, l.roll_call AS decided_as`;
const JOINED = `statement s JOIN article a ON a.id = s.article JOIN article_text t ON t.article = a.id
  LEFT JOIN source o ON o.id = a.source LEFT JOIN vote_link l ON l.statement = s.uid`;
const POSSIBLE = 400;

export function createVoteLinkStore(database: Database): VoteLinkStore {
  const { all, get, run } = database;

  function readLink(row: Row): VoteLink | null {
    const statement = Statement.parse(JSON.parse(String(row["body"])));
    if (statement.kind !== "vote") return null;
    const { start, end } = statement.sentence;
    const text = row["text"] instanceof Uint8Array ? unpackText(row["text"]) : "";
    const published = textOrNull(row["published"]) || null;
    const told: ToldVote = {
      statement,
      sentence: text.slice(start, end),
      published,
      named: readMentions(String(row["mentions"])).flatMap(({ span, state }) =>
        state !== null && span.start >= start && span.end <= end ? [state] : [],
      ),
    };
    return {
      statementId: String(row["uid"]),
      statement,
      edtf: toEdtf(statement.date.reading),
      articleId: String(row["article_uid"]),
      articleTitle: String(row["title"]),
      source: textOrNull(row["source"]),
      published,
      sentence: told.sentence,
      decision: row["decided"] === null ? null : { rollCallId: textOrNull(row["decided_as"]) },
      candidates: candidatesOf(told, possibleFor(told)),
    };
  }

  /** Roll calls of the body in the days that the text leaves open, and those whose symbol it names. */
  function possibleFor(told: ToldVote): PossibleRollCall[] {
    const days = daysOfVote(told);
    const body = bodyOfVote(told.statement);
    const rows = days
      ? all(
          `${POSSIBLE_SQL} WHERE r.shown = 1 AND r.body = ? AND r.day BETWEEN ? AND ? ORDER BY r.day DESC LIMIT ${POSSIBLE}`,
          told.statement.state,
          body,
          days.from,
          days.to,
        )
      : [];
    for (const symbol of symbolsIn(told.sentence)) {
      rows.push(...all(`${POSSIBLE_SQL} WHERE r.symbol = ? AND r.shown = 1`, told.statement.state, symbol));
    }
    return [...new Map(rows.map((row) => [Number(row["id"]), row])).values()].map(readPossible);
  }

  return {
    links(scope, limit) {
      const conditions = [
        ...queuedStatements(scope, {
          reviews: [],
          kinds: ["vote"],
          proposals: [],
          rule: null,
          maximumConfidence: null,
        }),
        ...choiceConditions("s.review", scope.lens.reviews),
      ];
      return all(
        `SELECT ${COLUMNS} FROM ${JOINED} WHERE ${join(conditions)}
         ORDER BY l.statement IS NOT NULL, s.day_from DESC, s.id DESC LIMIT ?`,
        ...valuesOf(conditions),
        limit,
      ).flatMap((row) => readLink(row) ?? []);
    },

    link(statement) {
      const row = get(`SELECT ${COLUMNS} FROM ${JOINED} WHERE s.uid = ? AND s.live = 1`, statement);
      return row ? readLink(row) : null;
    },

    decision(statement) {
      const row = get("SELECT roll_call FROM vote_link WHERE statement = ?", statement);
      return row ? { rollCallId: textOrNull(row["roll_call"]) } : null;
    },

    decide(statement, decision) {
      if (decision === null) run("DELETE FROM vote_link WHERE statement = ?", statement);
      else {
        run(
          "INSERT INTO vote_link (statement, roll_call) VALUES (?, ?) ON CONFLICT DO UPDATE SET roll_call = excluded.roll_call",
          statement,
          decision.rollCallId,
        );
      }
    },

    holds(rollCallId) {
      const colon = rollCallId.indexOf(":");
      return (
        get(
          "SELECT 1 FROM roll_call WHERE dataset = ? AND native = ? AND file IS NOT NULL",
          rollCallId.slice(0, colon),
          rollCallId.slice(colon + 1),
        ) !== undefined
      );
    },
  };
}

/** Roll calls with their topics and how a state voted. */
const POSSIBLE_SQL = `
SELECT r.id, r.dataset, r.native, r.symbol, r.title, r.day, r.part,
  (SELECT group_concat(topic, ' ') FROM roll_call_topic WHERE roll_call = r.id) AS topics,
  (SELECT v.position FROM vote v JOIN data_file d ON d.id = v.file AND d.state = 'done'
   WHERE v.roll_call = r.id AND v.state = ? ORDER BY v.file DESC LIMIT 1) AS recorded
FROM roll_call r`;

function readPossible(row: Row): PossibleRollCall {
  const topics = textOrNull(row["topics"]);
  return {
    id: `${String(row["dataset"])}:${String(row["native"])}`,
    symbol: textOrNull(row["symbol"]),
    title: String(row["title"]),
    topics: topics === null ? [] : [topics],
    date: textOrNull(row["day"]),
    part: textOrNull(row["part"]),
    recorded: row["recorded"] === null ? null : positionOf(Number(row["recorded"])),
  };
}
