import type { Rank } from "../domain/evidence.ts";
import type { Iso3 } from "../domain/state-code.ts";
import { officeOf } from "../gazetteer/offices.ts";
import { joinAppositions } from "./appositions.ts";
import { isCapitalised, POSSESSIVE } from "./elements.ts";
import type { Element } from "./elements.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import type { PartyPhrase } from "./party-phrase.ts";
import { wordsOf } from "./words-of.ts";

interface Parsed {
  end: number;
  party: PartyPhrase;
}

interface Office {
  /** Index after the office and what belongs to it. */
  end: number;
  rank: Rank | null;
  group: boolean;
  from: number;
}

const MODIFIERS = 6;
const NAME_WORDS = 3;

/** Joins the elements that name one party ("Belarusian Deputy Foreign Minister X") into one element each. */
export function joinParties(elements: readonly Element[], text: string, pack: LanguagePack): Element[] {
  const joined: Element[] = [];
  let index = 0;
  while (index < elements.length) {
    const element = elements[index];
    if (!element) break;
    const parsed = partyAt(elements, index, text, pack);
    if (parsed) {
      const last = elements[parsed.end - 1] ?? element;
      const span = { start: element.span.start, end: last.span.end };
      const words = text.slice(span.start, span.end);
      if (wordsOf(pack.people.unofficial).has(joined.at(-1)?.lower ?? "")) parsed.party.official = false;
      joined.push({
        ...element,
        kind: "party",
        span,
        text: words,
        lower: words.toLowerCase(),
        party: parsed.party,
      });
      index = parsed.end;
    } else {
      joined.push(element);
      index += 1;
    }
  }
  return joinAppositions(joined, text, pack);
}

function partyAt(elements: readonly Element[], at: number, text: string, pack: LanguagePack): Parsed | null {
  const element = elements[at];
  if (!element) return null;
  if (element.mention?.kind === "person") return personAt(elements, at);
  if (element.mention?.state) return afterState(elements, at, text, pack) ?? bareState(elements, at, pack);
  return element.kind === "word" || element.mention ? beforeState(elements, at, text, pack) : null;
}

function personAt(elements: readonly Element[], at: number): Parsed | null {
  const { mention, text } = elements[at] ?? {};
  if (!mention?.state) return null;
  const party = partyOf("person", [mention.state], { personId: mention.person, name: text ?? null });
  return { end: at + 1, party };
}

/** "Belarusian Foreign Minister X", "Belarus' government", "Belarusian and Kenyan officials". */
function afterState(
  elements: readonly Element[],
  at: number,
  text: string,
  pack: LanguagePack,
): Parsed | null {
  const states = statesOf(elements[at]);
  let next = at + 1;
  if (elements[next]?.lower === POSSESSIVE) next += 1;
  else if (elements[at]?.mention?.kind === "adjective") {
    const joint = elements[next]?.lower ?? "";
    const other = elements[next + 1];
    if ((joint === "-" || wordsOf(pack.group.and).has(joint)) && other?.mention?.kind === "adjective") {
      states.push(...statesOf(other));
      next += 2;
    }
  }
  const office = officeAtIndex(elements, next, pack);
  if (!office || states.length === 0) return null;
  return finish(elements, office, office.end, states, text, pack);
}

/** "the foreign minister of Kenya X", "министр иностранных дел Кении X", "President X". */
function beforeState(
  elements: readonly Element[],
  at: number,
  text: string,
  pack: LanguagePack,
): Parsed | null {
  const office = officeAtIndex(elements, at, pack);
  if (!office) return null;
  let next = office.end;
  if (wordsOf(pack.people.of).has(elements[next]?.lower ?? "")) next += 1;
  if (wordsOf(pack.group.articles).has(elements[next]?.lower ?? "")) next += 1;
  const states: Iso3[] = [];
  while (isPlaceName(elements[next])) {
    states.push(...statesOf(elements[next]));
    next += 1;
    if (!joinsPlace(elements, next, pack)) break;
    next += 1;
  }
  if (office.rank === "ambassador" && wordsOf(pack.group.into).has(elements[next]?.lower ?? "")) {
    if (isPlaceName(elements[next + 1])) next += 2;
  }
  if (states.length > 0) return finish(elements, office, next, states, text, pack);
  const person = elements[office.end]?.mention;
  if (person?.kind !== "person" || !person.state) return null;
  return finish(elements, office, office.end, [person.state], text, pack);
}

/** "A, B and C": a comma joins only where more of the list follows. */
function joinsPlace(elements: readonly Element[], at: number, pack: LanguagePack): boolean {
  const joint = elements[at]?.lower ?? "";
  if (!isPlaceName(elements[at + 1])) return false;
  if (wordsOf(pack.group.and).has(joint)) return true;
  return joint === "," && joinsPlace(elements, at + 2, pack);
}

/** Adds the name that follows an office, and refuses a person of another state. */
function finish(
  elements: readonly Element[],
  office: Office,
  from: number,
  states: Iso3[],
  text: string,
  pack: LanguagePack,
): Parsed | null {
  const officeText = spanText(elements, office.from, office.end, text);
  const unique = [...new Set(states)];
  if (office.group) {
    if (elements[from]?.lower === POSSESSIVE) return null;
    return (
      leaderAfter(elements, from, states, text, pack) ?? { end: from, party: partyOf("group", unique, {}) }
    );
  }
  const person = elements[from];
  const facts = { office: officeText, rank: office.rank };
  if (person?.mention?.kind === "person") {
    if (person.mention.state !== unique[0]) return null;
    const party = partyOf("person", unique, { ...facts, personId: person.mention.person, name: person.text });
    return { end: from + 1, party };
  }
  let end = from;
  while (end < from + NAME_WORDS && isCapitalised(elements[end]) && !isHead(elements[end], pack)) end += 1;
  if (elements[end]?.lower === POSSESSIVE) return null;
  if (end === from) {
    const unnamed = wordsOf(pack.people.counterpart).has(officeText.toLowerCase());
    return {
      end,
      party: unnamed
        ? partyOf("group", unique, {})
        : partyOf("office", unique, { ...facts, name: officeText }),
    };
  }
  const name = spanText(elements, from, end, text);
  return { end, party: partyOf("person", unique, { ...facts, name }) };
}

