import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  dayFromNumber,
  dayNumber,
  isIsoDay,
  isoDay,
  lastDayOfMonth,
  weekday,
} from "../../../../src/shared/domain/iso-day.ts";

test("only days that exist are days", () => {
  const texts = ["2024-02-29", "2023-02-29", "2024-13-01", "2024-1-1", "0999-01-01", "2024-04-31", ""];
  expect(texts.filter(isIsoDay)).toEqual(["2024-02-29"]);
});

test("a month ends on its last day, leap years included", () => {
  expect([lastDayOfMonth(2024, 2), lastDayOfMonth(2023, 2), lastDayOfMonth(2024, 12)]).toEqual([
    "2024-02-29",
    "2023-02-28",
    "2024-12-31",
  ]);
});

test("12 March 2024 is a Tuesday", () => {
  expect([weekday("2024-03-12"), weekday("2024-03-17"), weekday("1969-12-29")]).toEqual([2, 7, 1]);
});

test("numbers that make no day give none", () => {
  expect([isoDay(2024, 2, 30), isoDay(2024, 2, 9)]).toEqual([null, "2024-02-09"]);
});

test("days and their numbers are the same thing", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -300_000, max: 2_000_000 }),
      fc.integer({ min: -400, max: 400 }),
      (number, days) => {
        expect(dayNumber(dayFromNumber(number))).toBe(number);
        expect(dayNumber(addDays(dayFromNumber(number), days))).toBe(number + days);
      },
    ),
  );
});
