import { dayNumber } from "../../../shared/domain/iso-day.ts";
import type { EventDate } from "../../../shared/domain/event-date.ts";
import type { EventMode, EventStatus, Party, ReviewState } from "../../../shared/domain/evidence.ts";

/** One event as one article reports it. */
export interface Report {
  /** The event's id, which is the same in every workspace. */
  uid: string;
  article: number;
  mode: EventMode;
  status: EventStatus;
  date: EventDate;
  parties: Party[];
  /** The sentence, folded. */
  sentence: string;
  review: ReviewState;
  confidence: number;
}

/**
 * When a report says that it happened. `firm` tells the happening from others in the same weeks; `loose` knows about
 * the month; `open` (a year, "by now", nothing) tells it from nothing.
 */
export interface When {
  kind: "firm" | "loose" | "open";
  /** Day numbers, both included; null where there is no such end. */
  from: number | null;
  to: number | null;
}

/** No firm time is longer. */
export const FIRM_DAYS = 10;
const LOOSE_DAYS = 62;

export function whenOf({ reading }: EventDate): When {
  switch (reading.kind) {
    case "unknown":
      return { kind: "open", from: null, to: null };
    case "notAfter":
      return { kind: "open", from: null, to: dayNumber(reading.to) };
    case "interval": {
      const from = dayNumber(reading.from);
      const to = dayNumber(reading.to);
      const days = to - from + 1;
      const kind =
        days <= FIRM_DAYS && reading.precision !== "approx" ? "firm" : days <= LOOSE_DAYS ? "loose" : "open";
      return { kind, from, to };
    }
  }
}

/** Days between two times, 0 where they meet. An end that is not known meets everything on its side. */
export function daysApart(left: When, right: When): number {
  const gap = Math.max(
    (left.from ?? -Infinity) - (right.to ?? Infinity),
    (right.from ?? -Infinity) - (left.to ?? Infinity),
  );
  return Math.max(0, gap);
}

export function sameTime(left: When, right: When): boolean {
  return left.from === right.from && left.to === right.to;
}

/** Decided before new, then the surest. */
export function byStanding(left: Report, right: Report): number {
  return Number(isDecided(right)) - Number(isDecided(left)) || right.confidence - left.confidence;
}

function isDecided({ review }: Report): boolean {
  return review === "accepted" || review === "edited";
}
