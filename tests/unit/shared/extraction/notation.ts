import { toEdtf } from "../../../../src/shared/domain/event-date.ts";
import type { EventDate } from "../../../../src/shared/domain/event-date.ts";
import type { ExtractedArticle, Published } from "../../../../src/shared/domain/article.ts";
import type { EventDraft, Party, Statement } from "../../../../src/shared/domain/evidence.ts";

/** What a fixture expects of an article, one readable line per record. */
export interface Notation {
  language: string;
  published: string | null;
  source: string | null;
  /** Labels in order, the paragraph's runs counted: "title, dateline, paragraph x3, boilerplate". */
  blocks: string;
  records: string[];
}

/** Writes an article's evidence so that a person can check it: "CONSULT visit 042 BLR->KEN 2023-04 | visited Kenya". */
export function notationOf(text: string, article: ExtractedArticle): Notation {
  const quoted = (record: EventDraft | Statement) => ` | ${text.slice(record.quote.start, record.quote.end)}`;
  return {
    language: article.language,
    published: publishedNotation(article.published),
    source: article.source,
    blocks: blockNotation(article.blocks.map(({ label }) => label)),
    records: [
      ...article.events.map((event) => eventNotation(event) + quoted(event)),
      ...article.statements.map((statement) => statementNotation(statement) + quoted(statement)),
    ],
  };
}

function eventNotation(event: EventDraft): string {
  const actors = event.parties.filter(({ role }) => role === "actor").map(partyNotation);
  const targets = event.parties.filter(({ role }) => role === "target").map(partyNotation);
  const who = targets.length > 0 ? `${actors.join(" + ")} -> ${targets.join(" + ")}` : actors.join(" + ");
  const words = [event.type, event.mode, event.cameo, who];
  if (event.status !== "reported") words.push(event.status);
  if (event.historical) words.push("historical");
  return [...words, dateNotation(event.date)].join(" ");
}

function statementNotation(statement: Statement): string {
  const when = dateNotation(statement.date);
  switch (statement.kind) {
    case "vote": {
      const how = statement.stateInferred ? " (state inferred)" : "";
      return `vote ${statement.state}${how} ${statement.vote} ${statement.body} ${when}`;
    }
    case "trade": {
      const { reporter, partner, pairInferred, flow, amount, currency, changePercent } = statement;
      const pair = `${reporter}-${partner ?? "?"}${pairInferred ? " (pair inferred)" : ""}`;
      const change = changePercent === null ? "" : ` ${changePercent > 0 ? "+" : ""}${changePercent}%`;
      return `trade ${pair} ${flow} ${amount ?? "?"} ${currency ?? "?"}${change} ${when}`;
    }
    case "gap":
      return `gap ${statement.topic} ${statement.reporter ?? "?"}-${statement.partner ?? "?"} ${when}`;
  }
}

function partyNotation({ state, person }: Party): string {
  if (!person) return state;
  const facts = [person.name, person.office, person.rank].filter((fact) => fact !== null);
  return `${state}(${facts.join(", ")})`;
}

function dateNotation(date: EventDate): string {
  return toEdtf(date.reading) + (date.inferred ? " inferred" : "");
}

function publishedNotation(published: Published | null): string | null {
  if (!published) return null;
  return `${published.value} ${published.rule}${published.inferred ? " inferred" : ""}`;
}

function blockNotation(labels: readonly string[]): string {
  const runs: { label: string; count: number }[] = [];
  for (const label of labels) {
    const last = runs.at(-1);
    if (last?.label === label) last.count += 1;
    else runs.push({ label, count: 1 });
  }
  return runs.map(({ label, count }) => (count > 1 ? `${label} x${count}` : label)).join(", ");
}
