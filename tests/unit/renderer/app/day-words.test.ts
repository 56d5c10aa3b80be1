import { expect, test } from "vitest";
import type { DateReading } from "../../../../src/shared/domain/event-date.ts";
import { longDayWords, readingWords, spanWords } from "../../../../src/renderer/app/day-words.ts";

function interval(
  from: string,
  to: string,
  precision: Extract<DateReading, { kind: "interval" }>["precision"],
) {
  return readingWords({ kind: "interval", from, to, precision });
}

test("every precision is said as precisely as it is known", () => {
  expect([
    interval("2024-03-12", "2024-03-12", "day"),
    interval("2024-03-01", "2024-03-31", "month"),
    interval("2024-01-01", "2024-12-31", "year"),
    interval("2024-03-11", "2024-03-12", "week"),
    interval("2024-02-28", "2024-03-03", "range"),
    interval("2023-03-05", "2023-03-18", "approx"),
    interval("2023-03-01", "2023-03-31", "approx"),
    interval("2023-01-01", "2023-12-31", "approx"),
    readingWords({ kind: "notAfter", to: "2024-03-12" }),
    readingWords({ kind: "unknown" }),
  ]).toEqual([
    "12 Mar 2024",
    "Mar 2024",
    "2024",
    "11 to 12 Mar 2024",
    "28 Feb to 3 Mar 2024",
    "about 5 to 18 Mar 2023",
    "about Mar 2023",
    "about 2023",
    "by 12 Mar 2024",
    "date unknown",
  ]);
});

test("a span over the turn of a year names both years, a span of one day one day", () => {
  expect(spanWords("2023-12-28", "2024-01-03")).toBe("28 Dec 2023 to 3 Jan 2024");
  expect(spanWords("2024-01-03", "2024-01-03")).toBe("3 Jan 2024");
});

test("questions spell the month out", () => {
  expect(longDayWords("2024-03-02")).toBe("2 March 2024");
});
