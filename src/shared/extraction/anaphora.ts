import type { Iso3 } from "../domain/state-code.ts";
import { officeOf } from "../gazetteer/offices.ts";
import { frontedPlace, mayAct } from "./clause-parties.ts";
import type { Discourse } from "./discourse.ts";
import { spokenPair } from "./discourse.ts";
import type { Element } from "./elements.ts";
import { POSSESSIVE } from "./elements.ts";
import { bodyAtHome, isPlural, maybeOwned, officialsTogether } from "./official-groups.ts";
import { nameEnd, skipTitle } from "./official-name.ts";
import { officeAtIndex } from "./office-phrase.ts";
import type { Office } from "./office-phrase.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { patternOf } from "./packs/pattern-source.ts";
import { partyOf } from "./party-phrase.ts";
import type { PartyPhrase } from "./party-phrase.ts";
import { bodyAt, pluralAt } from "./plural-anaphora.ts";
import { stateParty, statesIn } from "./slot-parties.ts";
import { wordsOf } from "./words-of.ts";

/**
 * Reads officials without a state by what the article said before: "the minister" is the one told of last, "Defence
 * Minister X" is
 * of one of the states that the article moves between, "the two countries" are the pair that was told of. A phrase that points to nobody
 * stays as it is.
 */
export function joinAnaphora(
  elements: readonly Element[],
  discourse: Discourse,
  text: string,
  pack: LanguagePack,
): Element[] {
  const joined: Element[] = [];
  const before = [...discourse.officials];
  let known: readonly Iso3[] | null = null;
  const candidates = () => (known ??= candidatesIn(discourse, elements, pack));
  let index = 0;
  while (index < elements.length) {
    const element = elements[index];
    if (!element) break;
    if (element.party?.name && element.party.states.length === 1) before.push(element.party);
    const found =
      element.party || element.kind === "date"
        ? null
        : (pluralAt(elements, index, discourse, pack) ??
          bothAt(elements, index, discourse, pack) ??
          bodyAt(elements, index, candidates, discourse, pack) ??
          officialAt(elements, index, discourse, candidates, before, text, pack));
    if (!found) {
      joined.push(element);
      index += 1;
      continue;
    }
    const last = elements[found.end - 1] ?? element;
    const span = { start: element.span.start, end: last.span.end };
    const words = text.slice(span.start, span.end);
    joined.push({
      ...element,
      kind: "party",
      span,
      text: words,
      lower: words.toLowerCase(),
      party: found.party,
    });
    index = found.end;
  }
  return joined;
}

interface Found {
  end: number;
  party: PartyPhrase;
}

/** "the two countries", "both sides". */
function bothAt(
  elements: readonly Element[],
  at: number,
  discourse: Discourse,
  pack: LanguagePack,
): Found | null {
  const pair = spokenPair(discourse);
  const both = wordsOf(pack.group.both);
  const length = [4, 3, 2, 1].find((count) =>
    both.has(
      elements
        .slice(at, at + count)
        .map(({ lower }) => lower)
        .join(" "),
    ),
  );
  if (!pair || length === undefined) return null;
  return { end: at + length, party: { ...stateParty(pair[0]), states: [...pair], via: "earlier" } };
}

