import { expect, test } from "vitest";
import {
  changePercent,
  changeWords,
  exactAmount,
  percentWords,
  shortAmount,
} from "../../../../src/shared/charts/amount-words.ts";

test.each([
  ["0", "0"],
  ["950", "950"],
  ["1234.5", "1.23 k"],
  ["350000", "350 k"],
  ["999999", "1 m"],
  ["10500000", "10.5 m"],
  ["1200000000", "1.2 bn"],
  ["-9430000", "−9.43 m"],
  ["4210000000000", "4.21 tn"],
])("%s reads as %s", (amount, words) => expect(shortAmount(amount)).toBe(words));

test("an exact amount keeps every digit", () => {
  expect(exactAmount("10500000.250")).toBe("10,500,000.250");
  expect(exactAmount("-1234")).toBe("−1,234");
});

test("a share below one in ten thousand is not written as zero", () => {
  expect([63.44, 9.96, 4.21, 0.031, 0.004, 0].map(percentWords)).toEqual([
    "63%",
    "10%",
    "4.2%",
    "0.03%",
    "<0.01%",
    "0%",
  ]);
});

test("a change has its sign, and none from nothing", () => {
  expect(changeWords(changePercent("80", "100") ?? 0)).toBe("+25%");
  expect(changeWords(changePercent("-100", "-150") ?? 0)).toBe("−50%");
  expect(changePercent("0", "100")).toBeNull();
});
