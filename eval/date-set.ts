import { z } from "zod";
import { countedShare } from "../src/shared/evaluation/figure-words.ts";
import { wilson } from "../src/shared/evaluation/intervals.ts";
import type { Table } from "../src/shared/evaluation/table.ts";

/** What each reader said of each case, as `--json` writes it and `--compare` reads it. */
export const DateSet = z.strictObject({
  set: z.string(),
  cases: z.array(
    z.strictObject({ id: z.string(), expression: z.string(), published: z.string(), expected: z.string() }),
  ),
  readers: z.array(
    z.strictObject({
      reader: z.string(),
      answers: z.array(z.strictObject({ id: z.string(), right: z.boolean(), readings: z.array(z.string()) })),
    }),
  ),
});
export type DateSet = z.infer<typeof DateSet>;

export function dateTable({ set, readers }: DateSet): Table {
  return {
    title: `${set}: date values`,
    head: ["reader", "right", "of those read"],
    rows: readers.map(({ reader, answers }) => {
      const right = answers.filter((answer) => answer.right).length;
      const read = answers.filter(({ readings }) => readings.length > 0).length;
      return [reader, countedShare(wilson(right, answers.length)), countedShare(wilson(right, read))];
    }),
    note: "A case is right when the reading covers exactly the days that the case allows. The peers are asked in the same run, and of Recognizers' two candidates the tense of the sentence chooses.",
  };
}

/** The cases that our readers read wrongly, one line each. */
export function wrongDates({ cases, readers }: DateSet): string[] {
  return cases.flatMap(({ id, expression, published, expected }) =>
    readers
      .filter(({ reader }) => reader.startsWith("Demarche"))
      .flatMap(({ reader, answers }) => {
        const answer = answers.find((one) => one.id === id);
        if (!answer || answer.right) return [];
        const said = answer.readings.join(" or ") || "no date";
        return [`${id}: "${expression}" published ${published}: ${said} instead of ${expected} (${reader})`];
      }),
  );
}

/** What changed for each reader: "Demarche, expressions: 69 right, then 72" and the cases that turned. */
export function dateChanges(before: DateSet, after: DateSet): string[] {
  return after.readers.flatMap(({ reader, answers }) => {
    const earlier = before.readers.find((one) => one.reader === reader)?.answers ?? [];
    const turned = answers.flatMap(({ id, right, readings }) => {
      const twin = earlier.find((one) => one.id === id);
      if (!twin || twin.right === right) return [];
      const said = [twin, { readings }].map((one) => one.readings.join(" or ") || "no date");
      return [`  ${right ? "better" : "worse"}: ${id}: ${said.join(", then ")}`];
    });
    const counts = [earlier, answers].map((all) => all.filter(({ right }) => right).length);
    return turned.length === 0 ? [] : [`${reader}: ${counts[0]} right, then ${counts[1]}`, ...turned];
  });
}