function officialAt(
  elements: readonly Element[],
  at: number,
  discourse: Discourse,
  candidatesOf: () => readonly Iso3[],
  before: readonly PartyPhrase[],
  text: string,
  pack: LanguagePack,
): Found | null {
  const office = officeAtIndex(elements, at, pack);
  const counterpart = office && ownCounterpart(elements, at, office, candidatesOf, pack);
  if (counterpart) return counterpart;
  if (!office || !mayStandAlone(elements, at, office, pack)) return null;
  const words = textOf(elements, office.from, office.end, text);
  const together = officialsTogether(elements, at, office, { discourse, before, words, pack });
  if (together) return together;
  if (office.group) return bodyAtHome(elements, office, candidatesOf(), text, pack);
  const from = skipTitle(elements, office.end, pack);
  const end = nameEnd(elements, from, pack);
  // "the president and the foreign minister of Zimbabwe".
  const joint = wordsOf(pack.group.and).has(elements[end]?.lower ?? "") ? end + 1 : null;
  const fellow =
    joint === null
      ? null
      : elements[wordsOf(pack.group.articles).has(elements[joint]?.lower ?? "") ? joint + 1 : joint];
  if (
    !pack.freeOrder &&
    fellow?.party?.kind === "office" &&
    fellow.party.states.length === 1 &&
    isLast(fellow, pack)
  )
    return {
      end,
      party: partyOf("office", [...fellow.party.states], { name: words, office: words, rank: office.rank }),
    };
  const candidates = candidatesOf();
  if (end > from) {
    if (candidates.length === 0 || isLowly(office, words, pack)) return null;
    const name = textOf(elements, from, end, text);
    const host = pack.freeOrder && hostOf(elements, at, discourse, pack);
    if (host)
      return {
        end,
        party: partyOf("person", [host], { name, office: words, rank: office.rank, via: "earlier" }),
      };
    return { end, party: openOfficial(candidates, "person", name, words, office) };
  }
  const definite = wordsOf(pack.people.definite);
  const pointsBack =
    definite.size > 0 ? definite.has(elements[at - 1]?.lower ?? "") : !maybeOwned(elements[office.end], pack);
  if (!pointsBack) return null;
  if (isPlural(elements, at, office, pack)) return null;
  const [last, other] = pointedAt(before, office, words);
  const known = other ? pack.freeOrder && aboutWhom([last, other], discourse) : last;
  if (other && !known) return null;
  if (known) return { end: office.end, party: { ...known, via: "earlier" } };
  if (candidates.length === 0 || isLowly(office, words, pack)) return null;
  return { end: office.end, party: openOfficial(candidates, "office", words, words, office) };
}

/** True where a party names its state last: "foreign minister of Zimbabwe". */
function isLast({ lower }: Element, { people }: LanguagePack): boolean {
  return people.of.some((word) => lower.includes(` ${word} `));
}

/** "his counterpart": of whichever of the states that the article speaks of takes no other part. */
function ownCounterpart(
  elements: readonly Element[],
  at: number,
  { end }: Office,
  candidatesOf: () => readonly Iso3[],
  { people, group, freeOrder }: LanguagePack,
): Found | null {
  if (freeOrder || end !== at + 1 || !wordsOf(people.counterpart).has(elements[at]?.lower ?? "")) return null;
  const isOwned = wordsOf(group.articles).has(elements[at - 1]?.lower ?? "");
  const next = elements[end]?.lower ?? "";
  if (!isOwned) return null;
  if (wordsOf(people.of).has(next) || wordsOf(people.from).has(next) || next === "in") {
    // "his counterpart in Nepal".
    const place = elements[end + 1];
    if (next !== "in" || place?.party?.kind !== "state") return null;
    const name = elements[at]?.text ?? "";
    const facts = { name, office: name, rank: "other", counterpart: true } as const;
    return { end: end + 2, party: partyOf("office", [...place.party.states], facts) };
  }
  const candidates = candidatesOf();
  if (candidates.length === 0) return null;
  const name = elements[at]?.text ?? "";
  const facts = { candidates, name, office: name, rank: "other", counterpart: true, via: "home" } as const;
  return { end, party: partyOf("office", [], facts) };
}

/** "В Найроби прошли переговоры с президентом Примером": where a visit was told, whom the guest met there is at home. */
function hostOf(
  elements: readonly Element[],
  at: number,
  { hosts }: Discourse,
  pack: LanguagePack,
): Iso3 | null {
  const official = elements[at];
  if (!official || at < 2 || mayAct(official, pack)) return null;
  const state = frontedPlace(elements, pack);
  return state !== null && hosts.has(state) ? state : null;
}

/** Of two ministers of different states "министр" is the one whom the article is about, if it is about either. */
function aboutWhom(
  officials: readonly (PartyPhrase | undefined)[],
  { topic }: Discourse,
): PartyPhrase | undefined {
  return officials.find(
    (official) => topic !== null && official?.rank === topic.rank && official?.states[0] === topic.states[0],
  );
}

