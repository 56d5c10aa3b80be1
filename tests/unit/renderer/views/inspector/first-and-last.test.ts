import { expect, test } from "vitest";
import type { DateReading, EventDate } from "../../../../../src/shared/domain/event-date.ts";
import { dateAtEnd } from "../../../../../src/renderer/views/inspector/first-and-last.ts";

function dated(reading: DateReading): EventDate {
  return { reading, inferred: false, rule: "invented", anchor: "text", alternatives: [] };
}

const YEAR = dated({ kind: "interval", from: "1993-01-01", to: "1993-12-31", precision: "year" });
const DAY = dated({ kind: "interval", from: "1993-01-01", to: "1993-01-01", precision: "day" });
const LATER = dated({ kind: "interval", from: "1993-01-05", to: "1993-12-31", precision: "range" });
const BY = dated({ kind: "notAfter", to: "1993-12-31" });

test("a year that begins first is told as a year, unless something is dated to the day itself", () => {
  expect(dateAtEnd([LATER, YEAR], "from", "1993-01-01")).toBe(YEAR);
  expect(dateAtEnd([YEAR, DAY], "from", "1993-01-01")).toBe(DAY);
});

test("the last event is the one that leaves least open; a date without a start leaves the most", () => {
  expect(dateAtEnd([BY, YEAR, LATER], "to", "1993-12-31")).toBe(LATER);
  expect(dateAtEnd([BY], "to", "1993-12-31")).toBe(BY);
  expect(dateAtEnd([DAY], "to", "1993-12-31")).toBeNull();
});
