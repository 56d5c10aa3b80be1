import { expect, test } from "vitest";
import {
  countLines,
  headlineSpan,
  readSections,
} from "../../../../../src/renderer/views/inspector/reading-sections.ts";

const TEXT = "Headline\nFirst paragraph.\nRead more\nSubscribe\nLast line";

test("neighbouring boilerplate becomes one section that names each reason once", () => {
  const sections = readSections(TEXT, [
    { label: "title", span: { start: 0, end: 8 }, reason: "first line" },
    { label: "paragraph", span: { start: 9, end: 25 }, reason: null },
    { label: "boilerplate", span: { start: 26, end: 35 }, reason: "link line" },
    { label: "boilerplate", span: { start: 36, end: 45 }, reason: "link line" },
    { label: "paragraph", span: { start: 46, end: 55 }, reason: null },
  ]);
  expect(sections).toEqual([
    { kind: "block", label: "title", span: { start: 0, end: 8 } },
    { kind: "block", label: "paragraph", span: { start: 9, end: 25 } },
    {
      kind: "boilerplate",
      spans: [
        { start: 26, end: 35 },
        { start: 36, end: 45 },
      ],
      reasons: ["link line"],
    },
    { kind: "block", label: "paragraph", span: { start: 46, end: 55 } },
  ]);
});

test("text without a label is read as paragraphs, never hidden", () => {
  const sections = readSections(TEXT, [{ label: "paragraph", span: { start: 9, end: 25 }, reason: null }]);
  expect(
    sections.map((section) => section.kind === "block" && TEXT.slice(section.span.start, section.span.end)),
  ).toEqual(["Headline", "First paragraph.", "Read more", "Subscribe", "Last line"]);
});

test("blank lines are not counted", () => {
  expect(
    countLines("one\n\n  \ntwo\nthree", [
      { start: 0, end: 11 },
      { start: 12, end: 17 },
    ]),
  ).toBe(3);
});

test("a dateline runs into the paragraph of its line, not into the next line", () => {
  const text = "May 1, Gazette. It rained.\nIt stopped.";
  const blocks = [
    { label: "dateline" as const, span: { start: 0, end: 15 }, reason: null },
    { label: "paragraph" as const, span: { start: 16, end: 26 }, reason: null },
    { label: "paragraph" as const, span: { start: 27, end: 38 }, reason: null },
  ];
  expect(readSections(text, blocks)).toEqual([
    { kind: "block", label: "paragraph", span: { start: 0, end: 26 } },
    { kind: "block", label: "paragraph", span: { start: 27, end: 38 } },
  ]);
  const apart = readSections("May 1, Gazette.\nIt rained.", [
    { label: "dateline", span: { start: 0, end: 15 }, reason: null },
    { label: "paragraph", span: { start: 16, end: 26 }, reason: null },
  ]);
  expect(apart.length).toBe(2);
});

test("a title that says the headline is found whatever its white space", () => {
  const blocks = [{ label: "title" as const, span: { start: 0, end: 13 }, reason: null }];
  expect(headlineSpan("An  old\nstory\nText", blocks, "An old story")).toEqual({ start: 0, end: 13 });
  expect(headlineSpan("Another title\nText", blocks, "An old story")).toBeNull();
});
