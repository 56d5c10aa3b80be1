import type { EventMode, EventStatus, EventType } from "./evidence.ts";

export interface EventCode {
  type: EventType;
  cameo: string;
}

/** What each mode is coded as, in PLOVER's type and CAMEO's number. */
const CODES: Record<EventMode, EventCode> = {
  visit: { type: "CONSULT", cameo: "042" },
  host: { type: "CONSULT", cameo: "043" },
  talks: { type: "CONSULT", cameo: "040" },
  meeting: { type: "CONSULT", cameo: "040" },
  summit: { type: "CONSULT", cameo: "040" },
  call: { type: "CONSULT", cameo: "041" },
  "third-country": { type: "CONSULT", cameo: "044" },
  "plan-visit": { type: "AGREE", cameo: "036" },
  intent: { type: "AGREE", cameo: "030" },
  draft: { type: "AGREE", cameo: "030" },
  sign: { type: "SUPPORT", cameo: "057" },
  ratify: { type: "SUPPORT", cameo: "057" },
  commission: { type: "SUPPORT", cameo: "050" },
  relations: { type: "SUPPORT", cameo: "054" },
  embassy: { type: "SUPPORT", cameo: "050" },
  accredit: { type: "SUPPORT", cameo: "050" },
  endorse: { type: "SUPPORT", cameo: "051" },
  trade: { type: "COOPERATE", cameo: "061" },
  military: { type: "COOPERATE", cameo: "062" },
  judicial: { type: "COOPERATE", cameo: "063" },
  aid: { type: "AID", cameo: "070" },
  "ease-sanctions": { type: "RETREAT", cameo: "085" },
  request: { type: "REQUEST", cameo: "100" },
  criticise: { type: "ACCUSE", cameo: "111" },
  refuse: { type: "REJECT", cameo: "120" },
  "cut-ties": { type: "SANCTION", cameo: "160" },
  expel: { type: "SANCTION", cameo: "161" },
  "impose-sanctions": { type: "SANCTION", cameo: "163" },
};

/** A thing that is only planned is an agreement to do it, whatever it will be; other modes keep their code. */
const PLANNED: Partial<Record<EventMode, string>> = {
  visit: "036",
  host: "036",
  "third-country": "036",
  talks: "036",
  meeting: "036",
  summit: "036",
  call: "036",
  sign: "030",
  commission: "030",
  relations: "030",
  embassy: "030",
  trade: "030",
  military: "031",
  aid: "033",
};

/** The type and CAMEO code of a mode at a status. */
export function eventCode(mode: EventMode, status: EventStatus): EventCode {
  const planned = status === "planned" ? PLANNED[mode] : undefined;
  return planned ? { type: "AGREE", cameo: planned } : CODES[mode];
}

const FAMILIES: readonly (readonly EventMode[])[] = [
  ["visit", "host", "plan-visit", "third-country"],
  ["talks", "meeting", "summit", "call", "third-country"],
  ["intent", "draft", "sign", "ratify", "commission"],
  ["relations", "embassy", "accredit", "cut-ties", "expel"],
  ["impose-sanctions", "ease-sanctions"],
  ["request", "criticise", "refuse", "endorse"],
];

/** True for modes that two readings of the same words may end in, as a visit and a planned visit. */
export function areKindred(left: EventMode, right: EventMode): boolean {
  return left === right || FAMILIES.some((family) => family.includes(left) && family.includes(right));
}
