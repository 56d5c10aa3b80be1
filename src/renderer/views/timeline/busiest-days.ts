import { dayNumber } from "../../../shared/domain/iso-day.ts";
import type { IsoDay } from "../../../shared/domain/iso-day.ts";
import type { TimelineMark } from "../../../shared/domain/outreach.ts";

/** Most events: this share of them. */
const MOST = 0.8;
/** Coming closer is worth a click when most events lie within this share of the whole time. */
const CROWDED = 0.5;

/** The shortest stretch of days that holds most events whole; null when that is about all the time there is. */
export function busiestDays(marks: readonly TimelineMark[]): { from: IsoDay; to: IsoDay } | null {
  const byEnd = marks.toSorted((left, right) => left.to.localeCompare(right.to));
  const total = marks.reduce((sum, mark) => sum + countOf(mark), 0);
  const starts = [...new Set(marks.map(({ from }) => from))].toSorted();
  const first = starts[0];
  const last = byEnd.at(-1)?.to;
  if (first === undefined || last === undefined) return null;
  let best: { from: IsoDay; to: IsoDay } | null = null;
  let leastDays = CROWDED * daysBetween(first, last);
  for (const from of starts) {
    let held = 0;
    const end = byEnd.find((mark) => {
      if (mark.from >= from) held += countOf(mark);
      return held >= MOST * total;
    });
    if (!end) break;
    const days = daysBetween(from, end.to);
    if (days < leastDays) [best, leastDays] = [{ from, to: end.to }, days];
  }
  return best;
}

function countOf(mark: TimelineMark): number {
  return mark.kind === "event" ? 1 : mark.count;
}

function daysBetween(from: IsoDay, to: IsoDay): number {
  return dayNumber(to) - dayNumber(from) + 1;
}
