import type { DateReading, EventDate } from "../domain/event-date.ts";
import { readingBounds } from "../domain/event-date.ts";
import { addDays, isoDay, lastDayOfMonth, weekday } from "../domain/iso-day.ts";
import type { IsoDay } from "../domain/iso-day.ts";
import type { DateExpression, DateMeaning } from "./date-expressions.ts";

export interface DateContext {
  published: IsoDay | null;
  /** The date of the event told before, for "a few weeks before". */
  previous: EventDate | null;
  tense: "past" | "future";
}

type Interval = Extract<DateReading, { kind: "interval" }>;

/** What an expression means in its article; rule "no-anchor" when it hangs on a day that is not known. */
export function resolveDate(expression: DateExpression, context: DateContext): EventDate {
  const { meaning } = expression;
  switch (meaning.kind) {
    case "day":
    case "months":
      return resolveCalendar(meaning, context);
    case "year":
      return explicit(yearsOf(meaning.year, meaning.lastYear));
    case "weekday":
      return resolveWeekday(meaning.weekday, meaning.which, context);
    case "weekend":
      return resolveWeekend(meaning.which, context);
    case "monthday":
      return resolveMonthDay(meaning.day, context);
    case "relative":
      return resolveRelative(meaning.unit, meaning.offset, context);
    case "before":
      return resolveBefore(meaning, context);
  }
}

/** The date of something told in the past with no date of its own: some day up to publication. */
export function undatedPast(published: IsoDay | null): EventDate {
  const reading: DateReading = published ? { kind: "notAfter", to: published } : { kind: "unknown" };
  return { reading, inferred: false, rule: "not-after-publication", anchor: "publication", alternatives: [] };
}

export function undatedFuture(): EventDate {
  return { reading: { kind: "unknown" }, inferred: false, rule: "no-date", anchor: "text", alternatives: [] };
}

type CalendarMeaning = Extract<DateMeaning, { kind: "day" | "months" }>;

function resolveCalendar(meaning: CalendarMeaning, context: DateContext): EventDate {
  if (meaning.year !== null) {
    const reading = calendarReading(meaning, meaning.year);
    return reading ? explicit(reading) : noAnchor(context);
  }
  const { published, tense } = context;
  if (!published) return noAnchor(context);
  const thisYear = Number(published.slice(0, 4));
  const name = meaning.kind === "day" ? "day" : "month";
  if (meaning.yearOffset !== null) {
    const reading = calendarReading(meaning, thisYear + meaning.yearOffset);
    return reading ? concluded(`${name}-of-relative-year`, reading) : noAnchor(context);
  }
  const past = tense === "past";
  for (let step = 0; step <= 8; step += 1) {
    const year = past ? thisYear - step : thisYear + step;
    const reading = calendarReading(meaning, year);
    if (!reading || (past ? reading.from > published : reading.to < published)) continue;
    const other = calendarReading(meaning, past ? year - 1 : year + 1);
    return {
      reading,
      inferred: true,
      rule: `bare-${name}-${tense}`,
      anchor: "publication",
      alternatives: other ? [other] : [],
    };
  }
  return noAnchor(context);
}

function calendarReading(meaning: CalendarMeaning, year: number): Interval | null {
  if (meaning.kind === "months") return monthsOf(year, meaning.month, meaning.lastMonth);
  const from = isoDay(year, meaning.month, meaning.day);
  if (!from) return null;
  const { month, lastMonth } = meaning;
  if (meaning.lastDay === null || (meaning.lastDay === meaning.day && lastMonth === month))
    return dayReading(from);
  const to = isoDay(lastMonth < month ? year + 1 : year, lastMonth, meaning.lastDay);
  return to && to > from ? { kind: "interval", from, to, precision: "range" } : null;
}

function resolveWeekday(wanted: number, which: number | null, context: DateContext): EventDate {
  const { published, tense } = context;
  if (!published) return noAnchor(context);
  const today = weekday(published);
  const past = which === null || which === 0 ? tense === "past" : which < 0;
  const away = past ? -((today - wanted + 7) % 7) : (wanted - today + 7) % 7;
  // "last Tuesday" on a Tuesday is a week ago.
  const days = away === 0 && which !== null ? 7 * which : away;
  return concluded(`weekday-${past ? "past" : "future"}`, dayReading(addDays(published, days)));
}

