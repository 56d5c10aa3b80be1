import { z } from "zod";
import { toEdtf } from "../../../shared/domain/event-date.ts";
import { Statement } from "../../../shared/domain/evidence.ts";
import { VoteLink } from "../../../shared/domain/roll-call.ts";
import type { VotePosition } from "../../../shared/domain/roll-call.ts";
import { bodyOfVote, candidatesOf, daysOfVote, subjectOf, symbolsIn } from "../votes/vote-candidates.ts";
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

const COLUMNS = `s.uid, s.body, a.uid AS article_uid, a.title, a.url, a.published, t.mentions, o.name AS source, t.text,
  l.statement AS decided, l.roll_call AS decided_as`;
const JOINED = `statement s JOIN article a ON a.id = s.article JOIN article_text t ON t.article = a.id
  LEFT JOIN source o ON o.id = a.source LEFT JOIN vote_link l ON l.statement = s.uid`;
const POSSIBLE = 400;

export function createVoteLinkStore(database: Database): VoteLinkStore {
  const { all, get, run } = database;

  return {
    links(scope, limit) {
      const possible = possibleRollCalls(database);
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
      ).flatMap((row) => readLink(row, possible) ?? []);
    },

    link(statement) {
      const row = get(`SELECT ${COLUMNS} FROM ${JOINED} WHERE s.uid = ? AND s.live = 1`, statement);
      return row ? readLink(row, possibleRollCalls(database)) : null;
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

function readLink(row: Row, possible: PossibleRollCalls): VoteLink | null {
  const statement = Statement.parse(JSON.parse(String(row["body"])));
  if (statement.kind !== "vote") return null;
  const { start, end } = statement.sentence;
  const text = row["text"] instanceof Uint8Array ? unpackText(row["text"]) : "";
  const published = textOrNull(row["published"]) || null;
  const told: ToldVote = {
    statement,
    sentence: text.slice(start, end),
    title: String(row["title"]),
    source: textOrNull(row["source"]),
    url: textOrNull(row["url"]),
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
    candidates: candidatesOf(told, possible(told)),
  };
}

type PossibleRollCalls = (told: ToldVote) => PossibleRollCall[];

/**
 * Roll calls of the body in the days that a text leaves open, and those whose symbol it names. What they are about and
 * how states voted is read once for all the statements of one answer.
 */
function possibleRollCalls({ all, get }: Database): PossibleRollCalls {
  const known = new Map<number, Omit<PossibleRollCall, "recorded"> | null>();
  const vectors = new Map<string, Uint8Array>();

  function rollCall(id: number): Omit<PossibleRollCall, "recorded"> | null {
    const before = known.get(id);
    if (before !== undefined) return before;
    const row = get(ABOUT, id);
    const made = row ? readAbout(row) : null;
    known.set(id, made);
    return made;
  }

  function recorded(state: string, place: number): VotePosition | null {
    const before = vectors.get(state);
    if (before) return positionOf(before[place] ?? 0);
    const positions = get("SELECT positions FROM vote_vector WHERE state = ?", state)?.["positions"];
    vectors.set(state, positions instanceof Uint8Array ? positions : new Uint8Array());
    return recorded(state, place);
  }

  return (told) => {
    const days = daysOfVote(told);
    const body = bodyOfVote(told.statement);
    const rows = days ? all(IN_DAYS, body, days.from, days.to) : [];
    for (const symbol of symbolsIn(told.sentence)) rows.push(...all(OF_SYMBOL, symbol));
    const places = new Map(rows.map((row) => [Number(row["id"]), Number(row["ordinal"])]));
    return [...places].flatMap(([id, place]) => {
      const about = rollCall(id);
      return about ? [{ ...about, recorded: recorded(told.statement.state, place) }] : [];
    });
  };
}

export const IN_DAYS = `SELECT r.id, r.ordinal FROM roll_call r
  WHERE r.shown = 1 AND r.body = ? AND r.day BETWEEN ? AND ? ORDER BY r.day DESC, r.id DESC LIMIT ${POSSIBLE}`;
const OF_SYMBOL = "SELECT r.id, r.ordinal FROM roll_call r WHERE r.symbol = ? AND r.shown = 1";
const ABOUT = `SELECT r.dataset, r.native, r.symbol, r.title, r.day, r.part,
  (SELECT group_concat(topic, ' ') FROM roll_call_topic WHERE roll_call = r.id) AS topics,
  CASE WHEN r.dataset IN ('vote-table', 'starter') THEN
    (SELECT json_array(f.facts ->> 'note', f.facts ->> 'link') FROM roll_call_facts f WHERE f.roll_call = r.id AND f.file = r.file)
  END AS taken_from
  FROM roll_call r WHERE r.id = ?`;

function readAbout(row: Row): Omit<PossibleRollCall, "recorded"> {
  const title = String(row["title"]);
  return {
    id: `${String(row["dataset"])}:${String(row["native"])}`,
    symbol: textOrNull(row["symbol"]),
    title,
    subject: subjectOf(title, textOrNull(row["topics"]) ?? ""),
    date: textOrNull(row["day"]),
    part: textOrNull(row["part"]),
    takenFrom: TakenFrom.parse(JSON.parse(textOrNull(row["taken_from"]) ?? "[]")).filter(
      (text) => text !== null,
    ),
  };
}

/** The source of a typed table's rows, which their reader keeps as a note or, an address, as a link. */
const TakenFrom = z.array(z.string().nullable());
