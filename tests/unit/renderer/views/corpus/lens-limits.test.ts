import { expect, test } from "vitest";
import { DEFAULT_LENS } from "../../../../../src/shared/domain/lens.ts";
import { lensLimits } from "../../../../../src/renderer/views/corpus/lens-limits.ts";
import { snippetParts } from "../../../../../src/renderer/views/corpus/snippet-parts.ts";

test("the default lens limits nothing", () => {
  expect(lensLimits(DEFAULT_LENS, (_, value) => value)).toEqual([]);
});

test("each limit is named with its values and can be let go alone", () => {
  const lens = {
    ...DEFAULT_LENS,
    query: " memorandum ",
    to: "2024-01-01",
    countries: { include: ["KEN"], exclude: ["UZB"] },
  };
  const limits = lensLimits(lens, (_, value) => `<${value}>`);
  expect(limits.map(({ label }) => label)).toEqual([
    "the words “memorandum”",
    "the time range",
    "state: <KEN>, not <UZB>",
  ]);
  expect(limits.map(({ without }) => without)).toEqual([
    { ...lens, query: "" },
    { ...lens, from: null, to: null },
    { ...lens, countries: DEFAULT_LENS.countries },
  ]);
});

test("a snippet is cut at its marks, overlapping ones joined to one stretch after the other", () => {
  expect(
    snippetParts("joint commission with Borland", [
      { start: 22, end: 40 },
      { start: 0, end: 5 },
      { start: 3, end: 16 },
    ]),
  ).toEqual([
    { text: "joint", marked: true, start: 0 },
    { text: " commission", marked: true, start: 5 },
    { text: " with ", marked: false, start: 16 },
    { text: "Borland", marked: true, start: 22 },
  ]);
});
