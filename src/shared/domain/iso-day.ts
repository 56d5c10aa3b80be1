import { z } from "zod";

const DAY_MS = 86_400_000;

/** A calendar day of the proleptic Gregorian calendar, "2024-03-12"; no time zone. */
export const IsoDay = z.string().refine(isIsoDay, { error: "A day is written 2024-03-12." });
export type IsoDay = string;

/** True for an existing day between 1000-01-01 and 9999-12-31. */
export function isIsoDay(text: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Days since 1970-01-01, negative before it. */
export function dayNumber(day: IsoDay): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

export function dayFromNumber(number: number): IsoDay {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

export function addDays(day: IsoDay, days: number): IsoDay {
  return dayFromNumber(dayNumber(day) + days);
}

/** The last day of a month; month is 1 to 12. */
export function lastDayOfMonth(year: number, month: number): IsoDay {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Builds "2024-03-12" from numbers; month is 1 to 12. Null when there is no such day. */
export function isoDay(year: number, month: number, day: number): IsoDay | null {
  const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isIsoDay(text) ? text : null;
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekday(day: IsoDay): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}
