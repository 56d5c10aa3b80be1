import type { Discourse } from "./discourse.ts";
import type { Element } from "./elements.ts";
import { isPlaceName } from "./elements.ts";
import { nameEnd } from "./official-name.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { partyOf } from "./party-phrase.ts";
import type { PartyPhrase } from "./party-phrase.ts";
import { wordsOf } from "./words-of.ts";

/**
 * Parties that only show once offices, names and what points back are joined: "the ministers of A, X, and of B, Y", "the
 * delegation, led by Speaker X", "handed him a letter". English alone; other texts stay as they are.
 */
export function joinLate(
  elements: readonly Element[],
  discourse: Discourse,
  text: string,
  pack: LanguagePack,
): readonly Element[] {
  if (pack.freeOrder) return elements;
  return joinObjects(joinLeaders(joinPaired(elements, text, pack), text, pack), discourse, pack);
}

/** "the ministers of A, X, and of B, Y": Y holds in B the office that X holds in A. */
function joinPaired(elements: readonly Element[], text: string, pack: LanguagePack): readonly Element[] {
  if (!elements.some(({ party }) => party?.kind === "person")) return elements;
  const joined: Element[] = [];
  const lower = (at: number) => elements[at]?.lower ?? "";
  for (let index = 0; index < elements.length; index += 1) {
    const element = elements[index];
    if (!element) break;
    joined.push(element);
    const { party } = element;
    if (party?.kind !== "person" || !party.office || party.states.length !== 1) continue;
    let at = lower(index + 1) === "," ? index + 2 : index + 1;
    if (!wordsOf(pack.group.and).has(lower(at)) || !wordsOf(pack.people.of).has(lower(at + 1))) continue;
    at += 2;
    if (wordsOf(pack.group.articles).has(lower(at))) at += 1;
    const place = elements[at];
    const [state] =
      place?.party?.states ?? (isPlaceName(place) && place?.mention?.state ? [place.mention.state] : []);
    if (!state || lower(at + 1) !== ",") continue;
    const end = nameEnd(elements, at + 2, pack);
    const first = elements[at + 2];
    const last = elements[end - 1];
    if (end < at + 4 || !first || !last) continue;
    const name = text.slice(first.span.start, last.span.end);
    const { office, rank } = party;
    joined.push(
      ...elements.slice(index + 1, at - 1).filter((other) => wordsOf(pack.group.and).has(other.lower)),
    );
    joined.push(asParty(place ?? element, last, partyOf("person", [state], { name, office, rank }), text));
    index = end - 1;
  }
  return joined;
}

/** "the delegation, led by Speaker X": X is of the state whose delegation it is. */
function joinLeaders(elements: readonly Element[], text: string, pack: LanguagePack): readonly Element[] {
  if (!elements.some(({ party }) => party?.kind === "group")) return elements;
  const joined: Element[] = [];
  for (let index = 0; index < elements.length; index += 1) {
    const element = elements[index];
    if (!element) break;
    const leader = element.party?.kind === "group" ? leaderAfter(elements, index, pack) : null;
    const { party } = elements[leader ?? -1] ?? {};
    const [state, more] = element.party?.states ?? [];
    const last = elements[leader ?? -1];
    if (leader === null || !party || !last || !state || more) {
      joined.push(element);
      continue;
    }
    joined.push(asParty(element, last, { ...party, states: [state], candidates: [] }, text));
    index = leader;
  }
  return joined;
}

/** Index of whoever leads the group before it; only one whose state the text leaves open, or who is of the same. */
function leaderAfter(elements: readonly Element[], group: number, pack: LanguagePack): number | null {
  const from = elements[group + 1]?.lower === "," ? group + 2 : group + 1;
  for (const phrase of pack.people.ledBy) {
    const words = phrase.split(" ");
    if (!words.every((word, index) => elements[from + index]?.lower === word)) continue;
    let at = from + words.length;
    if (wordsOf(pack.group.articles).has(elements[at]?.lower ?? "")) at += 1;
    const { party } = elements[at] ?? {};
    const state = elements[group]?.party?.states[0] ?? "";
    const isOne = party?.kind === "person" || party?.kind === "office";
    return isOne && party.official && [...party.states, ...party.candidates].includes(state) ? at : null;
  }
  return null;
}

const HIM: ReadonlySet<string> = new Set(["him", "her"]);
const REACH = 12;

/** "called on her host and handed him a letter", "The president received her": whoever of the two does not act. */
function joinObjects(
  elements: readonly Element[],
  discourse: Discourse,
  pack: LanguagePack,
): readonly Element[] {
  if (!elements.some(({ lower }) => HIM.has(lower))) return elements;
  return elements.map((element, index) => {
    if (!HIM.has(element.lower) || !isObject(elements, index, pack)) return element;
    const party = meant(elements.slice(0, index), discourse, pack);
    return party
      ? { ...element, kind: "party" as const, party: { ...party, via: "earlier" as const } }
      : element;
  });
}

/** "received her on Monday", and not "received her letter" or "of him". */
function isObject(elements: readonly Element[], at: number, { group, people }: LanguagePack): boolean {
  const before = elements[at - 1];
  const after = elements[at + 1];
  if (before?.kind !== "word" || wordsOf(people.of).has(before.lower)) return false;
  const isSmall = wordsOf(group.into).has(before.lower) || wordsOf(group.by).has(before.lower);
  if (isSmall && before.lower !== "on" && before.lower !== "to") return false;
  if (elements[at]?.lower === "him" || !after || after.kind === "mark" || after.kind === "date") return true;
  if (after.kind !== "word") return false;
  return [group.into, group.with, group.and, group.clause, ["a", "an", "the"]].some((list) =>
    wordsOf(list).has(after.lower),
  );
}

function isOneOfficial({ party }: Element): boolean {
  return party !== null && party.official && party.kind !== "state" && party.states.length === 1;
}

function meant(before: readonly Element[], discourse: Discourse, pack: LanguagePack): PartyPhrase | null {
  const { person, together } = discourse;
  const named = before.filter(isOneOfficial).flatMap(({ party }) => (party ? [party] : []));
  const isPronoun = before
    .slice(0, REACH)
    .some(({ lower }) => wordsOf(pack.group.pronouns.person).has(lower));
  const subject = isPronoun ? person : (named[0] ?? null);
  const isOther = (party: PartyPhrase) => party.states[0] !== subject?.states[0];
  const [only, more] = named.filter(isOther);
  if (!subject || more) return null;
  if (only) return only;
  if (person?.states.length === 1 && isOther(person)) return person;
  return together.length === 2 ? (together.find(isOther) ?? null) : null;
}

function asParty(first: Element, last: Element, party: PartyPhrase, text: string): Element {
  const span = { start: first.span.start, end: last.span.end };
  const words = text.slice(span.start, span.end);
  return { ...first, kind: "party", span, text: words, lower: words.toLowerCase(), party };
}
