import type { Element } from "./elements.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { partyOf } from "./party-phrase.ts";
import type { PartyPhrase } from "./party-phrase.ts";
import { stateParty } from "./slot-parties.ts";
import type { SubjectMemory } from "./subject.ts";
import { wordsOf } from "./words-of.ts";

const PREPARED_REACH = 8;

/** "ahead of X's visit to Y", "preparations for a visit by X to Y". */
export function isAhead(
  elements: readonly Element[],
  before: number,
  owners: readonly PartyPhrase[],
  { nominal, freeOrder }: LanguagePack,
): boolean {
  if (freeOrder || owners.length === 0 || before < 1) return false;
  if (!wordsOf(nominal.ahead).has(elements[before]?.lower ?? "")) return false;
  return elements
    .slice(Math.max(0, before - PREPARED_REACH), before)
    .some(({ lower }) => wordsOf(nominal.preparing).has(lower));
}

/** "his recent visit to Kenya": it took place, whatever is said of it. */
export function isPast(
  elements: readonly Element[],
  noun: number,
  before: number,
  { nominal, freeOrder }: LanguagePack,
): boolean {
  return (
    freeOrder === null &&
    elements.slice(before + 1, noun).some(({ lower }) => wordsOf(nominal.past).has(lower))
  );
}

/** "A trade mission to Kenya is scheduled": of the other of the pair told before, else of the place of the report. */
export function guestLeftOut(
  host: string,
  { pair, home }: SubjectMemory,
  { freeOrder }: LanguagePack,
): PartyPhrase | null {
  if (freeOrder) return null;
  const guest = pair?.includes(host) ? pair.find((state) => state !== host) : home === host ? null : home;
  return guest ? partyOf("group", [guest], { via: "earlier" }) : null;
}

export function told(state: string): PartyPhrase {
  return { ...stateParty(state), via: "earlier" };
}
