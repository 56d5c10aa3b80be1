import { hash } from "node:crypto";
import type { ExtractedArticle } from "../../../shared/domain/article.ts";
import type { EventDraft, Statement } from "../../../shared/domain/evidence.ts";
import type { Proposal } from "../review/match-proposals.ts";

/** The same record read again from the same article keeps its id, so that decisions and links survive. */
export function proposalsOf(
  articleUid: string,
  { events, statements }: Pick<ExtractedArticle, "events" | "statements">,
): Proposal[] {
  const ordinals = new Map<string, number>();
  const uid = (prefix: string, key: string): string => {
    const ordinal = ordinals.get(key) ?? 0;
    ordinals.set(key, ordinal + 1);
    return prefix + hash("sha256", `${key}|${ordinal}`, "hex").slice(0, 16);
  };
  return [
    ...events.map((body) => ({ uid: uid("e", eventKey(articleUid, body)), body })),
    ...statements.map((body) => ({ uid: uid("s", statementKey(articleUid, body)), body })),
  ];
}

function eventKey(articleUid: string, { parties, mode, status, quote }: EventDraft): string {
  const states = parties.map((party) => `${party.role}:${party.state}`).join(",");
  return `${articleUid}|${mode}|${status}|${quote.start}|${states}`;
}

function statementKey(articleUid: string, statement: Statement): string {
  const { kind, rule, quote } = statement;
  return `${articleUid}|${kind}|${rule}|${quote.start}|${JSON.stringify(subject(statement))}`;
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
