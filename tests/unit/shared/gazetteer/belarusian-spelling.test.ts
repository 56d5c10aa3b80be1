import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  classicalBelarusian,
  latinSpellings,
  plainSoftness,
} from "../../../../src/shared/gazetteer/belarusian-spelling.ts";

test.each([
  ["пагадненне", "пагадненьне"],
  ["здзейсніў", "зьдзейсьніў"],
  ["снежань", "сьнежань"],
  ["сустрэча", "сустрэча"],
  ["Іспанія", "Іспанія"],
  ["дзверы", "дзьверы"],
])("%s is %s in the classical spelling", (school, classical) => {
  expect(classicalBelarusian(school)).toBe(classical);
});

test("a word in Latin letters is known with and without marks of softness, with ł and with l", () => {
  expect(latinSpellings("пагадненне")).toEqual(["pahadniennie", "pahadnieńnie"]);
  expect(latinSpellings("Лаос")).toEqual(["Łaos", "Laos"]);
  expect(latinSpellings("Беларуссю")).toContain("Biełaruśsiu");
  expect(latinSpellings("Алейнік")).toEqual(expect.arrayContaining(["Alejnik", "Aliejnik"]));
});

test("made one, the letters keep their places", () => {
  expect(plainSoftness("Łukašenka pryńaŭ pasła, ść ĺ")).toBe("Lukašenka prynaŭ pasla, sc l");
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => plainSoftness(text).length === text.length));
});
