import { join } from "node:path";
import { expect, test } from "vitest";
import { readDateCases } from "../../../eval/date-cases.ts";
import { readCases } from "../../../src/main/core/evaluation/case-folders.ts";
import { problemLines } from "../../../src/main/core/evaluation/problem-lines.ts";

const FIXTURES = join(import.meta.dirname, "../../fixtures");

test("the project's date expressions can be read, sixty and more", () => {
  const cases = readDateCases(join(FIXTURES, "dates/en.json"));
  expect(cases.length).toBeGreaterThanOrEqual(60);
});

test("the project's mention cases can be read, list every mention and judge nothing else", () => {
  const { cases, drafts, problems } = readCases(join(FIXTURES, "mentions"));
  const others = cases.filter(
    ({ annotation }) => annotation.mentions?.complete !== true || annotation.records !== undefined,
  );
  expect({ drafts, problems: problemLines(problems), others }).toEqual({
    drafts: [],
    problems: [],
    others: [],
  });
  expect(new Set(cases.map(({ annotation }) => annotation.language))).toEqual(
    new Set(["en", "ru", "be", "be-Latn"]),
  );
});
