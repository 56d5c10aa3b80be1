import { array, assert, constantFrom, property, string } from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { Block, LanguageCode, Published } from "../../../../src/shared/domain/article.ts";
import type { ReadDocument } from "../../../../src/shared/domain/article.ts";
import { EventDraft, Mention, Statement } from "../../../../src/shared/domain/evidence.ts";
import { extractArticle } from "../../../../src/shared/extraction/extract-article.ts";

const Extracted = z.strictObject({
  title: z.string().min(1),
  author: z.string().nullable(),
  source: z.string().nullable(),
  blocks: z.array(Block),
  language: LanguageCode,
  published: Published.nullable(),
  mentions: z.array(Mention),
  events: z.array(EventDraft),
  statements: z.array(Statement),
});

function extract(text: string, document: Partial<ReadDocument> = {}) {
  return extractArticle({
    document: {
      text,
      title: null,
      author: null,
      source: null,
      published: null,
      declaredLanguage: null,
      blocks: null,
      ...document,
    },
    fileDay: "2024-03-12",
    detectLanguage: () => null,
  });
}

/** Checks the promises that hold for every text. */
function check(text: string): void {
  const article = Extracted.parse(extract(text));
  let end = 0;
  for (const { span } of article.blocks) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    expect(text.slice(end, span.start).trim()).toBe("");
    end = span.end;
  }
  expect(text.slice(end).trim()).toBe("");
  for (const { sentence, quote, confidence, factors } of [...article.events, ...article.statements]) {
    expect(sentence.end).toBeLessThanOrEqual(text.length);
    expect(quote.start).toBeGreaterThanOrEqual(sentence.start);
    expect(quote.end).toBeGreaterThan(quote.start);
    expect(quote.end).toBeLessThanOrEqual(sentence.end);
    const base = confidence - factors.reduce((sum, { weight }) => sum + weight, 0);
    expect(base).toBeGreaterThan(0);
    expect(base).toBeLessThanOrEqual(1);
  }
}

const pieces = constantFrom(
  ..."Belarusian|Foreign Minister|Adam Example|visited|has not visited|will visit|Kenya|Uganda|and|, |. |\n|\n\n".split(
    "|",
  ),
  ..."in February|in January 2023|this week|A few weeks before|March 12, Agency.|trade|amounted to|$10.5 million".split(
    "|",
  ),
  ..."to sign a memorandum|with|voted against it|a UN General Assembly resolution|backed|the president of|'s|(|)|-".split(
    "|",
  ),
  ..."Президент Беларуси|посетил|Кению|в феврале|наведаў|Кенію|ў снежні|млн долл. США|- Society|is not available|data on".split(
    "|",
  ),
);

test("whatever the text, every offset cuts out what it should and nothing is lost", () => {
  assert(
    property(string({ unit: "binary", maxLength: 300 }), (text) => check(text)),
    { numRuns: 100 },
  );
});

test("whatever the order of the words that rules look for, every promise holds", () => {
  assert(
    property(array(pieces, { maxLength: 40 }), (words) => check(words.join(" "))),
    { numRuns: 300 },
  );
});

test("a long line without spaces, a long list and deep brackets take no long time", () => {
  const started = performance.now();
  for (const text of [
    "a".repeat(50_000),
    "Kenya, ".repeat(5_000),
    "visited Kenya and ".repeat(3_000),
    "(".repeat(20_000),
    "1 000 ".repeat(5_000),
    "March 12, ".repeat(4_000),
  ]) {
    extract(`The president of Belarus visited Kenya. ${text}`);
  }
  expect(performance.now() - started).toBeLessThan(10_000);
});

test("the outlet comes from the dateline when the file names none", () => {
  const text = "A headline\n\nMarch 12, Agency. The town slept through the whole day.";
  expect([extract(text).source, extract(text, { source: "Paper" }).source]).toEqual(["Agency", "Paper"]);
});

test("the title is the document's, else the title line, else the first words", () => {
  const text = "A headline\n\nThe town slept through the whole day.";
  expect([
    extract(text, { title: "Of the town" }).title,
    extract(text).title,
    extract("The town slept through the whole day. It was quiet.").title,
    extract("").title,
  ]).toEqual([
    "Of the town",
    "A headline",
    "The town slept through the whole day. It was quiet.",
    "Untitled",
  ]);
});

test("a text in a language without rules gets labels and mentions, and no evidence", () => {
  const { language, events, statements, blocks } = extract("Der Präsident besuchte Kenia im Februar.", {
    declaredLanguage: "de-DE",
  });
  expect({ language, events, statements, labels: blocks.map(({ label }) => label) }).toEqual({
    language: "de",
    events: [],
    statements: [],
    labels: ["paragraph"],
  });
});

test("names in links after the text are not mentions of the article", () => {
  const text =
    "A headline\n\nThe president of Belarus slept through the whole day.\n- Politics in Poland\n- Uganda votes";
  expect(extract(text).mentions.map(({ state }) => state)).not.toContain("POL");
});
