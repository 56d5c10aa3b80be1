import type { DateExpression } from "./date-expressions.ts";
import type { Element } from "./elements.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { isBoundary } from "./boundary.ts";
import { wordsOf } from "./words-of.ts";

interface ClauseDate {
  date: DateExpression;
  /** Index after the date where it follows the phrase at once, so that the quotation can hold it. */
  adjacentEnd: number | null;
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
  const next = elements[phraseEnd]?.date;
  if (next) return { date: next, adjacentEnd: phraseEnd + 1 };
  const date =
    laterDate(elements, phraseEnd, pack) ??
    datesBetween(elements, subjectStart, phraseEnd) ??
    frontedDate(elements, subjectStart, pack);
  return date ? { date, adjacentEnd: null } : null;
}

function laterDate(elements: readonly Element[], from: number, pack: LanguagePack): DateExpression | null {
  const finite = wordsOf(pack.group.finite);
  const infinitive = pack.group.infinitive;
  for (let index = from; index < elements.length; index += 1) {
    const element = elements[index];
    if (!element) break;
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

function datesBetween(elements: readonly Element[], from: number, to: number): DateExpression | null {
  return elements.slice(from, to).find(({ date }) => date !== null)?.date ?? null;
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
  if (elements[index]?.lower === ",") index -= 1;
  const date = elements[index]?.date;
  if (!date) return null;
  for (let before = index - 1; before >= 0; before -= 1) {
    const { lower } = elements[before] ?? { lower: "" };
    if (lower === "," || /^["“«]$/u.test(lower)) continue;
    if (!isLight(lower)) return null;
  }
  return date;
}
