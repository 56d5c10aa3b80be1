import { isBoundary } from "./boundary.ts";
import { POSSESSIVE } from "./elements.ts";
import type { Element } from "./elements.ts";
import { named, sentenceSubject } from "./named-subject.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import type { Iso3 } from "../domain/state-code.ts";
import type { PartyPhrase } from "./party-phrase.ts";
import { partyList } from "./slot-parties.ts";
import { relativeHead, skipDates, skipParentheses, skipRelative } from "./subject-asides.ts";
import { wordsOf } from "./words-of.ts";

export interface Subject {
  parties: PartyPhrase[];
  /** Index of its first element; a date before it may belong to the verb. */
  start: number;
  how: "named" | "pronoun" | "carried";
  /** "No minister has visited". */
  negated?: boolean;
}

/** What earlier clauses leave behind for "he", "it" and "and signed". */
export interface SubjectMemory {
  person: PartyPhrase | null;
  /** The states that the article has told visits to, and who came. */
  hosts: ReadonlyMap<Iso3, Iso3>;
  /** Whom the article is about. */
  topic: PartyPhrase | null;
  state: PartyPhrase | null;
  /** The subject of the verb before, within the sentence. */
  clause: PartyPhrase[] | null;
  /** The two states that the article spoke of last, for a paper that "was signed". */
  pair: readonly [Iso3, Iso3] | null;
  /** True where the sentences before have told that two sides met. */
  met: boolean;
  /** How many sentences ago; 1 for the one before. */
  pairAge: number;
  /** The state that the article is written from. */
  home: Iso3 | null;
}

/**
 * The subject that ends where a verb group starts, looked for from index `from`: what stands before belongs to another
 * verb. Null when no party ends there, or one that acts for no state.
 */
export function subjectBefore(
  elements: readonly Element[],
  verbStart: number,
  memory: SubjectMemory,
  pack: LanguagePack,
  from = 0,
): Subject | null {
  const { group } = pack;
  // "visited A, then flew to B": the verb goes on with the subject before.
  if (
    elements[verbStart - 1]?.lower === "," &&
    wordsOf(group.and).has(elements[verbStart]?.lower ?? "") &&
    memory.clause &&
    verbStart - 1 >= from
  )
    return { parties: memory.clause, start: verbStart, how: "carried" };
  if (isListed(elements, verbStart, memory, from, pack))
    return { parties: memory.clause ?? [], start: verbStart, how: "carried" };
  const head = pack.freeOrder ? null : relativeHead(elements, verbStart - 1, pack);
  // "X, who is visiting Kenya, met Y": X's own clause goes on after what the relative clause has told.
  if (head !== null && head < from && memory.clause)
    return { parties: memory.clause, start: verbStart, how: "carried" };
  const explained = head ?? skipRelative(elements, verbStart - 1, pack);
  let index = explained < verbStart - 1 ? explained : skipDates(elements, verbStart - 1);
  let explains = false;
  if (wordsOf(group.relative).has(elements[index]?.lower ?? "")) {
    index -= 1;
    explains = !pack.freeOrder && elements[index]?.lower === "," && elements[index - 1]?.party != null;
    if (elements[index]?.lower === ",") index -= 1;
  }
  index = skipParentheses(elements, index);
  if (!pack.freeOrder && REFLEXIVES.has(elements[index]?.lower ?? "")) index -= 1;
  if (elements[index]?.lower === ",") index = skipRelative(elements, index, pack);
  const element = elements[index];
  // "met with X, who had arrived on Monday": X is another verb's object and this one's subject.
  if (explains && element?.party) {
    const { party } = element;
    return party.official ? { parties: [party], start: index, how: "named" } : null;
  }
  if (!element || index < from) return null;
  if (element.party) return withPronoun(elements, named(elements, index, pack, from), memory, pack);
  if (wordsOf(group.and).has(element.lower)) {
    if (memory.clause) return { parties: memory.clause, start: index, how: "carried" };
    // "X thanked his hosts and left for Zambia".
    return pack.freeOrder ? null : sentenceSubject(elements, index, memory, pack);
  }
  const pronoun = wordsOf(group.pronouns.person).has(element.lower)
    ? personFor(elements.slice(0, index), memory, pack)
    : wordsOf(group.pronouns.it).has(element.lower)
      ? (saidOf(elements, index, pack) ?? memory.state)
      : null;
  return pronoun ? { parties: [pronoun], start: index, how: "pronoun" } : null;
}

const SAYING: ReadonlySet<string> = new Set(
  "said says announced confirmed declared added stated that".split(" "),
);

