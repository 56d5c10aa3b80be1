import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { previewFile } from "../../../../../src/main/core/datafiles/preview-file.ts";
import type { ColumnMapping, DataPreview } from "../../../../../src/shared/domain/data-file.ts";
import { tempFolder } from "../../../../support/temp-folder.ts";

// Figures and votes below are made up.
async function preview(text: string, mapping: ColumnMapping | null): Promise<DataPreview> {
  const path = join(tempFolder(), "table.csv");
  writeFileSync(path, text);
  const answer = await previewFile(path, mapping);
  if (!answer.ok) throw new Error(answer.failure);
  return answer.value;
}

function words({ first }: DataPreview) {
  return first.map(({ line, cells, problem }) => [
    line,
    problem ?? cells.map(({ text, unresolved }) => (unresolved ? `?${text}` : text)).join("|"),
  ]);
}

const TRADE: ColumnMapping = {
  kind: "trade-table",
  columns: { year: "when", partner: "with", flow: "way", value: "sum" },
  fixed: { reporter: "Belarus", currency: "USD", unit: "million" },
};

test("a mapped trade table shows its first rows as they would be kept, and why others would not", async () => {
  const text = "when,with,way,sum\n2021,Kenya,export,10.5\n2021,Nowhere,export,2\nsoon,Kenya,export,3\n";
  const answer = await preview(text, TRADE);
  expect(words(answer)).toEqual([
    [2, "2021|Belarus|Kenya|export|10500000|USD||TOTAL|"],
    [3, "2021|Belarus|?Nowhere|export|2000000|USD||TOTAL|"],
    [4, "No single year or month"],
  ]);
  expect(answer).toMatchObject({
    rows: 3,
    kept: 2,
    leftOut: 1,
    problems: [
      { words: 'No state is known as "Nowhere"', rows: 1, lines: [3] },
      { words: "No single year or month", rows: 1, lines: [4] },
    ],
  });
});

test("an area that is no state is told by its name, so that it is not taken for a fault", async () => {
  const text = "when,with,way,sum\n2021,304,export,1\n";
  const { problems, first } = await preview(text, TRADE);
  expect(problems).toEqual([{ words: "Greenland (304) is no state", rows: 1, lines: [2] }]);
  expect(first[0]?.cells[2]).toEqual({ column: "partner", text: "Greenland", unresolved: true });
});

test("a line of a wide table is one row with its votes counted", async () => {
  const mapping: ColumnMapping = {
    kind: "wide-votes",
    columns: { resolution: "what", date: "day" },
    fixed: {},
    states: [
      { column: "BELARUS", state: "BLR" },
      { column: "KENYA", state: "KEN" },
      { column: "CHAD", state: "TCD" },
    ],
  };
  const answer = await preview("what,day,BELARUS,KENYA,CHAD\nA/RES/99/1,2044-05-06,N,A,A\n", mapping);
  expect(words(answer)).toEqual([[2, "A/RES/99/1|2044-05-06||UNGA||3 states|2 abstain, 1 no"]]);
});

test("only the first lines of a long file are looked at and fewer are shown", async () => {
  const rows = Array.from({ length: 900 }, (_, index) => `${1100 + index},Kenya,export,1`);
  const answer = await preview(["when,with,way,sum", ...rows].join("\n"), TRADE);
  expect([answer.rows, answer.kept, answer.first.map(({ line }) => line)]).toEqual([
    500,
    500,
    [2, 3, 4, 5, 6, 7],
  ]);
});

test("a file that no reader knows has no preview without a mapping, and says why", async () => {
  const path = join(tempFolder(), "table.csv");
  writeFileSync(path, "a,b\n1,2\n");
  expect(await previewFile(path, null)).toEqual({
    ok: false,
    failure: "table.csv: No format is known by these columns. Say what they hold.",
  });
});
