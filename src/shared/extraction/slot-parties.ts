import type { Iso3 } from "../domain/state-code.ts";
import { isBoundary } from "./boundary.ts";
import type { DateExpression } from "./date-expressions.ts";
import type { Element } from "./elements.ts";
import { POSSESSIVE } from "./elements.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { partyOf } from "./party-phrase.ts";
import type { PartyPhrase } from "./party-phrase.ts";
import { pastPart, startsClause } from "./places.ts";
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

/** "X and Y", "the presidents of A and B"; `whole` where nothing after "and" can begin a clause. */
export function partyList(
  elements: readonly Element[],
  from: number,
  pack: LanguagePack,
  whole = false,
): Listed | null {
  const articles = wordsOf(pack.group.articles);
  let start = pastPart(elements, from, pack);
  // "handed her a letter": a pronoun that has been read is nobody's article.
  while (articles.has(elements[start]?.lower ?? "") && !elements[start]?.party) start += 1;
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
      if (listed && sideCount(listed.parties) > 1) return listed;
    }
  }
  return null;
}

/** How many states act; an official whose state is still open stands for one of his own. */
export function sideCount(parties: readonly PartyPhrase[]): number {
  const open = parties.filter(({ candidates }) => candidates.length > 0).length;
  return new Set(parties.flatMap(({ states }) => states)).size + Math.min(open, 1);
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
