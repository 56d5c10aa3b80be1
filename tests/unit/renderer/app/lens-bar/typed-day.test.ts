import { expect, test } from "vitest";
import { readTypedDay } from "../../../../../src/renderer/app/lens-bar/typed-day.ts";

test("a typed year or month means its first day as a start and its last day as an end", () => {
  const typed = ["2024", "2024-02", "Feb 2024", "02.2024", "february, 2024"];
  expect(typed.map((text) => [readTypedDay(text, "from"), readTypedDay(text, "to")])).toEqual([
    ["2024-01-01", "2024-12-31"],
    ["2024-02-01", "2024-02-29"],
    ["2024-02-01", "2024-02-29"],
    ["2024-02-01", "2024-02-29"],
    ["2024-02-01", "2024-02-29"],
  ]);
});

test("a typed day is read in the ways that analysts write it", () => {
  const typed = ["2024-03-12", "12 Mar 2024", "12.3.2024", "12. March 2024", " 2024/3/12 "];
  expect(typed.map((text) => readTypedDay(text, "from"))).toEqual(typed.map(() => "2024-03-12"));
});

test("what is not a date is not guessed at", () => {
  const typed = ["", "soon", "2024-13", "31.2.2024", "12", "Ma 2024", "0999"];
  expect(typed.map((text) => readTypedDay(text, "to"))).toEqual(typed.map(() => null));
});
