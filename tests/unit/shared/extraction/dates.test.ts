import { expect, test } from "vitest";
import { toEdtf } from "../../../../src/shared/domain/event-date.ts";
import type { EventDate } from "../../../../src/shared/domain/event-date.ts";
import { dateExpressions } from "../../../../src/shared/extraction/date-expressions.ts";
import { resolveDate } from "../../../../src/shared/extraction/dates.ts";
import type { DateContext } from "../../../../src/shared/extraction/dates.ts";
import { BE } from "../../../../src/shared/extraction/packs/be.ts";
import { BE_LATN } from "../../../../src/shared/extraction/packs/be-latn.ts";
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

test.each([
  ["с 3 по 5 мая 2023 года", "с 3 по 5 мая 2023 года = 2023-05-03/2023-05-05 explicit-range"],
  ["12-14 марта 2024 г.", "12-14 марта 2024 г. = 2024-03-12/2024-03-14 explicit-range"],
  ["с 30 апреля по 2 мая 2023 года", "с 30 апреля по 2 мая 2023 года = 2023-04-30/2023-05-02 explicit-range"],
  ["12 и 13 февраля", "12 и 13 февраля = 2024-02-12/2024-02-13 inferred bare-day-past"],
  ["в марте прошлого года", "в марте прошлого года = 2023-03 inferred month-of-relative-year"],
  ["5 апреля прошлого года", "5 апреля прошлого года = 2023-04-05 inferred day-of-relative-year"],
  ["в феврале с.г.", "в феврале с.г. = 2024-02 inferred month-of-relative-year"],
  ["в конце марта 2023 года", "в конце марта 2023 года = 2023-03 explicit-month"],
  ["в январе-сентябре 2023 года", "в январе-сентябре 2023 года = 2023-01-01/2023-09-30 explicit-range"],
  ["за январь — сентябрь 2023 года", "за январь — сентябрь 2023 года = 2023-01-01/2023-09-30 explicit-range"],
  ["за 9 месяцев 2023 года", "за 9 месяцев 2023 года = 2023-01-01/2023-09-30 explicit-range"],
  ["в первом квартале", "в первом квартале = 2024-01-01/2024-03-31 inferred bare-month-past"],
  ["в первом квартале 2023 года", "в первом квартале 2023 года = 2023-01-01/2023-03-31 explicit-range"],
  ["летом 2023 года", "летом 2023 года = 2023-06-01/2023-08-31 explicit-range"],
  ["прошлым летом", "прошлым летом = 2023-06-01/2023-08-31 inferred month-of-relative-year"],
  ["в 2022-2023 годах", "в 2022-2023 годах = 2022-01-01/2023-12-31 explicit-range"],
  ["в 1993-м году", "в 1993-м году = 1993 explicit-year"],
  ["во вторник", "во вторник = 2024-03-12 inferred weekday-past"],
  ["в минувшую среду", "в минувшую среду = 2024-03-06 inferred weekday-past"],
  ["в понедельник, 11 марта", "в понедельник, 11 марта = 2024-03-11 inferred bare-day-past"],
  ["накануне", "накануне = 2024-03-11 inferred relative-day"],
  ["на минувшей неделе", "на минувшей неделе = 2024-03-04/2024-03-10 inferred relative-week"],
  ["в конце прошлого года", "в конце прошлого года = 2023 inferred relative-year"],
  ["за неделю до этого", "за неделю до этого = 2023-03-21~/2023-04-27~ inferred before-previous-event"],
  ["двумя днями ранее", "двумя днями ранее = 2023-03-30~/2023-04-28~ inferred before-previous-event"],
  ["неделю назад", "неделю назад = 2024-03-01~/2024-03-09~ inferred before-publication"],
])("in Russian, %s", (words, expected) => {
  expect(read(words, RU)).toEqual([expected]);
});

test.each([["до 2030 года"], ["на 2024 год"], ["накануне визита"], ["за 10 лет"], ["20 мартовских дней"]])(
  "in Russian, %s is no date of an event",
  (words) => {
    expect(read(words, RU)).toEqual([]);
  },
);

test.each([
  ["з 3 па 5 мая 2023 года", "2023-05-03/2023-05-05 explicit-range"],
  ["12 траўня", "2023-05-12 inferred bare-day-past"],
  ["у сакавіку мінулага года", "2023-03 inferred month-of-relative-year"],
  ["у снежні летась", "2023-12 inferred month-of-relative-year"],
  ["летась у снежні", "2023-12 inferred month-of-relative-year"],
  ["сёлета ў лютым", "2024-02 inferred month-of-relative-year"],
  ["на пачатку лютага 2024 года", "2024-02 explicit-month"],
  ["у канцы лютага", "2024-02 inferred bare-month-past"],
  ["у студзені — верасні 2023 года", "2023-01-01/2023-09-30 explicit-range"],
  ["улетку 2023 года", "2023-06-01/2023-08-31 explicit-range"],
  ["у першым квартале 2023 года", "2023-01-01/2023-03-31 explicit-range"],
  ["у мінулую сераду", "2024-03-06 inferred weekday-past"],
  ["ва ўторак", "2024-03-12 inferred weekday-past"],
  ["у аўторак", "2024-03-12 inferred weekday-past"],
  ["сёлета", "2024 inferred relative-year"],
  ["у мінулым годзе", "2023 inferred relative-year"],
  ["на гэтым тыдні", "2024-03-11/2024-03-12 inferred this-week"],
  ["за тыдзень да таго", "2023-03-21~/2023-04-27~ inferred before-previous-event"],
  ["тыдзень таму", "2024-03-01~/2024-03-09~ inferred before-publication"],
  ["у сьнежні 2023 году", "2023-12 explicit-month"],
])("in Belarusian, %s", (words, expected) => {
  expect(read(words, BE)).toEqual(expected === null ? [] : [`${words} = ${expected}`]);
});

