import { expect, test } from "vitest";
import { mendQuery, replaceLastWord } from "../../../../../src/renderer/app/lens-bar/last-word.ts";

test("a picked suggestion takes the place of the word being typed", () => {
  expect([
    replaceLastWord("trade ken", "country:KEN"),
    replaceLastWord("trade ", "visit"),
    replaceLastWord("Кен", "Кения"),
    replaceLastWord("trade cou", "country:"),
  ]).toEqual(["trade country:KEN ", "trade visit ", "Кения ", "trade country:"]);
});

test("a mended query changes where the fault is and nowhere else", () => {
  expect(mendQuery("visit AND AND trade", { at: 6, length: 3 }, "and")).toBe("visit and AND trade");
  expect(mendQuery("a - b", { at: 2, length: 1 }, "")).toBe("a  b");
});
