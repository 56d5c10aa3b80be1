import { EDTF_HELP, parseEdtf } from "../../../shared/domain/edtf.ts";
import type { DateReading } from "../../../shared/domain/event-date.ts";
import { ok } from "../../../shared/domain/result.ts";
import type { Result } from "../../../shared/domain/result.ts";
import { readTypedDay } from "../../app/lens-bar/typed-day.ts";

/** A date as EDTF, or as people write days, months and years ("12 Mar 2024", "Mar 2024"). */
export function readTypedDate(typed: string): Result<DateReading, string> {
  const read = parseEdtf(typed);
  if (read.ok || read.failure !== EDTF_HELP) return read;
  const from = readTypedDay(typed, "from");
  const to = readTypedDay(typed, "to");
  if (from === null || to === null) return read;
  const precision = from === to ? "day" : from.slice(0, 7) === to.slice(0, 7) ? "month" : "year";
  return ok({ kind: "interval", from, to, precision });
}