/** Saturday and Sunday: the last ones begun, or the next ones of what is ahead. */
function resolveWeekend(which: number | null, context: DateContext): EventDate {
  const { published, tense } = context;
  if (!published) return noAnchor(context);
  const saturday = addDays(published, 6 - weekday(published));
  const past = which === null || which === 0 ? tense === "past" : which < 0;
  const weeks = past ? (saturday <= published && which !== -1 ? 0 : -1) : which === 1 ? 1 : 0;
  const from = addDays(saturday, 7 * weeks);
  return concluded("weekend", { kind: "interval", from, to: addDays(from, 1), precision: "range" });
}

/** "on the 5th": the last such day up to publication, or the next one. */
function resolveMonthDay(day: number, context: DateContext): EventDate {
  const { published, tense } = context;
  if (!published) return noAnchor(context);
  const months = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1;
  const past = tense === "past";
  for (let step = 0; step <= 3; step += 1) {
    const month = past ? months - step : months + step;
    const found = isoDay(Math.floor(month / 12), (month % 12) + 1, day);
    if (found && (past ? found <= published : found >= published))
      return concluded(`month-day-${tense}`, dayReading(found));
  }
  return noAnchor(context);
}

function resolveRelative(
  unit: "day" | "week" | "month" | "year",
  offset: number,
  context: DateContext,
): EventDate {
  const { published, tense } = context;
  if (!published) return noAnchor(context);
  const rule = `relative-${unit}`;
  switch (unit) {
    case "day":
      return concluded(rule, dayReading(addDays(published, offset)));
    case "week": {
      const monday = addDays(published, 1 - weekday(published) + 7 * offset);
      const sunday = addDays(monday, 6);
      // "has visited this week": not after the day it was written.
      const from = offset === 0 && tense === "future" ? published : monday;
      const to = offset === 0 && tense === "past" ? published : sunday;
      return concluded(offset === 0 ? "this-week" : rule, { kind: "interval", from, to, precision: "week" });
    }
    case "month": {
      const months = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1 + offset;
      return concluded(rule, monthOf(Math.floor(months / 12), (months % 12) + 1));
    }
    case "year":
      return concluded(rule, yearOf(Number(published.slice(0, 4)) + offset));
  }
}

function resolveBefore(meaning: Extract<DateMeaning, { kind: "before" }>, context: DateContext): EventDate {
  const fromPrevious = meaning.anchor === "previousEvent";
  const bounds: { from: IsoDay | null; to: IsoDay | null } = fromPrevious
    ? readingBounds(context.previous?.reading ?? { kind: "unknown" })
    : { from: context.published, to: context.published };
  if (!bounds.from || !bounds.to) return noAnchor(context);
  // "did it in three days" tells how long, not when.
  if (!fromPrevious && meaning.maxDays < 0 && context.tense === "past") return noAnchor(context);
  const from = addDays(bounds.from, -meaning.maxDays);
  const to = addDays(bounds.to, -meaning.minDays);
  return {
    reading: from === to ? dayReading(from) : { kind: "interval", from, to, precision: "approx" },
    inferred: true,
    rule: fromPrevious ? "before-previous-event" : "before-publication",
    anchor: meaning.anchor,
    alternatives: [],
  };
}

function explicit(reading: Interval): EventDate {
  const rule = `explicit-${reading.precision}`;
  return { reading, inferred: false, rule, anchor: "text", alternatives: [] };
}

function concluded(rule: string, reading: DateReading): EventDate {
  return { reading, inferred: true, rule, anchor: "publication", alternatives: [] };
}

/** The words hang on a day that is not known: what is told in the past was at least not after publication. */
function noAnchor({ published, tense }: DateContext): EventDate {
  return { ...(tense === "past" ? undatedPast(published) : undatedFuture()), rule: "no-anchor" };
}

function dayReading(day: IsoDay): Interval {
  return { kind: "interval", from: day, to: day, precision: "day" };
}

function monthOf(year: number, month: number): Interval {
  const from = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
  return { kind: "interval", from, to: lastDayOfMonth(year, month), precision: "month" };
}

function monthsOf(year: number, from: number, to: number): Interval {
  if (from === to) return monthOf(year, from);
  return { ...monthOf(year, from), to: lastDayOfMonth(year, to), precision: "range" };
}

function yearsOf(from: number, to: number): Interval {
  if (from === to) return yearOf(from);
  return { ...yearOf(from), to: `${to}-12-31`, precision: "range" };
}

function yearOf(year: number): Interval {
  return { kind: "interval", from: `${year}-01-01`, to: `${year}-12-31`, precision: "year" };
}
