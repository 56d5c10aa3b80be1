import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { extract } from "../../../../src/main/core/corpus/extract.ts";
import { ruleIds, ruleSetText } from "../../../../src/shared/extraction/rule-set.ts";

const FIXTURES = new URL("../../../fixtures/extraction", import.meta.url).pathname;

test("every record of the fixtures comes from a rule that the list names", () => {
  const known = new Set(ruleIds());
  const unknown = readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const { events, statements } = extract(documentOf(join(FIXTURES, name, "text.txt")), "2024-03-12");
      return [...events, ...statements].map(({ rule }) => rule);
    })
    .filter((rule) => !known.has(rule));
  expect(new Set(unknown)).toEqual(new Set());
});

test("the rules written out hold the words of packs, lists, maps and sets, and are the same each time", () => {
  const text = ruleSetText();
  const parts = ["visit-made", "deputy foreign minister", "Georgetown", "American Samoa"];
  expect(parts.filter((part) => !text.includes(part))).toEqual([]);
  expect(ruleSetText() === text).toBe(true);
});

function documentOf(path: string) {
  return {
    text: readFileSync(path, "utf8"),
    title: null,
    author: null,
    source: null,
    url: null,
    published: null,
    declaredLanguage: null,
    charset: "utf-8",
    format: "text" as const,
    safeHtml: null,
    blocks: null,
  };
}
