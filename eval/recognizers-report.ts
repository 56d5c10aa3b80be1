import { countedShare } from "../src/shared/evaluation/figure-words.ts";
import { wilson } from "../src/shared/evaluation/intervals.ts";
import type { Table } from "../src/shared/evaluation/table.ts";
import type { DaySpan } from "./date-cases.ts";
import { chronoDates, expressionDates, recognizersDates } from "./date-readers.ts";
import type { DateReader } from "./date-readers.ts";
import type { SpecDate, SpecDates } from "./recognizers-specs.ts";

/** How many expressions a reader read as the specifications expect. */
export interface SpecScore {
  reader: string;
  kind: SpecDate["kind"];
  of: number;
  read: number;
  past: number;
  future: number;
}

const READERS: readonly DateReader[] = [expressionDates, recognizersDates, chronoDates];

export function scoreSpecDates({ dates }: SpecDates, readers: readonly DateReader[] = READERS): SpecScore[] {
  return readers.flatMap((reader) =>
    (["date", "daterange"] as const).map((kind) => {
      const own = dates.filter((date) => date.kind === kind);
      const answers = own.map((date) => {
        const past = reader.read({ ...date, tense: "past" });
        const future = reader.read({ ...date, tense: "future" });
        return {
          read: past.length + future.length > 0,
          past: meet(date.past, past),
          future: meet(date.future, future),
        };
      });
      return {
        reader: reader.name,
        kind,
        of: own.length,
        read: answers.filter(({ read }) => read).length,
        past: answers.filter(({ past }) => past).length,
        future: answers.filter(({ future }) => future).length,
      };
    }),
  );
}

function meet(left: readonly DaySpan[], right: readonly DaySpan[]): boolean {
  return left.some((one) => right.some((other) => one.from === other.from && one.to === other.to));
}

export function specTables({ dates, outOfScope }: SpecDates, scores: readonly SpecScore[]): Table[] {
  const unsupported = dates.filter(({ unsupportedInJs }) => unsupportedInJs).length;
  return [
    {
      title: "Microsoft Recognizers' specifications: date values",
      head: ["reader, type", "read", "right in the past", "right in the future", "past, of those read"],
      rows: scores.map(({ reader, kind, of, read, past, future }) => [
        `${reader}, ${kind}`,
        countedShare(wilson(read, of)),
        countedShare(wilson(past, of)),
        countedShare(wilson(future, of)),
        countedShare(wilson(past, read)),
      ]),
      note: `The expected values are Recognizers' own, so its .NET edition is right in all of them by construction. Its JavaScript edition, which ran here, is marked as not supporting ${unsupported} of the ${dates.length} expressions.`,
    },
    {
      title: "Microsoft Recognizers' specifications: out of scope",
      head: ["reason", "expressions"],
      rows: [...outOfScope]
        .toSorted(([, a], [, b]) => b - a)
        .map(([reason, count]) => [reason, String(count)]),
      note: "An expression of the same sentence, day and value in several files counts once in scope, and each time here.",
    },
  ];
}
