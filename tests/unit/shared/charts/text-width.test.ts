import { expect, test } from "vitest";
import { fitText, textWidth, wrapText } from "../../../../src/shared/charts/text-width.ts";

test("a text is as wide as its letters in Inter, Cyrillic and Polish letters too", () => {
  const widths = ["il", "WM", "Беларусь", "Łódź"].map((text) => Math.round(textWidth(text, 10) * 10) / 10);
  expect(widths).toEqual([5.6, 19.2, 48.8, 24.4]);
});

test("a long name is cut with an ellipsis and fits", () => {
  expect(fitText("Democratic Republic of the Congo", 100, 12)).toBe("Democratic Re…");
  expect(fitText("Kenya", 100, 12)).toBe("Kenya");
  expect(fitText("Kenya", 3, 12)).toBe("");
});

test("a title breaks at spaces", () => {
  expect(wrapText("Папуа — Новая Гвинея", 80, 12)).toEqual(["Папуа —", "Новая", "Гвинея"]);
  expect(wrapText("", 80, 12)).toEqual([]);
});