/** An office that many hold, such as a secretary's; a speaker and a deputy prime minister are known by theirs. */
function isLowly({ rank }: Office, words: string, { freeOrder }: LanguagePack): boolean {
  if (rank !== "other") return false;
  return !(freeOrder ? patternOf(freeOrder.eminent) : EMINENT).test(words.toLowerCase());
}

const EMINENT =
  /^(?:(?:first )?(?:deputy|vice) prime minister|(?:house )?speaker.*|chair(?:man|woman|person) of the (?:council|house|senate|chamber|assembly).*|vice[ -]president|commander\b.*|chief of\b.*|prosecutor general|attorney general|secretary of (?:the )?(?:security council|state)\b.*)$/;

/**
 * Whose officials need no state: those of the place of the report, of the two states that an English sentence itself
 * names, and of the states that the article speaks of.
 */
function candidatesIn(
  { home, pair, focus }: Discourse,
  elements: readonly Element[],
  { freeOrder }: LanguagePack,
): Iso3[] {
  if (freeOrder) {
    const own = freeOrder.home && focus.includes(freeOrder.home) ? [freeOrder.home] : [];
    return [...new Set([...(home ? [home] : []), ...own, ...(pair ?? []), ...focus])];
  }
  const posts = elements.flatMap(({ party }) => (party?.post ? [party.post] : []));
  const named = [...new Set([...statesIn(elements), ...posts])];
  const own = named.length <= 2 ? named : [];
  return [...new Set([...(home ? [home] : []), ...own, ...(home ? [] : focus), ...(pair ?? [])])];
}

/** Not "the minister of the host country", "a minister", "ex-president", "his counterpart". */
function mayStandAlone(
  elements: readonly Element[],
  at: number,
  { end }: Office,
  { people, group }: LanguagePack,
): boolean {
  const before = elements[at - 1];
  const next = elements[end];
  if (wordsOf(people.unofficial).has(before?.lower ?? "") || before?.lower === POSSESSIVE) return false;
  if (before?.mention?.kind === "adjective" || before?.lower === "-") return false;
  if (wordsOf(people.counterpart).has(elements[end - 1]?.lower ?? "")) return false;
  if (wordsOf(people.of).has(next?.lower ?? "") || wordsOf(people.from).has(next?.lower ?? "")) return false;
  return next?.kind !== "mention" && !wordsOf(group.indefinite).has(before?.lower ?? "");
}

/** The last official of that office; two when the last two of it act for different states. */
function pointedAt(before: readonly PartyPhrase[], office: Office, words: string): PartyPhrase[] {
  const fitting = before.filter((party) => party.official && isSameOffice(party, office, words)).slice(-2);
  // "the president" of a president and a sultan.
  const spelt = fitting.filter(({ office: told }) => told?.toLowerCase() === words.toLowerCase());
  const [last, other] = (spelt.length === 1 ? spelt : fitting).toReversed();
  if (!last) return [];
  return other && other.states[0] !== last.states[0] ? [last, other] : [last];
}

/** Ranks of one holder in a state go by rank alone ("the head of state" is the president); others by their noun too. */
function isSameOffice(party: PartyPhrase, { rank }: Office, words: string): boolean {
  if (party.rank !== rank) return false;
  if (rank === "head-of-state" || rank === "head-of-government" || rank === "ambassador") return true;
  // "глава МИД" is the foreign minister, whatever the nouns.
  const [said, told] = [officeOf(words)?.office, officeOf(party.office ?? "")?.office];
  if (said && said === told) return true;
  const known = nounsOf(party.office ?? "");
  return [...nounsOf(words)].every((noun) => known.has(noun));
}

/** The words of an office without their endings. */
function nounsOf(office: string): Set<string> {
  return new Set(
    office
      .toLowerCase()
      .split(/[\s-]+/)
      .map((word) => word.slice(0, 6)),
  );
}

function openOfficial(
  candidates: readonly Iso3[],
  kind: "person" | "office",
  name: string,
  words: string,
  { rank }: Office,
): PartyPhrase {
  return partyOf(kind, [], { candidates, name, office: words, rank, via: "home" });
}

function textOf(elements: readonly Element[], from: number, end: number, text: string): string {
  return text.slice(elements[from]?.span.start ?? 0, elements[end - 1]?.span.end ?? 0);
}
