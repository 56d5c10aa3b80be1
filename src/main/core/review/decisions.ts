import type { Decision } from "../../../shared/contract/review-contract.ts";
import { eventCode } from "../../../shared/domain/event-codes.ts";
import type { EventDate } from "../../../shared/domain/event-date.ts";
import type { EventDraft, Statement } from "../../../shared/domain/evidence.ts";
import type { EventChange, LogAction, RecordBody, RecordChange } from "../../../shared/domain/review.ts";
import { isDeepStrictEqual } from "node:util";
import { bodyOf, isStatement, proposalState } from "./stored-record.ts";
import type { RecordState, StoredRecord } from "./stored-record.ts";

export const ACTIONS: Record<Decision, LogAction> = {
  accepted: "accept",
  rejected: "reject",
  new: "reopen",
  proposal: "accept",
};

/** The state of a record after a decision; null when the decision changes nothing. */
export function decided(record: StoredRecord, decision: Decision): RecordState | null {
  const { state, now } = record;
  const body = bodyOf(record);
  if (!body) return null;
  switch (decision) {
    case "new":
      return state.review === "new" ? null : { review: "new" };
    case "proposal":
      if (now === null || proposalState(record) === "same") return null;
      return { review: "accepted", body: now, proposed: now };
    case "rejected":
      return state.review === "rejected"
        ? null
        : { review: "rejected", body, proposed: proposedThen(record) };
    case "accepted": {
      if (state.review === "new" || state.review === "rejected") {
        return { review: "accepted", body, proposed: proposedThen(record) };
      }
      return proposalState(record) === "same" ? null : { ...state, proposed: now };
    }
  }
}

/** The state of a record after a correction; null when the change does not fit the record's kind. */
export function corrected(record: StoredRecord, change: RecordChange): RecordState | null {
  const { state } = record;
  const before = bodyOf(record);
  if (!before) return null;
  const body = correctedBody(before, change);
  if (!body) return null;
  if (!isDeepStrictEqual(body, before)) return { review: "edited", body, proposed: proposedThen(record) };
  return state.review === "new" || state.review === "rejected"
    ? { review: "accepted", body, proposed: proposedThen(record) }
    : state;
}

function proposedThen({ state, now }: StoredRecord): RecordBody | null {
  return state.review === "new" ? now : state.proposed;
}

function correctedBody(body: RecordBody, record: RecordChange): RecordBody | null {
  switch (record.kind) {
    case "event":
      return isStatement(body) ? null : correctedEvent(body, record.change);
    case "statement":
      return isStatement(body) && body.kind === record.change.kind
        ? correctedStatement(body, record.change)
        : null;
  }
}

function correctedEvent(event: EventDraft, { mode, status, date, parties }: EventChange): EventDraft {
  const recoded = mode !== event.mode || status !== event.status;
  return {
    ...event,
    ...(recoded && eventCode(mode, status)),
    mode,
    status,
    date: date === null ? event.date : dateOf(event.date, date),
    parties,
  };
}

/** The proof of a statement is the text's, not the analyst's to change. */
function correctedStatement(statement: Statement, change: Statement): Statement {
  const { sentence, quote, rule, confidence, factors } = statement;
  return {
    ...change,
    sentence,
    quote,
    rule,
    confidence,
    factors,
    date: dateOf(statement.date, change.date.reading),
  };
}

function dateOf(date: EventDate, reading: EventDate["reading"]): EventDate {
  if (isDeepStrictEqual(reading, date.reading)) return date;
  return { reading, inferred: false, rule: "analyst", anchor: "text", alternatives: [] };
}
