import { describe, expect, test } from "vitest";
import { checkAnnotation } from "../../../../src/shared/evaluation/check-annotation.ts";
import { locateQuotations } from "../../../../src/shared/evaluation/locate-quotations.ts";
import { recordNotation } from "../../../../src/shared/evaluation/record-notation.ts";
import { writeAnnotation } from "../../../../src/shared/evaluation/write-annotation.ts";
import { VISIT } from "./records.ts";

const TEXT = "Foreign Minister Adam Example of Belarus visited Kenya on March 5. Kenya abstained.";

const VOTE = {
  kind: "vote",
  state: "KEN",
  vote: "abstain",
  body: "UNGA",
  date: "XXXX",
  inferred: false,
  quote: { start: 67, end: 82, text: "Kenya abstained" },
};

function annotation(changes: object = {}): object {
  return { checked: true, given: { published: null }, language: "en", records: [VISIT, VOTE], ...changes };
}

function problemsOf(json: object): string[] {
  const checked = checkAnnotation(TEXT, json);
  return checked.ok ? [] : checked.failure.map(({ path, reason }) => `${path}: ${reason}`);
}

test("an annotation is read with what it leaves out filled in", () => {
  const checked = checkAnnotation(TEXT, annotation());
  expect(checked.ok && checked.value.records?.map(recordNotation)).toEqual([
    "CONSULT visit 042 BLR(Adam Example, Foreign Minister, minister) -> KEN 2024-03-05 inferred | visited Kenya on March 5 @41-65",
    "vote KEN abstain UNGA XXXX | Kenya abstained @67-82",
  ]);
});

test("an annotation that is written and read again is the same, and defaults are not written", () => {
  const first = checkAnnotation(TEXT, annotation());
  if (!first.ok) throw new Error("not readable");
  const written = writeAnnotation(first.value);
  expect(checkAnnotation(TEXT, JSON.parse(written))).toEqual(first);
  expect(written).not.toContain('"status"');
});

describe("a problem names its place and says what is wrong", () => {
  test.each([
    [
      "words that the offsets do not cut out",
      { records: [{ ...VISIT, quote: { start: 40, end: 64, text: "visited Kenya on March 5" } }] },
      'records[0].quote.text: At 40-64 the text says " visited Kenya on March ", not "visited Kenya on March 5". It stands at 41-65.',
    ],
    [
      "words that are not in the text",
      { records: [{ ...VOTE, quote: { start: 67, end: 82, text: "Kenya voted yes" } }] },
      'records[0].quote.text: At 67-82 the text says "Kenya abstained", not "Kenya voted yes". It stands nowhere in the text.',
    ],
    [
      "offsets beyond the text",
      { records: [{ ...VOTE, quote: { start: 67, end: 999, text: "Kenya abstained" } }] },
      `records[0].quote.end: The text ends at ${TEXT.length}, before 999.`,
    ],
    [
      "a type that its mode does not have",
      { records: [{ ...VISIT, type: "SUPPORT" }] },
      "records[0].type: The mode visit with the status reported is CONSULT, not SUPPORT.",
    ],
    ["a mode that does not exist", { records: [{ ...VISIT, mode: "trip" }] }, /^records\[0\]\.mode: /],
    [
      "a date that is not EDTF",
      { records: [{ ...VOTE, date: "March 5" }] },
      /^records\[0\]\.date: A date is written 2024-03-12/,
    ],
    [
      "an event without an actor",
      { records: [{ ...VISIT, parties: [{ state: "KEN", role: "target" }] }] },
      "records[0].parties: An event has at least one actor.",
    ],
    [
      "a record that stands twice",
      { records: [VOTE, VISIT, VOTE] },
      "records[2]: This is the same record as [0].",
    ],
    ["a field that nobody knows", { recods: [] }, /^\(the whole file\): .*recods/],
    ["no word on whether a person checked it", { checked: undefined }, /^checked: /],
    ["blocks that do not exist", { blocks: "paragraphs" }, /^blocks: Blocks are written/],
    [
      "a mention whose words are elsewhere",
      {
        mentions: {
          complete: true,
          list: [{ state: "KEN", start: 0, end: 5, text: "Kenya", kind: "name" }],
        },
      },
      'mentions.list[0].text: At 0-5 the text says "Forei", not "Kenya". It stands at 49-54, 67-72.',
    ],
    [
      "a person listed as a mention of a state",
      {
        mentions: {
          complete: true,
          list: [{ state: "BLR", start: 17, end: 29, text: "Adam Example", kind: "person" }],
        },
      },
      /^mentions\.list\[0\]\.kind: /,
    ],
  ])("%s", (_, changes, expected) => {
    const problems = problemsOf(annotation(changes));
    expect(problems).toEqual([
      typeof expected === "string" ? expected : (expect.stringMatching(expected) as unknown),
    ]);
  });
});

test("quotations without offsets are located, and those that could be meant twice are asked for", () => {
  const json = {
    records: [
      { quote: { text: "visited Kenya" } },
      { quote: { text: "Kenya" } },
      { quote: { text: "Chad" } },
    ],
    mentions: { list: [{ state: "KEN", text: "Kenya", occurrence: 2 }] },
  };
  expect({ problems: locateQuotations(TEXT, json), json }).toEqual({
    problems: [
      {
        path: "records[1].quote",
        reason: '"Kenya" stands 2 times in the text (at 49, 67); add "occurrence".',
      },
      { path: "records[2].quote", reason: '"Chad" stands nowhere in the text.' },
    ],
    json: {
      records: [
        { quote: { text: "visited Kenya", start: 41, end: 54 } },
        { quote: { text: "Kenya" } },
        { quote: { text: "Chad" } },
      ],
      mentions: { list: [{ state: "KEN", text: "Kenya", start: 67, end: 72 }] },
    },
  });
});

test("a date is brought into the one form that records are compared in", () => {
  const checked = checkAnnotation(TEXT, annotation({ records: [{ ...VOTE, date: "2023-04/2023-06" }] }));
  expect(checked.ok && checked.value.records?.map(({ date }) => date)).toEqual(["2023-04-01/2023-06-30"]);
});
