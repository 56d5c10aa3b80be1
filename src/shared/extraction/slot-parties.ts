import type { Iso3 } from "../domain/state-code.ts";
import { stateOfEnglishCity } from "../gazetteer/cities.ts";
import { isBoundary } from "./boundary.ts";
import type { DateExpression } from "./date-expressions.ts";
import type { Element } from "./elements.ts";
import { isCapitalised, POSSESSIVE } from "./elements.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { partyOf } from "./party-phrase.ts";
import type { PartyPhrase } from "./party-phrase.ts";
import { wordsOf } from "./words-of.ts";

/** Parties that share a date: "Equatorial Guinea and Kenya in December". Indexes of elements, end exclusive. */
export interface SlotGroup {
  parties: PartyPhrase[];
  date: DateExpression | null;
  start: number;
  end: number;
}

export interface Listed {
  parties: PartyPhrase[];
  start: number;
  end: number;
}

const CLAUSE = 16;
const PAIR_REACH = 4;

/** Coordinated places take the next date to their right, and only that one. */
export function placeGroups(
  elements: readonly Element[],
  from: number,
  pack: LanguagePack,
): SlotGroup[] | null {
  const groups: SlotGroup[] = [];
  let open: SlotGroup | null = null;
  let index = from;
  while (true) {
    const place = placeAt(elements, index, pack);
    if (!place) break;
    open ??= { parties: [], date: null, start: index, end: place.end };
    open.parties.push(place.party);
    open.end = place.end;
    index = place.end;
    const date = elements[index]?.date;
    if (date) {
      groups.push({ ...open, date, end: index + 1 });
      open = null;
      index += 1;
    }
    const next = afterSeparator(elements, index, pack);
    if (next === null || startsClause(elements, next, pack)) break;
    index = pastVisitNoun(elements, next, pack);
  }
  if (open) groups.push(open);
  return groups.length > 0 ? groups : null;
}

/** "a state visit to A and a working visit to B": the second noun goes on with the places of the first. */
function pastVisitNoun(elements: readonly Element[], from: number, pack: LanguagePack): number {
  const { nominal } = pack;
  const light = [pack.group.articles, nominal.modifiers].map((list) => wordsOf(list));
  let index = from;
  while (light.some((words) => words.has(elements[index]?.lower ?? ""))) index += 1;
  const isVisit = wordsOf(nominal.visits).has(elements[index]?.lower ?? "");
  return isVisit && wordsOf(nominal.to).has(elements[index + 1]?.lower ?? "") ? index + 2 : from;
}

function placeAt(
  elements: readonly Element[],
  from: number,
  pack: LanguagePack,
): { party: PartyPhrase; end: number } | null {
  let index = from;
  if (wordsOf(pack.group.into).has(elements[index]?.lower ?? "")) index += 1;
  if (wordsOf(pack.group.articles).has(elements[index]?.lower ?? "")) index += 1;
  const element = elements[index];
  if (element?.party?.kind === "state") {
    // "Nairobi, Kenya" is one place.
    const same = elements[index + 2]?.party;
    const repeated =
      element.party.metonym &&
      elements[index + 1]?.lower === "," &&
      same?.states[0] === element.party.states[0];
    return { party: element.party, end: index + (repeated ? 3 : 1) };
  }
  const city = pack.freeOrder ? null : cityAt(elements, index);
  if (city) return city;
  const { mention } = element ?? {};
  const next = elements[index + 1];
  const capitalAt = next?.lower === POSSESSIVE ? index + 2 : index + 1;
  if (mention?.state && wordsOf(pack.people.capitals).has(elements[capitalAt]?.lower ?? "")) {
    return { party: stateParty(mention.state), end: capitalAt + 1 };
  }
  return null;
}

/** Seats of international bodies: who comes there does not visit the state. */
const SEATS: ReadonlySet<string> = new Set([
  "new york",
  "geneva",
  "hague",
  "davos",
  "strasbourg",
  "montreal",
  "bonn",
]);

/** "flew to Istanbul", "in Cape Town": a city that is no capital, past the name of its state after a comma. */
function cityAt(elements: readonly Element[], at: number): { party: PartyPhrase; end: number } | null {
  if (!isCapitalised(elements[at])) return null;
  for (const count of [2, 1]) {
    const words = elements
      .slice(at, at + count)
      .map(({ lower }) => lower)
      .join(" ");
    const state = SEATS.has(words) ? null : stateOfEnglishCity(words);
    if (!state) continue;
    const end = at + count;
    const same = elements[end]?.lower === "," && elements[end + 1]?.party?.states[0] === state;
    return { party: { ...stateParty(state), metonym: true }, end: same ? end + 2 : end };
  }
  return null;
}

function afterSeparator(elements: readonly Element[], from: number, pack: LanguagePack): number | null {
  const and = wordsOf(pack.group.and);
  let index = from;
  if (elements[index]?.lower === ",") index += 1;
  if (and.has(elements[index]?.lower ?? "")) index += 1;
  return index > from ? index : null;
}

/** "…, and Uganda signed": the name after the separator is the subject of another clause. */
function startsClause(elements: readonly Element[], at: number, pack: LanguagePack): boolean {
  let index = at;
  while (index < elements.length && (elements[index]?.party || elements[index]?.lower === ",")) index += 1;
  return wordsOf(pack.group.finite).has(elements[index]?.lower ?? "");
}

