import type { Element } from "./elements.ts";
import { POSSESSIVE } from "./elements.ts";
import type { DateExpression } from "./date-expressions.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import type { PartyPhrase } from "./party-phrase.ts";
import type { Slot, Step } from "./trigger-index.ts";
import { wordsOf } from "./words-of.ts";

/** Parties that share a date: "Equatorial Guinea and Kenya in December". Indexes of elements, end exclusive. */
export interface SlotGroup {
  parties: PartyPhrase[];
  date: DateExpression | null;
  start: number;
  end: number;
}

export interface Filled {
  slot: Slot | null;
  groups: SlotGroup[];
  /** Index after the phrase and its slot. */
  end: number;
}

const GAP = 5;
const CLAUSE = 16;

/** Matches what must follow a trigger's first word; null when a word or a slot is missing. */
export function fillPhrase(
  elements: readonly Element[],
  from: number,
  steps: readonly Step[],
  pack: LanguagePack,
): Filled | null {
  const [step, ...rest] = steps;
  if (!step) return { slot: null, groups: [], end: from };
  switch (step.kind) {
    case "words":
      return step.words.has(elements[from]?.lower ?? "") ? fillPhrase(elements, from + 1, rest, pack) : null;
    case "gap":
      return fillAfterGap(elements, from, rest, pack);
    case "slot": {
      const groups = fillSlot(elements, from, step.slot, pack);
      const last = groups?.at(-1);
      if (!groups) return null;
      const end = last?.end ?? from;
      if (rest.length === 0) return { slot: step.slot, groups, end };
      const after = fillPhrase(elements, end, rest, pack);
      return after ? { slot: step.slot, groups, end: after.end } : null;
    }
  }
}

function fillAfterGap(
  elements: readonly Element[],
  from: number,
  rest: readonly Step[],
  pack: LanguagePack,
): Filled | null {
  for (let index = from; index <= from + GAP; index += 1) {
    const filled = fillPhrase(elements, index, rest, pack);
    if (filled) return filled;
    const element = elements[index];
    if (!element || isBoundary(element, pack) || element.lower === ",") return null;
    if (wordsOf(pack.group.gapStops).has(element.lower)) return null;
  }
  return null;
}

function fillSlot(
  elements: readonly Element[],
  from: number,
  slot: Slot,
  pack: LanguagePack,
): SlotGroup[] | null {
  switch (slot) {
    case "places":
      return placeGroups(elements, from, pack);
    case "party":
      return group(partyList(elements, from, pack));
    case "state":
      return group(stateWord(elements, from, pack));
    case "with":
    case "about":
      // "with" may stay empty: then the subject must name both sides.
      return group(partner(elements, from, pack)) ?? (slot === "with" ? [] : null);
  }
}

interface Listed {
  parties: PartyPhrase[];
  start: number;
  end: number;
}

function group(listed: Listed | null): SlotGroup[] | null {
  return listed ? [{ ...listed, date: null }] : null;
}

/** Coordinated places take the next date to their right, and only that one. */
function placeGroups(elements: readonly Element[], from: number, pack: LanguagePack): SlotGroup[] | null {
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
    index = next;
  }
  if (open) groups.push(open);
  return groups.length > 0 ? groups : null;
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
  const { mention } = element ?? {};
  const next = elements[index + 1];
  const capitalAt = next?.lower === POSSESSIVE ? index + 2 : index + 1;
  if (mention?.state && wordsOf(pack.people.capitals).has(elements[capitalAt]?.lower ?? "")) {
    return { party: stateParty(mention.state), end: capitalAt + 1 };
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

function partyList(elements: readonly Element[], from: number, pack: LanguagePack): Listed | null {
  const articles = wordsOf(pack.group.articles);
  let start = from;
  while (articles.has(elements[start]?.lower ?? "")) start += 1;
  const parties: PartyPhrase[] = [];
  let index = start;
  while (true) {
    const party = elements[index]?.party ?? counterpartAt(elements, index, pack);
    if (!party?.official) break;
    parties.push(party);
    index += elements[index]?.party ? 1 : 2;
    let next = index;
    if (elements[next]?.lower === "," && wordsOf(pack.group.and).has(elements[next + 1]?.lower ?? ""))
      next += 1;
    if (!wordsOf(pack.group.and).has(elements[next]?.lower ?? "")) break;
    next += 1;
    while (articles.has(elements[next]?.lower ?? "")) next += 1;
    if (startsClause(elements, next, pack) || !elements[next]?.party) break;
    index = next;
  }
  return parties.length > 0 ? { parties, start: from, end: index } : null;
}

/** "his Kenyan counterpart". */
function counterpartAt(elements: readonly Element[], at: number, pack: LanguagePack): PartyPhrase | null {
  const { mention } = elements[at] ?? {};
  if (!mention?.state || !wordsOf(pack.people.counterpart).has(elements[at + 1]?.lower ?? "")) return null;
  return stateParty(mention.state);
}

/** Any mention of a state, as in "Kenyan diplomats" and "Russia's invasion". */
function stateWord(elements: readonly Element[], from: number, pack: LanguagePack): Listed | null {
  let index = from;
  while (wordsOf(pack.group.articles).has(elements[index]?.lower ?? "")) index += 1;
  const element = elements[index];
  if (element?.party)
    return element.party.official ? { parties: [element.party], start: from, end: index + 1 } : null;
  if (!element?.mention?.state) return null;
  return { parties: [stateParty(element.mention.state)], start: from, end: index + 1 };
}

/** "with Kenya" or "between Belarus and Kenya" within the clause. */
function partner(elements: readonly Element[], from: number, pack: LanguagePack): Listed | null {
  for (let index = from; index < Math.min(elements.length, from + CLAUSE); index += 1) {
    const element = elements[index];
    if (!element || isBoundary(element, pack)) return null;
    if (wordsOf(pack.group.with).has(element.lower)) {
      const listed = partyList(elements, index + 1, pack);
      if (listed) return listed;
    }
    if (wordsOf(pack.group.between).has(element.lower)) {
      const listed = partyList(elements, index + 1, pack);
      if (listed && new Set(listed.parties.flatMap(({ states }) => states)).size > 1) return listed;
    }
  }
  return null;
}

/** True where a clause ends: what follows is told of something else. */
export function isBoundary(element: Element, pack: LanguagePack): boolean {
  if (element.kind === "mark")
    return /[;:.!?()«»"“”„]/u.test(element.text) && !/["«»“”„]/u.test(element.text);
  return element.kind === "word" && wordsOf(pack.group.clause).has(element.lower);
}

function stateParty(state: string): PartyPhrase {
  return {
    kind: "state",
    states: [state],
    personId: null,
    name: null,
    office: null,
    rank: null,
    metonym: false,
    official: true,
  };
}
