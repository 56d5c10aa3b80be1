import type { DateReading } from "../domain/event-date.ts";
import { readingBounds } from "../domain/event-date.ts";
import type { IsoDay } from "../domain/iso-day.ts";

/** An event that ended this many years before publication is told as history, not as news. */
const HISTORICAL_YEARS = 5;

export function isHistorical(reading: DateReading, published: IsoDay | null): boolean {
  const { from, to } = readingBounds(reading);
  if (!from || !to || !published) return false;
  const limit = `${Number(published.slice(0, 4)) - HISTORICAL_YEARS}${published.slice(4)}`;
  return to < limit;
}
