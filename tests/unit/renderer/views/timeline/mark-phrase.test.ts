import { expect, test } from "vitest";
import type { TimelineMark } from "../../../../../src/shared/domain/outreach.ts";
import { markPhrase } from "../../../../../src/renderer/views/timeline/mark-phrase.ts";

const EVENT: Extract<TimelineMark, { kind: "event" }> = {
  kind: "event",
  id: "e",
  lane: "KEN",
  label: "Visit",
  type: "CONSULT",
  mode: "visit",
  status: "reported",
  inferred: false,
  precision: "day",
  from: "2024-03-05",
  to: "2024-03-05",
};

test("a mark is dated as precisely as it is known", () => {
  const marks: Partial<typeof EVENT>[] = [
    {},
    { precision: "month", from: "2024-03-01", to: "2024-03-31" },
    { precision: "year", from: "2024-01-01", to: "2024-12-31", inferred: true },
    { precision: "approx", to: "2024-03-18" },
    { precision: "notAfter" },
  ];
  expect(marks.map((mark) => markPhrase({ ...EVENT, ...mark }).date)).toEqual([
    "5 Mar 2024",
    "Mar 2024",
    "2024, inferred",
    "about 5 to 18 Mar 2024",
    "by 5 Mar 2024",
  ]);
});

test("a status is told once, not after a name that says it already", () => {
  const marks: Partial<typeof EVENT>[] = [
    { label: "Draft agreement", mode: "draft", status: "draft" },
    { label: "Planned visit", mode: "plan-visit", status: "planned" },
    { status: "denied" },
  ];
  expect(marks.map((mark) => markPhrase({ ...EVENT, ...mark }).heading)).toEqual([
    "Draft agreement",
    "Planned visit",
    "Visit, denied",
  ]);
});

test("what was not simply reported says so, and a cluster says how many it holds", () => {
  expect(markPhrase({ ...EVENT, status: "purpose" }).heading).toBe("Visit, stated purpose");
  expect(
    markPhrase({ kind: "cluster", lane: "KEN", from: "2024-01-01", to: "2024-03-31", count: 12 }),
  ).toEqual({ heading: "12 events", date: "1 Jan to 31 Mar 2024" });
});
