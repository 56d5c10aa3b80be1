import { stateOfCity } from "../gazetteer/cities.ts";
import { caseOf } from "../gazetteer/slavic-cases.ts";
import type { CaseReading } from "../gazetteer/slavic-cases.ts";
import { isBoundary } from "./boundary.ts";
import { clauseIndex } from "./clause-pattern.ts";
import { isCapitalised } from "./elements.ts";
import type { Element } from "./elements.ts";
import type { Iso3 } from "../domain/state-code.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import type { PartyPhrase } from "./party-phrase.ts";
import { counterpartAt, stateParty } from "./slot-parties.ts";
import { triggerIndex } from "./trigger-index.ts";
import { patternOf } from "./packs/pattern-source.ts";
import { wordsOf } from "./words-of.ts";

/** The words that belong to one verb: indexes of elements, end exclusive. */
export interface Clause {
  start: number;
  end: number;
}

/** A party of a clause and how it hangs in it. */
export interface ClauseParty {
  party: PartyPhrase;
  /** Index of its preposition, else of its first element. */
  start: number;
  end: number;
  /** The preposition before it; a party after "and" has that of the one before. */
  preposition: string | null;
  reading: CaseReading;
  /** The noun that it hangs on: "посольство Кении". */
  owned: string | null;
  /** Its words in small letters. */
  lower: string;
  /** True for "белорусско" of "белорусско-кенийская комиссия". */
  adjective: boolean;
  /** Joined to the party before it. */
  joined: boolean;
}

/** The clause of a verb: to the next mark, conjunction or other verb on either side. */
export function clauseAround(elements: readonly Element[], verb: number, pack: LanguagePack): Clause {
  let start = verb;
  while (start > 0 && !ends(elements, start - 1, pack)) start -= 1;
  // "вызвал посла и выразил": what stands before "and" is the object of the verb before.
  if (isVerb(elements[start - 1], pack)) start = afterAnd(elements, start, verb, pack);
  let end = verb + 1;
  while (end < elements.length && !ends(elements, end, pack)) end += 1;
  // "… принял посла и подписал": what follows "and" before the next verb is that verb's.
  if (isVerb(elements[end], pack)) {
    const and = wordsOf(pack.group.and);
    for (let index = end - 1; index > verb; index -= 1) {
      if (and.has(elements[index]?.lower ?? "")) {
        end = index;
        break;
      }
    }
  }
  return { start, end };
}

function afterAnd(elements: readonly Element[], start: number, verb: number, pack: LanguagePack): number {
  for (let index = verb - 1; index >= start; index -= 1) {
    if (elements[index]?.party) break;
    if (wordsOf(pack.group.and).has(elements[index]?.lower ?? "")) return index + 1;
  }
  return start;
}

function ends(elements: readonly Element[], at: number, pack: LanguagePack): boolean {
  const element = elements[at];
  if (!element) return true;
  if (element.lower === ",") return !joinsList(elements, at);
  return isBoundary(element, pack) || isVerb(element, pack);
}

/** A comma between two dates or two parties. */
function joinsList(elements: readonly Element[], at: number): boolean {
  const [before, after] = [elements[at - 1], elements[at + 1]];
  if (before?.date && after) return after.date !== null;
  return Boolean(before?.party && after?.party);
}

/** A finite verb: one of the pack's in the past or the future, or a word that only verbs are written like. */
export function isVerb(element: Element | undefined, pack: LanguagePack): boolean {
  if (element?.kind !== "word") return false;
  if (wordsOf(pack.group.finite).has(element.lower)) return true;
  if (wordsOf(pack.group.plans).has(element.lower)) return false;
  const starts = triggerIndex(pack).get(element.lower) ?? [];
  if (starts.some(({ tense, subjectless }) => tense !== "base" && !subjectless)) return true;
  const clauses = clauseIndex(pack).get(element.lower) ?? [];
  return clauses.some(({ tense, pattern }) => tense !== "base" && !pattern.participle);
}

/** The parties of a clause in order, the verb's words left out. */
export function partiesIn(
  elements: readonly Element[],
  { start, end }: Clause,
  pack: LanguagePack,
): ClauseParty[] {
  const found: ClauseParty[] = [];
  for (let index = start; index < end; index += 1) {
    const element = elements[index];
    if (!element) break;
    const read = partyAt(elements, index, pack);
    if (!read) continue;
    const before = found.at(-1);
    const touches = before !== undefined && isJoined(elements, before, index, pack);
    const joined = touches && isAlike(before, read.party);
    const hung = joined ? null : hangs(elements, index, pack);
    const { party, length, adjective } = read;
    found.push({
      party,
      start: hung?.start ?? index,
      end: index + length,
      preposition: joined ? before.preposition : (hung?.preposition ?? null),
      reading: adjective ? { nominative: true, oblique: true } : caseOf(spelled(element, pack)),
      lower: spelled(element, pack),
      owned: joined ? before.owned : touches && party.kind === "state" ? "" : (hung?.owned ?? null),
      adjective,
      joined,
    });
    index += length - 1;
  }
  return found;
}

interface Read {
  party: PartyPhrase;
  length: number;
  adjective: boolean;
}

