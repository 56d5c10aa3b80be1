import type { TextSpan } from "../domain/evidence.ts";
import type { DatePattern, LanguagePack } from "./packs/language-pack.ts";
import { compiledDates } from "./packs/date-patterns.ts";

type Unit = "day" | "week" | "month" | "year";

/** What a text says of a date, before the day of publication gives it a meaning. */
export type DateMeaning =
  | {
      kind: "day";
      year: number | null;
      month: number;
      day: number;
      lastDay: number | null;
      lastMonth: number;
      yearOffset: number | null;
    }
  | { kind: "months"; year: number | null; month: number; lastMonth: number; yearOffset: number | null }
  | { kind: "year"; year: number; lastYear: number }
  /** `which`: last -1, this 0, next 1; null where the text says none of them. */
  | { kind: "weekday"; weekday: number; which: number | null }
  | { kind: "weekend"; which: number | null }
  | { kind: "monthday"; day: number }
  | { kind: "relative"; unit: Unit; offset: number }
  | { kind: "before"; anchor: "previousEvent" | "publication"; minDays: number; maxDays: number };

export interface DateExpression {
  /** With the preposition before it: "in April 2023". */
  span: TextSpan;
  meaning: DateMeaning;
}

const DAYS_PER_UNIT = { day: 1, week: 7, month: 30, year: 365 } as const;

/** Every date expression between two offsets, in order; of two that overlap the one that reaches further stays. */
export function dateExpressions(text: string, within: TextSpan, pack: LanguagePack): DateExpression[] {
  return findDates(text, within, pack, false);
}

/** Only the expressions that give a year; cheaper, for a whole article. */
export function datesWithYear(text: string, within: TextSpan, pack: LanguagePack): DateExpression[] {
  if (!/\d{4}/.test(text.slice(within.start, within.end))) return [];
  return findDates(text, within, pack, true).filter(
    ({ meaning }) => "year" in meaning && meaning.year !== null,
  );
}

function findDates(text: string, within: TextSpan, pack: LanguagePack, withYear: boolean): DateExpression[] {
  const words = text.slice(within.start, within.end);
  const found: DateExpression[] = [];
  const { patterns, month, part, phrase } = compiledDates(pack);
  const present = {
    month: month.test(words),
    number: /\d/.test(words),
    part: part.test(words),
    phrase: !withYear && phrase.test(words),
  };
  const held = new Map<RegExp, boolean>();
  for (const { pattern, read, dated, needs, holds } of patterns) {
    if ((withYear && !dated) || !needs.every((need) => present[need])) continue;
    if (holds && !(held.get(holds) ?? remember(held, holds, words))) continue;
    for (const match of words.matchAll(pattern)) {
      const meaning = meaningOf(match.groups ?? {}, read, pack);
      if (!meaning) continue;
      const start = within.start + match.index;
      found.push({ span: { start, end: start + match[0].length }, meaning });
    }
  }
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: DateExpression[] = [];
  for (const expression of found) {
    const last = kept.at(-1);
    if (!last || expression.span.start >= last.span.end) kept.push(expression);
    else if (expression.span.end > last.span.end) kept[kept.length - 1] = expression;
  }
  return kept;
}

function meaningOf(
  groups: Record<string, string | undefined>,
  read: DatePattern["read"],
  pack: LanguagePack,
): DateMeaning | null {
  const year = groups["year"] ? Number(groups["year"]) : null;
  const month = groups["monthNumber"]
    ? Number(groups["monthNumber"])
    : (pack.months[groups["month"]?.toLowerCase() ?? ""] ?? 0);
  const lastMonth = groups["lastMonth"] ? (pack.months[groups["lastMonth"].toLowerCase()] ?? 0) : month;
  const day = Number(groups["day"] ?? 0);
  const which = pack.which[groups["which"]?.toLowerCase() ?? ""] ?? null;
  switch (read.kind) {
    case "day":
    case "iso": {
      // "02/25/2024" is American; "02/03/2024" may be either and is left alone.
      if (read.kind === "iso" && groups["slash"]) return slashed(year, month, day);
      if (month < 1 || month > 12 || day < 1 || day > 31) return null;
      const lastDay = groups["lastDay"] ? Number(groups["lastDay"]) : null;
      const yearOffset = read.kind === "day" ? (read.yearOffset ?? which) : null;
      return { kind: "day", year, month, day, lastDay, lastMonth, yearOffset };
    }
    case "month":
    case "months": {
      const [from, to] = monthsOf(groups, month, lastMonth, pack);
      if (from < 1 || to > 12 || to < from) return null;
      return { kind: "months", year, month: from, lastMonth: to, yearOffset: read.yearOffset ?? which };
    }
    case "year":
    case "years": {
      const decade = groups["decade"] ? Number(groups["decade"]) : null;
      if (decade !== null) return { kind: "year", year: decade, lastYear: decade + 9 };
      if (year === null) return null;
      const lastYear = groups["lastYear"] ? Number(groups["lastYear"]) : year;
      return lastYear < year ? null : { kind: "year", year, lastYear };
    }
    case "weekday": {
      const weekday = pack.weekdays[groups["weekday"]?.toLowerCase() ?? ""];
      return weekday ? { kind: "weekday", weekday, which } : null;
    }
    case "weekend":
      return { kind: "weekend", which };
    case "monthday":
      return day >= 1 && day <= 31 ? { kind: "monthday", day } : null;
    case "relative":
      return { kind: "relative", unit: read.unit, offset: read.offset ?? which ?? 0 };
    case "before":
      return { kind: "before", anchor: read.anchor, minDays: read.minDays, maxDays: read.maxDays };
    case "ago": {
      // "неделю назад" is one week ago.
      const words = groups["number"]?.toLowerCase();
      const number = words === undefined ? 1 : Number(words) || pack.numbers[words.toLowerCase()];
      if (!number) return null;
      const days = number * DAYS_PER_UNIT[read.unit];
      const slack = read.unit === "day" ? 0 : Math.ceil(DAYS_PER_UNIT[read.unit] / 2);
      return read.after
        ? { kind: "before", anchor: read.anchor, minDays: -days - slack, maxDays: slack - days }
        : { kind: "before", anchor: read.anchor, minDays: days - slack, maxDays: days + slack };
    }
  }
}

function slashed(year: number | null, month: number, day: number): DateMeaning | null {
  const [first, second] = month > 12 ? [month, day] : [day, month];
  if (second < 1 || second > 12 || first <= 12 || first > 31) return null;
  return { kind: "day", year, month: second, day: first, lastDay: null, lastMonth: second, yearOffset: null };
}

function monthsOf(
  groups: Record<string, string | undefined>,
  month: number,
  lastMonth: number,
  pack: LanguagePack,
): readonly [from: number, to: number] {
  if (groups["part"]) return pack.yearParts[groups["part"].toLowerCase().replaceAll(/\s+/gu, " ")] ?? [0, 0];
  if (groups["to"]) return [1, Number(groups["to"])];
  return [month, lastMonth];
}

function remember(held: Map<RegExp, boolean>, test: RegExp, words: string): boolean {
  const holds = test.test(words);
  held.set(test, holds);
  return holds;
}
