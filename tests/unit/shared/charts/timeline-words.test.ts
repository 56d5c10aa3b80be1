import { expect, test } from "vitest";
import { markWords, timelineAltText, timelineTable } from "../../../../src/shared/charts/timeline-words.ts";
import { sampleEvent, sampleTimeline } from "./sample-answers.ts";
import { SAMPLE_LOOKUP } from "./sample-states.ts";

const laneName = (key: string) => SAMPLE_LOOKUP.stateOf(key)?.name ?? key;

test.each([
  [{}, "Invented visit, 2024-03-12"],
  [{ inferred: true }, "Invented visit, 2024-03-12, inferred"],
  [{ precision: "month", from: "2024-03-01", to: "2024-03-31" }, "Invented visit, 2024-03"],
  [{ precision: "year", from: "2024-01-01", to: "2024-12-31" }, "Invented visit, 2024"],
  [
    { precision: "approx", from: "2024-03-05", to: "2024-03-18" },
    "Invented visit, about 2024-03-05 to 2024-03-18",
  ],
  [{ precision: "week", from: "2024-03-11", to: "2024-03-17" }, "Invented visit, 2024-03-11 to 2024-03-17"],
  [{ precision: "notAfter", status: "denied" }, "Invented visit, by 2024-03-12, denied"],
] as const)("a mark is read out with its date as far as it is known (%#)", (change, words) => {
  expect(markWords(sampleEvent(change))).toBe(words);
});

test("the alternative text names the fullest lanes and what has no date", () => {
  const cluster = { kind: "cluster" as const, lane: "KEN", from: "2023-01-01", to: "2023-01-31", count: 6 };
  const answer = sampleTimeline([sampleEvent({}), cluster], { undated: 2 });
  expect(timelineAltText(answer, laneName)).toBe(
    "Timeline of 7 events by state from 2023-01-01 to 2024-03-12, Kenya 6 and Zimbabwe 1. 2 events without a date not shown.",
  );
  expect(timelineAltText(sampleTimeline([]), laneName)).toBe("Timeline without dated events.");
});

test("the table has a row a mark in order of time", () => {
  const cluster = { kind: "cluster" as const, lane: "KEN", from: "2023-01-01", to: "2023-01-31", count: 6 };
  expect(timelineTable(sampleTimeline([sampleEvent({}), cluster]), laneName)).toEqual({
    columns: ["State", "From", "To", "Date", "Event", "Status", "Events"],
    rows: [
      ["Kenya", "2023-01-01", "2023-01-31", "", "", "", 6],
      ["Zimbabwe", "2024-03-12", "2024-03-12", "2024-03-12", "Invented visit", "reported", 1],
    ],
  });
});
