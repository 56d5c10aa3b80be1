import { expect, test } from "vitest";
import { brokenNumbers, textsOutside, textsOverlapping } from "./svg-measure.ts";

const svg = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" font-size="12">${inner}</svg>`;

test("the measure finds text over the edge, also where a group shifts or an anchor turns it", () => {
  const texts = [
    '<text x="10" y="20">within</text>',
    '<text x="180" y="40">beyond</text>',
    '<text x="10" y="60" text-anchor="end">before</text>',
    '<g transform="translate(0 60)"><text x="10" y="45">below</text></g>',
  ];
  expect(textsOutside(svg(texts.join("")))).toEqual(["beyond", "before", "below"]);
});

test("the measure finds text on text", () => {
  const texts =
    '<text x="10" y="20">one</text><text x="25" y="24">two</text><text x="25" y="60">three</text>';
  expect(textsOverlapping(svg(texts))).toEqual([["one", "two"]]);
});

test("the measure finds numbers that cannot be drawn", () => {
  expect(brokenNumbers(svg('<rect width="-3" height="4"/><path d="MNaN,2"/>'))).toEqual([
    'width="-3"',
    "NaN",
  ]);
});
