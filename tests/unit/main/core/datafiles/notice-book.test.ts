import { expect, test } from "vitest";
import { createNoticeBook } from "../../../../../src/main/core/datafiles/notice-book.ts";

test("areas that are no state, former states out of their years and what is not known are told apart", () => {
  const book = createNoticeBook();
  book.unresolved([
    { key: "m49:344", name: "China, Hong Kong SAR", line: 2 },
    { key: "name:Greenland", name: "Greenland", line: 3 },
    { key: "name:hong kong", name: "hong kong", line: 4 },
    { key: "m49:810", name: "Fmr USSR", line: 5 },
    { key: "name:Nowhere", name: "Nowhere", line: 6 },
    { key: "cow:999", name: null, line: 7 },
  ]);
  expect(book.notices().map(({ words }) => words)).toEqual([
    "m49:344 (China, Hong Kong SAR), an area that is no state of the gazetteer",
    '"Greenland", an area that is no state of the gazetteer',
    '"hong kong", an area that is no state of the gazetteer',
    "m49:810 (Fmr USSR), a former state in a year that is not its own",
    '"Nowhere", not known',
    "cow:999, not known",
  ]);
});

test("a reason that quotes a very long cell is cut off, and is counted still", () => {
  const book = createNoticeBook();
  for (const line of [2, 3]) book.leftOut(`The flow "${"x".repeat(1_000_000)}" is none`, line);
  const [notice, ...others] = book.notices();
  expect([notice?.words.length, notice?.rows, notice?.lines, others]).toEqual([401, 2, [2, 3], []]);
});
