import type { Iso3 } from "../domain/state-code.ts";
import type { Discourse } from "./discourse.ts";
import { spokenPair } from "./discourse.ts";
import type { Element } from "./elements.ts";
import { isCapitalised, POSSESSIVE } from "./elements.ts";
import { officeAtIndex } from "./office-phrase.ts";
import type { LanguagePack, PluralWords } from "./packs/language-pack.ts";
import { partyOf } from "./party-phrase.ts";
import type { PartyPhrase } from "./party-phrase.ts";
import { stateParty } from "./slot-parties.ts";
import { triggerIndex } from "./trigger-index.ts";
import { wordsOf } from "./words-of.ts";

interface Found {
  end: number;
  party: PartyPhrase;
}

/** Two sides told longer ago than this are no longer "they". */
const THEY_SENTENCES = 1;
const NOUN_WORDS = 3;
const OFFICE_WORDS = 6;

/** "they", "the two prime ministers", "both sides", "the two countries' foreign ministers", "the pair". */
export function pluralAt(
  elements: readonly Element[],
  at: number,
  discourse: Discourse,
  pack: LanguagePack,
): Found | null {
  const { plurals } = pack.people;
  const word = elements[at]?.lower ?? "";
  if (!plurals || word === "") return null;
  if (wordsOf(plurals.they).has(word)) return theyAt(at, discourse);
  const counted = wordsOf(plurals.counts).has(word);
  if (counted) return countedAt(elements, at, discourse, plurals, pack);
  const pair = pairHere(elements, discourse);
  if (!pair) return null;
  const shared = sharedOffice(elements, at, pair, plurals, pack);
  if (shared) return shared;
  if (wordsOf(plurals.their).has(word)) {
    const noun = nounAt(elements, at + 1, plurals, pack);
    return noun?.isOffice && discourse.togetherAge <= THEY_SENTENCES + 1
      ? { end: noun.end, party: holders(pair, noun) }
      : null;
  }
  // "the ministers", "the parties".
  const isDefinite = wordsOf(pack.people.definite).has(elements[at - 1]?.lower ?? "");
  const noun = isDefinite ? nounAt(elements, at, plurals, pack) : null;
  if (!noun || noun.kind === "states") return null;
  if (noun.kind === "officials" && Math.min(discourse.togetherAge, discourse.pairAge) > 2) return null;
  return { end: noun.end, party: pointedTo(pair, noun, discourse) };
}

function theyAt(at: number, { together, togetherAge, group, groupAge }: Discourse): Found | null {
  if (together.length > 1 && togetherAge <= THEY_SENTENCES && groupAge > togetherAge)
    return { end: at + 1, party: joined(together) };
  return group && groupAge <= THEY_SENTENCES ? { end: at + 1, party: { ...group, via: "earlier" } } : null;
}

function countedAt(
  elements: readonly Element[],
  at: number,
  discourse: Discourse,
  plurals: PluralWords,
  pack: LanguagePack,
): Found | null {
  const pair = pairHere(elements, discourse);
  const noun = pair && nounAt(elements, at + 1, plurals, pack);
  if (!noun) return theTwo(elements, at, discourse, pack);
  const afterOwner = ownedFrom(elements, noun.end);
  if (afterOwner !== null) {
    // "the two countries' foreign ministers".
    const owned = nounAt(elements, afterOwner, plurals, pack);
    return owned?.isOffice ? { end: owned.end, party: holders(pair, owned) } : null;
  }
  return { end: noun.end, party: pointedTo(pair, noun, discourse) };
}

/** "the two discussed": those who were told to have met. */
function theTwo(
  elements: readonly Element[],
  at: number,
  { together, togetherAge }: Discourse,
  pack: LanguagePack,
): Found | null {
  const isTwo = wordsOf(pack.people.definite).has(elements[at - 1]?.lower ?? "") && together.length === 2;
  const next = elements[at + 1]?.lower ?? "";
  const tells = triggerIndex(pack).has(next) || wordsOf(pack.group.adverbs).has(next);
  return isTwo && togetherAge <= THEY_SENTENCES && tells ? { end: at + 1, party: joined(together) } : null;
}

/** "the defence ministers of the two countries", "delegations of both states". */
function sharedOffice(
  elements: readonly Element[],
  at: number,
  pair: readonly [Iso3, Iso3],
  plurals: PluralWords,
  pack: LanguagePack,
): Found | null {
  const last = elements
    .slice(at, at + OFFICE_WORDS)
    .findIndex(({ lower }) => wordsOf(pack.people.of).has(lower));
  if (last < 1) return null;
  let from = at + last + 1;
  if (wordsOf(pack.group.articles).has(elements[from]?.lower ?? "")) from += 1;
  if (!wordsOf(plurals.counts).has(elements[from]?.lower ?? "")) return null;
  const states = nounAt(elements, from + 1, plurals, pack);
  const office = states?.kind === "states" ? officeAtIndex(elements, at, pack) : null;
  const isBody =
    wordsOf(plurals.bodies).has(elements[at + last - 1]?.lower ?? "") && isNamed(elements, at, last);
  if (!states || (office?.end !== at + last && !isBody)) return null;
  const words = elements
    .slice(at, at + last)
    .map(({ lower }) => lower)
    .join(" ");
  return {
    end: states.end,
    party: holders(pair, { ...states, words, rank: isBody ? null : (office?.rank ?? null) }),
  };
}

