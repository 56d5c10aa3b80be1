import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { extractArticle } from "../../../../src/shared/extraction/extract-article.ts";
import { notationOf } from "./notation.ts";
import type { Notation } from "./notation.ts";

interface Case extends Notation {
  given: { published: string | null };
}

const folder = join(import.meta.dirname, "../../../fixtures/extraction");
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test.each(cases.map(({ name }) => name))("the records of %s are exactly those expected", (name) => {
  const text = readFileSync(join(folder, name, "text.txt"), "utf8");
  const { given, ...expected } = JSON.parse(
    readFileSync(join(folder, name, "expected.json"), "utf8"),
  ) as Case;
  const article = extractArticle({
    document: {
      text,
      title: null,
      author: null,
      source: null,
      published: given.published ? { value: given.published, rule: "metadata" } : null,
      declaredLanguage: "en",
      blocks: null,
    },
    fileDay: null,
    detectLanguage: () => null,
  });
  expect(notationOf(text, article)).toEqual(expected);
});
