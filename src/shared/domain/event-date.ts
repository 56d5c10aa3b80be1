import { z } from "zod";
import { IsoDay } from "./iso-day.ts";

/**
 * What a text says about when something happened. An interval includes both its ends. `notAfter` is "by the day of
 * publication, unknown since when"; it is never drawn as a point.
 */
export const DateReading = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("interval"),
    from: IsoDay,
    to: IsoDay,
    precision: z.enum(["day", "week", "month", "year", "range", "approx"]),
  }),
  z.strictObject({ kind: z.literal("notAfter"), to: IsoDay }),
  z.strictObject({ kind: z.literal("unknown") }),
]);
export type DateReading = z.infer<typeof DateReading>;

/** A reading with its reason: which rule read it, what it hangs on, what else it could mean. */
export const EventDate = z.strictObject({
  reading: DateReading,
  /** True when the text alone does not give the date: a year, week or interval was concluded. */
  inferred: z.boolean(),
  /** The id of the rule that decided, for example "bare-month-past". */
  rule: z.string(),
  anchor: z.enum(["text", "publication", "previousEvent"]),
  alternatives: z.array(DateReading),
});
export type EventDate = z.infer<typeof EventDate>;

/**
 * Extended Date/Time Format (ISO 8601-2:2019, EDTF level 1): a month "2023-04", a year "1993", an interval
 * "2024-03-11/2024-03-12", approximate "2023-03-05~/2023-03-18~", open start "../2024-03-12", unknown "XXXX".
 * Inference is not uncertainty in the source and is not written here.
 */
export function toEdtf(reading: DateReading): string {
  switch (reading.kind) {
    case "unknown":
      return "XXXX";
    case "notAfter":
      return `../${reading.to}`;
    case "interval":
      return intervalToEdtf(reading);
  }
}

function intervalToEdtf(interval: Extract<DateReading, { kind: "interval" }>): string {
  const { from, to } = interval;
  switch (interval.precision) {
    case "day":
      return from;
    case "month":
      return from.slice(0, 7);
    case "year":
      return from.slice(0, 4);
    case "approx":
      return from === to ? `${from}~` : `${from}~/${to}~`;
    case "week":
    case "range":
      return from === to ? from : `${from}/${to}`;
  }
}

/** The days that a reading may cover, null where it has no such end. */
export function readingBounds(reading: DateReading): { from: IsoDay | null; to: IsoDay | null } {
  switch (reading.kind) {
    case "unknown":
      return { from: null, to: null };
    case "notAfter":
      return { from: null, to: reading.to };
    case "interval":
      return { from: reading.from, to: reading.to };
  }
}
