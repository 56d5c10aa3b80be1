import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readCases } from "../../../../../src/main/core/evaluation/case-folders.ts";
import { problemLines } from "../../../../../src/main/core/evaluation/problem-lines.ts";

const NOTHING = { checked: true, given: {}, language: "en", records: [] };

function folderOf(files: Readonly<Record<string, string | object>>): string {
  const folder = mkdtempSync(join(tmpdir(), "demarche-cases-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), typeof content === "string" ? content : JSON.stringify(content));
  }
  return folder;
}

test("cases are found at any depth; drafts and broken cases stand apart", () => {
  const folder = folderOf({
    "visits/one/text.txt": "Nothing happened.",
    "visits/one/expected.json": NOTHING,
    "two/text.md": "---\ntitle: Quiet\npublished: 2024-03-12\n---\nNothing *happened*.",
    "two/expected.json": `\uFEFF${JSON.stringify(NOTHING)}`,
    "draft/text.txt": "Nothing happened.",
    "draft/expected.json": { ...NOTHING, checked: false },
    "broken/text.txt": "Nothing happened.",
    "broken/expected.json": "{",
    "forgotten/text.txt": "Nothing happened.",
    "textless/expected.json": NOTHING,
    "README.md": "Not a case.",
  });
  const { cases, drafts, problems } = readCases(folder);
  expect({
    cases: cases.map(({ name, document }) => [name, document.text, document.published?.value ?? null]),
    drafts,
    problems: problemLines(problems).map((line) => line.replace(folder, "").replace(/JSON: .*/s, "JSON")),
  }).toEqual({
    cases: [
      ["two", "Quiet\nNothing happened.", "2024-03-12"],
      ["visits/one", "Nothing happened.", null],
    ],
    drafts: ["draft"],
    problems: [
      "/broken/expected.json: It is not JSON",
      "/forgotten/expected.json: A case has this file; it is missing.",
      "/textless: A case has one of text.txt, text.md, text.html. There is none.",
    ],
  });
});

test("what an annotation gives stands in place of what the file says", () => {
  const folder = folderOf({
    "text.md": "---\ntitle: Quiet\npublished: 2024-03-12\n---\nNothing happened.",
    "expected.json": { ...NOTHING, given: { published: null, source: "Example Agency", language: "be" } },
  });
  const [only] = readCases(folder).cases;
  expect([
    only?.name,
    only?.document.published,
    only?.document.source,
    only?.document.declaredLanguage,
  ]).toEqual([".", null, "Example Agency", "be"]);
});
