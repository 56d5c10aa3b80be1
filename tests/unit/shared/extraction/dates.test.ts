import { expect, test } from "vitest";
import { toEdtf } from "../../../../src/shared/domain/event-date.ts";
import type { EventDate } from "../../../../src/shared/domain/event-date.ts";
import { dateExpressions } from "../../../../src/shared/extraction/date-expressions.ts";
import { resolveDate } from "../../../../src/shared/extraction/dates.ts";
import type { DateContext } from "../../../../src/shared/extraction/dates.ts";
import { BE } from "../../../../src/shared/extraction/packs/be.ts";
import { EN } from "../../../../src/shared/extraction/packs/en.ts";
import type { LanguagePack } from "../../../../src/shared/extraction/packs/language-pack.ts";
import { RU } from "../../../../src/shared/extraction/packs/ru.ts";

const april: EventDate = {
  reading: { kind: "interval", from: "2023-04-01", to: "2023-04-30", precision: "month" },
  inferred: false,
  rule: "explicit-month",
  anchor: "text",
  alternatives: [],
};
const tuesday: DateContext = { published: "2024-03-12", previous: april, tense: "past" };

/** Every date of a text as "words = EDTF rule", with a mark where it is inferred. */
function read(text: string, pack: LanguagePack, context: DateContext = tuesday): string[] {
  return dateExpressions(text, { start: 0, end: text.length }, pack).map((expression) => {
    const { reading, inferred, rule } = resolveDate(expression, context);
    const words = text.slice(expression.span.start, expression.span.end);
    return `${words} = ${toEdtf(reading)}${inferred ? " inferred" : ""} ${rule}`;
  });
}

test("a date with its year is read as it stands", () => {
  expect(read("on March 5, 2024, on 5 March 2024, in April 2023, in 2021, on 2024-03-05", EN)).toEqual([
    "on March 5, 2024 = 2024-03-05 explicit-day",
    "on 5 March 2024 = 2024-03-05 explicit-day",
    "in April 2023 = 2023-04 explicit-month",
    "in 2021 = 2021 explicit-year",
    "on 2024-03-05 = 2024-03-05 explicit-day",
  ]);
});

test("a bare month of the past is the latest one not after publication", () => {
  expect(read("in February, in March and in December", EN)).toEqual([
    "in February = 2024-02 inferred bare-month-past",
    "in March = 2024-03 inferred bare-month-past",
    "in December = 2023-12 inferred bare-month-past",
  ]);
});

test("a bare month never takes its neighbour's year", () => {
  expect(read("in December and in January 2023", EN)).toEqual([
    "in December = 2023-12 inferred bare-month-past",
    "in January 2023 = 2023-01 explicit-month",
  ]);
});

test("a bare month of the future is the next one", () => {
  expect(read("in February", EN, { ...tuesday, tense: "future" })).toEqual([
    "in February = 2025-02 inferred bare-month-future",
  ]);
});

test("weeks run from Monday, and this week ends with the day of publication", () => {
  expect(read("this week, last week, on Monday, on Friday, yesterday", EN)).toEqual([
    "this week = 2024-03-11/2024-03-12 inferred this-week",
    "last week = 2024-03-04/2024-03-10 inferred relative-week",
    "on Monday = 2024-03-11 inferred weekday-past",
    "on Friday = 2024-03-08 inferred weekday-past",
    "yesterday = 2024-03-11 inferred relative-day",
  ]);
});

test("a few weeks before counts from the event that was told before", () => {
  expect(read("A few weeks before, it rained.", EN)).toEqual([
    "A few weeks before = 2023-02-04~/2023-04-16~ inferred before-previous-event",
  ]);
});

test("words that hang on an unknown day are at least not after publication", () => {
  expect(read("A few weeks before, it rained.", EN, { ...tuesday, previous: null })).toEqual([
    "A few weeks before = ../2024-03-12 no-anchor",
  ]);
});

test("a range of days and an abbreviated month", () => {
  expect(read("on March 5-6, 2024 and Jan. 5", EN)).toEqual([
    "on March 5-6, 2024 = 2024-03-05/2024-03-06 explicit-range",
    "Jan. 5 = 2024-01-05 inferred bare-day-past",
  ]);
});

test("words that look like months are not dates", () => {
  expect(read("They may march on, and august visitors may stay. May I? The March was long.", EN)).toEqual([]);
});

test("a day that does not exist is no date in the calendar", () => {
  expect(read("on February 30, 2024", EN)).toEqual(["on February 30, 2024 = ../2024-03-12 no-anchor"]);
});

test("Russian months in their cases", () => {
  expect(
    read("5 марта 2024 года, в апреле 2023 г., в декабре, в 1993 году, на этой неделе, в среду", RU),
  ).toEqual([
    "5 марта 2024 года = 2024-03-05 explicit-day",
    "в апреле 2023 г. = 2023-04 explicit-month",
    "в декабре = 2023-12 inferred bare-month-past",
    "в 1993 году = 1993 explicit-year",
    "на этой неделе = 2024-03-11/2024-03-12 inferred this-week",
    "в среду = 2024-03-06 inferred weekday-past",
  ]);
});

test("Belarusian months in their cases", () => {
  expect(read("5 сакавіка 2024 года, у красавіку 2023 года, ў снежні, у 1993 годзе, летась", BE)).toEqual([
    "5 сакавіка 2024 года = 2024-03-05 explicit-day",
    "у красавіку 2023 года = 2023-04 explicit-month",
    "ў снежні = 2023-12 inferred bare-month-past",
    "у 1993 годзе = 1993 explicit-year",
    "летась = 2023 inferred relative-year",
  ]);
});