/** "X and Y", "the presidents of A and B"; `whole` where nothing after "and" can begin a clause. */
export function partyList(
  elements: readonly Element[],
  from: number,
  pack: LanguagePack,
  whole = false,
): Listed | null {
  const articles = wordsOf(pack.group.articles);
  let start = from;
  while (articles.has(elements[start]?.lower ?? "")) start += 1;
  const parties: PartyPhrase[] = [];
  let index = start;
  while (true) {
    const party = elements[index]?.party ?? counterpartAt(elements, index, pack);
    const past = index + (elements[index]?.party ? 1 : 2);
    // "met the president's aide" is no meeting with the president.
    if (!party?.official || elements[past]?.lower === POSSESSIVE) break;
    parties.push(party);
    index = past;
    let next = index;
    if (elements[next]?.lower === "," && wordsOf(pack.group.and).has(elements[next + 1]?.lower ?? ""))
      next += 1;
    if (!wordsOf(pack.group.and).has(elements[next]?.lower ?? "")) break;
    next += 1;
    while (articles.has(elements[next]?.lower ?? "")) next += 1;
    if ((!whole && startsClause(elements, next, pack)) || !elements[next]?.party) break;
    index = next;
  }
  return parties.length > 0 ? { parties, start: from, end: index } : null;
}

/** "his Kenyan counterpart": an official whose office is that of the other side. */
export function counterpartAt(
  elements: readonly Element[],
  at: number,
  pack: LanguagePack,
): PartyPhrase | null {
  const { mention } = elements[at] ?? {};
  const noun = elements[at + 1];
  if (!mention?.state || !noun || !wordsOf(pack.people.counterpart).has(noun.lower)) return null;
  const facts = { name: noun.text, office: noun.text, counterpart: true };
  return partyOf("office", [mention.state], facts);
}

/** Any mention of a state, as in "Kenyan diplomats" and "Russia's invasion". */
export function stateWord(elements: readonly Element[], from: number, pack: LanguagePack): Listed | null {
  let index = from;
  while (wordsOf(pack.group.articles).has(elements[index]?.lower ?? "")) index += 1;
  const element = elements[index];
  if (element?.party)
    return element.party.official ? { parties: [element.party], start: from, end: index + 1 } : null;
  if (!element?.mention?.state) return null;
  return { parties: [stateParty(element.mention.state)], start: from, end: index + 1 };
}

/** "with Kenya", "between Belarus and Kenya" or "of Belarus and Kenya" within the clause. */
export function partner(
  elements: readonly Element[],
  from: number,
  pack: LanguagePack,
  reach = CLAUSE,
): Listed | null {
  for (let index = from; index < Math.min(elements.length, from + reach); index += 1) {
    const element = elements[index];
    if (!element || isBoundary(element, pack)) return null;
    if (wordsOf(pack.group.with).has(element.lower)) {
      const listed = partyList(elements, index + 1, pack);
      if (listed) return listed;
    }
    if (wordsOf(pack.group.between).has(element.lower) || wordsOf(pack.people.of).has(element.lower)) {
      // "between A and B was": both belong to the list, whatever follows.
      const listed = partyList(elements, index + 1, pack, true);
      if (listed && new Set(listed.parties.flatMap(({ states }) => states)).size > 1) return listed;
    }
  }
  return null;
}

/** "by the foreign ministers of Belarus and Kenya", later in the clause. */
export function agentAfter(elements: readonly Element[], from: number, pack: LanguagePack): Listed | null {
  for (let index = from; index < Math.min(elements.length, from + CLAUSE); index += 1) {
    const element = elements[index];
    if (!element || isBoundary(element, pack)) return null;
    if (wordsOf(pack.group.by).has(element.lower)) return partyList(elements, index + 1, pack);
  }
  return null;
}

/** "the Belarusian-Kenyan talks", "the Belarus–Kenya joint commission": two states before index `end`. */
export function pairBefore(elements: readonly Element[], end: number, pack: LanguagePack): Listed | null {
  for (let index = end - 1; index >= Math.max(0, end - PAIR_REACH); index -= 1) {
    const element = elements[index];
    if (!element || isBoundary(element, pack) || element.lower === ",") return null;
    const second = element.mention?.state ?? element.party?.states[0];
    if (!second) continue;
    const joint = elements[index - 1]?.lower ?? "";
    const other = elements[index - 2];
    const first = other?.mention?.state ?? other?.party?.states[0];
    if (!first || first === second || !(/^[-–—]$/.test(joint) || wordsOf(pack.group.and).has(joint)))
      return null;
    return { parties: [stateParty(first), stateParty(second)], start: index - 2, end: index + 1 };
  }
  return null;
}

export function stateParty(state: string): PartyPhrase {
  return partyOf("state", [state], {});
}

/** The states that elements name, in order. */
export function statesIn(elements: readonly Element[]): Iso3[] {
  const states = elements.flatMap(({ party, mention }) => [
    ...(party?.states ?? []),
    ...(mention?.state ? [mention.state] : []),
  ]);
  return [...new Set(states)];
}
