import { stateOfEnglishCity } from "../gazetteer/cities.ts";
import type { Element } from "./elements.ts";
import { isCapitalised, POSSESSIVE } from "./elements.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import type { PartyPhrase } from "./party-phrase.ts";
import { partyOf } from "./party-phrase.ts";
import type { SlotGroup } from "./slot-parties.ts";
import { triggerIndex } from "./trigger-index.ts";
import { wordsOf } from "./words-of.ts";

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
  index = pastPart(elements, index, pack);
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
    return { party: partyOf("state", [mention.state], {}), end: capitalAt + 1 };
  }
  return null;
}

const PARTS: ReadonlySet<string> = new Set(
  "north south east west centre center northeast northwest southeast southwest".split(" "),
);

/** "the east of Kenya", "the port of": past an article and the part of a state that is named. */
export function pastPart(
  elements: readonly Element[],
  from: number,
  { group, people, freeOrder }: LanguagePack,
): number {
  const pastArticle = (at: number) =>
    wordsOf(group.articles).has(elements[at]?.lower ?? "") && !elements[at]?.party ? at + 1 : at;
  const index = pastArticle(from);
  const isPart =
    freeOrder === null &&
    PARTS.has(elements[index]?.lower ?? "") &&
    wordsOf(people.of).has(elements[index + 1]?.lower ?? "");
  return isPart ? pastArticle(index + 2) : index;
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
  for (const count of [3, 2, 1]) {
    const words = elements
      .slice(at, at + count)
      .map(({ lower }) => lower)
      .join(" ");
    const state = SEATS.has(words) ? null : stateOfEnglishCity(words);
    if (!state) continue;
    const end = at + count;
    const same = elements[end]?.lower === "," && elements[end + 1]?.party?.states[0] === state;
    return { party: { ...partyOf("state", [state], {}), metonym: true }, end: same ? end + 2 : end };
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
export function startsClause(elements: readonly Element[], at: number, pack: LanguagePack): boolean {
  let index = at;
  while (index < elements.length && (elements[index]?.party || elements[index]?.lower === ",")) index += 1;
  const next = elements[index];
  if (wordsOf(pack.group.finite).has(next?.lower ?? "")) return true;
  // "met X, and the two ministers put their signatures": a comma before "and" and a verb after the name.
  return pack.freeOrder === null && isPastVerb(next, pack) && isComma(elements, at, pack);
}

/** True where a comma stands before the "and" that leads to an index. */
function isComma(elements: readonly Element[], at: number, { group }: LanguagePack): boolean {
  let index = at - 1;
  while (wordsOf(group.articles).has(elements[index]?.lower ?? "")) index -= 1;
  return wordsOf(group.and).has(elements[index]?.lower ?? "") && elements[index - 1]?.lower === ",";
}

/** A past form of one of the pack's verbs. */
function isPastVerb(element: Element | undefined, pack: LanguagePack): boolean {
  if (element?.kind !== "word") return false;
  return (triggerIndex(pack).get(element.lower) ?? []).some(
    ({ tense, subjectless }) => tense === "past" && !subjectless,
  );
}
