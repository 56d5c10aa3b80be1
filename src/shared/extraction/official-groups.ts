import type { Rank } from "../domain/evidence.ts";
import type { Iso3 } from "../domain/state-code.ts";
import { clauseIndex } from "./clause-pattern.ts";
import { isAdjective } from "./clause-parties.ts";
import type { Discourse } from "./discourse.ts";
import { spokenPair } from "./discourse.ts";
import type { Element } from "./elements.ts";
import { isHead, officeAtIndex } from "./office-phrase.ts";
import type { Office } from "./office-phrase.ts";
import { nameEnd } from "./official-name.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { partyOf } from "./party-phrase.ts";
import type { PartyPhrase } from "./party-phrase.ts";
import { triggerIndex } from "./trigger-index.ts";
import { wordsOf } from "./words-of.ts";

const NONE: readonly string[] = [];

interface Told {
  discourse: Discourse;
  /** The officials told of up to here. */
  before: readonly PartyPhrase[];
  words: string;
  pack: LanguagePack;
}

/**
 * "министры подписали", "главы двух государств", "министерства двух стран": one of each of the two states that were told
 * of. Null for one official, and where no two states were told of together.
 */
export function officialsTogether(
  elements: readonly Element[],
  at: number,
  office: Office,
  { discourse, before, words, pack }: Told,
): { end: number; party: PartyPhrase } | null {
  const { freeOrder, people } = pack;
  if (!freeOrder) return null;
  const owners = ownersAt(elements, office.end, pack);
  const end = owners ?? office.end;
  if (office.group) {
    const pair = owners === null ? null : spokenPair(discourse);
    return pair && { end, party: partyOf("group", [...pair], { via: "earlier" }) };
  }
  if (!isPlural(elements, at, office, pack)) return null;
  if (owners === null && (isOwnedBefore(elements, at, pack) || maybeOwned(elements[office.end], pack)))
    return null;
  const last = elements[end - 1]?.lower ?? "";
  const ofOwners = Object.hasOwn(people.bodies, last) ? people.bodies[last] : undefined;
  const rank = office.rank === "other" && owners !== null && ofOwners ? ofOwners : office.rank;
  const pair = holders(before, rank) ?? spokenPair(discourse);
  if (!pair) return null;
  return { end, party: partyOf("office", [...pair], { name: words, office: words, rank, via: "earlier" }) };
}

/** True for "министры" and "министров", and for "главы" where no noun owns it, whose "глава" it may be. */
export function isPlural(
  elements: readonly Element[],
  at: number,
  office: Office,
  pack: LanguagePack,
): boolean {
  const head = elements.slice(at, office.end).find((element) => isHead(element, pack));
  const words = (head?.lower ?? "").split(" ").slice(0, 2);
  if (!words.some((word) => wordsOf(pack.freeOrder?.many ?? NONE).has(word))) return false;
  const isEither = words.some((word) => wordsOf(pack.freeOrder?.manyOrOne ?? NONE).has(word));
  return !isEither || !isOwnedBefore(elements, at, pack);
}

/** Index after "двух стран", "обоих государств". */
function ownersAt(elements: readonly Element[], at: number, { freeOrder }: LanguagePack): number | null {
  const phrase = `${elements[at]?.lower ?? ""} ${elements[at + 1]?.lower ?? ""}`;
  return wordsOf(freeOrder?.ofBoth ?? NONE).has(phrase) ? at + 2 : null;
}

/** The states of the last two officials of a rank, where they differ. */
function holders(before: readonly PartyPhrase[], rank: Rank | null): readonly [Iso3, Iso3] | null {
  const [first, second] = before.filter((party) => party.official && party.rank === rank).slice(-2);
  const [one, other] = [first?.states[0], second?.states[0]];
  return one && other && one !== other ? [one, other] : null;
}

