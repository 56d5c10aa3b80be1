import { join } from "node:path";
import { expect, test } from "vitest";
import { readCases } from "../../../../src/main/core/evaluation/case-folders.ts";
import { extractCase } from "../../../../src/main/core/evaluation/extract-case.ts";
import { problemLines } from "../../../../src/main/core/evaluation/problem-lines.ts";
import { agreement } from "../../../../src/shared/evaluation/agreement.ts";

const set = readCases(join(import.meta.dirname, "../../../fixtures/extraction"));

test("every case can be read and has been checked", () => {
  expect({ problems: problemLines(set.problems), drafts: set.drafts }).toEqual({ problems: [], drafts: [] });
});

test.each(set.cases)("the records of $name are exactly those expected", ({ document, annotation }) => {
  const article = extractCase(document, annotation.given);
  const { expected, found } = agreement(document.text, annotation, article);
  expect(found).toEqual(expected);
});
