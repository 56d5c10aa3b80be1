import { readFileSync } from "node:fs";
import { z } from "zod";
import { readingBounds } from "../src/shared/domain/event-date.ts";
import { TextSpan } from "../src/shared/domain/evidence.ts";
import { dayNumber, IsoDay } from "../src/shared/domain/iso-day.ts";
import { EdtfText, readingOf } from "../src/shared/evaluation/edtf-text.ts";

/** Days from one to another, both included. */
export interface DaySpan {
  from: IsoDay;
  to: IsoDay;
}

/**
 * A date expression in a sentence with the days that it means. `dates` lists every reading that is in use, the usual
 * one first; `around` is for "two weeks ago": a reading that holds the day and strays no further from it.
 */
export const DateCase = z
  .strictObject({
    id: z.string(),
    published: IsoDay,
    text: z.string(),
    expression: TextSpan.extend({ text: z.string().min(1) }),
    tense: z.enum(["past", "future"]),
    dates: z.array(EdtfText).min(1).optional(),
    around: z.strictObject({ day: IsoDay, withinDays: z.int().positive() }).optional(),
    why: z.string().optional(),
  })
  .refine(({ dates, around }) => (dates === undefined) !== (around === undefined), {
    error: "A case has either dates or around.",
  })
  .refine(({ text, expression }) => text.slice(expression.start, expression.end) === expression.text, {
    error: "The offsets do not cut out the expression.",
  });
export type DateCase = z.infer<typeof DateCase>;

const DateCases = z
  .array(DateCase)
  .refine((cases) => new Set(cases.map(({ id }) => id)).size === cases.length, {
    error: "Two cases have one id.",
  });

export function readDateCases(file: string): DateCase[] {
  return DateCases.parse(JSON.parse(readFileSync(file, "utf8")));
}

/** Whether a reading is one of those that a case allows; no reading is never right. */
export function isRightReading({ dates = [], around }: DateCase, reading: DaySpan | null): boolean {
  if (!reading) return false;
  if (around) {
    const day = dayNumber(around.day);
    const [before, after] = [day - dayNumber(reading.from), dayNumber(reading.to) - day];
    return before >= 0 && after >= 0 && Math.max(before, after) <= around.withinDays;
  }
  return dates.some((date) => {
    const bounds = readingBounds(readingOf(date));
    return bounds.from === reading.from && bounds.to === reading.to;
  });
}
