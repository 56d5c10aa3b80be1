import { readingBounds } from "../domain/event-date.ts";
import type { EventDate } from "../domain/event-date.ts";
import { lastDayOfMonth } from "../domain/iso-day.ts";
import type { DateExpression } from "./date-expressions.ts";
import { resolveDate, undatedPast } from "./dates.ts";
import { carriedPeriod } from "./figure-memory.ts";
import type { FigureMemory } from "./figure-memory.ts";
import type { FigureToken } from "./figure-tokens.ts";
import type { FrameContext } from "./frames.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { wordsOf } from "./words-of.ts";

/** The words of an amount: where they begin, the amount, and where they end. */
export interface FigureWindow {
  from: number;
  amount: number;
  to: number;
}

/**
 * The period of a figure: the one nearest to its amount, else one in front of its sentence, else that of the figures
 * before. A day is when something was said, and a period after "over", "than", "compared with" is another figure's.
 */
export function figureDate(
  tokens: readonly FigureToken[],
  window: FigureWindow,
  context: FrameContext,
  memory: FigureMemory,
): EventDate {
  const { pack, published } = context;
  const periods = tokens
    .map((token, index) => ({ date: token.date, index }))
    .filter(({ date, index }) => date !== null && isOwnPeriod(tokens, index, pack));
  const near = periods
    .filter(({ index }) => index >= window.from && index < window.to)
    .toSorted((a, b) => Math.abs(a.index - window.amount) - Math.abs(b.index - window.amount));
  const found =
    near.at(0) ??
    periods.findLast(({ index }) => index < window.from) ??
    (periods.length === 1 ? periods[0] : undefined);
  const carried = carriedPeriod(memory);
  if (found?.date) return periodOf(tokens, found.index, found.date, context, carried);
  if (carried)
    return { ...carried, inferred: true, rule: "period-of-figure-before", anchor: "previousEvent" };
  return undatedPast(published);
}

/** The date right after an amount of an earlier period; null when it has none. */
export function comparedDate(
  tokens: readonly FigureToken[],
  amount: number,
  context: FrameContext,
): EventDate | null {
  const date = tokens[amount + 1]?.date;
  if (!date || !isPeriod(date)) return null;
  return resolveDate(date, { ...context, tense: "past" });
}

function periodOf(
  tokens: readonly FigureToken[],
  index: number,
  date: DateExpression,
  { published, previous, pack }: FrameContext,
  carried: EventDate | null,
): EventDate {
  const own = resolveDate(date, { published, previous, tense: "past" });
  const isSame = tokens
    .slice(Math.max(0, index - 2), index)
    .some(({ lower }) => wordsOf(pack.figures.period).has(lower));
  const year = readingBounds(own.reading).from?.slice(0, 4);
  const { from, to } = readingBounds(carried?.reading ?? { kind: "unknown" });
  const { meaning } = date;
  // "in the third quarter": of the year that the figures before are of, where the day of publication gives none.
  if (!year && from && meaning.kind === "months" && meaning.year === null && carried) {
    const dated = { ...date, meaning: { ...meaning, year: Number(from.slice(0, 4)) } };
    return {
      ...resolveDate(dated, { published, previous, tense: "past" }),
      inferred: true,
      anchor: "previousEvent",
    };
  }
  if (!isSame || !year || !from || !to || carried?.reading.kind !== "interval") return own;
  const month = Number(to.slice(5, 7));
  const reading = {
    ...carried.reading,
    from: year + from.slice(4),
    to: lastDayOfMonth(Number(year), month),
  };
  return { ...own, reading, inferred: true, rule: "same-period", anchor: "previousEvent" };
}

export function isPeriod({ meaning }: DateExpression): boolean {
  if (meaning.kind === "months" || meaning.kind === "year") return true;
  return meaning.kind === "relative" && (meaning.unit === "month" || meaning.unit === "year");
}

function isOwnPeriod(tokens: readonly FigureToken[], index: number, pack: LanguagePack): boolean {
  const token = tokens[index];
  if (!token?.date || !isPeriod(token.date)) return false;
  const { figures, group } = pack;
  const first = token.lower.split(/\s/u)[0] ?? "";
  if (wordsOf(figures.since).has(first) && !isSpan(token.date)) return false;
  const light = [figures.period, figures.periodModifiers, group.articles].map((list) => wordsOf(list));
  let before = index - 1;
  while (light.some((words) => words.has(tokens[before]?.lower ?? ""))) before -= 1;
  const word = tokens[before]?.lower ?? "";
  return (
    !wordsOf(figures.comparators).has(word) && !(before === index - 1 && wordsOf(figures.since).has(word))
  );
}

function isSpan({ meaning }: DateExpression): boolean {
  return meaning.kind === "year" ? meaning.lastYear > meaning.year : meaning.kind === "months";
}
