import type { Clause, ClauseParty } from "./clause-parties.ts";
import type { Element } from "./elements.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import type { SubjectMemory } from "./subject.ts";

/** A verb of a sentence with its clause, and what the sentences before leave to it. */
export interface Reading {
  elements: readonly Element[];
  verb: number;
  clause: Clause;
  parties: readonly ClauseParty[];
  memory: SubjectMemory;
  pack: LanguagePack;
}

/** True for a party that hangs on nothing. */
export function free({ preposition, owned, adjective }: ClauseParty): boolean {
  return preposition === null && owned === null && !adjective;
}

export function isPlace({ party, adjective }: ClauseParty): boolean {
  return party.kind === "state" && !adjective;
}

/** True for a form that only the acting party has. */
export function isSure({ reading: { nominative, oblique } }: ClauseParty): boolean {
  return nominative && !oblique;
}

export function namesTwo(parties: readonly ClauseParty[]): boolean {
  const states = new Set(parties.flatMap(({ party }) => party.states));
  return states.size > 1 || (parties.length > 1 && parties.some(({ party }) => party.candidates.length > 0));
}
