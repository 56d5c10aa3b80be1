import { countedShare } from "../src/shared/evaluation/figure-words.ts";
import { wilson } from "../src/shared/evaluation/intervals.ts";
import type { Table } from "../src/shared/evaluation/table.ts";
import { isRightReading } from "./date-cases.ts";
import type { DateCase, DaySpan } from "./date-cases.ts";
import { chronoDates, eventDates, expressionDates, recognizersDates } from "./date-readers.ts";
import type { DateReader } from "./date-readers.ts";

/** What each reader said of each case. */
export interface DateAnswers {
  reader: string;
  answers: { id: string; right: boolean; readings: DaySpan[] }[];
}

const READERS: readonly DateReader[] = [expressionDates, eventDates, recognizersDates, chronoDates];

export function answerDateCases(
  cases: readonly DateCase[],
  readers: readonly DateReader[] = READERS,
): DateAnswers[] {
  return readers.map(({ name, read }) => ({
    reader: name,
    answers: cases.map((one) => {
      const readings = read(one);
      return { id: one.id, readings, right: readings.some((reading) => isRightReading(one, reading)) };
    }),
  }));
}

export function dateTable(set: string, answers: readonly DateAnswers[]): Table {
  return {
    title: `${set}: date values`,
    head: ["reader", "right", "of those read"],
    rows: answers.map(({ reader, answers: all }) => {
      const right = all.filter((answer) => answer.right).length;
      const read = all.filter(({ readings }) => readings.length > 0).length;
      return [reader, countedShare(wilson(right, all.length)), countedShare(wilson(right, read))];
    }),
    note: "A case is right when the reading covers exactly the days that the case allows. The peers are asked in the same run, and of Recognizers' two candidates the tense of the sentence chooses.",
  };
}

/** The cases that our readers read wrongly, one line each. */
export function wrongDates(cases: readonly DateCase[], answers: readonly DateAnswers[]): string[] {
  return cases.flatMap(({ id, expression, published, dates, around }) =>
    answers
      .filter(({ reader }) => reader.startsWith("Demarche"))
      .flatMap(({ reader, answers: all }) => {
        const answer = all.find((one) => one.id === id);
        if (!answer || answer.right) return [];
        const said = answer.readings.map(({ from, to }) => (from === to ? from : `${from}/${to}`));
        const expected = dates?.join(" or ") ?? `around ${around?.day ?? ""}`;
        return [
          `${id}: "${expression.text}" published ${published}: ${said.join(" or ") || "no date"} instead of ${expected} (${reader})`,
        ];
      }),
  );
}
