import { toEdtf } from "../../../shared/domain/event-date.ts";
import type { EventDate } from "../../../shared/domain/event-date.ts";
import type { EventMode, EventStatus, Party, Rank } from "../../../shared/domain/evidence.ts";
import type { EventSummary } from "../../../shared/domain/outreach.ts";
import { fail, ok } from "../../../shared/domain/result.ts";
import type { Result } from "../../../shared/domain/result.ts";
import type { EventChange } from "../../../shared/domain/review.ts";
import { nameOf } from "../../app/evidence/state-words.ts";
import { readTypedDate } from "./typed-date.ts";
import { readTypedState } from "./typed-state.ts";

/** A party as it stands in the form: what is typed, not yet what it means. */
export interface PartyFields {
  /** Names the row while the form is open. */
  key: number;
  state: string;
  role: Party["role"];
  person: string;
  office: string;
  rank: Rank;
}

export interface EventFields {
  mode: EventMode;
  status: EventStatus;
  date: string;
  parties: readonly PartyFields[];
}

/** What is wrong, by field: "date", "parties", "state 3", "person 3" (with the party's key). */
export type FieldErrors = Readonly<Record<string, string>>;

export function startEvent({ mode, status, date, parties }: EventSummary): EventFields {
  return {
    mode,
    status,
    date: toEdtf(date.reading),
    parties: parties.map(({ state, role, person }, key) => ({
      key,
      state: nameOf(state),
      role,
      person: person?.name ?? "",
      office: person?.office ?? "",
      rank: person?.rank ?? "other",
    })),
  };
}

/** The fields with one more party, which acts when nobody else does. */
export function withParty(fields: EventFields): EventFields {
  const key = Math.max(-1, ...fields.parties.map((party) => party.key)) + 1;
  const role = fields.parties.some((party) => party.role === "actor") ? "target" : "actor";
  const party: PartyFields = { key, state: "", role, person: "", office: "", rank: "other" };
  return { ...fields, parties: [...fields.parties, party] };
}

export function withoutParty(fields: EventFields, key: number): EventFields {
  return { ...fields, parties: fields.parties.filter((party) => party.key !== key) };
}

/** What the form says of the event, or what must be mended first. */
export function readEvent(fields: EventFields, event: EventSummary): Result<EventChange, FieldErrors> {
  const errors: Record<string, string> = {};
  const date = readChangedDate(fields.date, event.date);
  if (!date.ok) errors["date"] = date.failure;
  const parties = fields.parties.flatMap((party) => readParty(party, event, errors));
  if (fields.parties.length === 0) errors["parties"] = "An event has at least one party.";
  const twice = fields.parties.find((party, index) =>
    fields.parties.slice(0, index).some((other) => sameParty(other, party)),
  );
  if (twice) errors[`state ${twice.key}`] ??= "This party is there already.";
  if (!date.ok || Object.keys(errors).length > 0) return fail(errors);
  return ok({ mode: fields.mode, status: fields.status, date: date.value, parties });
}

/** Null while the date stands as it was. */
export function readChangedDate(typed: string, old: EventDate): Result<EventChange["date"], string> {
  if (typed.trim() === toEdtf(old.reading)) return ok(null);
  return readTypedDate(typed);
}

function readParty(party: PartyFields, event: EventSummary, errors: Record<string, string>): Party[] {
  const state = readTypedState(party.state);
  const name = party.person.trim();
  if (state === null) errors[`state ${party.key}`] = noState(party.state);
  if (name === "" && party.office.trim() !== "") errors[`person ${party.key}`] = "Who held this office?";
  if (state === null) return [];
  const known = event.parties.find(({ person }) => person?.name === name)?.person?.id ?? null;
  const office = party.office.trim() || null;
  return [
    { state, role: party.role, person: name === "" ? null : { id: known, name, office, rank: party.rank } },
  ];
}

export function noState(typed: string): string {
  return typed.trim() === "" ? "Which state?" : `No state is called “${typed.trim()}”.`;
}

function sameParty(left: PartyFields, right: PartyFields): boolean {
  const state = readTypedState(left.state);
  return (
    state !== null &&
    state === readTypedState(right.state) &&
    left.role === right.role &&
    left.person.trim() === right.person.trim()
  );
}
