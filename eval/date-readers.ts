import { DateTimeRecognizer } from "@microsoft/recognizers-text-date-time";
import { parse } from "chrono-node";
import type { ParsedComponents } from "chrono-node";
import { z } from "zod";
import { extractCase } from "../src/main/core/evaluation/extract-case.ts";
import { readFile } from "../src/main/core/corpus/readers/reader-registry.ts";
import type { DateReading } from "../src/shared/domain/event-date.ts";
import { addDays, isIsoDay, isoDay, lastDayOfMonth } from "../src/shared/domain/iso-day.ts";
import { overlapOf } from "../src/shared/evaluation/match-records.ts";
import { dateExpressions } from "../src/shared/extraction/date-expressions.ts";
import { resolveDate } from "../src/shared/extraction/dates.ts";
import { EN } from "../src/shared/extraction/packs/en.ts";
import type { DateCase, DaySpan } from "./date-cases.ts";

/** What a reader of dates is asked: a sentence, where the expression stands, the day of publication, the tense. */
export type DateQuestion = Pick<DateCase, "text" | "expression" | "published" | "tense">;

export interface DateReader {
  name: string;
  /** Every reading that the reader may mean; a case is right when one of them is. None: it did not see a date. */
  read: (question: DateQuestion) => DaySpan[];
}

/** So that one sentence is enough to be seen as English, as an article would be. */
const ENGLISH_CLOSING =
  "The ministry has told the press that there is nothing to add to this for the time being.";

/** The date of the only event of the sentence: the whole way from text to record. */
export const eventDates: DateReader = {
  name: "Demarche, dates of events",
  read({ text, published }) {
    const read = readFile({ name: "text.txt", bytes: Buffer.from(`${text} ${ENGLISH_CLOSING}`) });
    if (!read.ok) return [];
    const given = { ...read.value, published: { value: published, rule: "metadata" as const } };
    const { events } = extractCase(given, {});
    return events.length === 1 ? events.flatMap(({ date }) => spanOf(date.reading)) : [];
  },
};

/** The expression itself, in the tense of its sentence. */
export const expressionDates: DateReader = {
  name: "Demarche, expressions",
  read({ text, expression, published, tense }) {
    const found = dateExpressions(text, { start: 0, end: text.length }, EN);
    const best = mostOverlapping(found, ({ span }) => overlapOf(span, expression));
    if (!best) return [];
    return spanOf(resolveDate(best, { published, previous: null, tense }).reading);
  },
};

function spanOf(reading: DateReading): DaySpan[] {
  return reading.kind === "interval" ? [{ from: reading.from, to: reading.to }] : [];
}

const Resolution = z.object({
  values: z.array(
    z.object({ value: z.string().optional(), start: z.string().optional(), end: z.string().optional() }),
  ),
});

const recognizer = new DateTimeRecognizer("en-us").getDateTimeModel();

/** Microsoft Recognizers, of whose two candidates the tense chooses; its interval ends are read either way. */
export const recognizersDates: DateReader = {
  name: "Microsoft Recognizers",
  read({ text, expression, published, tense }) {
    const found = recognizer.parse(text, localNoon(published));
    const best = mostOverlapping(found, ({ start, end }) => overlapOf({ start, end: end + 1 }, expression));
    const resolution = Resolution.safeParse(best?.resolution);
    if (!resolution.success) return [];
    const { values } = resolution.data;
    const value = tense === "past" ? values[0] : values.at(-1);
    const from = (value?.value ?? value?.start)?.slice(0, 10);
    const to = (value?.value ?? value?.end)?.slice(0, 10);
    return from === undefined || to === undefined ? [] : eitherEnd(from, to);
  },
};

/** Recognizers ends a week or month with the day after it, but "from 4 to 6" with the 6th: both are allowed. */
export function eitherEnd(from: string, to: string): DaySpan[] {
  if (!isIsoDay(from) || !isIsoDay(to)) return [];
  return from === to
    ? [{ from, to }]
    : [
        { from, to },
        { from, to: addDays(to, -1) },
      ];
}

/** chrono-node; a value is as wide as the parts that it calls certain. */
export const chronoDates: DateReader = {
  name: "chrono-node",
  read({ text, expression, published, tense }) {
    const found = parse(text, localNoon(published), { forwardDate: tense === "future" });
    const best = mostOverlapping(found, ({ index, text: words }) =>
      overlapOf({ start: index, end: index + words.length }, expression),
    );
    const first = best && chronoSpan(best.start);
    if (!first) return [];
    const last = best.end ? chronoSpan(best.end) : first;
    return last ? [{ from: first.from, to: last.to }] : [];
  },
};

function chronoSpan(parts: ParsedComponents): DaySpan | null {
  const [year, month, day] = [parts.get("year"), parts.get("month"), parts.get("day")];
  if (year === null || month === null || day === null) return null;
  if (parts.isCertain("day") || parts.isCertain("weekday")) {
    const only = isoDay(year, month, day);
    return only === null ? null : { from: only, to: only };
  }
  if (parts.isCertain("month")) {
    const to = lastDayOfMonth(year, month);
    return { from: `${to.slice(0, 8)}01`, to };
  }
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** Both peers count in local time. */
function localNoon(day: string): Date {
  return new Date(`${day}T12:00:00`);
}

function mostOverlapping<Item>(items: readonly Item[], overlap: (item: Item) => number): Item | undefined {
  return items.filter((item) => overlap(item) > 0).toSorted((a, b) => overlap(b) - overlap(a))[0];
}
