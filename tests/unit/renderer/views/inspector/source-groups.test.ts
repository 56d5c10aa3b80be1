import { expect, test } from "vitest";
import {
  conflictLines,
  happeningRows,
  sourceGroups,
  sourcesWords,
} from "../../../../../src/renderer/views/inspector/source-groups.ts";
import { VISIT } from "../review/made-up-records.ts";

const report = (id: string, source: string, occurrence = "e1") => ({ ...VISIT, id, source, occurrence });
const WIRE = report("e1", "Invented Wire");
const REPRINT = report("e2", "Invented Post");
const OTHER = report("e3", "Invented Gazette");
const OCCURRENCE = {
  id: "e1",
  representative: WIRE,
  reports: [
    { event: WIRE, group: 0 },
    { event: REPRINT, group: 0 },
    { event: OTHER, group: 1 },
  ],
  independent: 2,
  conflicts: [],
};

test("each text stands once, the selected report's first, and its reprints are folded under it", () => {
  expect([sourceGroups(OCCURRENCE, "e3"), sourceGroups(OCCURRENCE, "e2")]).toEqual([
    [
      { shown: OTHER, reprints: [] },
      { shown: WIRE, reprints: [REPRINT] },
    ],
    [
      { shown: REPRINT, reprints: [WIRE] },
      { shown: OTHER, reprints: [] },
    ],
  ]);
});

test.each([
  [1, 1, "1 source"],
  [3, 3, "3 sources"],
  [3, 2, "3 sources, 2 independent"],
])("%i articles of which %i are independent are %s", (articles, independent, words) => {
  expect(sourcesWords(articles, independent)).toBe(words);
});

test("a conflict names each value with the outlets that give it", () => {
  const later = {
    ...OTHER,
    date: { ...VISIT.date, reading: { kind: "notAfter" as const, to: "2023-05-02" } },
  };
  const conflict = {
    field: "date" as const,
    values: [
      { value: "2023-04", recordIds: ["e1", "e2"] },
      { value: "../2023-05-02", recordIds: ["e3"] },
    ],
  };
  expect(conflictLines(conflict, [WIRE, REPRINT, later])).toEqual({
    title: "Date",
    lines: [
      { value: "Apr 2023", who: ["Invented Wire", "Invented Post"] },
      { value: "by 2 May 2023", who: ["Invented Gazette"] },
    ],
  });
});

test("a list of reports shows each happening once, by the report that stands for it where it is there", () => {
  const alone = report("e9", "Invented Post", "e7");
  expect(happeningRows([REPRINT, WIRE, alone, OTHER])).toEqual([WIRE, alone]);
});
