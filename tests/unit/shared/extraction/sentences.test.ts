import { expect, test } from "vitest";
import { BE } from "../../../../src/shared/extraction/packs/be.ts";
import { EN } from "../../../../src/shared/extraction/packs/en.ts";
import type { LanguagePack } from "../../../../src/shared/extraction/packs/language-pack.ts";
import { RU } from "../../../../src/shared/extraction/packs/ru.ts";
import { sentencesOf } from "../../../../src/shared/extraction/sentences.ts";

const split = (text: string, pack: LanguagePack) =>
  sentencesOf(text, { start: 0, end: text.length }, pack).map(({ start, end }) => text.slice(start, end));

test("English abbreviations do not end a sentence", () => {
  expect(split("Mr. Example met H.E. Dr. Sample on Jan. 5 in room No. 150. They left.", EN)).toEqual([
    "Mr. Example met H.E. Dr. Sample on Jan. 5 in room No. 150.",
    "They left.",
  ]);
});

test("an initial does not end a sentence", () => {
  expect(split("The note was read by A. Example. It was short.", EN)).toEqual([
    "The note was read by A. Example.",
    "It was short.",
  ]);
});

test("a decimal point and a percentage stay within their sentence", () => {
  expect(split("Sales rose by 3.5 per cent to $10.5 million. Nobody knew why.", EN)).toEqual([
    "Sales rose by 3.5 per cent to $10.5 million.",
    "Nobody knew why.",
  ]);
});

test("a Russian year and a Russian town are told apart by the number before them", () => {
  expect(split("Делегация прибыла в г. Минск в марте 2024 г. Министр остался дома.", RU)).toEqual([
    "Делегация прибыла в г. Минск в марте 2024 г.",
    "Министр остался дома.",
  ]);
});

test("Russian dollars keep their state", () => {
  expect(split("Цена составила 10,5 млн долл. США в т.г. за партию. Это много.", RU)).toEqual([
    "Цена составила 10,5 млн долл. США в т.г. за партию.",
    "Это много.",
  ]);
});

test("Belarusian abbreviations do not end a sentence", () => {
  expect(split("Кошт склаў 3 млн дол. ЗША. Гэта шмат.", BE)).toEqual([
    "Кошт склаў 3 млн дол. ЗША.",
    "Гэта шмат.",
  ]);
});

test("a line break within a wrapped paragraph does not end a sentence", () => {
  expect(split("The minister left\nfor home. He slept.", EN)).toEqual([
    "The minister left\nfor home.",
    "He slept.",
  ]);
});
