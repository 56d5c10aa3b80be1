import type { Rank } from "../domain/evidence.ts";
import type { Iso3 } from "../domain/state-code.ts";

/** Who stands for a state in a phrase: a person, an office without a name, a body, or the state's own name. */
export interface PartyPhrase {
  kind: "person" | "office" | "group" | "state";
  /** More than one for "the foreign ministers of Belarus and Kenya"; none where `candidates` leaves it open. */
  states: Iso3[];
  /** The states that an official without one may belong to, the likeliest first; empty where the state is known. */
  candidates: readonly Iso3[];
  personId: string | null;
  /** The person's name as the text spells it; for an unnamed office the office. */
  name: string | null;
  /** The office as the text spells it. */
  office: string | null;
  rank: Rank | null;
  /** True for "his counterpart": the office is that of the other side. */
  counterpart: boolean;
  /** Where an ambassador is sent: "посол Беларуси в Кении". */
  post: Iso3 | null;
  /** True when the state is named by its capital. */
  metonym: boolean;
  /** False for former and opposition figures. */
  official: boolean;
  /** The two sides of "they" and "the two ministers", each with its own person; empty for all others. */
  members: readonly PartyPhrase[];
  /** How the state is known: the phrase names it, an earlier sentence did, or it is the article's home state. */
  via: "text" | "earlier" | "home";
}

/** A party with what is known of it; the rest is unknown. */
export function partyOf(kind: PartyPhrase["kind"], states: Iso3[], facts: Partial<PartyPhrase>): PartyPhrase {
  return {
    kind,
    states,
    candidates: [],
    personId: null,
    name: null,
    office: null,
    rank: null,
    counterpart: false,
    post: null,
    metonym: false,
    official: true,
    members: [],
    via: "text",
    ...facts,
  };
}
