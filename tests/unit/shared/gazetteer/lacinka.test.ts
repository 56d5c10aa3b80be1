import { expect, test } from "vitest";
import { belarusianToLatin } from "../../../../src/shared/gazetteer/lacinka.ts";

test.each([
  ["Беларусь", "Biełaruś"],
  ["Кенія", "Kienija"],
  ["Ізраіль", "Izrail"],
  ["Польшча", "Polšča"],
  ["Літва", "Litva"],
  ["В’етнам", "Vjetnam"],
  ["Яўген Шастакоў", "Jaŭhien Šastakoŭ"],
  ["Уладзімір Макей", "Uładzimir Makiej"],
  ["Люксембург", "Luksiemburh"],
  ["ЗША 2024", "ZŠA 2024"],
])("%s is written %s", (cyrillic, latin) => {
  expect(belarusianToLatin(cyrillic)).toBe(latin);
});
