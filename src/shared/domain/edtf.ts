import type { DateReading } from "./event-date.ts";
import { isIsoDay, isoDay, lastDayOfMonth } from "./iso-day.ts";
import type { IsoDay } from "./iso-day.ts";
import { fail, ok } from "./result.ts";
import type { Result } from "./result.ts";

/** What would be right in the place of a date that cannot be read. */
export const EDTF_HELP =
  "A date is written 2024-03-12, 2024-03, 2024, 2024-03-11/2024-03-12, 2023-03~ or XXXX.";

interface Interval {
  from: IsoDay;
  to: IsoDay;
  precision: "day" | "month" | "year";
  approximate: boolean;
}

/**
 * Reads the Extended Date/Time Format as far as a DateReading can say it: parseEdtf(toEdtf(reading)) covers the same
 * days, equally sure. A week is read as a range, which is written the same. The reason of a failure is for the analyst.
 */
export function parseEdtf(text: string): Result<DateReading, string> {
  const written = text.trim().toUpperCase();
  if (written === "") return fail(EDTF_HELP);
  if (/^X{4}(-XX){0,2}$/.test(written)) return ok({ kind: "unknown" });
  const ends = written.split("/").map((end) => end.trim());
  const [first = "", last] = ends;
  if (ends.length > 2) return fail("An interval has two ends: 2024-03-11/2024-03-12.");
  return last === undefined ? readSingle(first) : readInterval(first, last);
}

function readSingle(text: string): Result<DateReading, string> {
  const read = readDate(text);
  if (!read.ok) return read;
  const { from, to, precision, approximate } = read.value;
  return ok({ kind: "interval", from, to, precision: approximate ? "approx" : precision });
}

function readInterval(first: string, last: string): Result<DateReading, string> {
  if (last === ".." || last === "") return fail("An interval needs its end: ../2024-03-12 is “by 12 March”.");
  const end = readDate(last);
  if (!end.ok) return end;
  if (first === ".." || first === "") return ok({ kind: "notAfter", to: end.value.to });
  const start = readDate(first);
  if (!start.ok) return start;
  const { from } = start.value;
  const { to } = end.value;
  if (from > to) return fail(`The interval ends before it begins: ${last} is before ${first}.`);
  if (start.value.approximate || end.value.approximate) {
    return ok({ kind: "interval", from, to, precision: "approx" });
  }
  return ok({ kind: "interval", from, to, precision: from === to ? "day" : "range" });
}

function readDate(text: string): Result<Interval, string> {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/.exec(text);
  if (!parts || Number(parts[1]) < 1000) return fail(wrongDate(text));
  const [year, month] = [Number(parts[1]), Number(parts[2] ?? 1)];
  const approximate = parts[4] === "~";
  if (month < 1 || month > 12) return fail(`There is no month ${parts[2] ?? ""}; months are 01 to 12.`);
  if (parts[2] === undefined) {
    return ok({ from: `${year}-01-01`, to: `${year}-12-31`, precision: "year", approximate });
  }
  if (parts[3] === undefined) {
    const from = `${year}-${parts[2]}-01`;
    return ok({ from, to: lastDayOfMonth(year, month), precision: "month", approximate });
  }
  const day = isoDay(year, month, Number(parts[3]));
  if (day === null || !isIsoDay(day)) {
    const last = Number(lastDayOfMonth(year, month).slice(8));
    return fail(`There is no ${text.replace("~", "")}: that month has ${last} days.`);
  }
  return ok({ from: day, to: day, precision: "day", approximate });
}

/** Slips that are easy to name are named. */
function wrongDate(text: string): string {
  if (/^\d{4}-\d{1,2}(-\d{1,2})?~?$/.test(text)) {
    return "Months and days have two digits: 2024-03-02.";
  }
  if (/[?%]$/.test(text)) return "Only ~ (about) can be said of a date: 2023-03~.";
  return EDTF_HELP;
}
