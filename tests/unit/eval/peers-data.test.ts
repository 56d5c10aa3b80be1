import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { judgePlover, ploverTable } from "../../../eval/plover-gold.ts";
import { scoreSpecDates, specTables } from "../../../eval/recognizers-report.ts";
import { readSpecDates } from "../../../eval/recognizers-specs.ts";

// The files below have the form of the public ones; their sentences were written for these tests.

function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), "demarche-eval-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, json] of Object.entries(files)) {
    writeFileSync(join(folder, name), `\uFEFF${JSON.stringify(json)}`);
  }
  return folder;
}

const CONTEXT = { ReferenceDateTime: "2024-03-12T00:00:00" };
const MARCH = {
  Input: "We met on March 25.",
  Context: CONTEXT,
  Results: [
    {
      Text: "March 25",
      Type: "date",
      Value: { PastResolution: { date: "2023-03-25" }, FutureResolution: { date: "2024-03-25" } },
      Start: 10,
      Length: 8,
    },
  ],
};
const MODEL = {
  Input: "We met last week at 3pm, twice a year since 2020.",
  Context: CONTEXT,
  NotSupported: "javascript, python",
  Results: [
    {
      Start: 7,
      End: 15,
      TypeName: "datetimeV2.daterange",
      Resolution: { values: [{ type: "daterange", start: "2024-03-04", end: "2024-03-11" }] },
    },
    { Start: 20, End: 22, TypeName: "datetimeV2.time", Resolution: { values: [{ type: "time" }] } },
    { Start: 25, End: 36, TypeName: "datetimeV2.set", Resolution: { values: [{ type: "set" }] } },
    {
      Start: 38,
      End: 47,
      TypeName: "datetimeV2.daterange",
      Resolution: { values: [{ type: "daterange", start: "2020-01-01" }] },
    },
  ],
};

test("specifications give days for the past and the future; what is no span of days is counted by its reason", () => {
  const specs = readSpecDates(
    folderWith({
      "DateParser.json": [MARCH, MARCH, { ...MARCH, Context: null }],
      "DateTimeModel.json": [MARCH, MODEL],
      "DateTimeModelTasksMode.json": [MARCH],
    }),
  );
  expect({
    dates: specs.dates.map(({ expression, kind, past, future, unsupportedInJs }) => [
      expression.text,
      kind,
      past.map(({ from, to }) => `${from}/${to}`),
      future.map(({ from, to }) => `${from}/${to}`),
      unsupportedInJs,
    ]),
    outOfScope: [...specs.outOfScope],
  }).toEqual({
    dates: [
      ["March 25", "date", ["2023-03-25/2023-03-25"], ["2024-03-25/2024-03-25"], false],
      [
        "last week",
        "daterange",
        ["2024-03-04/2024-03-11", "2024-03-04/2024-03-10"],
        ["2024-03-04/2024-03-11", "2024-03-04/2024-03-10"],
        true,
      ],
    ],
    outOfScope: [
      ["no day of reference, or only the place of the expression", 1],
      ["a time of day or a time zone", 1],
      ["a repetition (every Monday)", 1],
      ["no closed interval of days (open ends, no such day, several values)", 1],
      ["a file for an option of Recognizers", 1],
    ],
  });
});

function always(from: string, to: string) {
  return () => [{ from, to }];
}

test("a reader is right in a tense when it means the days that the specification gives for it", () => {
  const specs = readSpecDates(folderWith({ "DateParser.json": [MARCH], "DateTimeModel.json": [MODEL] }));
  const scores = scoreSpecDates(specs, [
    { name: "knows the future", read: always("2024-03-25", "2024-03-25") },
    { name: "knows the week", read: always("2024-03-04", "2024-03-10") },
    { name: "is blind", read: () => [] },
  ]);
  expect(
    scores.map(({ reader, kind, of, read, past, future }) => [reader, kind, of, read, past, future]),
  ).toEqual([
    ["knows the future", "date", 1, 1, 0, 1],
    ["knows the future", "daterange", 1, 1, 0, 0],
    ["knows the week", "date", 1, 1, 0, 0],
    ["knows the week", "daterange", 1, 1, 1, 1],
    ["is blind", "date", 1, 0, 0, 0],
    ["is blind", "daterange", 1, 0, 0, 0],
  ]);
  expect(specTables(specs, scores)[0]?.note).toContain("not supporting 1 of the 2 expressions");
});

function record(id: string, event: string, text: string, source: string[], target: string[]) {
  const codes = [source, target].map((actors) => actors.map((code) => ({ code })));
  return { id, event, text, source: codes[0], target: codes[1] };
}

test("PLOVER records are judged by type, states and roles, under the names of today", () => {
  const visit =
    "The Kenyan foreign minister visited Belarus on Monday, and the talks went on for the whole day.";
  const outcomes = judgePlover(
    folderWith({
      "plover-gsr-50.json": [
        record("right", "CONSULT", visit, ["KEN"], ["BLR"]),
        record("roles", "CONSULT", visit, ["BLR"], ["KEN"]),
        record("states", "CONSULT", visit, ["UGA"], ["BLR"]),
        record("type", "DEMAND", visit, ["KEN"], ["BLR", "IGO"]),
        record("foreign", "PROTEST", "The workers of the mill stayed at home for the day.", ["NGO"], []),
      ],
    }),
  );
  expect(
    outcomes.map(
      ({ id, type, typeInScope, inScope, states, typeRight, statesRight, bothRight, rolesRight }) => [
        id,
        type,
        [typeInScope, inScope],
        states.join(" "),
        [typeRight, statesRight, bothRight, rolesRight],
      ],
    ),
  ).toEqual([
    ["right", "CONSULT", [true, true], "BLR KEN", [true, true, true, true]],
    ["roles", "CONSULT", [true, true], "BLR KEN", [true, true, true, false]],
    ["states", "CONSULT", [true, true], "BLR UGA", [true, false, false, false]],
    ["type", "REQUEST", [true, true], "BLR KEN", [false, true, false, false]],
    ["foreign", "PROTEST", [false, false], "", [false, false, false, false]],
  ]);
  expect(ploverTable(outcomes).rows.map(([name, n]) => [name, n])).toEqual([
    ["all records", "5"],
    ["of a type that is extracted", "4"],
    ["and of two states or more", "4"],
  ]);
});
