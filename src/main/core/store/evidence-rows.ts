import { hash } from "node:crypto";
import type { ExtractedArticle } from "../../../shared/domain/article.ts";
import { readingBounds } from "../../../shared/domain/event-date.ts";
import type { EventDraft, Statement } from "../../../shared/domain/evidence.ts";
import type { Database } from "./database.ts";

/** The rows of an article's evidence: states named, events, pairs of states, statements. Call within a transaction. */
export interface EvidenceRows {
  insert(article: number, articleUid: string, text: string, extracted: ExtractedArticle): void;
  remove(article: number): void;
  setLive(article: number, live: boolean): void;
}

/** Pairs before events, which they refer to. */
const TABLES = ["article_state", "event_pair", "event", "statement"];

export function createEvidenceRows({ run }: Database): EvidenceRows {
  function insert(id: number, uid: string, text: string, extracted: ExtractedArticle): void {
    const mentions = new Map<string, number>();
    for (const { state } of extracted.mentions)
      if (state) mentions.set(state, (mentions.get(state) ?? 0) + 1);
    for (const event of extracted.events) {
      for (const party of event.parties) if (!mentions.has(party.state)) mentions.set(party.state, 0);
    }
    for (const [state, count] of mentions) {
      run("INSERT INTO article_state (article, state, mentions) VALUES (?, ?, ?)", id, state, count);
    }
    const ordinals = new Map<string, number>();
    for (const event of extracted.events) insertEvent(id, uid, text, event, ordinals);
    for (const statement of extracted.statements) {
      const key = `${uid}|${statement.kind}|${statement.rule}|${statement.quote.start}|${JSON.stringify(subject(statement))}`;
      run(
        "INSERT INTO statement (uid, article, kind, body) VALUES (?, ?, ?, ?)",
        stableUid("s", key, ordinals),
        id,
        statement.kind,
        JSON.stringify(statement),
      );
    }
  }

  function insertEvent(
    article: number,
    articleUid: string,
    text: string,
    event: EventDraft,
    ordinals: Map<string, number>,
  ): void {
    const { from, to } = readingBounds(event.date.reading);
    const states = event.parties.map((party) => `${party.role}:${party.state}`).join(",");
    const uid = stableUid(
      "e",
      `${articleUid}|${event.mode}|${event.status}|${event.quote.start}|${states}`,
      ordinals,
    );
    const dayFrom = from ?? to;
    const { id } = run(
      `INSERT INTO event (uid, article, type, mode, cameo, status, historical, day_from, day_to, date, parties,
         sentence_start, sentence_end, quote_start, quote_end, sentence, rule, confidence, factors)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      uid,
      article,
      event.type,
      event.mode,
      event.cameo,
      event.status,
      event.historical ? 1 : 0,
      dayFrom,
      to,
      JSON.stringify(event.date),
      JSON.stringify(event.parties),
      event.sentence.start,
      event.sentence.end,
      event.quote.start,
      event.quote.end,
      text.slice(event.sentence.start, event.sentence.end),
      event.rule,
      event.confidence,
      JSON.stringify(event.factors),
    );
    for (const pair of pairsOf(event)) {
      run(
        `INSERT INTO event_pair (event, focus, partner, article, day_from, day_to, type, mode, status, review, direction)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'new', ?) ON CONFLICT DO NOTHING`,
        id,
        pair.focus,
        pair.partner,
        article,
        dayFrom,
        to,
        event.type,
        event.mode,
        event.status,
        pair.direction,
      );
    }
  }

  return {
    insert,
    remove(article) {
      for (const table of TABLES) run(`DELETE FROM ${table} WHERE article = ?`, article);
    },
    setLive(article, live) {
      for (const table of TABLES)
        run(`UPDATE ${table} SET live = ? WHERE article = ?`, live ? 1 : 0, article);
    },
  };
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

function subject(statement: Statement): unknown {
  switch (statement.kind) {
    case "trade":
      return [statement.reporter, statement.partner, statement.flow];
    case "vote":
      return [statement.state, statement.vote];
    case "gap":
      return [statement.reporter, statement.partner, statement.topic];
  }
}

/** The same record read again from the same article keeps its id, so that decisions and links survive. */
function stableUid(prefix: string, key: string, ordinals: Map<string, number>): string {
  const ordinal = ordinals.get(key) ?? 0;
  ordinals.set(key, ordinal + 1);
  return prefix + hash("sha256", `${key}|${ordinal}`, "hex").slice(0, 16);
}
