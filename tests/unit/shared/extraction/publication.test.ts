import { expect, test } from "vitest";
import { labelBlocks } from "../../../../src/shared/extraction/blocks.ts";
import { EN } from "../../../../src/shared/extraction/packs/en.ts";
import { explicitPastDays, publicationOf } from "../../../../src/shared/extraction/publication.ts";
import type { PublicationClues } from "../../../../src/shared/extraction/publication.ts";

const nothing: PublicationClues = {
  analystPublished: null,
  documentPublished: null,
  dateline: null,
  pastDays: [],
  fileDay: null,
};
const march12 = { span: { start: 0, end: 9 }, month: 3, day: 12, year: null, source: null };

test("the analyst goes before metadata, metadata before a dateline, a dateline before the file's time", () => {
  const clues: PublicationClues = {
    analystPublished: "2024-01-04",
    documentPublished: { value: "2024-01-03", rule: "metadata" },
    dateline: { ...march12, year: 2024 },
    pastDays: [],
    fileDay: "2024-01-01",
  };
  const without = (...keys: (keyof PublicationClues)[]) =>
    publicationOf({ ...clues, ...Object.fromEntries(keys.map((key) => [key, null])) });
  expect([
    without(),
    without("analystPublished"),
    without("analystPublished", "documentPublished"),
    without("analystPublished", "documentPublished", "dateline"),
  ]).toEqual([
    { value: "2024-01-04", rule: "analyst", inferred: false, alternatives: [] },
    { value: "2024-01-03", rule: "metadata", inferred: false, alternatives: [] },
    { value: "2024-03-12", rule: "dateline", inferred: false, alternatives: [] },
    { value: "2024-01-01", rule: "file-time", inferred: true, alternatives: [] },
  ]);
});

test("a dateline without a year takes the smallest year that no past date contradicts", () => {
  const pastDays = ["2023-04-01", "2023-01-01", "1993-01-01"];
  expect(publicationOf({ ...nothing, dateline: march12, pastDays })).toEqual({
    value: "2024-03-12",
    rule: "dateline-inferred-year",
    inferred: true,
    alternatives: ["2025-03-12"],
  });
});

test("the file's time rules out later years", () => {
  const pastDays = ["2023-04-01"];
  expect(publicationOf({ ...nothing, dateline: march12, pastDays, fileDay: "2024-06-01" })).toEqual({
    value: "2024-03-12",
    rule: "dateline-inferred-year",
    inferred: true,
    alternatives: [],
  });
});

test("without any past date the file's time gives the year", () => {
  expect(publicationOf({ ...nothing, dateline: march12, fileDay: "2024-02-01" })?.value).toBe("2023-03-12");
});

test("nothing gives nothing", () => {
  expect(publicationOf(nothing)).toBeNull();
  expect(publicationOf({ ...nothing, dateline: march12 })).toBeNull();
});

test("dates of links after the text and of plans do not count as past", () => {
  const text = [
    "A headline",
    "",
    "March 12, Agency. The bridge was built in 2021. It will close by 2031.",
    "- A link that tells of 2035",
    "- Another link of May 2036",
  ].join("\n");
  const { blocks } = labelBlocks(text, null, null, EN);
  expect(explicitPastDays(text, blocks, EN)).toEqual(["2021-01-01"]);
});

function pastDaysOf(text: string): string[] {
  return explicitPastDays(text, labelBlocks(text, null, null, EN).blocks, EN);
}

test("a date behind by or until is a limit only where that word stands before it", () => {
  expect(pastDaysOf("The paper had been signed by Kenya in Minsk in May 2024.")).toEqual(["2024-05-01"]);
  expect(pastDaysOf("The bridge is to stand by 2030, as the mayor said.")).toEqual([]);
});