function partyAt(elements: readonly Element[], at: number, pack: LanguagePack): Read | null {
  const element = elements[at];
  if (element?.party) return { party: element.party, length: 1, adjective: false };
  const city = isCapitalised(element) ? stateOfCity(element.lower) : null;
  if (city) return { party: { ...stateParty(city), metonym: true }, length: 1, adjective: false };
  const state = element?.mention?.state;
  if (!state || element?.mention?.kind === "person") return null;
  const counterpart = counterpartAt(elements, at, pack);
  if (counterpart) return { party: counterpart, length: 2, adjective: false };
  return { party: stateParty(state), length: 1, adjective: element?.mention?.kind === "adjective" };
}

/** "Мінск і прэм'ер-міністр": a place and an official are no list, unless a preposition governs both. */
function isAlike({ party, preposition }: ClauseParty, next: PartyPhrase): boolean {
  return preposition !== null || (party.kind === "state") === (next.kind === "state");
}

function isJoined(
  elements: readonly Element[],
  before: ClauseParty,
  at: number,
  pack: LanguagePack,
): boolean {
  const joint = elements[before.end]?.lower ?? "";
  const articles = wordsOf(pack.group.articles);
  let next = before.end + 1;
  while (articles.has(elements[next]?.lower ?? "")) next += 1;
  return next === at && (joint === "," || wordsOf(pack.group.and).has(joint) || /^[-–—]$/.test(joint));
}

interface Hung {
  start: number;
  preposition: string | null;
  owned: string | null;
}

const NONE: readonly string[] = [];
const ADJECTIVES = 3;

/** What a party hangs on: a preposition ("с новым министром"), a noun ("посольство Кении"), or nothing. */
function hangs(elements: readonly Element[], at: number, pack: LanguagePack): Hung {
  let index = at - 1;
  const articles = wordsOf(pack.group.articles);
  const capitals = wordsOf(pack.people.capitals);
  const isLight = (lower: string) => articles.has(lower) || isAdjective(lower, pack);
  for (let steps = 0; steps < ADJECTIVES && isLight(elements[index]?.lower ?? ""); steps += 1) index -= 1;
  // "в столицу Кении", "в Самаркандской области Узбекистана".
  if (capitals.has(elements[index]?.lower ?? "")) index -= 1;
  else if (wordsOf(pack.freeOrder?.regions ?? NONE).has(elements[index]?.lower ?? "")) {
    index -= 1;
    while (isLight(elements[index]?.lower ?? "")) index -= 1;
  }
  const element = elements[index];
  const lower = element?.kind === "word" ? element.lower : "";
  if (isPreposition(lower, pack)) return { start: index, preposition: lower, owned: null };
  if (index < at - 1 && capitals.has(elements[at - 1]?.lower ?? ""))
    return { start: at - 1, preposition: null, owned: null };
  const owned = element && isNoun(element, pack) ? lower : null;
  return { start: at, preposition: null, owned };
}

export function isPreposition(lower: string, { group, freeOrder }: LanguagePack): boolean {
  const { against = [], for: given = [], from = [], near = [] } = freeOrder ?? {};
  const lists = [group.into, group.with, group.between, against, given, from, near];
  return lists.some((list) => wordsOf(list).has(lower));
}

export function isAdjective(lower: string, { freeOrder }: LanguagePack): boolean {
  return freeOrder !== null && patternOf(freeOrder.adjective).test(lower);
}

function isNoun(element: Element, pack: LanguagePack): boolean {
  if (element.kind !== "word" || !/^\p{L}/u.test(element.lower) || isVerb(element, pack)) return false;
  const { adverbs, and, clause, conditions, negations, articles, plans, pastBeing } = pack.group;
  if (clauseIndex(pack).has(element.lower) || Object.hasOwn(pack.numbers, element.lower)) return false;
  if (wordsOf(pack.freeOrder?.adjuncts ?? []).has(element.lower)) return false;
  return ![adverbs, and, clause, conditions, negations, articles, plans, pastBeing].some((list) =>
    wordsOf(list).has(element.lower),
  );
}

/** Its words in small letters, as the pack spells them. */
export function spelled({ text }: Element, pack: LanguagePack): string {
  const lower = text.toLowerCase();
  return pack.fold?.(lower) ?? lower;
}

/** The state of the place with which a sentence begins: "В Найроби прошли переговоры". */
export function frontedPlace(elements: readonly Element[], pack: LanguagePack): Iso3 | null {
  const { party } = elements[1] ?? {};
  if (party?.kind !== "state" || !isPreposition(elements[0]?.lower ?? "", pack)) return null;
  return party.states[0] ?? null;
}

/** True where the form of a party lets it act. */
export function mayAct(element: Element, pack: LanguagePack): boolean {
  return pack.freeOrder === null || caseOf(spelled(element, pack)).nominative;
}

/** "встретился в Уганде", "на полях форума": what the clause tells happened in neither of the parties' states. */
export function metAbroad(
  elements: readonly Element[],
  verb: number,
  sides: readonly { state: string }[],
  pack: LanguagePack,
): boolean {
  const clause = clauseAround(elements, verb, pack);
  const places = partiesIn(elements, clause, pack).filter(
    ({ party, preposition }) =>
      party.kind === "state" && wordsOf(pack.freeOrder?.to ?? []).has(preposition ?? ""),
  );
  const isHome = ({ party }: ClauseParty) => sides.some(({ state }) => party.states.includes(state));
  if (places.length > 0) return !places.some(isHome);
  const sidelines = wordsOf(pack.freeOrder?.sidelines ?? []);
  return elements.slice(clause.start, clause.end).some(({ lower }) => sidelines.has(lower));
}
