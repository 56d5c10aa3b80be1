import type { Block, ExtractedArticle } from "../domain/article.ts";
import { toEdtf } from "../domain/event-date.ts";
import type { EventDate } from "../domain/event-date.ts";
import type { EventDraft, Mention, Statement, TextSpan } from "../domain/evidence.ts";
import type { GoldMention, GoldRecord, Quotation } from "./annotation.ts";

/** A record that extraction proposes, written as an annotation writes records. */
export interface Proposal {
  record: GoldRecord;
  sentence: TextSpan;
  rule: string;
  confidence: number;
}

/** Everything that extraction proposes of an article: events in order, then statements. */
export function proposalsOf(text: string, article: ExtractedArticle): Proposal[] {
  return [
    ...article.events.map((event) => proposal(event, eventRecord(text, event))),
    ...article.statements.map((statement) => proposal(statement, statementRecord(text, statement))),
  ];
}

function proposal(proven: EventDraft | Statement, record: GoldRecord): Proposal {
  const { sentence, rule, confidence } = proven;
  return { record, sentence, rule, confidence };
}

function eventRecord(text: string, event: EventDraft): GoldRecord {
  const { type, mode, cameo, status, historical, parties } = event;
  return {
    kind: "event",
    type,
    mode,
    cameo,
    status,
    historical,
    ...dated(event.date),
    parties,
    quote: quotation(text, event.quote),
  };
}

function statementRecord(text: string, statement: Statement): GoldRecord {
  const common = { ...dated(statement.date), quote: quotation(text, statement.quote) };
  switch (statement.kind) {
    case "trade": {
      const { kind, reporter, partner, pairInferred, flow, amount, currency, changePercent } = statement;
      return { kind, reporter, partner, pairInferred, flow, amount, currency, changePercent, ...common };
    }
    case "vote": {
      const { kind, state, stateInferred, vote, body } = statement;
      return { kind, state, stateInferred, vote, body, ...common };
    }
    case "gap": {
      const { kind, topic, reporter, partner } = statement;
      return { kind, topic, reporter, partner, ...common };
    }
  }
}

/** The mentions of states, without those of people and offices. */
export function stateMentionsOf(text: string, mentions: readonly Mention[]): GoldMention[] {
  return mentions.flatMap(({ span, kind, state }) =>
    state === null || kind === "person" || kind === "office"
      ? []
      : [{ ...quotation(text, span), state, kind }],
  );
}

/** Labels in order, runs counted: "title, dateline, paragraph x3, boilerplate". */
export function blockRuns(blocks: readonly Block[]): string {
  const runs: { label: string; count: number }[] = [];
  for (const { label } of blocks) {
    const last = runs.at(-1);
    if (last?.label === label) last.count += 1;
    else runs.push({ label, count: 1 });
  }
  return runs.map(({ label, count }) => (count > 1 ? `${label} x${count}` : label)).join(", ");
}

function dated(date: EventDate): { date: string; inferred: boolean } {
  return { date: toEdtf(date.reading), inferred: date.inferred };
}

function quotation(text: string, { start, end }: TextSpan): Quotation {
  return { start, end, text: text.slice(start, end) };
}
