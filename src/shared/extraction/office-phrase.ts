import type { Rank } from "../domain/evidence.ts";
import { officeOf } from "../gazetteer/offices.ts";
import { isVerb } from "./clause-parties.ts";
import { isCapitalised, isPlaceName, POSSESSIVE } from "./elements.ts";
import type { Element } from "./elements.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { patternOf } from "./packs/pattern-source.ts";
import { wordsOf } from "./words-of.ts";

export interface Office {
  /** Index after the office and what belongs to it. */
  end: number;
  rank: Rank | null;
  group: boolean;
  from: number;
}

const MODIFIERS = 6;

/** An office or body from its first modifier to its last; null when no head is found among the modifiers. */
export function officeAtIndex(elements: readonly Element[], at: number, pack: LanguagePack): Office | null {
  const { people } = pack;
  const modifiers = wordsOf(people.modifiers);
  let index = at;
  let deputy = false;
  let government = false;
  while (index < at + MODIFIERS) {
    const element = elements[index];
    if (!element) return null;
    if (isHead(element, pack)) break;
    // "the Belarusian UN ambassador".
    if (element.mention?.kind === "body" && index > at) {
      index += 1;
      continue;
    }
    if (element.kind === "date" || element.kind === "mention") return null;
    // "Tourism and Wildlife Minister".
    const joins = index > at && wordsOf(pack.group.and).has(element.lower);
    if (wordsOf(people.deputies).has(element.lower)) deputy = true;
    if (wordsOf(people.headOfGovernment).has(element.lower)) government = true;
    if (
      !modifiers.has(element.lower) &&
      element.lower !== "-" &&
      !isPortfolio(elements, joins ? index + 1 : index, pack)
    )
      return null;
    index += 1;
  }
  // "Security Council Secretary": the last head of a chain is the office.
  while (!pack.group.genitiveByForm && isHead(elements[index + 1], pack)) index += 1;
  const head = elements[index];
  if (!head || !isHead(head, pack)) return null;
  const end = afterModifiers(elements, index + 1, pack);
  const group = wordsOf(people.groups).has(head.lower);
  // "House of Representatives Speaker".
  const chief = elements[end];
  if (
    !pack.group.genitiveByForm &&
    group &&
    chief &&
    end > index + 1 &&
    isHead(chief, pack) &&
    !wordsOf(people.groups).has(chief.lower)
  )
    return { from: at, end: end + 1, rank: headRank(chief, pack), group: false };
  const ranked = headRank(head, pack);
  const own = ranked === "other" ? (bodyRank(elements, index + 1, end, pack) ?? ranked) : ranked;
  const rank = group ? null : rankOf(own, deputy, government);
  return { from: at, end, rank, group };
}

/** "Textiles Minister", "Expatriates' Welfare Minister": capitalised words before a minister name the portfolio. */
function isPortfolio(elements: readonly Element[], at: number, pack: LanguagePack): boolean {
  if (pack.freeOrder) return false;
  const { adverbs, articles, clause, into, and } = pack.group;
  for (let index = at; index < at + MODIFIERS; index += 1) {
    const element = elements[index];
    if (!element) return false;
    if (index > at && isHead(element, pack))
      return /^\p{Lu}/u.test(element.text) && isMinister(element, pack);
    if (element.lower === "'" || element.lower === "’" || element.lower === POSSESSIVE) continue;
    if (index > at && and.includes(element.lower)) continue;
    if (!isCapitalised(element)) return false;
    if ([adverbs, articles, clause, into].some((words) => wordsOf(words).has(element.lower))) return false;
    if (wordsOf(pack.people.titles).has(element.lower)) return false;
  }
  return false;
}

/** "глава белорусского МИД": an office whose body stands behind the adjective of its state; null for other words. */
export function officeAcross(
  elements: readonly Element[],
  office: Office,
  pack: LanguagePack,
): Office | null {
  if (elements[office.end]?.mention?.kind !== "adjective" || !pack.freeOrder) return null;
  const end = afterModifiers(elements, office.end + 1, pack);
  // "депутаты узбекского парламента".
  if (office.group) {
    const isBody = isHead(elements[end], pack);
    return isBody || end > office.end + 1 ? { ...office, end: isBody ? end + 1 : end } : null;
  }
  const rank = bodyRank(elements, office.end + 1, end, pack);
  return rank && { ...office, end, rank };
}

/** The rank that the body of a "глава" gives. */
function bodyRank(
  elements: readonly Element[],
  from: number,
  end: number,
  { people }: LanguagePack,
): Rank | null {
  for (const { lower } of elements.slice(from, end)) {
    const rank = Object.hasOwn(people.bodies, lower) ? people.bodies[lower] : undefined;
    if (rank) return rank;
  }
  return null;
}

function headRank(head: Element, pack: LanguagePack): Rank {
  return officeOf(head.text)?.rank ?? pack.people.offices[head.lower] ?? "other";
}

