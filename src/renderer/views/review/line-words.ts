import { z } from "zod";
import { parseEdtf } from "../../../shared/domain/edtf.ts";
import { MODE_WORDS } from "../../../shared/domain/event-words.ts";
import { EventMode, EventStatus, Rank } from "../../../shared/domain/evidence.ts";
import { readingWords } from "../../app/day-words.ts";
import { RANK_WORDS, statementHeading, statementLine } from "../../app/evidence/evidence-words.ts";
import type { StatementSaid } from "../../app/evidence/evidence-words.ts";
import { nameOf } from "../../app/evidence/state-words.ts";
import { statusNote } from "../../app/status-note.ts";
import { gapWords } from "./record-view.ts";

/**
 * The line that log and replay tell a record by ("CONSULT visit 042 BLR -> KEN 2023-04"), in the words of the rest of
 * the window: "Visit, Belarus to Kenya, Apr 2023". The log keeps lines as they were written, some by older Demarches:
 * a line that is not read here stays as it is.
 */
export function lineWords(line: string): string {
  const cut = /^(.*?) (\S+)( inferred)?$/s.exec(line);
  const date = cut && parseEdtf(cut[2] ?? "");
  const what = cut && (eventWords(cut[1] ?? "") ?? statementWords(cut[1] ?? ""));
  if (!date?.ok || !what) return line;
  return `${what}, ${readingWords(date.value)}${cut[3] ? " (inferred)" : ""}`;
}

const EventLine = z.object({
  mode: EventMode,
  who: z.string(),
  status: EventStatus.default("reported"),
  historical: z.string().optional(),
});

function eventWords(line: string): string | null {
  const found =
    /^[A-Z]+ (?<mode>[a-z-]+) \w+ (?<who>.*?)(?: (?<status>planned|draft|purpose|denied|hypothetical))?(?<historical> historical)?$/s.exec(
      line,
    );
  const read = EventLine.safeParse(found?.groups);
  if (!read.success) return null;
  const { mode, who, status, historical } = read.data;
  const sides = who.split(" -> ").map((side) => side.trim().split(" + ").map(partyWords).join(" and "));
  const note = statusNote({ mode, status });
  return [MODE_WORDS[mode], sides.join(" to ").trim(), note, historical && "historical"]
    .filter(Boolean)
    .join(", ");
}

/** "KEN(Adam Example, Foreign Minister, minister)" as "Kenya (Adam Example, Foreign Minister)". */
function partyWords(party: string): string {
  const found = /^([A-Z]{3})(?:\((.*)\))?$/s.exec(party);
  if (!found) return party;
  const [, state = "", facts] = found;
  return facts === undefined ? nameOf(state) : `${nameOf(state)} (${personWords(facts)})`;
}

/** An office says more than its rank; one that stands for a name is said once. */
function personWords(facts: string): string {
  const parts = facts.split(", ");
  const rank = Rank.safeParse(parts.at(-1));
  if (!rank.success) return facts;
  const rest = parts.slice(0, -1);
  if (rest.length === 1) return `${rest[0] ?? ""}, ${RANK_WORDS[rank.data]}`;
  const half = rest.length / 2;
  const name = rest.slice(0, half).join(", ");
  return name === rest.slice(half).join(", ") ? name : rest.join(", ");
}

const TradeLine = z.object({
  reporter: z.string(),
  partner: z.string(),
  inferred: z.string().optional(),
  flow: z.enum(["total", "export", "import", "balance"]),
  amount: z.string(),
  currency: z.string(),
  change: z.coerce.number().optional(),
});
const VoteLine = z.object({
  state: z.string(),
  inferred: z.string().optional(),
  vote: z.enum(["yes", "no", "abstain", "absent"]),
  body: z.string(),
});
const GapLine = z.object({ topic: z.enum(["trade", "other"]), reporter: z.string(), partner: z.string() });

function statementWords(line: string): string | null {
  const said = tradeSaid(line) ?? voteSaid(line) ?? gapSaid(line);
  if (said === null) return null;
  return `${statementHeading(said)}, ${said.kind === "gap" ? gapWords(said) : statementLine(said, nameOf)}`;
}

function tradeSaid(line: string): StatementSaid | null {
  const found =
    /^trade (?<reporter>[A-Z]{3})-(?<partner>[A-Z]{3}|\?)(?<inferred> \(pair inferred\))? (?<flow>\w+) (?<amount>\S+) (?<currency>\S+)(?: (?<change>[+-]?[\d.]+)%)?$/.exec(
      line,
    );
  const read = TradeLine.safeParse(found?.groups);
  if (!read.success) return null;
  const { reporter, partner, inferred, flow, amount, currency, change } = read.data;
  return {
    kind: "trade",
    reporter,
    partner: known(partner),
    pairInferred: inferred !== undefined,
    flow,
    amount: known(amount),
    currency: known(currency),
    changePercent: change ?? null,
  };
}

function voteSaid(line: string): StatementSaid | null {
  const found = /^vote (?<state>[A-Z]{3})(?<inferred> \(state inferred\))? (?<vote>\w+) (?<body>.+)$/s.exec(
    line,
  );
  const read = VoteLine.safeParse(found?.groups);
  if (!read.success) return null;
  const { inferred, ...vote } = read.data;
  return { kind: "vote", ...vote, stateInferred: inferred !== undefined };
}

function gapSaid(line: string): StatementSaid | null {
  const found = /^gap (?<topic>\w+) (?<reporter>[A-Z]{3}|\?)-(?<partner>[A-Z]{3}|\?)$/.exec(line);
  const read = GapLine.safeParse(found?.groups);
  if (!read.success) return null;
  const { topic, reporter, partner } = read.data;
  return { kind: "gap", topic, reporter: known(reporter), partner: known(partner) };
}

function known(value: string): string | null {
  return value === "?" ? null : value;
}
