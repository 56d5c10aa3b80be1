import type { EventMode, EventStatus, EventType, Party } from "./evidence.ts";

/** Nouns that stay true whether the thing happened, is planned or is denied. */
export const MODE_WORDS: Record<EventMode, string> = {
  visit: "Visit",
  host: "Visit hosted",
  talks: "Talks",
  meeting: "Meeting",
  summit: "Summit",
  call: "Call or letter",
  "third-country": "Meeting in a third country",
  "plan-visit": "Planned visit",
  intent: "Statement of intent",
  draft: "Draft agreement",
  sign: "Signing of an agreement",
  ratify: "Ratification",
  commission: "Joint commission",
  relations: "Diplomatic relations",
  embassy: "Opening of an embassy",
  accredit: "Accreditation of an ambassador",
  endorse: "Political endorsement",
  trade: "Trade deal",
  military: "Military cooperation",
  judicial: "Judicial or intelligence cooperation",
  aid: "Aid or credit",
  "ease-sanctions": "Easing of sanctions",
  request: "Request",
  criticise: "Criticism",
  refuse: "Refusal or cancellation",
  "cut-ties": "Break of ties",
  expel: "Expulsion of diplomats",
  "impose-sanctions": "Sanctions",
};

export const STATUS_WORDS: Record<EventStatus, string> = {
  reported: "reported",
  planned: "planned",
  draft: "draft",
  purpose: "stated purpose",
  denied: "denied",
  hypothetical: "hypothetical",
};

/** PLOVER's types as a reader meets them, with what outreach news fills them with. */
export const TYPE_WORDS: Record<EventType, string> = {
  CONSULT: "Consult (visits, talks)",
  SUPPORT: "Support (agreements, ties)",
  AGREE: "Agree (plans, drafts)",
  COOPERATE: "Cooperate (trade, military)",
  AID: "Aid",
  RETREAT: "Retreat (sanctions eased)",
  REQUEST: "Request",
  ACCUSE: "Accuse (criticism)",
  REJECT: "Reject (refusals)",
  SANCTION: "Sanction (ties cut)",
};

/** A short name for an event: what it is, and the person who acted where one is named ("Visit, Test Person"). */
export function eventLabel(mode: EventMode, parties: readonly Party[]): string {
  const person = parties.find((party) => party.role === "actor" && party.person)?.person;
  return person ? `${MODE_WORDS[mode]}, ${person.name}` : MODE_WORDS[mode];
}