function rankOf(rank: Rank, deputy: boolean, government: boolean): Rank {
  if (government) return deputy ? "other" : "head-of-government";
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
  // "minister of foreign affairs", "council of ministers".
  const isBody = head !== undefined && wordsOf(pack.people.groups).has(head.lower);
  const isFor = wordsOf(pack.people.portfolio).has(elements[end]?.lower ?? "");
  if ((isOf(end) || isFor) && isModifier(end + 1)) end += 1;
  else if (isBody && isOf(end) && isHead(elements[end + 1], pack)) return end + 2;
  while (end < from + MODIFIERS) {
    const joins = wordsOf(pack.group.and).has(elements[end]?.lower ?? "") && isModifier(end + 1);
    if (!joins && !isModifier(end)) break;
    end += joins ? 2 : 1;
  }
  if (!head) return end;
  if (!pack.freeOrder) return openPortfolio(elements, from, end, head, pack);
  return isMinister(head, pack) ? openEnd(elements, end, pack) : end;
}

/** "minister of mines and hydrocarbons", "Commander of the Air Force": what an office is of, where it is no state. */
function openPortfolio(
  elements: readonly Element[],
  from: number,
  end: number,
  head: Element,
  pack: LanguagePack,
): number {
  const of = wordsOf(pack.people.of);
  if (
    end > from + 1 ||
    !(of.has(elements[from]?.lower ?? "") || wordsOf(pack.people.portfolio).has(elements[from]?.lower ?? ""))
  )
    return end;
  const articles = wordsOf(pack.group.articles);
  const and = wordsOf(pack.group.and);
  const realms = wordsOf(pack.people.realms);
  const isWord = (at: number) => {
    const element = elements[at];
    if (element?.kind !== "word" || articles.has(element.lower) || and.has(element.lower)) return false;
    if (realms.has(element.lower) && of.has(elements[at + 1]?.lower ?? "")) return false;
    return isCapitalised(element);
  };
  let at = from + 1;
  // "minister of fisheries of X": small letters only for one word, and only before the state.
  const small = elements[at];
  if (
    isMinister(head, pack) &&
    small?.kind === "word" &&
    !articles.has(small.lower) &&
    of.has(elements[at + 1]?.lower ?? "")
  )
    return at + 1;
  if (articles.has(elements[at]?.lower ?? "")) at += 1;
  if (!isWord(at) || (isHead(elements[at], pack) && isMinister(elements[at] ?? head, pack))) return end;
  let last = at + 1;
  while (last < from + PORTFOLIO_WORDS) {
    const lower = elements[last]?.lower ?? "";
    // "State Minister for Expatriates' Welfare".
    if (/^['’]$/.test(lower) && isWord(last + 1)) last += 2;
    else if (isWord(last) && (!isHead(elements[last], pack) || wordsOf(pack.people.groups).has(lower)))
      last += 1;
    else if (and.has(lower) && isWord(last + 1)) last += 2;
    else if (lower === "," && isWord(last + 1) && and.has(elements[last + 2]?.lower ?? "")) last += 2;
    else if (of.has(lower) && articles.has(elements[last + 1]?.lower ?? "") && isWord(last + 2)) last += 3;
    else break;
  }
  // "Minister of Trade Adam Example": the last two words after a portfolio are a name.
  return nameInside(elements, at, last, pack);
}

/** Where the name begins that follows a portfolio without a mark: after its first word or after "and" and a word. */
function nameInside(elements: readonly Element[], from: number, end: number, pack: LanguagePack): number {
  const and = wordsOf(pack.group.and);
  const of = wordsOf(pack.people.of);
  const lastAnd = elements.slice(from, end).findLastIndex(({ lower }) => and.has(lower) || of.has(lower));
  const start = lastAnd < 0 ? from : from + lastAnd + 1;
  const tail = end - start - (wordsOf(pack.group.articles).has(elements[start]?.lower ?? "") ? 1 : 0);
  return tail >= 3 ? end - 2 : end;
}

const PORTFOLIO_WORDS = 7;

function isMinister(head: Element, pack: LanguagePack): boolean {
  const rank = headRank(head, pack);
  return rank === "minister" || rank === "deputy-minister";
}

/** "министр труда и социальной защиты": genitives after a minister name the portfolio, whatever it is. */
function openEnd(elements: readonly Element[], from: number, pack: LanguagePack): number {
  const { freeOrder } = pack;
  if (!freeOrder) return from;
  const and = wordsOf(pack.group.and);
  const isGenitive = (at: number) => {
    const element = elements[at];
    if (element?.kind !== "word" || !/^\p{Ll}/u.test(element.text) || isHead(element, pack)) return false;
    return patternOf(freeOrder.genitive).test(element.lower) && !isVerb(element, pack);
  };
  let end = from;
  while (end < from + PORTFOLIO_WORDS) {
    const joins =
      (and.has(elements[end]?.lower ?? "") || elements[end]?.lower === ",") && isGenitive(end + 1);
    if (!joins && !isGenitive(end)) break;
    end += joins ? 2 : 1;
  }
  return end;
}

export function isHead(element: Element | undefined, pack: LanguagePack): boolean {
  if (element?.mention?.kind === "office") return true;
  if (element?.kind !== "word") return false;
  return Object.hasOwn(pack.people.offices, element.lower) || wordsOf(pack.people.groups).has(element.lower);
}
