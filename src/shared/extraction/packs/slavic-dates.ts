import type { DatePattern } from "./language-pack.ts";

/** The words of a language's calendar dates, as sources of patterns. */
export interface CalendarWords {
  /** "в" of "в марте", "во вторник". */
  in: string;
  /** "с" of "с 3 по 5 мая". */
  from: string;
  /** "на" of "запланирован на май". */
  on: string;
  /** "по" and "до" of a span. */
  to: string;
  /** "в", "за", "по итогам": before a part of a year. */
  during: string;
  /** "начале", "конце". */
  part: string;
  /** The same with a preposition of its own. */
  atPart: string;
  and: string;
  /** "года", "году", "г.". */
  year: string;
  /** "годах", "годы". */
  years: string;
  lastYear: string;
  thisYear: string;
  seasons: string;
  /** "прошлым", "минувшей" before a season. */
  lastSeason: string;
  thisSeason: string;
  /** "прошлый", "минувшую", "следующее" before a weekday. */
  which: string;
  /** What makes a year a goal or a name: "до 2030 года", "на 2024 год". */
  notYear: string;
}

/** Days, spans of days, months, parts of years and years, with a year, without one, and with "of last year". */
export function slavicCalendar(words: CalendarWords): DatePattern[] {
  const { from, to, during, and, years, seasons } = words;
  const year = `<Y>(?:-?\\p{Ll}{1,2}(?!\\p{L}))?(?:\\s?(?:${words.year}))?`;
  const inMonth = `(?:(?:${words.in}|${from})\\s(?:(?:${words.part})\\s)?|(?:${words.atPart})\\s)`;
  const season = `(?<part>${seasons})`;
  const range = (month: string) => [
    `${from}\\s<D>\\s(?:${to})\\s(?<lastDay>\\d{1,2})\\s${month}`,
    `<D>\\s${and}\\s(?<lastDay>\\d{1,2})\\s${month}`,
    `(?:${words.in}\\s(?:(?:${words.which})\\s)?<W>,?\\s)?(?:${from}\\s)?<D><L>\\s${month}`,
    `${from}\\s<D>\\s<M>\\s(?:${to})\\s(?<lastDay>\\d{1,2})\\s${month.replace("<M>", "<T>")}`,
  ];
  const months = (ending: string) => [
    `(?:${during})\\s<M>\\s?[-–—]\\s?<T>${ending}`,
    `(?:${during})\\s<P>${ending}`,
    `${season}${ending}`,
  ];
  const dated = `\\s${year}`;
  return [
    ...range(`<M>(?:${dated})?`).map((pattern): DatePattern => ({ pattern, read: { kind: "day" } })),
    ...ofYear(words, range("<M>"), "day"),
    { pattern: "<Y>-(?<monthNumber>\\d\\d)-(?<day>\\d\\d)", read: { kind: "iso" } },
    { pattern: "(?<day>\\d{1,2})\\.(?<monthNumber>\\d{1,2})\\.<Y>", read: { kind: "iso" } },
    ...months(dated).map((pattern): DatePattern => ({ pattern, read: { kind: "months" } })),
    ...ofYear(words, months(""), "months"),
    { pattern: `(?:${during})\\s<M>\\s?[-–—]\\s?<T>(?!\\s\\d)`, read: { kind: "months" } },
    { pattern: `${words.in}\\s<P>(?!\\s\\d)`, read: { kind: "months" } },
    { pattern: `(?:${words.lastSeason})\\s${season}`, read: { kind: "months", yearOffset: -1 } },
    { pattern: `(?:(?:${words.thisSeason})\\s)?${season}(?!\\s\\d)`, read: { kind: "months" } },
    { pattern: `(?:${inMonth})?<M>${dated}`, read: { kind: "month" } },
    ...ofYear(words, [`${inMonth}<M>`], "month"),
    { pattern: `(?:${inMonth}|${words.on}\\s)<M>(?!\\s\\d)`, read: { kind: "month" } },
    { pattern: `(?:${during}|${from})\\s<Y>\\s?[-–—]\\s?<Z>\\s?(?:${years})`, read: { kind: "years" } },
    { pattern: `${from}\\s<Y>\\s(?:${to})\\s<Z>\\s?(?:${words.year})`, read: { kind: "years" } },
    {
      pattern: `(?:(?:${during}|${from})\\s)?(?<!(?:${words.notYear})\\s)<Y>(?:-?\\p{Ll}{1,2})?\\s?(?:${words.year})`,
      read: { kind: "year" },
    },
    { pattern: `${words.in}\\s(?:(?:${words.which})\\s)?<W>`, read: { kind: "weekday" } },
  ];
}

function ofYear(
  { lastYear, thisYear }: CalendarWords,
  patterns: readonly string[],
  kind: "day" | "month" | "months",
): DatePattern[] {
  return patterns.flatMap((pattern): DatePattern[] => [
    { pattern: `${pattern}\\s(?:${lastYear})`, holds: lastYear, read: { kind, yearOffset: -1 } },
    { pattern: `${pattern}\\s(?:${thisYear})`, holds: thisYear, read: { kind, yearOffset: 0 } },
  ]);
}

type Unit = "day" | "week" | "month" | "year";

/** "сегодня", "на прошлой неделе": counted from the day of publication. */
export function relative(pattern: string, unit: Unit, offset: number): DatePattern {
  return { pattern, read: { kind: "relative", unit, offset } };
}

/** "за несколько недель до этого", "несколько дней назад". */
export function before(
  pattern: string,
  anchor: "previousEvent" | "publication",
  minDays: number,
  maxDays: number,
): DatePattern {
  return { pattern, read: { kind: "before", anchor, minDays, maxDays } };
}

/** "два года назад", "неделей ранее". */
export function ago(pattern: string, anchor: "previousEvent" | "publication", unit: Unit): DatePattern {
  return { pattern, read: { kind: "ago", anchor, unit } };
}