/** "The foreign ministry said it had expelled": the state or body that says so. */
function saidOf(elements: readonly Element[], it: number, { freeOrder }: LanguagePack): PartyPhrase | null {
  if (freeOrder || !SAYING.has(elements[it - 1]?.lower ?? "")) return null;
  const parties = elements.slice(0, it).flatMap(({ party }) => (party ? [party] : []));
  const [only, more] = parties;
  return only?.official && !more && (only.kind === "state" || only.kind === "group") ? only : null;
}

/** "The minister himself will fly". */
const REFLEXIVES: ReadonlySet<string> = new Set(["himself", "herself", "itself", "themselves"]);

/** "visited A, met B and signed": a verb right after the phrase of the one before, with more of the list to come. */
function isListed(
  elements: readonly Element[],
  verbStart: number,
  memory: SubjectMemory,
  from: number,
  { group, freeOrder }: LanguagePack,
): boolean {
  if (freeOrder || !memory.clause || from === 0 || elements[verbStart - 1]?.lower !== ",") return false;
  const between = elements.slice(from, verbStart - 1);
  if (between.some(({ date }) => date === null)) return false;
  return elements.slice(verbStart).some(({ lower }) => wordsOf(group.and).has(lower));
}

/** "On Tuesday she and Minister X signed": the pronoun before the names takes part. */
function withPronoun(
  elements: readonly Element[],
  subject: Subject | null,
  memory: SubjectMemory,
  { group, freeOrder }: LanguagePack,
): Subject | null {
  if (!subject || !memory.person || subject.negated || freeOrder) return subject;
  const at = subject.start - 2;
  const isJoined = wordsOf(group.and).has(elements[at + 1]?.lower ?? "");
  if (!isJoined || !wordsOf(group.pronouns.person).has(elements[at]?.lower ?? "")) return subject;
  return { parties: [memory.person, ...subject.parties], start: at, how: "pronoun" };
}

const FRONTED_REACH = 10;

/** "Visiting Kenya on Tuesday, X said": the parties right after the comma that ends the phrase before them. */
export function subjectAfter(elements: readonly Element[], from: number, pack: LanguagePack): Subject | null {
  for (let index = from; index < from + FRONTED_REACH; index += 1) {
    const element = elements[index];
    if (!element || isBoundary(element, pack)) return null;
    if (element.lower !== ",") continue;
    const listed = partyList(elements, index + 1, pack);
    if (!listed) return null;
    const next = elements[listed.end];
    const isSubject = (next?.kind === "word" && next.lower !== POSSESSIVE) || (next?.date && !pack.freeOrder);
    return isSubject ? { parties: listed.parties, start: index + 1, how: "named" } : null;
  }
  return null;
}

/** Whose visit "X said during a visit to Kenya" tells: the clause's subject, else its first person or body. */
export function clauseSubject(
  elements: readonly Element[],
  at: number,
  place: readonly Iso3[],
  memory: SubjectMemory,
  pack: LanguagePack,
): Subject | null {
  const isGuest = (parties: readonly PartyPhrase[]) =>
    parties.length > 0 &&
    parties.every(
      ({ kind, states, official }) =>
        official && kind !== "state" && !states.some((state) => place.includes(state)),
    );
  if (memory.clause && isGuest(memory.clause)) return { parties: memory.clause, start: at, how: "carried" };
  for (const [index, element] of elements.slice(0, at).entries()) {
    if (wordsOf(pack.group.pronouns.person).has(element.lower) && memory.person && isGuest([memory.person]))
      return { parties: [memory.person], start: index, how: "pronoun" };
    if (!element.party || !isGuest([element.party])) continue;
    const subject = named(elements, index, pack, 0);
    if (subject && elements[index + 1]?.lower !== POSSESSIVE) return { ...subject, how: "carried" };
  }
  return null;
}

/** "X said he would visit": the only person before the pronoun, else the one that the sentence before is about. */
export function personFor(
  before: readonly Element[],
  memory: SubjectMemory,
  { freeOrder }: LanguagePack,
): PartyPhrase | null {
  const isPerson = ({ kind, official }: PartyPhrase) =>
    official && (kind === "person" || (kind === "office" && !freeOrder));
  const people = before.flatMap(({ party }) => (party && isPerson(party) ? [party] : []));
  const [first] = people;
  if (!first) return memory.person;
  // "X flew to A, where he met B": who acts in the clause before.
  const [only, more] = freeOrder ? [] : (memory.clause ?? []);
  if (only && !more && isPerson(only)) return only;
  return people.every(({ name }) => name === first.name) ? first : null;
}
