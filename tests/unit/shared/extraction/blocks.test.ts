import { expect, test } from "vitest";
import type { Block } from "../../../../src/shared/domain/article.ts";
import { labelBlocks } from "../../../../src/shared/extraction/blocks.ts";
import { EN } from "../../../../src/shared/extraction/packs/en.ts";
import type { LanguagePack } from "../../../../src/shared/extraction/packs/language-pack.ts";
import { RU } from "../../../../src/shared/extraction/packs/ru.ts";

function labels(text: string, pack: LanguagePack = EN, known: Block[] | null = null): string[] {
  return labelBlocks(text, null, known, pack).blocks.map(
    ({ label, span }) => `${label}: ${text.slice(span.start, span.end)}`,
  );
}

test("links and headlines after the last paragraph are boilerplate", () => {
  expect(
    labels(
      [
        "A bridge opens",
        "",
        "The town opened a bridge over the river on Monday, the mayor said.",
        "- Politics, SocietyA mayor speaksThe material is available only to subscribers",
        "- Society",
        "A second headline about the weather",
        "Will it rain?",
      ].join("\n"),
    ),
  ).toEqual([
    "title: A bridge opens",
    "paragraph: The town opened a bridge over the river on Monday, the mayor said.",
    "boilerplate: - Politics, SocietyA mayor speaksThe material is available only to subscribers",
    "boilerplate: - Society",
    "boilerplate: A second headline about the weather",
    "boilerplate: Will it rain?",
  ]);
});

test("a list inside an article and a short last paragraph are kept", () => {
  expect(
    labels(
      [
        "Three plans of the town",
        "",
        "The mayor named three plans for the summer:",
        "- a bridge",
        "- a school",
        "- a road.",
        "Further plans",
        "The council will vote on all of them in May, as it does every year.",
        "He agreed.",
      ].join("\n"),
    ),
  ).toEqual([
    "title: Three plans of the town",
    "paragraph: The mayor named three plans for the summer:",
    "list: - a bridge",
    "list: - a school",
    "list: - a road.",
    "heading: Further plans",
    "paragraph: The council will vote on all of them in May, as it does every year.",
    "paragraph: He agreed.",
  ]);
});

test("a list that an article ends with is kept when a colon introduces it", () => {
  expect(
    labels("Plans\n\nThe mayor named two plans for the coming summer season:\n- a bridge\n- a school"),
  ).toEqual([
    "title: Plans",
    "paragraph: The mayor named two plans for the coming summer season:",
    "list: - a bridge",
    "list: - a school",
  ]);
});

test("lines that were broken at a width are one paragraph", () => {
  expect(
    labels(
      [
        "The town opened a bridge over the river on Monday, and the mayor of",
        "Exampleton said that she would walk over it every day until the end",
        "of her days.",
        "",
        "A second bridge is planned further down the river, where the old one",
        "once stood.",
      ].join("\n"),
    ),
  ).toEqual([
    "paragraph: The town opened a bridge over the river on Monday, and the mayor of\nExampleton said that she would walk over it every day until the end\nof her days.",
    "paragraph: A second bridge is planned further down the river, where the old one\nonce stood.",
  ]);
});

test("every part of the text keeps a label", () => {
  const text = "Title here\r\n\r\nMarch 12, Agency. One sentence is here.\r\n\r\nRead also\r\nOther";
  expect(labels(text)).toEqual([
    "title: Title here",
    "dateline: March 12, Agency.",
    "paragraph: One sentence is here.",
    "boilerplate: Read also",
    "boilerplate: Other",
  ]);
});

test.each([
  ["March 12, Agency. The town slept.", 3, 12, null, "Agency"],
  ["MINSK, March 12 (Agency) – The town slept.", 3, 12, null, "Agency"],
  ["Minsk, 12 March 2024. The town slept.", 3, 12, 2024, null],
  ["Published: 12 March 2024", 3, 12, 2024, null],
  ["2024-03-12", 3, 12, 2024, null],
])("%s is a dateline", (text, month, day, year, source) => {
  const found = labelBlocks(`${text}\nIt was a quiet day for all who live there.`, null, null, EN).dateline;
  expect(found && { ...found, span: null }).toEqual({ span: null, month, day, year, source });
});

test("a Russian dateline", () => {
  const { dateline } = labelBlocks("12 марта, Агентство. Город спал.\nЭто был тихий день.", null, null, RU);
  expect(dateline).toEqual({
    span: { start: 0, end: 20 },
    month: 3,
    day: 12,
    year: null,
    source: "Агентство",
  });
});

test("a sentence that begins with a date is no dateline", () => {
  expect(labelBlocks("On March 12, the town slept.\nIt was quiet.", null, null, EN).dateline).toBeNull();
  expect(labelBlocks("March 12, the town slept.\nIt was quiet.", null, null, EN).dateline).toBeNull();
});

test("labels that the reader knows are kept", () => {
  const text = "Heading\nA paragraph of the text that ends as one.";
  const known: Block[] = [
    { span: { start: 0, end: 7 }, label: "heading", reason: "h2" },
    { span: { start: 8, end: text.length }, label: "paragraph", reason: null },
  ];
  expect(labels(text, EN, known)).toEqual([
    "heading: Heading",
    "paragraph: A paragraph of the text that ends as one.",
  ]);
});

test("a long line outside the wrapped paragraphs does not hide the width at which they were broken", () => {
  const wrapped = [
    "The town opened a bridge over the river on Monday, which the",
    "council had promised for eleven years and which the mayor had",
    "called the longest of its kind in the whole of the district.",
  ];
  const link = `- Politics, Society${" A headline that goes on and on".repeat(4)}`;
  expect(labels(["A bridge opens", "", ...wrapped, "", link].join("\n"))).toEqual([
    "title: A bridge opens",
    `paragraph: ${wrapped.join("\n")}`,
    `boilerplate: ${link}`,
  ]);
});
