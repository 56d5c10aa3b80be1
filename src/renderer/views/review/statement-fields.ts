import { toEdtf } from "../../../shared/domain/event-date.ts";
import type { EventDate } from "../../../shared/domain/event-date.ts";
import type { DataGap, Statement, TradeFigure, VoteStatement } from "../../../shared/domain/evidence.ts";
import { fail, ok } from "../../../shared/domain/result.ts";
import type { Result } from "../../../shared/domain/result.ts";
import type { Iso3 } from "../../../shared/domain/state-code.ts";
import { nameOf } from "../../app/evidence/state-words.ts";
import { noState, readChangedDate } from "./event-fields.ts";
import type { FieldErrors } from "./event-fields.ts";
import { readTypedState } from "./typed-state.ts";

interface TradeFields {
  kind: "trade";
  amount: string;
  currency: string;
  change: string;
  flow: TradeFigure["flow"];
  reporter: string;
  partner: string;
  date: string;
}

interface VoteFields {
  kind: "vote";
  state: string;
  vote: VoteStatement["vote"];
  body: string;
  date: string;
}

interface GapFields {
  kind: "gap";
  topic: DataGap["topic"];
  reporter: string;
  partner: string;
  date: string;
}

/** A statement as it stands in the form: what is typed, not yet what it means. */
export type StatementFields = TradeFields | VoteFields | GapFields;

export function startStatement(statement: Statement): StatementFields {
  const date = toEdtf(statement.date.reading);
  switch (statement.kind) {
    case "trade":
      return {
        kind: "trade",
        amount: statement.amount ?? "",
        currency: statement.currency ?? "",
        change: statement.changePercent === null ? "" : String(statement.changePercent),
        flow: statement.flow,
        reporter: nameOf(statement.reporter),
        partner: statement.partner === null ? "" : nameOf(statement.partner),
        date,
      };
    case "vote": {
      const { vote, body } = statement;
      return { kind: "vote", state: nameOf(statement.state), vote, body, date };
    }
    case "gap": {
      const { topic, reporter, partner } = statement;
      return {
        kind: "gap",
        topic,
        reporter: reporter === null ? "" : nameOf(reporter),
        partner: partner === null ? "" : nameOf(partner),
        date,
      };
    }
  }
}

/** What the form says of the statement, or what must be mended first. Null where the form is of another kind. */
export function readStatement(
  fields: StatementFields,
  old: Statement,
): Result<Statement, FieldErrors> | null {
  const errors: Record<string, string> = {};
  const date = readChangedDate(fields.date, old.date);
  if (!date.ok) errors["date"] = date.failure;
  const kept = { date: date.ok && date.value !== null ? analystDate(date.value) : old.date };
  const next = readKind(fields, old, errors);
  if (next === null) return null;
  return Object.keys(errors).length > 0 ? fail(errors) : ok({ ...next, ...kept });
}

function readKind(fields: StatementFields, old: Statement, errors: Record<string, string>): Statement | null {
  if (fields.kind === "trade" && old.kind === "trade") return readTrade(fields, old, errors);
  if (fields.kind === "vote" && old.kind === "vote") return readVote(fields, old, errors);
  if (fields.kind === "gap" && old.kind === "gap") {
    const reporter = readState("reporter", fields.reporter, errors, "optional");
    const partner = readState("partner", fields.partner, errors, "optional");
    return { ...old, topic: fields.topic, reporter, partner };
  }
  return null;
}

function readTrade(fields: TradeFields, old: TradeFigure, errors: Record<string, string>): TradeFigure {
  const amount = readAmount(fields.amount, errors);
  const currency = fields.currency.trim().toUpperCase() || null;
  if (currency !== null && !/^[A-Z]{3}$/.test(currency)) {
    errors["currency"] = "A currency is three letters: USD, EUR, BYN.";
  } else if (currency === null && amount !== null) {
    errors["currency"] = "Of which currency?";
  }
  const changePercent = readPercent(fields.change, errors);
  if (fields.amount.trim() === "" && fields.change.trim() === "") {
    errors["amount"] = "A figure has an amount or a change.";
  }
  const reporter = readState("reporter", fields.reporter, errors, "needed") ?? old.reporter;
  const partner = readState("partner", fields.partner, errors, "optional");
  const samePair = reporter === old.reporter && partner === old.partner;
  const pairInferred = old.pairInferred && samePair;
  return { ...old, amount, currency, changePercent, flow: fields.flow, reporter, partner, pairInferred };
}

function readVote(fields: VoteFields, old: VoteStatement, errors: Record<string, string>): VoteStatement {
  const state = readState("state", fields.state, errors, "needed") ?? old.state;
  const body = fields.body.trim();
  if (body === "") errors["body"] = "Which body voted?";
  const stateInferred = old.stateInferred && state === old.state;
  return { ...old, state, vote: fields.vote, body, stateInferred };
}

/** Digits with or without thousands parted; a point before the fraction. */
function readAmount(typed: string, errors: Record<string, string>): string | null {
  const text = typed.trim().replace("−", "-");
  if (text === "") return null;
  const grouped = /^-?\d{1,3}(?:([ ,\u{a0}\u{202f}])\d{3}(?:\1\d{3})*)?(?:\.\d+)?$/u;
  if (/^-?\d+(?:\.\d+)?$/.test(text) || grouped.test(text)) {
    return text.replaceAll(/[ ,\u{a0}\u{202f}]/gu, "");
  }
  errors["amount"] = "An amount is written 10500000 or 10,500,000.50.";
  return null;
}

function readPercent(typed: string, errors: Record<string, string>): number | null {
  const text = typed.trim().replace("−", "-").replace(/\s*%$/, "").replace(/^\+/, "");
  if (text === "") return null;
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  errors["change"] = "A change is a number of percent: 12.5 or -4.";
  return null;
}

function readState(
  field: string,
  typed: string,
  errors: Record<string, string>,
  need: "needed" | "optional",
): Iso3 | null {
  const state = readTypedState(typed);
  if (state === null && (need === "needed" || typed.trim() !== "")) errors[field] = noState(typed);
  return state;
}

function analystDate(reading: EventDate["reading"]): EventDate {
  return { reading, inferred: false, rule: "analyst", anchor: "text", alternatives: [] };
}
