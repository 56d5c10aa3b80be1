import { expect, test } from "vitest";
import { changeIn } from "../../../../src/shared/extraction/figure-change.ts";
import { EN } from "../../../../src/shared/extraction/packs/en.ts";
import { RU } from "../../../../src/shared/extraction/packs/ru.ts";

test("a change in per cent takes its sign from the words beside it", () => {
  const texts = [
    "up 12.5% on 2022",
    "plunged by 44.8 per cent",
    "7% less than before",
    "a 3% increase",
    "a share of 41%",
  ];
  expect(texts.map((text) => changeIn(text, EN))).toEqual([12.5, -44.8, -7, 3, null]);
});

test("a multiple is the change that it makes", () => {
  expect(["rose 3.4 times", "doubled", "halved", "fell 2 times"].map((text) => changeIn(text, EN))).toEqual([
    240, 100, -50, -50,
  ]);
  expect(
    ["вырос в 1,5 раза", "увеличился вдвое", "на 7% меньше", "три раза"].map((text) => changeIn(text, RU)),
  ).toEqual([50, 100, -7, null]);
});
