import * as fc from "fast-check";
import { expect, test } from "vitest";
import { EDTF_HELP, parseEdtf } from "../../../../src/shared/domain/edtf.ts";
import { readingBounds, toEdtf } from "../../../../src/shared/domain/event-date.ts";
import type { DateReading } from "../../../../src/shared/domain/event-date.ts";
import { dayFromNumber, dayNumber, lastDayOfMonth } from "../../../../src/shared/domain/iso-day.ts";

test.each<[string, DateReading]>([
  ["2024-03-12", { kind: "interval", from: "2024-03-12", to: "2024-03-12", precision: "day" }],
  ["2023-04", { kind: "interval", from: "2023-04-01", to: "2023-04-30", precision: "month" }],
  ["1993", { kind: "interval", from: "1993-01-01", to: "1993-12-31", precision: "year" }],
  ["2024-03-11/2024-03-12", { kind: "interval", from: "2024-03-11", to: "2024-03-12", precision: "range" }],
  ["2024-02/2024-03", { kind: "interval", from: "2024-02-01", to: "2024-03-31", precision: "range" }],
  ["2023-03~", { kind: "interval", from: "2023-03-01", to: "2023-03-31", precision: "approx" }],
  [
    " 2023-02-04~/2023-03-18~ ",
    { kind: "interval", from: "2023-02-04", to: "2023-03-18", precision: "approx" },
  ],
  ["../2024-03-12", { kind: "notAfter", to: "2024-03-12" }],
  ["/2024-03", { kind: "notAfter", to: "2024-03-31" }],
  ["xxxx", { kind: "unknown" }],
])("%s is read", (text, reading) => {
  expect(parseEdtf(text)).toEqual({ ok: true, value: reading });
});

test.each([
  ["", EDTF_HELP],
  ["spring", EDTF_HELP],
  ["2023-02-29", "There is no 2023-02-29: that month has 28 days."],
  ["2024-13", "There is no month 13; months are 01 to 12."],
  ["2024-3-2", "Months and days have two digits: 2024-03-02."],
  ["2024-03?", "Only ~ (about) can be said of a date: 2023-03~."],
  ["2024-03-12/2024-03-11", "The interval ends before it begins: 2024-03-11 is before 2024-03-12."],
  ["2024-03-12/..", "An interval needs its end: ../2024-03-12 is “by 12 March”."],
  ["2024/2025/2026", "An interval has two ends: 2024-03-11/2024-03-12."],
])("%j cannot be read, and the reason says what would be right", (text, error) => {
  expect(parseEdtf(text)).toEqual({ ok: false, failure: error });
});

const day = fc
  .integer({ min: dayNumber("1000-01-01"), max: dayNumber("9999-12-31") })
  .map((number) => dayFromNumber(number));
const span = fc
  .tuple(day, day)
  .map(([left, right]): [string, string] => (left < right ? [left, right] : [right, left]));
const reading: fc.Arbitrary<DateReading> = fc.oneof(
  fc.constant<DateReading>({ kind: "unknown" }),
  day.map((to): DateReading => ({ kind: "notAfter", to })),
  day.map((from): DateReading => ({ kind: "interval", from, to: from, precision: "day" })),
  day.map((from): DateReading => {
    const year = from.slice(0, 4);
    return { kind: "interval", from: `${year}-01-01`, to: `${year}-12-31`, precision: "year" };
  }),
  day.map((from): DateReading => {
    const to = lastDayOfMonth(Number(from.slice(0, 4)), Number(from.slice(5, 7)));
    return { kind: "interval", from: `${from.slice(0, 7)}-01`, to, precision: "month" };
  }),
  fc
    .tuple(span, fc.constantFrom("week" as const, "range" as const, "approx" as const))
    .map(([[from, to], precision]): DateReading => ({ kind: "interval", from, to, precision })),
);

test("whatever is written is read back: the same days, equally sure, written the same", () => {
  fc.assert(
    fc.property(reading, (written) => {
      const read = parseEdtf(toEdtf(written));
      if (!read.ok) throw new Error(read.failure);
      expect(readingBounds(read.value)).toEqual(readingBounds(written));
      expect(toEdtf(read.value)).toBe(toEdtf(written));
      expect(sure(read.value)).toBe(sure(written));
    }),
  );
});

test("no text makes the reader throw", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string({ unit: fc.constantFrom("0", "1", "2", "3", "-", "/", "~", ".", "X") }),
      ),
      (text) => {
        const read = parseEdtf(text);
        expect(read.ok || read.failure.length > 0).toBe(true);
      },
    ),
  );
});

function sure(value: DateReading): boolean {
  return value.kind !== "interval" || value.precision !== "approx";
}
