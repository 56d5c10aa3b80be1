import { expect, test } from "vitest";
import { neighbourPoint } from "../../../../../src/renderer/views/trade/focus-point.ts";

const PLACES = [
  { line: "own", year: 2018 },
  { line: "own", year: 2020 },
  { line: "own", year: 2021 },
  { line: "mirror", year: 2017 },
  { line: "mirror", year: 2021 },
];

test("left and right go along the line and over its gaps", () => {
  expect(neighbourPoint(PLACES, 0, "ArrowRight")).toBe(1);
  expect(neighbourPoint(PLACES, 2, "ArrowLeft")).toBe(1);
  expect(neighbourPoint(PLACES, 2, "ArrowRight")).toBe(-1);
});

test("up and down go to the nearest year of the other line", () => {
  expect(neighbourPoint(PLACES, 0, "ArrowDown")).toBe(3);
  expect(neighbourPoint(PLACES, 4, "ArrowUp")).toBe(2);
  expect(neighbourPoint(PLACES, 0, "ArrowUp")).toBe(-1);
});

test("other keys, and a focus elsewhere, lead nowhere", () => {
  expect(neighbourPoint(PLACES, 0, "Enter")).toBe(-1);
  expect(neighbourPoint(PLACES, -1, "ArrowRight")).toBe(-1);
});
