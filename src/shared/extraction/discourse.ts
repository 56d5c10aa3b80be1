import type { EventDraft, Party } from "../domain/evidence.ts";
import type { Iso3 } from "../domain/state-code.ts";
import { mayAct } from "./clause-parties.ts";
import { isCapitalised } from "./elements.ts";
import type { Element } from "./elements.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { partyOf } from "./party-phrase.ts";
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
  /** Whom the article is about: the first official who acts in it. */
  topic: PartyPhrase | null;
  /** The states that the article has told visits to, and who came. */
  hosts: Map<Iso3, Iso3>;
  /** What "it" means. */
  state: PartyPhrase | null;
  /** The two states that were told of together last, and how many sentences ago. */
  pair: readonly [Iso3, Iso3] | null;
  pairAge: number;
  /** The pairs of the last sentence with an event. */
  pairs: readonly (readonly [Iso3, Iso3])[];
  /** Who took part together in the last event of two sides, and how many sentences ago. */
  together: readonly PartyPhrase[];
  togetherAge: number;
  /** The last group that acted as the subject of a sentence ("Kenyan lawmakers"). */
  group: PartyPhrase | null;
  groupAge: number;
  /** Groups by the class of their noun, the latest last. */
  groups: readonly { kind: string; party: PartyPhrase }[];
}

/** A pair told longer ago than this is not carried on. */
const CARRIED_SENTENCES = 3;
const REMEMBERED = 24;
/** Where a sentence's subject begins at the latest, after its date and adverbs. */
const SUBJECT_REACH = 6;

export function newDiscourse(home: Iso3 | null, focus: readonly Iso3[]): Discourse {
  return {
    home,
    focus,
    officials: [],
    person: null,
    topic: null,
    hosts: new Map(),
    state: null,
    pair: null,
    pairAge: 0,
    pairs: [],
    together: [],
    togetherAge: 99,
    group: null,
    groupAge: 99,
    groups: [],
  };
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

/** A new sentence begins: what was told is one sentence older. */
export function ageDiscourse(discourse: Discourse): void {
  discourse.pairAge += 1;
  discourse.togetherAge += 1;
  discourse.groupAge += 1;
}

const JOINT: ReadonlySet<string> = new Set([
  "meeting",
  "talks",
  "call",
  "summit",
  "third-country",
  "host",
  "sign",
]);

/** True where two sides were told to have met: "they discussed trade" then says what they spoke of, no other meeting. */
export function hasMet({ togetherAge }: Discourse): boolean {
  return togetherAge <= CARRIED_SENTENCES + 1;
}

/** Takes in the events of a sentence: the two sides of each, and who acted together. */
export function noteEvents(discourse: Discourse, events: readonly EventDraft[]): void {
  const pairs: (readonly [Iso3, Iso3])[] = [];
  for (const { parties, mode, status } of events) {
    const first = parties[0]?.state;
    const last = parties.at(-1)?.state;
    keepPair(discourse, first, last);
    if (first && last && first !== last) pairs.push([first, last]);
    const acting = mode === "summit" ? parties.filter(({ role }) => role === "actor") : parties;
    const states = new Set(acting.map(({ state }) => state));
    if (states.size !== 2 || !JOINT.has(mode) || status === "denied") continue;
    discourse.together = acting.map(phraseOf);
    discourse.togetherAge = 0;
  }
  if (pairs.length > 0) discourse.pairs = pairs;
}

function phraseOf({ state, person }: Party): PartyPhrase {
  const states = state ? [state] : [];
  if (!person) return partyOf("group", states, {});
  const { id, name, office, rank } = person;
  return partyOf("person", states, { personId: id, name, office, rank });
}

/** Remembers the groups of a sentence, and the one with which it begins. */
function noteGroups(discourse: Discourse, elements: readonly Element[], pack: LanguagePack): void {
  const { plurals } = pack.people;
  if (!plurals) return;
  const first = elements.findIndex(({ party }) => party !== null);
  for (const [index, { party, lower }] of elements.entries()) {
    if (!party?.official || party.states.length !== 1 || party.kind === "state") continue;
    const kinds = lower
      .split(" ")
      .flatMap((word) => (Object.hasOwn(plurals.groups, word) ? [plurals.groups[word]] : []));
    const kind = kinds.at(-1);
    if (!kind) continue;
    if (party.via === "text") discourse.groups = [...discourse.groups, { kind, party }].slice(-REMEMBERED);
    if (index === first && party.kind === "group") {
      discourse.group = party;
      discourse.groupAge = 0;
    }
  }
}

/** Remembers who came where. */
export function keepVisits({ hosts }: Discourse, events: readonly EventDraft[]): void {
  for (const { mode, status, parties } of events) {
    if (status !== "reported" || (mode !== "visit" && mode !== "host" && mode !== "summit")) continue;
    const guest = parties.find(({ role }) => role === "actor")?.state;
    const host = parties.find(({ role }) => role === "target")?.state;
    if (guest && host) hosts.set(host, guest);
  }
}

/** Takes in whom a sentence speaks of. */
export function noteSentence(discourse: Discourse, elements: readonly Element[], pack: LanguagePack): void {
  noteGroups(discourse, elements, pack);
  const parties = elements.flatMap(({ party }) => (party?.official ? [party] : []));
  const single = parties.filter(({ states }) => states.length === 1);
  const people = elements.flatMap((element) => {
    const { party } = element;
    const isOpen = !pack.freeOrder && party !== null && party.candidates.length > 0;
    const isOne = party?.official && (party.states.length === 1 || isOpen) && mayAct(element, pack);
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
  else if (people.length === 1 && !(isCarried && discourse.person && !pack.freeOrder))
    discourse.person = people[0] ?? null;
  else if (!isCarried && !(pack.freeOrder && people.length === 0 && !namesOthers(elements)))
    discourse.person = null;
  discourse.topic ??= subject;
  const states = single.filter(({ kind }) => kind === "state" || kind === "group");
  discourse.state = new Set(states.flatMap((party) => party.states)).size === 1 ? (states[0] ?? null) : null;
  const named = [...new Set(parties.flatMap((party) => party.states))];
  if (named.length === 2 && discourse.pairAge > 0) keepPair(discourse, named[0], named[1]);
}

/** Two words with capitals within a sentence are a person whom nothing ties to a state: "он" may be that one. */
function namesOthers(elements: readonly Element[]): boolean {
  return elements.some(
    (element, index) => index > 0 && isCapitalised(element) && isCapitalised(elements[index + 1]),
  );
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
    (party.states.length !== 1 && (pack.freeOrder !== null || party.candidates.length === 0))
  )
    return null;
  if (party.kind !== "person" && party.kind !== "office") return null;
  return elements.slice(0, index).every(({ kind, lower }) => kind !== "word" || lower.length < 4)
    ? party
    : null;
}
