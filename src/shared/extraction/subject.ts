import { isBoundary } from "./boundary.ts";
import { mayAct } from "./clause-parties.ts";
import { POSSESSIVE } from "./elements.ts";
import type { Element } from "./elements.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import type { Iso3 } from "../domain/state-code.ts";
import type { PartyPhrase } from "./party-phrase.ts";
import { partyList } from "./slot-parties.ts";
import { relativeHead, skipDates, skipParentheses, skipRelative, SUBJECT_REACH } from "./subject-asides.ts";
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
      ? memory.state
      : null;
  return pronoun ? { parties: [pronoun], start: index, how: "pronoun" } : null;
}

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
    const isSubject = next?.kind === "word" && next.lower !== POSSESSIVE;
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

/** "Belarus and Kenya", "the presidents of A and B", "A, B and C". */
function named(elements: readonly Element[], last: number, pack: LanguagePack, from: number): Subject | null {
  const parties: PartyPhrase[] = [];
  const and = wordsOf(pack.group.and);
  const articles = wordsOf(pack.group.articles);
  let start = last;
  let index = last;
  let joined = false;
  while (true) {
    const party = elements[index]?.party;
    if (!party) break;
    parties.unshift(party);
    start = index;
    let before = index - 1;
    if (articles.has(elements[before]?.lower ?? "")) before -= 1;
    const joint = elements[before]?.lower ?? "";
    if (and.has(joint)) joined = true;
    else if (joint !== "," || !joined) break;
    if (elements[before - 1]?.lower === "," && and.has(joint)) before -= 1;
    if (before - 1 < from || !elements[before - 1]?.party) break;
    index = before - 1;
  }
  if (articles.has(elements[start - 1]?.lower ?? "")) start -= 1;
  if (wordsOf(pack.people.unofficial).has(elements[start - 1]?.lower ?? "")) return null;
  // "a resolution by Kenya passed", "relations with Kenya soured": a party after a preposition is no subject.
  const before = elements[start - 1]?.lower ?? "";
  // "a day after X visited" opens a clause.
  const opensClause = wordsOf(pack.group.clause).has(before);
  if ((wordsOf(pack.group.into).has(before) && !opensClause) || wordsOf(pack.group.with).has(before))
    return null;
  if (wordsOf(pack.people.of).has(before)) {
    // "a group of Kenyan lawmakers".
    const collective = elements[start - 2]?.lower ?? "";
    if (!wordsOf(pack.people.collectives).has(collective)) return null;
    start -= 2;
    while (start > from && isLight(elements[start - 1], pack)) start -= 1;
  }
  if (pack.group.genitiveByForm && parties[0]?.kind === "state" && isNoun(elements[start - 1], pack))
    return null;
  if (!elements.slice(start, last + 1).every((element) => !element.party || mayAct(element, pack)))
    return null;
  if (!parties.every(({ official }) => official)) return null;
  // "Had X visited Kenya, …": a condition told without "if".
  if (wordsOf(pack.group.perfect).has(before) && start <= 1) return null;
  return wordsOf(pack.group.negations).has(before)
    ? { parties, start: start - 1, how: "named", negated: true }
    : { parties, start, how: "named" };
}

/** True for a word that may own the name after it: no mark, adverb or conjunction. */
function isNoun(element: Element | undefined, { group }: LanguagePack): boolean {
  if (element?.kind !== "word") return element?.kind === "mention";
  return ![group.adverbs, group.and, group.clause, group.conditions].some((list) =>
    wordsOf(list).has(element.lower),
  );
}

/** The subject of a sentence: its first party or pronoun, with nothing but a date or an adverb before it. */
export function sentenceSubject(
  elements: readonly Element[],
  before: number,
  memory: SubjectMemory,
  pack: LanguagePack,
): Subject | null {
  const { pronouns, articles, adverbs, into } = pack.group;
  const first = afterFronted(elements, before, pack);
  for (let index = first; index < Math.min(before, first + SUBJECT_REACH); index += 1) {
    const element = elements[index];
    if (!element) return null;
    const { lower, party } = element;
    if (wordsOf(pronouns.person).has(lower) && memory.person)
      return { parties: [memory.person], start: index, how: "pronoun" };
    if (party) {
      // "In Nairobi he …": a place before the subject.
      if (wordsOf(into).has(elements[index - 1]?.lower ?? "")) continue;
      let last = index;
      while (isJoined(elements, last, pack)) last += 2;
      const next = elements[last + 1];
      const isSubject = next?.kind === "word" && next.lower !== POSSESSIVE;
      const subject = isSubject && last < before ? named(elements, last, pack, 0) : null;
      return subject && { ...subject, how: "carried" };
    }
    const isLead =
      element.date || lower === "," || [articles, adverbs, into].some((list) => wordsOf(list).has(lower));
    if (!isLead) return null;
  }
  return null;
}

const FRONTED_WORDS = 14;

/** Where the clause begins after "During his visit, " or "On the sidelines of the forum, ". */
function afterFronted(
  elements: readonly Element[],
  before: number,
  { nominal, group }: LanguagePack,
): number {
  const word = elements[0]?.lower ?? "";
  const opens = [nominal.during, group.into, nominal.at, group.fronting].some((list) =>
    wordsOf(list).has(word),
  );
  if (!opens) return 0;
  const comma = elements.slice(0, Math.min(before, FRONTED_WORDS)).findIndex(({ lower }) => lower === ",");
  return comma < 0 ? 0 : comma + 1;
}

function isJoined(elements: readonly Element[], at: number, { group }: LanguagePack): boolean {
  return wordsOf(group.and).has(elements[at + 1]?.lower ?? "") && elements[at + 2]?.party != null;
}

/** Articles, numbers and the like before a noun: "a large group". */
function isLight(element: Element | undefined, { group, people }: LanguagePack): boolean {
  const lower = element?.lower ?? "";
  return wordsOf(group.articles).has(lower) || wordsOf(people.modifiers).has(lower);
}
