import { expect, test } from "vitest";
import { stateOfCity } from "../../../../src/shared/gazetteer/cities.ts";
import { stateForms } from "../../../../src/shared/gazetteer/state-forms.ts";

test.each([
  ["дубае", "ARE"],
  ["санкт-петербурге", "RUS"],
  ["могилёве", "BLR"],
  ["могилеве", "BLR"],
  ["брэсце", "BLR"],
  ["ženievie", "CHE"],
  ["найробі", null],
])("%s lies in %s", (word, state) => {
  expect(stateOfCity(word)).toBe(state);
});

test("no form of a city is a form of a state or a capital", () => {
  expect(stateForms().filter(({ text }) => stateOfCity(text.toLowerCase()) !== null)).toEqual([]);
});
