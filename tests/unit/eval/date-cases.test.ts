import { describe, expect, test } from "vitest";
import { DateCase, isRightReading } from "../../../eval/date-cases.ts";
import {
  chronoDates,
  eitherEnd,
  eventDates,
  expressionDates,
  recognizersDates,
} from "../../../eval/date-readers.ts";
import { answerDateCases } from "../../../eval/answer-dates.ts";
import { dateChanges } from "../../../eval/date-set.ts";
import type { DateSet } from "../../../eval/date-set.ts";

function dateCase(changes: object): DateCase {
  return DateCase.parse({
    id: "made-up",
    published: "2024-03-12",
    text: "Belarusian Foreign Minister Adam Example visited Kenya last month.",
    expression: { start: 55, end: 65, text: "last month" },
    tense: "past",
    ...changes,
  });
}

describe("a date case is refused", () => {
  test.each([
    [
      "when its offsets are wrong",
      { expression: { start: 0, end: 10, text: "last month" }, dates: ["2024-02"] },
    ],
    ["without a date", {}],
    ["with two kinds of date", { dates: ["2024-02"], around: { day: "2024-02-15", withinDays: 20 } }],
    ["with a date that is not EDTF", { dates: ["February"] }],
  ])("%s", (_, changes) => expect(() => dateCase(changes)).toThrow());
});

describe("a reading is right", () => {
  const month = dateCase({ dates: ["2024-02", "2024-02-12"] });
  const around = dateCase({ around: { day: "2024-02-12", withinDays: 20 } });
  test.each([
    ["that is one of the dates", month, "2024-02-01", "2024-02-29", true],
    ["that is another of the dates", month, "2024-02-12", "2024-02-12", true],
    ["not with a day less", month, "2024-02-01", "2024-02-28", false],
    ["that holds the day and is not too wide", around, "2024-02-01", "2024-02-29", true],
    ["not when it leaves the day out", around, "2024-02-13", "2024-02-29", false],
    ["not when it strays too far", around, "2024-01-01", "2024-02-29", false],
  ])("%s", (_, one, from, to, right) => expect(isRightReading(one, { from, to })).toBe(right));
  test("never without a date", () => expect(isRightReading(month, null)).toBe(false));
});

test("every reader is asked the same and answers in days", () => {
  const readers = [expressionDates, eventDates, recognizersDates, chronoDates];
  const answered = answerDateCases([dateCase({ dates: ["2024-02"] })], readers);
  expect(
    answered.readers.map(({ reader, answers: [answer] }) => [reader, answer?.right, answer?.readings[0]]),
  ).toEqual(readers.map(({ name }) => [name, true, expect.stringMatching(/^2024-02-01\/2024-0[23]-/)]));
});

test("of Recognizers' two candidates the tense chooses", () => {
  const question = {
    text: "It happens on March 5.",
    expression: { start: 14, end: 21, text: "March 5" },
    published: "2024-03-12",
  };
  expect([
    recognizersDates.read({ ...question, tense: "past" }),
    recognizersDates.read({ ...question, tense: "future" }),
  ]).toEqual([[{ from: "2024-03-05", to: "2024-03-05" }], [{ from: "2025-03-05", to: "2025-03-05" }]]);
});

test("an interval of Recognizers may end before or with its last day", () => {
  expect(eitherEnd("2024-03-04", "2024-03-11")).toEqual([
    { from: "2024-03-04", to: "2024-03-11" },
    { from: "2024-03-04", to: "2024-03-10" },
  ]);
  expect(eitherEnd("2024-03-04", "XXXX-03-11")).toEqual([]);
});

function said(reading: string, right: boolean): DateSet {
  const answers = [
    { id: "one", right: true, readings: ["2024-03-05"] },
    { id: "two", right, readings: [reading] },
  ];
  return { set: "made up", cases: [], readers: [{ reader: "Demarche, expressions", answers }] };
}

test("two answers to one set are compared case by case", () => {
  expect(dateChanges(said("2023", false), said("2024", true))).toEqual([
    "Demarche, expressions: 1 right, then 2",
    "  better: two: 2023, then 2024",
  ]);
  expect(dateChanges(said("2023", false), said("2024", false))).toEqual([]);
});
