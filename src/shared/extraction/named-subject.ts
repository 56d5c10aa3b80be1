import { mayAct } from "./clause-parties.ts";
import { POSSESSIVE } from "./elements.ts";
import type { Element } from "./elements.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import type { PartyPhrase } from "./party-phrase.ts";
import { SUBJECT_REACH } from "./subject-asides.ts";
import type { Subject, SubjectMemory } from "./subject.ts";
import { wordsOf } from "./words-of.ts";

/** "Belarus and Kenya", "the presidents of A and B", "A, B and C". */
export function named(
  elements: readonly Element[],
  last: number,
  pack: LanguagePack,
  from: number,
): Subject | null {
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
