import { expect, test } from "vitest";
import { readingBounds, toEdtf } from "../../../../src/shared/domain/event-date.ts";
import type { DateReading } from "../../../../src/shared/domain/event-date.ts";

const interval = (
  from: string,
  to: string,
  precision: Extract<DateReading, { kind: "interval" }>["precision"],
): DateReading => ({ kind: "interval", from, to, precision });

test.each([
  [interval("2024-03-12", "2024-03-12", "day"), "2024-03-12"],
  [interval("2024-03-11", "2024-03-12", "week"), "2024-03-11/2024-03-12"],
  [interval("2024-02-01", "2024-02-29", "month"), "2024-02"],
  [interval("1993-01-01", "1993-12-31", "year"), "1993"],
  [interval("2023-05-02", "2023-05-09", "range"), "2023-05-02/2023-05-09"],
  [interval("2023-02-04", "2023-03-18", "approx"), "2023-02-04~/2023-03-18~"],
  [{ kind: "notAfter", to: "2024-03-12" } as const, "../2024-03-12"],
  [{ kind: "unknown" } as const, "XXXX"],
])("%j is written %s", (reading, edtf) => {
  expect(toEdtf(reading)).toBe(edtf);
});

test("a date that is only known to be past has no first day", () => {
  expect(readingBounds({ kind: "notAfter", to: "2024-03-12" })).toEqual({ from: null, to: "2024-03-12" });
});
