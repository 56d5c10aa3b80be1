import { toEdtf } from "./event-date.ts";
import type { EventDate } from "./event-date.ts";
import type { DataGap, EventDraft, Party, Statement, TradeFigure, VoteStatement } from "./evidence.ts";

/** A record in one line that a person can check: "CONSULT visit 042 BLR -> KEN 2023-04". */
export function recordWords(record: EventDraft | Statement): string {
  return "kind" in record ? statementWords(record) : eventWords(record);
}

type EventFacts = Pick<EventDraft, "type" | "mode" | "cameo" | "status" | "historical" | "date" | "parties">;

export function eventWords(event: EventFacts): string {
  const actors = event.parties.filter(({ role }) => role === "actor").map(partyWords);
  const targets = event.parties.filter(({ role }) => role === "target").map(partyWords);
  const who = targets.length > 0 ? `${actors.join(" + ")} -> ${targets.join(" + ")}` : actors.join(" + ");
  const words = [event.type, event.mode, event.cameo, who];
  if (event.status !== "reported") words.push(event.status);
  if (event.historical) words.push("historical");
  return [...words, dateWords(event.date)].join(" ");
}

type Proof = "sentence" | "quote" | "rule" | "confidence" | "factors";
type StatementFacts = Omit<TradeFigure, Proof> | Omit<VoteStatement, Proof> | Omit<DataGap, Proof>;

export function statementWords(statement: StatementFacts): string {
  const when = dateWords(statement.date);
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

function partyWords({ state, person }: Party): string {
  if (!person) return state;
  const facts = [person.name, person.office, person.rank].filter((fact) => fact !== null);
  return `${state}(${facts.join(", ")})`;
}

function dateWords(date: EventDate): string {
  return toEdtf(date.reading) + (date.inferred ? " inferred" : "");
}
