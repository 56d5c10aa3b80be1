import { isRightReading } from "./date-cases.ts";
import type { DateCase } from "./date-cases.ts";
import { chronoDates, eventDates, expressionDates, recognizersDates } from "./date-readers.ts";
import type { DateReader } from "./date-readers.ts";
import type { DateSet } from "./date-set.ts";

const READERS: readonly DateReader[] = [expressionDates, eventDates, recognizersDates, chronoDates];

/** Asks every reader about every case. */
export function answerDateCases(
  cases: readonly DateCase[],
  readers: readonly DateReader[] = READERS,
): Omit<DateSet, "set"> {
  return {
    cases: cases.map(({ id, expression, published, dates, around }) => ({
      id,
      expression: expression.text,
      published,
      expected: dates?.join(" or ") ?? `around ${around?.day ?? ""}`,
    })),
    readers: readers.map(({ name, read }) => ({
      reader: name,
      answers: cases.map((one) => {
        const readings = read(one);
        return {
          id: one.id,
          right: readings.some((reading) => isRightReading(one, reading)),
          readings: readings.map(({ from, to }) => (from === to ? from : `${from}/${to}`)),
        };
      }),
    })),
  };
}
