import type { TextSpan } from "../domain/evidence.ts";
import type { DatePattern, LanguagePack } from "./packs/language-pack.ts";
import { monthPattern, wordPattern } from "./packs/pattern-source.ts";

type Unit = "day" | "week" | "month" | "year";

/** What a text says of a date, before the day of publication gives it a meaning. */
export type DateMeaning =
  | { kind: "day"; year: number | null; month: number; day: number; lastDay: number | null }
  | { kind: "month"; year: number | null; month: number }
  | { kind: "year"; year: number }
  | { kind: "weekday"; weekday: number }
  | { kind: "relative"; unit: Unit; offset: number }
  | { kind: "before"; anchor: "previousEvent" | "publication"; minDays: number; maxDays: number };

export interface DateExpression {
  /** With the preposition before it: "in April 2023". */
  span: TextSpan;
  meaning: DateMeaning;
}

interface CompiledPattern {
  pattern: RegExp;
  read: DatePattern["read"];
}

const DAYS_PER_UNIT = { day: 1, week: 7, month: 30, year: 365 } as const;
const compiled = new WeakMap<LanguagePack, CompiledPattern[]>();

/** Every date expression between two offsets, in order, none overlapping: the earliest, then the longest, wins. */
export function dateExpressions(text: string, within: TextSpan, pack: LanguagePack): DateExpression[] {
  const words = text.slice(within.start, within.end);
  const found: DateExpression[] = [];
  for (const { pattern, read } of compiledPatterns(pack)) {
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

function compiledPatterns(pack: LanguagePack): CompiledPattern[] {
  const known = compiled.get(pack);
  if (known) return known;
  const sources: Record<string, string> = {
    M: `(?<month>${monthPattern(pack)})`,
    D: "(?<day>\\d{1,2})(?:st|nd|rd|th)?",
    L: "(?:\\s?[-–—]\\s?(?<lastDay>\\d{1,2})(?!\\d))?",
    Y: "(?<year>(?:1[89]|20)\\d\\d)(?![\\d%])",
    W: `(?<weekday>${capitalsToo(Object.keys(pack.weekdays))})`,
    N: `(?<number>\\d{1,3}|${wordPattern(Object.keys(pack.numbers))})`,
  };
  const built = pack.datePatterns.map(({ pattern, read }) => {
    const body = pattern.replaceAll(/<([MDLYWN])>/g, (_, name: string) => sources[name] ?? "");
    return { pattern: new RegExp(`(?<![\\p{L}\\p{N}.,-])(?:${body})(?![\\p{L}\\p{N}])`, "gu"), read };
  });
  compiled.set(pack, built);
  return built;
}

function capitalsToo(words: readonly string[]): string {
  return wordPattern(words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]));
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
  const day = Number(groups["day"] ?? 0);
  switch (read.kind) {
    case "day":
    case "iso": {
      if (month < 1 || month > 12 || day < 1 || day > 31) return null;
      const lastDay = groups["lastDay"] ? Number(groups["lastDay"]) : null;
      return { kind: "day", year, month, day, lastDay };
    }
    case "month":
      return month >= 1 && month <= 12 ? { kind: "month", year, month } : null;
    case "year":
      return year === null ? null : { kind: "year", year };
    case "weekday": {
      const weekday = pack.weekdays[groups["weekday"]?.toLowerCase() ?? ""];
      return weekday ? { kind: "weekday", weekday } : null;
    }
    case "relative":
      return { kind: "relative", unit: read.unit, offset: read.offset };
    case "before":
      return { kind: "before", anchor: read.anchor, minDays: read.minDays, maxDays: read.maxDays };
    case "ago": {
      const number = Number(groups["number"]) || pack.numbers[groups["number"]?.toLowerCase() ?? ""];
      if (!number) return null;
      const days = number * DAYS_PER_UNIT[read.unit];
      const slack = read.unit === "day" ? 0 : Math.ceil(DAYS_PER_UNIT[read.unit] / 2);
      return { kind: "before", anchor: read.anchor, minDays: days - slack, maxDays: days + slack };
    }
  }
}
