import { z } from "zod";
import { parseEdtf } from "../domain/edtf.ts";
import { toEdtf } from "../domain/event-date.ts";
import type { DateReading } from "../domain/event-date.ts";

/** A date as an annotation writes it, brought into the one form that `toEdtf` gives, so that equal dates are equal texts. */
export const EdtfText = z.string().transform((text, context) => {
  const reading = parseEdtf(text);
  if (reading.ok) return toEdtf(reading.value);
  context.addIssue({ code: "custom", message: reading.failure });
  return z.NEVER;
});

/** What a date that was read as EdtfText says. */
export function readingOf(edtf: string): DateReading {
  const reading = parseEdtf(edtf);
  if (!reading.ok) throw new Error(`${edtf} was not read as EDTF: ${reading.failure}`);
  return reading.value;
}
