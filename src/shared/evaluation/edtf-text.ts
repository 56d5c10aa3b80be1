import { z } from "zod";
import { toEdtf } from "../domain/event-date.ts";
import type { DateReading } from "../domain/event-date.ts";
import { isIsoDay, lastDayOfMonth } from "../domain/iso-day.ts";

/** A date as an annotation writes it: the forms of `toEdtf`, for example "2023-04" or "../2024-03-12". */
export const EdtfText = z.string().refine((text) => readEdtf(text) !== null, {
  error:
    'A date is written "2024-03-12", "2023-04", "1993", "2024-03-11/2024-03-12", "2023-03-05~/2023-03-18~", "../2024-03-12" or "XXXX".',
});
export type EdtfText = string;

/** What an EDTF text says, null when it is none of the forms of `toEdtf`. A week reads as a range: both are written alike. */
export function readEdtf(text: string): DateReading | null {
  const reading = readingOf(text);
  return reading !== null && toEdtf(reading) === text ? reading : null;
}

function readingOf(text: string): DateReading | null {
  if (text === "XXXX") return { kind: "unknown" };
  if (text.startsWith("../")) {
    const to = text.slice(3);
    return isIsoDay(to) ? { kind: "notAfter", to } : null;
  }
  if (/^[1-9]\d{3}$/.test(text)) return interval(`${text}-01-01`, `${text}-12-31`, "year");
  const month = /^([1-9]\d{3})-(\d{2})$/.exec(text);
  if (month) return monthOf(Number(month[1]), Number(month[2]), text);
  const [from = "", to] = text.split("/").map((end) => end.replace(/~$/, ""));
  if (text.includes("~")) return interval(from, to ?? from, "approx");
  return to === undefined ? interval(from, from, "day") : interval(from, to, "range");
}

function monthOf(year: number, month: number, text: string): DateReading | null {
  return month >= 1 && month <= 12 ? interval(`${text}-01`, lastDayOfMonth(year, month), "month") : null;
}

type Precision = Extract<DateReading, { kind: "interval" }>["precision"];

function interval(from: string, to: string, precision: Precision): DateReading | null {
  return isIsoDay(from) && isIsoDay(to) && from <= to ? { kind: "interval", from, to, precision } : null;
}
