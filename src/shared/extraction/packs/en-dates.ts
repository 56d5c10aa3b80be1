import type { DatePattern, LanguagePack } from "./language-pack.ts";

export const EN_NUMBERS: LanguagePack["numbers"] = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

const COUNTED = Object.entries(EN_NUMBERS).filter(([, number]) => number > 1);

export const EN_YEAR_PARTS: LanguagePack["yearParts"] = {
  "first quarter": [1, 3],
  "second quarter": [4, 6],
  "third quarter": [7, 9],
  "fourth quarter": [10, 12],
  "last quarter": [10, 12],
  "first half": [1, 6],
  "second half": [7, 12],
  ...Object.fromEntries(
    COUNTED.flatMap(([word, number]) =>
      [`first ${word} months`, `first ${String(number)} months`].map((words) => [words, [1, number]]),
    ),
  ),
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
};

/** What "last", "this" and "next" add to a week, a month or a year. */
export const EN_WHICH: LanguagePack["which"] = {
  last: -1,
  past: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
};

const WHICH = "(?<which>[Ll]ast|[Tt]his|[Nn]ext)";
const NUMBERED_YEAR = ",?(?:\\sof)?\\s<Y>";
const NAMED_YEAR = "(?:\\sof)?\\s(?<which>last|this|next)\\syear";
const AT = "(?:(?:[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater)\\s)?[Oo]n\\s";
const ON = `(?:${AT})?`;
const FROM = "(?:[Ff]rom|[Bb]etween)\\s";
const TO = "(?:to|through|until|till)";
const ORDINAL = "(?:st|nd|rd|th)?";
const LAST_DAY = `(?<lastDay>\\d{1,2})${ORDINAL}`;
const PART = "(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[\\s-])";
const SOME = "(?:[Aa]\\sfew|[Ss]everal|[Ss]ome|[Aa]\\scouple\\sof)";
const TIME = "(?:\\s(?:morning|afternoon|evening|night))?";

const SPANS_OF_MONTHS = [
  `(?:[Ii]n|[Dd]uring|[Ff]or|[Ff]rom|[Oo]ver)\\s<M>\\s?(?:[-–—]|${TO})\\s?<T>`,
  "[Bb]etween\\s<M>\\sand\\s<T>",
];

/** In two patterns, for one that holds a number is only tried where the text has one. */
function withYear(pattern: string): string[] {
  return [`${pattern}${NUMBERED_YEAR}`, `${pattern}${NAMED_YEAR}`];
}

function read(read: DatePattern["read"], ...patterns: string[]): DatePattern[] {
  return patterns.map((pattern) => ({ pattern, read }));
}

const DAYS = [
  `${ON}(?:<W>,?\\s)?(?:the\\s)?<D><L>(?:\\sof)?\\s<M>`,
  `${ON}(?:<W>,?\\s)?<M>\\s<D><L>`,
  `${FROM}<M>\\s<D>\\s(?:${TO}|and)\\s${LAST_DAY}`,
  `<M>\\s<D>\\s${TO}\\s${LAST_DAY}`,
  `(?:${FROM}|${ON})<D>\\s(?:${TO}|and)\\s${LAST_DAY}(?:\\sof)?\\s<M>`,
  `(?:${FROM})?<M>\\s<D>\\s?(?:${TO}|and|[-–—])\\s?<T>\\s${LAST_DAY}`,
  `(?:${FROM})?<D>\\s<M>\\s?(?:${TO}|and|[-–—])\\s?${LAST_DAY}\\s<T>`,
];

/** Counted from the day of publication or from the event that was told before. */
function counted(unit: "day" | "week" | "month" | "year"): DatePattern[] {
  const noun = `<N>\\s${unit}s?`;
  return [
    ...read({ kind: "ago", anchor: "publication", unit }, `${noun}\\sago`),
    ...read({ kind: "ago", anchor: "previousEvent", unit }, `${noun}\\s(?:before|earlier|prior)`),
    ...read({ kind: "ago", anchor: "previousEvent", unit, after: true }, `${noun}\\s(?:later|after\\sthat)`),
    ...(unit === "year"
      ? []
      : read({ kind: "ago", anchor: "publication", unit, after: true }, `[Ii]n\\s${noun}(?!\\sof)`)),
  ];
}

/** "a few weeks before", "several days ago". */
function some(unit: "days" | "weeks" | "months", minDays: number, maxDays: number): DatePattern[] {
  return [
    ...read(
      { kind: "before", anchor: "previousEvent", minDays, maxDays },
      `(?:${SOME}\\s${unit}|${unit.charAt(0).toUpperCase()}${unit.slice(1)}|${unit})\\s(?:before|earlier|prior)`,
    ),
    ...read({ kind: "before", anchor: "publication", minDays, maxDays }, `${SOME}\\s${unit}\\sago`),
  ];
}