test.each([
  ["12 sakavika", "2024-03-12 inferred bare-day-past"],
  ["u lutym", "2024-02 inferred bare-month-past"],
  ["letaś", "2023 inferred relative-year"],
  ["sioleta ŭ krasaviku", "2024-04 inferred month-of-relative-year"],
  ["Siońnia", "2024-03-12 inferred relative-day"],
  ["u minułym hodzie", "2023 inferred relative-year"],
  ["na hetym tydni", "2024-03-11/2024-03-12 inferred this-week"],
  ["u śniežni 2023 hoda", "2023-12 explicit-month"],
  ["u aŭtorak", "2024-03-12 inferred weekday-past"],
  ["12–14 traŭnia 2023 h.", "2023-05-12/2023-05-14 explicit-range"],
])("in łacinka, %s", (words = "", expected = "") => {
  const text = BE_LATN.fold?.(words) ?? "";
  expect(read(text, BE_LATN)).toEqual([`${text} = ${expected}`]);
});

test("parts of a year, spans of months and years, decades", () => {
  expect(
    read(
      "in the first nine months of 2023, from January to September 2023, between May and July 2023, " +
        "in the second half of last year, between 2019 and 2021, in the 1990s, last summer",
      EN,
    ),
  ).toEqual([
    "in the first nine months of 2023 = 2023-01-01/2023-09-30 explicit-range",
    "from January to September 2023 = 2023-01-01/2023-09-30 explicit-range",
    "between May and July 2023 = 2023-05-01/2023-07-31 explicit-range",
    "in the second half of last year = 2023-07-01/2023-12-31 inferred month-of-relative-year",
    "between 2019 and 2021 = 2019-01-01/2021-12-31 explicit-range",
    "in the 1990s = 1990-01-01/1999-12-31 explicit-range",
    "last summer = 2023-06-01/2023-08-31 inferred bare-month-past",
  ]);
});

test("spans of days, within a month and across months", () => {
  expect(
    read("between 3 and 5 May 2023, from February 28 to March 2, 2024, from 4 to 6 March, March 4 to 6", EN),
  ).toEqual([
    "between 3 and 5 May 2023 = 2023-05-03/2023-05-05 explicit-range",
    "from February 28 to March 2, 2024 = 2024-02-28/2024-03-02 explicit-range",
    "from 4 to 6 March = 2024-03-04/2024-03-06 inferred bare-day-past",
    "March 4 to 6 = 2024-03-04/2024-03-06 inferred bare-day-past",
  ]);
});

test("last and next weekdays are not the day of publication", () => {
  expect(read("on Tuesday, last Tuesday, next Friday, Monday morning, last weekend", EN)).toEqual([
    "on Tuesday = 2024-03-12 inferred weekday-past",
    "last Tuesday = 2024-03-05 inferred weekday-past",
    "next Friday = 2024-03-15 inferred weekday-future",
    "Monday morning = 2024-03-11 inferred weekday-past",
    "last weekend = 2024-03-09/2024-03-10 inferred weekend",
  ]);
});

test("days counted from the event that was told before", () => {
  const previous: EventDate = {
    ...april,
    reading: { kind: "interval", from: "2023-04-10", to: "2023-04-10", precision: "day" },
  };
  expect(
    read("the same day, the next day, a day earlier, three days later, two weeks later", EN, {
      ...tuesday,
      previous,
    }),
  ).toEqual([
    "the same day = 2023-04-10 inferred before-previous-event",
    "the next day = 2023-04-11 inferred before-previous-event",
    "a day earlier = 2023-04-09 inferred before-previous-event",
    "three days later = 2023-04-13 inferred before-previous-event",
    "two weeks later = 2023-04-20~/2023-04-28~ inferred before-previous-event",
  ]);
});

test("a bare ordinal is the last such day, and no anniversary", () => {
  expect(read("on the 5th, on the 15th in Nairobi, on the 30th anniversary, on the 2nd floor", EN)).toEqual([
    "on the 5th = 2024-03-05 inferred month-day-past",
    "on the 15th = 2024-02-15 inferred month-day-past",
  ]);
});

test("a slashed date is read where only one order is a date", () => {
  expect(read("25/02/2024, 02/25/2024, 02/03/2024", EN)).toEqual([
    "25/02/2024 = 2024-02-25 explicit-day",
    "02/25/2024 = 2024-02-25 explicit-day",
  ]);
});

test("how long something takes is no date in the past", () => {
  expect(read("in three days", EN)).toEqual(["in three days = ../2024-03-12 no-anchor"]);
  expect(read("in three days", EN, { ...tuesday, tense: "future" })).toEqual([
    "in three days = 2024-03-15 inferred before-publication",
  ]);
});
