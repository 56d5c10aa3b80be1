import type { DateReading } from "../../shared/domain/event-date.ts";
import { lastDayOfMonth } from "../../shared/domain/iso-day.ts";
import type { IsoDay } from "../../shared/domain/iso-day.ts";
import { formatDay } from "./format.ts";

const LONG_MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "12 March 2024", for sentences. */
export function longDayWords(day: IsoDay): string {
  const { year, month, date } = parts(day);
  return `${date} ${LONG_MONTHS[month - 1] ?? ""} ${year}`;
}

/** A reading spelled out: "Mar 2024", "11 to 12 Mar 2024", "about 5 to 18 Mar 2023", "by 12 Mar 2024". */
export function readingWords(reading: DateReading): string {
  switch (reading.kind) {
    case "unknown":
      return "date unknown";
    case "notAfter":
      return `by ${formatDay(reading.to)}`;
    case "interval":
      return intervalWords(reading);
  }
}

function intervalWords({ from, to, precision }: Extract<DateReading, { kind: "interval" }>): string {
  switch (precision) {
    case "day":
      return formatDay(from);
    case "month":
      return monthWords(from);
    case "year":
      return from.slice(0, 4);
    case "week":
    case "range":
      return spanWords(from, to);
    case "approx":
      return `about ${wholeWords(from, to) ?? spanWords(from, to)}`;
  }
}

/** A whole month or year by its name; null for any other span. */
function wholeWords(from: IsoDay, to: IsoDay): string | null {
  const { year, month, date } = parts(from);
  if (date !== 1) return null;
  if (to === lastDayOfMonth(year, month)) return monthWords(from);
  return month === 1 && to === `${from.slice(0, 4)}-12-31` ? from.slice(0, 4) : null;
}

/** The month of a day: "Mar 2024". */
export function monthWords(day: IsoDay): string {
  return formatDay(day).replace(/^\d+ /, "");
}

/** Two days with what they share said once: "28 Feb to 3 Mar 2024". */
export function spanWords(from: IsoDay, to: IsoDay): string {
  if (from === to) return formatDay(to);
  const first = parts(from);
  const last = parts(to);
  if (first.year !== last.year) return `${formatDay(from)} to ${formatDay(to)}`;
  if (first.month !== last.month) return `${formatDay(from).replace(/ \d+$/, "")} to ${formatDay(to)}`;
  return `${first.date} to ${formatDay(to)}`;
}

function parts(day: IsoDay): { year: number; month: number; date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}
