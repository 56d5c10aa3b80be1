import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { stateByIso2, stateByIso3, stateName, STATES } from "../../../../src/shared/gazetteer/states.ts";

test("the gazetteer holds the members of the United Nations, two observers, Kosovo and Taiwan", () => {
  const counts = Object.groupBy(STATES, (state) => state.kind);
  expect({
    member: counts.member?.length,
    observer: counts.observer?.map((state) => state.iso3),
    other: counts.other?.map((state) => state.iso3),
  }).toEqual({ member: 193, observer: ["PSE", "VAT"], other: ["TWN", "XKX"] });
});

test("no code belongs to two states", () => {
  for (const codes of [
    STATES.map((state) => state.iso3),
    STATES.map((state) => state.iso2),
    STATES.map((state) => state.m49).filter((number) => number !== null),
  ]) {
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  }
});

test("a state as it is shown: its codes, names in four spellings and its capital", () => {
  expect(stateByIso3("KEN")).toEqual({
    iso3: "KEN",
    iso2: "KE",
    m49: "404",
    kind: "member",
    names: { en: "Kenya", be: "Кенія", ru: "Кения", lacinka: "Kienija" },
    capital: { en: "Nairobi", be: "Найробі", ru: "Найроби", lat: -1.29, lon: 36.82 },
  });
});

test("every number but Kosovo's missing one and Tuvalu's is the id of a shape of the atlas", () => {
  const file = new URL("../../../../node_modules/world-atlas/countries-50m.json", import.meta.url);
  const atlas: unknown = JSON.parse(readFileSync(file, "utf8"));
  const shapes = new Set(JSON.stringify(atlas).match(/"id":"\d{3}"/g));
  const missing = STATES.filter((state) => !shapes.has(`"id":"${state.m49}"`)).map((state) => state.iso3);
  expect(missing).toEqual(["TUV", "XKX"]);
});

test("every state has its names and a capital with a place on the globe", () => {
  const incomplete = STATES.filter(({ names, capital }) => {
    const latin = [names.en, names.lacinka, capital.en];
    const cyrillic = [names.be, names.ru, capital.be, capital.ru];
    return !(
      latin.every((name) => /^\p{Lu}[\p{Script=Latin}\p{M} '’ʻ.-]+$/u.test(name)) &&
      cyrillic.every((name) => /^\p{Lu}[\p{Script=Cyrillic} '’—-]+$/u.test(name)) &&
      Math.abs(capital.lat) <= 66 &&
      Math.abs(capital.lon) <= 180
    );
  });
  expect(incomplete).toEqual([]);
});

test("an unknown code finds no state and is shown as it is", () => {
  expect([stateByIso3("ZZZ"), stateByIso2("ZZ"), stateName("ZZZ", "be")]).toEqual([null, null, "ZZZ"]);
});

test("a code of two letters finds its state", () => {
  expect(stateByIso2("ZW")?.iso3).toBe("ZWE");
  expect(stateName("ZWE", "be")).toBe("Зімбабвэ");
});
