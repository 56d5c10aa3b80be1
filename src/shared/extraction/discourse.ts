import type { Iso3 } from "../domain/state-code.ts";
import { mayAct } from "./clause-parties.ts";
import type { Element } from "./elements.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import type { PartyPhrase } from "./party-phrase.ts";
import { wordsOf } from "./words-of.ts";

/** Whom an article has spoken of up to here, for words that only point back: "the minister", "he", "both countries". */
export interface Discourse {
  /** The state that the article is written from, by its dateline's place; officials without a state are its own. */
  home: Iso3 | null;
  /** The states that it names most, where they are few: its officials without one are likeliest theirs. */
  focus: readonly Iso3[];
  /** Officials with one state, the latest last. */
  officials: PartyPhrase[];
  /** Whom "he" and "she" mean; null when the last sentence left that open. */
  person: PartyPhrase | null;
  /** What "it" means. */
  state: PartyPhrase | null;
  /** The two states that were told of together last, and how many sentences ago. */
  pair: readonly [Iso3, Iso3] | null;
  pairAge: number;
}

/** A pair told longer ago than this is not carried on. */
const CARRIED_SENTENCES = 3;
const REMEMBERED = 24;
/** Where a sentence's subject begins at the latest, after its date and adverbs. */
const SUBJECT_REACH = 6;

export function newDiscourse(home: Iso3 | null, focus: readonly Iso3[]): Discourse {
  return { home, focus, officials: [], person: null, state: null, pair: null, pairAge: 0 };
}

/** The pair that "the two countries" means; null when none was told lately. */
export function spokenPair({ pair, pairAge }: Discourse): readonly [Iso3, Iso3] | null {
  return pairAge <= CARRIED_SENTENCES ? pair : null;
}

export function keepPair(
  discourse: Discourse,
  first: Iso3 | null | undefined,
  second: Iso3 | null | undefined,
): void {
  if (!first || !second || first === second) return;
  discourse.pair = [first, second];
  discourse.pairAge = 0;
}

/** Takes in whom a sentence speaks of. */
export function noteSentence(discourse: Discourse, elements: readonly Element[], pack: LanguagePack): void {
  const parties = elements.flatMap(({ party }) => (party?.official ? [party] : []));
  const single = parties.filter(({ states }) => states.length === 1);
  const people = elements.flatMap((element) => {
    const { party } = element;
    const isOne = party?.official && party.states.length === 1 && mayAct(element, pack);
    return isOne && (party.kind === "person" || party.kind === "office") ? [party] : [];
  });
  for (const party of single) {
    if (party.kind === "state" || party.name === null) continue;
    discourse.officials = [
      ...discourse.officials.filter(
        (other) => other.name !== party.name || other.states[0] !== party.states[0],
      ),
      party,
    ].slice(-REMEMBERED);
  }
  const subject = subjectOf(elements, pack);
  const pronouns = wordsOf(pack.group.pronouns.person);
  const isCarried =
    subject === null && elements.slice(0, SUBJECT_REACH).some(({ lower }) => pronouns.has(lower));
  if (subject) discourse.person = subject;
  else if (people.length === 1) discourse.person = people[0] ?? null;
  else if (!isCarried) discourse.person = null;
  const states = single.filter(({ kind }) => kind === "state" || kind === "group");
  discourse.state = new Set(states.flatMap((party) => party.states)).size === 1 ? (states[0] ?? null) : null;
  const named = [...new Set(parties.flatMap((party) => party.states))];
  if (named.length === 2 && discourse.pairAge > 0) keepPair(discourse, named[0], named[1]);
}

/** The official with whom a sentence begins. */
function subjectOf(elements: readonly Element[], pack: LanguagePack): PartyPhrase | null {
  const index = elements.findIndex(({ party }) => party !== null);
  const element = elements[index];
  const party = element?.party;
  if (
    !element ||
    !party ||
    !mayAct(element, pack) ||
    index > SUBJECT_REACH ||
    !party.official ||
    party.states.length !== 1
  )
    return null;
  if (party.kind !== "person" && party.kind !== "office") return null;
  return elements.slice(0, index).every(({ kind, lower }) => kind !== "word" || lower.length < 4)
    ? party
    : null;
}