export const EN_DATES: readonly DatePattern[] = [
  ...read({ kind: "day" }, ...DAYS.map((days) => `${days}(?:${NUMBERED_YEAR}|${NAMED_YEAR})?`)),
  ...read({ kind: "iso" }, `${ON}<Y>-(?<monthNumber>\\d\\d)-(?<day>\\d\\d)`),
  ...read({ kind: "iso" }, `${ON}(?<day>\\d{1,2})\\.(?<monthNumber>\\d{1,2})\\.<Y>`),
  ...read({ kind: "iso" }, `${ON}(?<day>\\d{1,2})(?<slash>/)(?<monthNumber>\\d{1,2})/<Y>`),
  ...read(
    { kind: "monthday" },
    `[Oo]n\\s(?:<W>,?\\s)?the\\s(?<day>\\d{1,2})(?:st|nd|rd|th)(?!\\s(?!in\\b|at\\b|for\\b|with\\b|and\\b)\\p{L})`,
  ),
  ...read(
    { kind: "month" },
    ...withYear(`(?:(?:[Ii]n|[Dd]uring|[Ss]ince|[Bb]y|[Uu]ntil|[Oo]f|[Bb]ack\\sin)\\s)?${PART}?<M>`),
    ...withYear("[Aa]t\\sthe\\s(?:end|beginning|start)\\sof\\s<M>"),
    "[Aa]t\\sthe\\s(?:end|beginning|start)\\sof\\s<M>",
    `(?:[Ii]n|[Dd]uring|[Ll]ast|[Tt]his|[Nn]ext|[Ff]or)\\s${PART}?<M>(?!\\s\\d)`,
    `${PART}<M>(?!\\s\\d)`,
  ),
  ...read(
    { kind: "months" },
    ...withYear("(?:[Ii]n|[Dd]uring|[Ff]or|[Oo]ver)\\s(?:the\\s)?<P>"),
    "(?:[Ii]n|[Dd]uring|[Oo]ver)\\sthe\\s<P>(?!\\sof)",
    "(?:[Ll]ast|[Tt]his)\\s(?<part>spring|summer|autumn|fall)",
    ...SPANS_OF_MONTHS.flatMap((months) => [...withYear(months), `${months}(?!\\s\\d)`]),
  ),
  ...read(
    { kind: "years" },
    `(?:[Ii]n|[Ff]or|[Dd]uring)\\s<Y>[-–—]<Z>`,
    `[Ff]rom\\s<Y>\\s?(?:[-–—]|${TO})\\s?<Z>`,
    `[Bb]etween\\s<Y>\\sand\\s<Z>`,
    `(?:(?:[Ii]n|[Dd]uring)\\s)?the\\s${PART}?(?<decade>(?:19|20)\\d0)s`,
  ),
  ...read(
    { kind: "year" },
    "(?:[Ii]n|[Dd]uring|[Ss]ince|[Bb]y|[Ff]or|[Oo]f|[Bb]ack\\sin)\\s(?:early\\s|late\\s|mid-)?(?:the\\syear\\s)?<Y>(?!-\\d|/)",
  ),
  ...read(
    { kind: "weekday" },
    `${AT}(?:${WHICH}\\s)?<W>${TIME}`,
    `${WHICH}\\s<W>${TIME}`,
    // "visited Kenya Monday", but not "Sunday Times".
    `<W>${TIME}(?!\\s\\p{Lu})`,
  ),
  ...read(
    { kind: "relative", unit: "day", offset: 0 },
    "(?:[Ee]arlier\\s)?[Tt]oday",
    `[Tt]his\\s(?:morning|afternoon|evening)`,
  ),
  ...read({ kind: "relative", unit: "day", offset: -1 }, `[Yy]esterday${TIME}`, "[Ll]ast\\snight"),
  ...read({ kind: "relative", unit: "day", offset: 1 }, `[Tt]omorrow${TIME}`),
  ...read({ kind: "relative", unit: "day", offset: -2 }, "[Tt]he\\sday\\sbefore\\syesterday"),
  ...read({ kind: "relative", unit: "day", offset: 2 }, "[Tt]he\\sday\\safter\\stomorrow"),
  ...read({ kind: "relative", unit: "week" }, `(?:(?:[Ee]arlier|[Ll]ater)\\s)?${WHICH}\\sweek`),
  ...read({ kind: "relative", unit: "month" }, `(?:(?:[Ee]arlier|[Ll]ater)\\s)?${WHICH}\\smonth`),
  ...read({ kind: "relative", unit: "year" }, `(?:(?:[Ee]arlier|[Ll]ater)\\s)?${WHICH}\\syear`),
  ...read(
    { kind: "weekend" },
    `(?:[Oo]ver\\s)?${WHICH}\\sweekend`,
    "(?:[Oo]ver|[Aa]t|[Oo]n)\\sthe\\sweekend",
  ),
  ...some("days", 2, 8),
  ...some("weeks", 14, 56),
  ...some("months", 60, 240),
  ...counted("day"),
  ...counted("week"),
  ...counted("month"),
  ...counted("year"),
  ...read(
    { kind: "before", anchor: "previousEvent", minDays: -1, maxDays: -1 },
    "(?:[Oo]n\\s)?[Tt]he\\s(?:next|following)\\sday",
  ),
  ...read(
    { kind: "before", anchor: "previousEvent", minDays: 0, maxDays: 0 },
    "(?:[Oo]n\\s|[Ll]ater\\s)?(?:[Tt]he|[Tt]hat)\\ssame\\sday",
    "(?:[Oo]n\\s|[Ll]ater\\s)[Tt]hat\\sday",
  ),
  ...read(
    { kind: "before", anchor: "previousEvent", minDays: 1, maxDays: 1 },
    "(?:[Oo]n\\s)?[Tt]he\\sprevious\\sday",
    "[Tt]he\\sday\\sbefore(?!\\s\\p{L})",
  ),
];
