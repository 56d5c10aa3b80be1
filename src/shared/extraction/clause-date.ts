import type { DateExpression } from "./date-expressions.ts";
import type { Element } from "./elements.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { isBoundary } from "./boundary.ts";
import { wordsOf } from "./words-of.ts";

interface ClauseDate {
  date: DateExpression;
  /** Index after the date where it follows the phrase at once, so that the quotation can hold it. */
  adjacentEnd: number | null;
  /** True where it stands after the phrase. */
  later: boolean;
}

/**
 * The date of a clause: right after its phrase, later in the same clause, between subject and verb, or in front of
 * the subject. A date of a subordinate clause ("after the vote in March 2022, …") is not the main clause's.
 */
export function clauseDate(
  elements: readonly Element[],
  subjectStart: number,
  phraseEnd: number,
  pack: LanguagePack,
): ClauseDate | null {
  const next =
    pack.freeOrder === null && isTerm(elements, phraseEnd, pack) ? null : elements[phraseEnd]?.date;
  if (next) return { date: next, adjacentEnd: phraseEnd + 1, later: true };
  const later = laterDate(elements, phraseEnd, pack);
  const date =
    later ??
    datesBetween(withoutAside(elements, subjectStart, phraseEnd, pack)) ??
    frontedDate(elements, subjectStart, pack);
  return date ? { date, adjacentEnd: null, later: later !== null } : null;
}

function laterDate(elements: readonly Element[], from: number, pack: LanguagePack): DateExpression | null {
  const finite = wordsOf(pack.group.finite);
  const infinitive = pack.group.infinitive;
  for (let index = from; index < elements.length; index += 1) {
    const element = elements[index];
    if (!element) break;
    // "a programme for 2026-2027": how long it holds, not when it was signed.
    if (element.date && pack.freeOrder === null && isTerm(elements, index, pack)) continue;
    if (element.date) return element.date;
    // "in Kampala, Uganda, in January".
    if (element.lower === "," && elements[index + 1]?.date) return elements[index + 1]?.date ?? null;
    if (isBoundary(element, pack) || element.lower === "," || finite.has(element.lower)) return null;
    // "to sign on Monday" is another verb's date; "to Kenya on Monday" is not.
    if (infinitive !== null && element.lower === infinitive && elements[index + 1]?.kind === "word")
      return null;
  }
  return null;
}

function datesBetween(elements: readonly Element[]): DateExpression | null {
  return elements.find(({ date }) => date !== null)?.date ?? null;
}

/** "X, whose country has the chair this year, received Y": the day of the aside is not the verb's. */
function withoutAside(
  elements: readonly Element[],
  from: number,
  to: number,
  { group, freeOrder }: LanguagePack,
): readonly Element[] {
  const inside = elements.slice(from, to);
  const opens = inside.findIndex(
    ({ lower }, index) => lower === "," && wordsOf(group.relative).has(inside[index + 1]?.lower ?? ""),
  );
  const closes = opens < 0 ? -1 : inside.findIndex(({ lower }, index) => index > opens + 1 && lower === ",");
  return freeOrder !== null || closes < 0 ? inside : [...inside.slice(0, opens), ...inside.slice(closes)];
}

function frontedDate(
  elements: readonly Element[],
  subjectStart: number,
  pack: LanguagePack,
): DateExpression | null {
  const light = [pack.group.adverbs, pack.group.articles, pack.group.and].map((list) => wordsOf(list));
  const isLight = (lower: string) => light.some((words) => words.has(lower));
  let index = subjectStart - 1;
  while (isLight(elements[index]?.lower ?? "")) index -= 1;
  if (elements[index]?.lower === "," || (elements[index]?.lower === ":" && pack.freeOrder === null))
    index -= 1;
  const date = elements[index]?.date;
  if (!date) return null;
  for (let before = index - 1; before >= 0; before -= 1) {
    const element = elements[before];
    const { lower } = element ?? { lower: "" };
    if (pack.freeOrder === null && element && opensClause(elements, before, pack)) return date;
    // "In Nairobi on Monday he met": a place before the date.
    if (pack.freeOrder === null && (element?.party?.kind === "state" || wordsOf(pack.nominal.at).has(lower)))
      continue;
    if (lower === "," || /^["“«]$/u.test(lower)) continue;
    if (!isLight(lower)) return null;
  }
  return date;
}

/** "…, and on Wednesday he met", "…; on Wednesday he met": another clause begins right after this mark. */
function opensClause(elements: readonly Element[], at: number, pack: LanguagePack): boolean {
  const element = elements[at];
  if (element?.kind === "mark" && isBoundary(element, pack)) return true;
  return element?.lower === "," && wordsOf(pack.group.and).has(elements[at + 1]?.lower ?? "");
}

/** "a programme for 2026-2027", but "planned for 2026". */
function isTerm(elements: readonly Element[], at: number, { nominal }: LanguagePack): boolean {
  const isOwn = elements[at - 1]?.lower === "for";
  const words = `${isOwn ? "for " : ""}${elements[at]?.text ?? ""}`;
  if (!/^for\s(?:the\s)?(?:\d{4}|next\s|coming\s)/i.test(words)) return false;
  return !wordsOf(nominal.planned).has(elements[isOwn ? at - 2 : at - 1]?.lower ?? "");
}