/** "визит главы", "у министров": a noun or a preposition governs it, and the form may be that of one alone. */
function isOwnedBefore(elements: readonly Element[], at: number, pack: LanguagePack): boolean {
  const before = elements[at - 1];
  if (before?.kind !== "word" || !/^\p{L}/u.test(before.lower)) return false;
  const { adverbs, and, clause } = pack.group;
  if ([adverbs, and, clause].some((words) => wordsOf(words).has(before.lower))) return false;
  return !clauseIndex(pack).has(before.lower);
}

/** Without articles "президент" may go on as "президент федерации": only a verb or a small word after it shows that it does not. */
export function maybeOwned(next: Element | undefined, pack: LanguagePack): boolean {
  if (next?.kind !== "word") return false;
  const { adverbs, negations, into, with: together, and, clause, finite, plans } = pack.group;
  const small = [adverbs, negations, into, together, and, clause, finite, plans];
  const tells = triggerIndex(pack).has(next.lower) || clauseIndex(pack).has(next.lower);
  return !tells && !small.some((words) => wordsOf(words).has(next.lower));
}

const CHAIN = 7;

/**
 * "делегация министерства торговли", "делегация Гомельской области во главе с губернатором": sent by a state that the
 * phrase does not name. Null for what may act for nobody but itself: "делегация завода".
 */
export function bodyAtHome(
  elements: readonly Element[],
  office: Office,
  candidates: readonly Iso3[],
  text: string,
  pack: LanguagePack,
): { end: number; party: PartyPhrase } | null {
  const { freeOrder, people } = pack;
  const head = elements.slice(office.from, office.end).find((element) => isHead(element, pack));
  if (!freeOrder || !head || !wordsOf(freeOrder.sent).has(head.lower)) return null;
  let end = office.end;
  while (end < office.end + CHAIN && isOwner(elements, end, pack)) end += 1;
  for (const phrase of people.ledBy) {
    const words = phrase.split(" ");
    if (!words.every((word, index) => elements[end + index]?.lower === word)) continue;
    const leader = leaderAt(elements, end + words.length, candidates, text, pack);
    return leader ?? { end, party: openBody(candidates) };
  }
  return maybeOwned(elements[end], pack) || elements[end]?.kind === "mention"
    ? null
    : { end, party: openBody(candidates) };
}

function openBody(candidates: readonly Iso3[]): PartyPhrase {
  return partyOf("group", [], { candidates, via: "home" });
}

/** A word that says which public body or land sent somebody: "министерства", "Гомельской области", "деловых кругов". */
function isOwner(elements: readonly Element[], at: number, pack: LanguagePack): boolean {
  const element = elements[at];
  if (element?.kind !== "word") return false;
  const { people, freeOrder } = pack;
  const lists = [people.groups, people.modifiers, freeOrder?.regions ?? NONE, freeOrder?.circles ?? NONE];
  if (lists.some((words) => wordsOf(words).has(element.lower))) return true;
  // "Гомельской" of "Гомельской области".
  const next = elements[at + 1]?.lower ?? "";
  return isAdjective(element.lower, pack) && wordsOf(freeOrder?.regions ?? NONE).has(next);
}

function leaderAt(
  elements: readonly Element[],
  at: number,
  candidates: readonly Iso3[],
  text: string,
  pack: LanguagePack,
): { end: number; party: PartyPhrase } | null {
  const office = officeAtIndex(elements, at, pack);
  if (!office || office.group || elements[office.end]?.party) return null;
  const end = nameEnd(elements, office.end, pack);
  const words = textOf(elements, office.from, office.end, text);
  const name = end > office.end ? textOf(elements, office.end, end, text) : words;
  const kind = end > office.end ? "person" : "office";
  const { rank } = office;
  return { end, party: partyOf(kind, [], { candidates, name, office: words, rank, via: "home" }) };
}

function textOf(elements: readonly Element[], from: number, end: number, text: string): string {
  return text.slice(elements[from]?.span.start ?? 0, elements[end - 1]?.span.end ?? 0);
}