/** "a Kenyan delegation led by Minister X": the minister stands for the group. */
function leaderAfter(
  elements: readonly Element[],
  from: number,
  states: Iso3[],
  text: string,
  pack: LanguagePack,
): Parsed | null {
  for (const phrase of pack.people.ledBy) {
    const words = phrase.split(" ");
    if (!words.every((word, index) => elements[from + index]?.lower === word)) continue;
    let at = from + words.length;
    if (wordsOf(pack.group.articles).has(elements[at]?.lower ?? "")) at += 1;
    const person = elements[at]?.mention;
    if (person?.kind === "person") return person.state === states[0] ? personAt(elements, at) : null;
    const office = officeAtIndex(elements, at, pack);
    return office && !office.group ? finish(elements, office, office.end, states, text, pack) : null;
  }
  return null;
}

function bareState(elements: readonly Element[], at: number, pack: LanguagePack): Parsed | null {
  const element = elements[at];
  if (!isPlaceName(element)) return null;
  const next = elements[at + 1];
  const before = elements[at - 1];
  // "Jordan Peterson", "Kenya Airways", "Michael Jordan": part of another name.
  const followed = isCapitalised(next) && !wordsOf(pack.group.finite).has(next.lower);
  if (next?.lower === POSSESSIVE || followed || next?.lower === "-") return null;
  if (at > 1 && isCapitalised(before) && !wordsOf(pack.group.into).has(before.lower)) return null;
  const states = statesOf(element);
  return {
    end: at + 1,
    party: { ...partyOf("state", states, {}), metonym: element?.mention?.kind === "metonym" },
  };
}

/** An office or body from its first modifier to its last; null when no head is found among the modifiers. */
function officeAtIndex(elements: readonly Element[], at: number, pack: LanguagePack): Office | null {
  const { people } = pack;
  const modifiers = wordsOf(people.modifiers);
  let index = at;
  let deputy = false;
  let government = false;
  while (index < at + MODIFIERS) {
    const element = elements[index];
    if (!element) return null;
    if (isHead(element, pack)) break;
    if (element.kind === "date" || element.kind === "mention") return null;
    if (wordsOf(people.deputies).has(element.lower)) deputy = true;
    if (wordsOf(people.headOfGovernment).has(element.lower)) government = true;
    if (!modifiers.has(element.lower) && element.lower !== "-") return null;
    index += 1;
  }
  const head = elements[index];
  if (!head || !isHead(head, pack)) return null;
  const group = wordsOf(people.groups).has(head.lower);
  const rank = group ? null : rankOf(headRank(head, pack), deputy, government);
  return { from: at, end: afterModifiers(elements, index + 1, pack), rank, group };
}

function headRank(head: Element, pack: LanguagePack): Rank {
  return officeOf(head.text)?.rank ?? pack.people.offices[head.lower] ?? "other";
}

function rankOf(rank: Rank, deputy: boolean, government: boolean): Rank {
  if (government) return deputy ? "minister" : "head-of-government";
  if (!deputy) return rank;
  return rank === "minister" ? "deputy-minister" : "other";
}

/** "minister of foreign affairs", "министр иностранных дел", "ambassador to Kenya". */
function afterModifiers(elements: readonly Element[], from: number, pack: LanguagePack): number {
  const modifiers = wordsOf(pack.people.modifiers);
  const isOf = (index: number) => wordsOf(pack.people.of).has(elements[index]?.lower ?? "");
  const isModifier = (index: number) => modifiers.has(elements[index]?.lower ?? "");
  let end = from;
  const head = elements[from - 1];
  const isAmbassador = head !== undefined && headRank(head, pack) === "ambassador";
  if (
    isAmbassador &&
    wordsOf(pack.group.into).has(elements[end]?.lower ?? "") &&
    isPlaceName(elements[end + 1])
  ) {
    return end + 2;
  }
  if (isOf(end) && isModifier(end + 1)) end += 1;
  while (end < from + MODIFIERS) {
    const joins = wordsOf(pack.group.and).has(elements[end]?.lower ?? "") && isModifier(end + 1);
    if (!joins && !isModifier(end)) break;
    end += joins ? 2 : 1;
  }
  return end;
}

function isHead(element: Element | undefined, pack: LanguagePack): boolean {
  if (element?.mention?.kind === "office") return true;
  if (element?.kind !== "word") return false;
  return Object.hasOwn(pack.people.offices, element.lower) || wordsOf(pack.people.groups).has(element.lower);
}

function isPlaceName(element: Element | undefined): boolean {
  return element?.mention?.kind === "name" || element?.mention?.kind === "metonym";
}

function statesOf(element: Element | undefined): Iso3[] {
  return element?.mention?.state ? [element.mention.state] : [];
}

function spanText(elements: readonly Element[], from: number, end: number, text: string): string {
  return text.slice(elements[from]?.span.start ?? 0, elements[end - 1]?.span.end ?? 0);
}

function partyOf(kind: PartyPhrase["kind"], states: Iso3[], facts: Partial<PartyPhrase>): PartyPhrase {
  return {
    kind,
    states,
    personId: null,
    name: null,
    office: null,
    rank: null,
    metonym: false,
    official: true,
    ...facts,
  };
}