/** True where the words of a body's name begin at an index: "Prosecutor General's Offices". */
function isNamed(elements: readonly Element[], at: number, length: number): boolean {
  const words = elements.slice(at, at + length);
  return (
    isCapitalised(elements[at]) &&
    !isCapitalised(elements[at - 1]) &&
    words.every(({ kind, lower }) => kind === "word" || lower === POSSESSIVE || kind === "mention")
  );
}

function ownedFrom(elements: readonly Element[], at: number): number | null {
  const lower = elements[at]?.lower ?? "";
  return lower === POSSESSIVE || lower === "'" || lower === "’" ? at + 1 : null;
}

interface Noun {
  kind: "sides" | "states" | "officials";
  isOffice: boolean;
  words: string;
  rank: PartyPhrase["rank"];
  end: number;
}

function nounAt(
  elements: readonly Element[],
  at: number,
  plurals: PluralWords,
  pack: LanguagePack,
): Noun | null {
  for (let count = NOUN_WORDS; count > 0; count -= 1) {
    const words = elements
      .slice(at, at + count)
      .map(({ lower }) => lower)
      .join(" ");
    const noun = { words, rank: null, end: at + count, isOffice: false };
    if (wordsOf(plurals.sides).has(words)) return { ...noun, kind: "sides" };
    if (wordsOf(plurals.states).has(words)) return { ...noun, kind: "states" };
    if (Object.hasOwn(plurals.officials, words))
      return { ...noun, kind: "officials", rank: plurals.officials[words] ?? null, isOffice: true };
  }
  const office = officeAtIndex(elements, at, pack);
  if (!office || office.group) return null;
  const head = elements[office.end - 1]?.lower ?? "";
  if (!Object.hasOwn(plurals.officials, head)) return null;
  const words = elements
    .slice(at, office.end)
    .map(({ lower }) => lower)
    .join(" ");
  return { kind: "officials", isOffice: true, words, rank: office.rank, end: office.end };
}

/** The people of whom the plural speaks where their ranks fit it, else the two states or their holders of the office. */
function pointedTo(pair: readonly [Iso3, Iso3], noun: Noun, { together }: Discourse): PartyPhrase {
  if (noun.kind === "states") return { ...stateParty(pair[0]), states: [...pair], via: "earlier" };
  const isPair =
    together.length === 2 &&
    together.every(({ states }) => states.length === 1 && pair.includes(states[0] ?? ""));
  const fits = together.every(
    ({ name, rank }) => name !== null && (noun.rank === null || rank === noun.rank),
  );
  if (isPair && fits) return joined(together);
  if (noun.kind === "officials" && noun.rank !== null) return holders(pair, noun);
  return partyOf("group", [...pair], { via: "earlier" });
}

/** An office of both states: "the two countries' foreign ministers". */
function holders(pair: readonly [Iso3, Iso3], { words, rank }: Noun): PartyPhrase {
  return partyOf(rank ? "office" : "group", [...pair], {
    ...(rank ? { name: words, office: words, rank } : {}),
    via: "earlier",
  });
}

function joined(together: readonly PartyPhrase[]): PartyPhrase {
  const states = [...new Set(together.flatMap((party) => party.states))];
  return partyOf("group", states, {
    members: together.map((party) => ({ ...party, via: "earlier" })),
    via: "earlier",
  });
}

/** The pair of the sentences before; where they told of several, the one with a state that this sentence names. */
function pairHere(elements: readonly Element[], discourse: Discourse): readonly [Iso3, Iso3] | null {
  const pair = spokenPair(discourse);
  if (!pair || discourse.pairs.length < 2) return pair;
  const named = new Set(
    elements.flatMap(({ party, mention }) => [
      ...(party?.states ?? []),
      ...(mention?.state ? [mention.state] : []),
    ]),
  );
  const here = (states: readonly Iso3[]) => states.filter((state) => named.has(state)).length;
  return discourse.pairs.reduce((best, other) => (here(other) > here(best) ? other : best), pair);
}

/** "the delegation", "the MPs": the group told of last; "the government", "Parliament": that of the place of the report. */
export function bodyAt(
  elements: readonly Element[],
  at: number,
  candidatesOf: () => readonly Iso3[],
  discourse: Discourse,
  pack: LanguagePack,
): Found | null {
  const { people } = pack;
  const { plurals } = people;
  if (!plurals) return null;
  const before = elements[at - 1]?.lower ?? "";
  const isDefinite = wordsOf(people.definite).has(before);
  const word = elements[at]?.lower ?? "";
  const kind = isDefinite && Object.hasOwn(plurals.groups, word) ? plurals.groups[word] : null;
  const next = elements[at + 1]?.lower ?? "";
  if (kind && !wordsOf(people.of).has(next) && !wordsOf(people.from).has(next)) {
    const known = discourse.groups.findLast((group) => group.kind === kind);
    return known ? { end: at + 1, party: { ...known.party, via: "earlier" } } : null;
  }
  const office = officeAtIndex(elements, at, pack);
  if (!office?.group) return null;
  if (!isDefinite && at > 0 && elements[at - 1]?.kind !== "date" && before !== ",") return null;
  const words = elements.slice(at, office.end).map(({ lower }) => lower);
  const after = elements[office.end];
  if (wordsOf(people.of).has(after?.lower ?? "") || after?.lower === POSSESSIVE || after?.kind === "mention")
    return null;
  if (!words.some((each) => wordsOf(plurals.domestic).has(each))) return null;
  const candidates = candidatesOf();
  if (candidates.length === 0) return null;
  return { end: office.end, party: partyOf("group", [], { candidates, via: "home" }) };
}
