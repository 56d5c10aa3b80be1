import { readingBounds } from "../../../shared/domain/event-date.ts";
import type { EventDate } from "../../../shared/domain/event-date.ts";
import { dayNumber } from "../../../shared/domain/iso-day.ts";
import type { IsoDay } from "../../../shared/domain/iso-day.ts";

/**
 * The most precise of the dates that begin (or end) on a day, so that a year is not told as its first of January; null
 * when none does.
 */
export function dateAtEnd(dates: readonly EventDate[], end: "from" | "to", day: IsoDay): EventDate | null {
  const there = dates.filter(({ reading }) => {
    const bounds = readingBounds(reading);
    return (end === "from" ? (bounds.from ?? bounds.to) : bounds.to) === day;
  });
  return there.toSorted((left, right) => spanDays(left) - spanDays(right))[0] ?? null;
}

/** How many days a date leaves open; an open start leaves the most. */
function spanDays({ reading }: EventDate): number {
  const { from, to } = readingBounds(reading);
  return from === null || to === null ? Infinity : dayNumber(to) - dayNumber(from);
}
