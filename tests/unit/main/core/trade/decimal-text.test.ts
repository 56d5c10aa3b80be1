import { expect, test } from "vitest";
import {
  amountOfCents,
  centsOf,
  readDecimal,
  readFigure,
} from "../../../../../src/main/core/trade/decimal-text.ts";
import { fail, ok } from "../../../../../src/shared/domain/result.ts";

test.each([
  ["10500000", 0, "10500000"],
  ["26672667450.171", 0, "26672667450.171"],
  ["2482223.0", 0, "2482223"],
  ["12.345", 3, "12345"],
  ["0.0004", 3, "0.4"],
  ["10.5", 6, "10500000"],
  ["1.05E7", 0, "10500000"],
  ["5e-3", 0, "0.005"],
  ["007", 0, "7"],
  ["-0.00", 0, "0"],
  ["-3.10", 0, "-3.1"],
  [".5", 0, "0.5"],
  ["", 0, null],
  [".", 0, null],
  ["1,5", 0, null],
  ["NA", 0, null],
] as const)("%s times ten to the power of %i is %s", (text, tens, amount) => {
  expect(readDecimal(text, tens)).toBe(amount);
});

test.each([
  ["0", 0],
  ["10500000", 1_050_000_000],
  // As a float times a hundred this would be 114.99999999999999.
  ["1.15", 115],
  ["26672667450.171", 2_667_266_745_017],
  ["0.005", 1],
  ["-0.005", -1],
  ["-0.001", 0],
  ["90071992547409.91", 9_007_199_254_740_991],
  ["90071992547409.92", null],
] as const)("%s is %s cents", (amount, cents) => {
  expect(centsOf(amount)).toBe(cents);
});

test.each([
  [0, "0"],
  [5, "0.05"],
  [-1050, "-10.5"],
  [9_007_199_254_740_991, "90071992547409.91"],
] as const)("%i cents are %s", (cents, amount) => {
  expect(amountOfCents(cents)).toBe(amount);
});

test("a figure whose cents no number holds exactly is told as too large, not as no number", () => {
  const words = ["90071992547409.91", "90071992547410", "twelve", ""].map((text) => readFigure(text));
  expect(words).toEqual([
    ok("90071992547409.91"),
    fail("The value is beyond 90 trillion, more than is kept exactly"),
    fail("The value is no number"),
    fail("No value"),
  ]);
});
