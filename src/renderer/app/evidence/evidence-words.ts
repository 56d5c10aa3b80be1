import type { EventDate } from "../../../shared/domain/event-date.ts";
import type { DataGap, Party, Rank, TradeFigure, VoteStatement } from "../../../shared/domain/evidence.ts";

export const RANK_WORDS: Record<Rank, string> = {
  "head-of-state": "head of state",
  "head-of-government": "head of government",
  minister: "minister",
  "deputy-minister": "deputy minister",
  ambassador: "ambassador",
  other: "other rank",
};

/** "Adam Example, foreign minister"; where the text names an office alone, the office once: "foreign minister". */
export function personWords({ name, office, rank }: NonNullable<Party["person"]>): string {
  return name === office ? name : `${name}, ${office ?? RANK_WORDS[rank]}`;
}

const ANCHOR_WORDS: Record<EventDate["anchor"], string> = {
  text: "read from the text",
  publication: "counted from the day of publication",
  previousEvent: "counted from the event before it",
};

/** How a date was found: "counted from the day of publication, inferred (rule bare-month-past)". */
export function dateReason(date: EventDate): string {
  return `${ANCHOR_WORDS[date.anchor]}${date.inferred ? ", inferred" : ""} (rule ${date.rule})`;
}

const FLOW_WORDS: Record<TradeFigure["flow"], string> = {
  total: "Two-way trade",
  export: "Exports",
  import: "Imports",
  balance: "Trade balance",
};

const VOTE_WORDS: Record<VoteStatement["vote"], string> = {
  yes: "voted yes",
  no: "voted no",
  abstain: "abstained",
  absent: "was absent",
};

type Said<Kind> = Omit<Kind, "sentence" | "quote" | "rule" | "confidence" | "factors" | "date">;
/** What a statement says, without its proof and its date. */
export type StatementSaid = Said<TradeFigure> | Said<VoteStatement> | Said<DataGap>;

/** The heading of evidence that is not an event: "Two-way trade", "Vote", "No figure". */
export function statementHeading(statement: StatementSaid): string {
  switch (statement.kind) {
    case "trade":
      return FLOW_WORDS[statement.flow];
    case "vote":
      return "Vote";
    case "gap":
      return "No data";
  }
}

/** What a statement says, in one line; states by name. */
export function statementLine(statement: StatementSaid, nameOf: (state: string) => string): string {
  switch (statement.kind) {
    case "trade": {
      const pair = [statement.reporter, statement.partner].flatMap((state) => (state ? [nameOf(state)] : []));
      return `${figureWords(statement)}, ${pair.join(" and ")}${statement.pairInferred ? " (pair inferred)" : ""}`;
    }
    case "vote": {
      const by = statement.stateInferred ? " (state inferred)" : "";
      return `${nameOf(statement.state)} ${VOTE_WORDS[statement.vote]}, ${statement.body}${by}`;
    }
    case "gap": {
      const pair = [statement.reporter, statement.partner].flatMap((state) => (state ? [nameOf(state)] : []));
      const topic = statement.topic === "trade" ? "trade" : "figures";
      return `The text says that ${topic}${pair.length > 0 ? ` of ${pair.join(" and ")}` : ""} cannot be known; this is not zero`;
    }
  }
}

/** "10,500,000 USD, +12%". */
export function figureWords({
  amount,
  currency,
  changePercent,
}: Pick<TradeFigure, "amount" | "currency" | "changePercent">): string {
  const pieces: string[] = [];
  if (amount !== null) pieces.push([groupDigits(amount), currency].filter(Boolean).join(" "));
  if (changePercent !== null) pieces.push(`${changePercent > 0 ? "+" : ""}${changePercent}%`);
  return pieces.join(", ") || "no amount";
}

/** Thousands parted by commas; decimal text stays exact. */
function groupDigits(amount: string): string {
  const [whole = "", fraction] = amount.split(".");
  const grouped = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
