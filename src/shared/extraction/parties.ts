import type { Iso3 } from "../domain/state-code.ts";
import { joinAppositions } from "./appositions.ts";
import { isCapitalised, isPlaceName, POSSESSIVE } from "./elements.ts";
import type { Element } from "./elements.ts";
import { nameEnd, skipTitle } from "./official-name.ts";
import { officeAcross, officeAtIndex } from "./office-phrase.ts";
import type { Office } from "./office-phrase.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { partyOf } from "./party-phrase.ts";
import type { PartyPhrase } from "./party-phrase.ts";
import { joinRealms } from "./realms.ts";
import { wordsOf } from "./words-of.ts";

interface Parsed {
  end: number;
  party: PartyPhrase;
}

/** Joins the elements that name one party ("Belarusian Deputy Foreign Minister X") into one element each. */
export function joinParties(words: readonly Element[], text: string, pack: LanguagePack): Element[] {
  const elements = joinRealms(words, text, pack);
  const joined: Element[] = [];
  let index = 0;
  while (index < elements.length) {
    const element = elements[index];
    if (!element) break;
    const parsed = partyAt(elements, index, text, pack);
    if (parsed) {
      const last = elements[parsed.end - 1] ?? element;
      const span = { start: element.span.start, end: last.span.end };
      const spoken = text.slice(span.start, span.end);
      if (isUnofficial(joined, pack)) parsed.party.official = false;
      joined.push({
        ...element,
        kind: "party",
        span,
        text: spoken,
        lower: spoken.toLowerCase(),
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

/** "former X", "ex-president X". */
function isUnofficial(before: readonly Element[], pack: LanguagePack): boolean {
  const last = before.at(-1)?.lower === "-" ? before.at(-2) : before.at(-1);
  return wordsOf(pack.people.unofficial).has(last?.lower ?? "");
}

function partyAt(elements: readonly Element[], at: number, text: string, pack: LanguagePack): Parsed | null {
  const element = elements[at];
  if (!element) return null;
  if (element.mention?.kind === "person") return personAt(elements, at);
  if (element.mention?.state) {
    // "в Минске министр": where owners stand in the genitive, only an adjective may come before an office.
    const mayOwn = !pack.group.genitiveByForm || element.mention.kind === "adjective";
    return (mayOwn ? afterState(elements, at, text, pack) : null) ?? bareState(elements, at, pack);
  }
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
  // "Malaysia hosts workers": a verb.
  if (next === at + 1 && isPlaceName(elements[at]) && elements[next]?.lower === "hosts") return null;
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
  if (!office.group) {
    const owned = namedBeforeState(elements, office, text, pack);
    if (owned) return owned;
  }
  const joint = elements[next]?.lower ?? "";
  if (
    wordsOf(pack.people.of).has(joint) ||
    (isRepresentative(office, elements, pack) && wordsOf(pack.people.from).has(joint))
  )
    next += 1;
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
  // "the Senate of Uzbekistan's Oliy Majlis".
  if (office.group && states.length > 0 && elements[next]?.lower === POSSESSIVE && !pack.freeOrder) {
    next = officeAtIndex(elements, next + 1, pack)?.end ?? nameEnd(elements, next + 1, pack);
    if (wordsOf(pack.people.groups).has(elements[next]?.lower ?? "")) next += 1;
  }
  if (states.length > 0) return finish(elements, office, next, states, text, pack);
  // "a delegation of the Belarusian foreign ministry".
  if (office.group && next > office.end && elements[next]?.mention?.state) {
    const body = afterState(elements, next, text, pack);
    // "… of the Kenyan parliament headed by Speaker X": X stands for the delegation.
    const isLed = !pack.freeOrder && body !== null && isLedBy(elements, next, body.end, pack);
    return body?.party.kind === "group" || isLed ? body : null;
  }
  // "the Speaker of the Zimbabwean National Assembly", "the head of the Moldovan foreign ministry".
  if (!pack.freeOrder && next > office.end && elements[next]?.mention?.kind === "adjective") {
    const body = afterState(elements, next, text, pack);
    if (body?.party.kind === "group" && body.party.states.length === 1)
      return finish(elements, { ...office, end: body.end }, body.end, [...body.party.states], text, pack);
  }
  const across = officeAcross(elements, office, pack);
  if (across) return finish(elements, across, across.end, statesOf(elements[office.end]), text, pack);
  const person = elements[office.end]?.mention;
  if (person?.kind !== "person" || !person.state) return null;
  return finish(elements, office, office.end, [person.state], text, pack);
}

function isLedBy(elements: readonly Element[], from: number, end: number, { people }: LanguagePack): boolean {
  const words = elements
    .slice(from, end)
    .map(({ lower }) => lower)
    .join(" ");
  return people.ledBy.some((phrase) => words.includes(` ${phrase} `));
}

/** "a delegation from Kenya", "his counterpart from Kenya". */
function isRepresentative(office: Office, elements: readonly Element[], pack: LanguagePack): boolean {
  return office.group || wordsOf(pack.people.counterpart).has(elements[office.end - 1]?.lower ?? "");
}

/** "President X of Kenya". */
function namedBeforeState(
  elements: readonly Element[],
  office: Office,
  text: string,
  pack: LanguagePack,
): Parsed | null {
  const from = skipTitle(elements, office.end, pack);
  const end = nameEnd(elements, from, pack);
  if (end === from || !wordsOf(pack.people.of).has(elements[end]?.lower ?? "")) return null;
  const place = wordsOf(pack.group.articles).has(elements[end + 1]?.lower ?? "") ? end + 2 : end + 1;
  if (!isPlaceName(elements[place])) return null;
  const facts = {
    office: spanText(elements, office.from, office.end, text),
    rank: office.rank,
    name: spanText(elements, from, end, text),
  };
  return { end: place + 1, party: partyOf("person", statesOf(elements[place]), facts) };
}

/** "A, B and C": a comma joins only where more of the list follows. */
function joinsPlace(elements: readonly Element[], at: number, pack: LanguagePack): boolean {
  const joint = elements[at]?.lower ?? "";
  if (!isPlaceName(elements[at + 1])) return false;
  if (wordsOf(pack.group.and).has(joint)) return true;
  return joint === "," && joinsPlace(elements, at + 2, pack);
}

/** "the new ambassador", "the first resident ambassador": words that are no part of the office. */
const NEWCOMER = /^(?:(?:first )?resident|new|outgoing|incoming) (?=\p{L})/iu;

/** Adds the name that follows an office, and refuses a person of another state. */
function finish(
  elements: readonly Element[],
  office: Office,
  from: number,
  states: Iso3[],
  text: string,
  pack: LanguagePack,
): Parsed | null {
  const spelt = spanText(elements, office.from, office.end, text);
  const officeText = pack.freeOrder ? spelt : spelt.replace(NEWCOMER, "");
  const unique = [...new Set(states)];
  if (office.group) {
    return (
      leaderAfter(elements, from, states, text, pack) ?? { end: from, party: partyOf("group", unique, {}) }
    );
  }
  const post = office.rank === "ambassador" ? postBefore(elements, from, pack) : null;
  from = skipTitle(elements, from, pack);
  const person = elements[from];
  const facts = { office: officeText, rank: office.rank, post };
  if (person?.mention?.kind === "person") {
    if (person.mention.state !== unique[0]) return null;
    const party = partyOf("person", unique, { ...facts, personId: person.mention.person, name: person.text });
    return { end: from + 1, party };
  }
  const end = nameEnd(elements, from, pack);
  const counterpart = wordsOf(pack.people.counterpart).has(officeText.toLowerCase());
  if (end === from)
    return { end, party: partyOf("office", unique, { ...facts, name: officeText, counterpart }) };
  const name = spanText(elements, from, end, text);
  return { end, party: partyOf("person", unique, { ...facts, name, counterpart }) };
}

/** "посол Беларуси в Кении": where an ambassador is sent, when the words before index `at` say so. */
function postBefore(elements: readonly Element[], at: number, pack: LanguagePack): Iso3 | null {
  const place = elements[at - 1];
  if (!isPlaceName(place) || !wordsOf(pack.group.into).has(elements[at - 2]?.lower ?? "")) return null;
  return statesOf(place)[0] ?? null;
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
    const start = elements[from]?.lower === "," && !pack.freeOrder ? from + 1 : from;
    if (!words.every((word, index) => elements[start + index]?.lower === word)) continue;
    let at = start + words.length;
    if (wordsOf(pack.group.articles).has(elements[at]?.lower ?? "")) at += 1;
    // "led by that country's prime minister".
    if (elements[at + 2]?.lower === POSSESSIVE && elements[at + 1]?.lower === "country") at += 3;
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
  // "MALE: The Maldives": an article with a capital opens the text after the place.
  const small = [pack.group.into, pack.freeOrder ? [] : pack.group.articles];
  if (at > 1 && isCapitalised(before) && !small.some((list) => wordsOf(list).has(before.lower))) return null;
  const states = statesOf(element);
  return {
    end: at + 1,
    party: { ...partyOf("state", states, {}), metonym: element?.mention?.kind === "metonym" },
  };
}

function statesOf(element: Element | undefined): Iso3[] {
  return element?.mention?.state ? [element.mention.state] : [];
}

function spanText(elements: readonly Element[], from: number, end: number, text: string): string {
  return text.slice(elements[from]?.span.start ?? 0, elements[end - 1]?.span.end ?? 0);
}
