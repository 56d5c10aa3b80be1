import { expect, test } from "vitest";
import { AREAS, FORMER_NUMBERS, STATE_NUMBERS } from "../../../../src/shared/gazetteer/m49-data.ts";
import { areaName } from "../../../../src/shared/gazetteer/m49.ts";
import { resolveCode } from "../../../../src/shared/gazetteer/state-codes.ts";
import { STATES } from "../../../../src/shared/gazetteer/states.ts";

const byNumber = (code: string, year: number | null = null) => resolveCode({ system: "m49", code }, year);
const byAlpha = (code: string) => resolveCode({ system: "iso3", code }, null);

test("the states of the seed by their numbers, with and without leading zeros", () => {
  expect(["112", "404", "50", "050", "860"].map((code) => byNumber(code).key)).toEqual([
    "BLR",
    "KEN",
    "BGD",
    "BGD",
    "UZB",
  ]);
});

test.each([
  ["842", "840", "USA"],
  ["251", "250", "FRA"],
  ["699", "356", "IND"],
  ["579", "578", "NOR"],
  ["757", "756", "CHE"],
  ["381", "380", "ITA"],
])("trade statistics number a wider customs territory %s where ISO has %s: %s", (statistics, iso, state) => {
  expect([byNumber(statistics), byNumber(iso)]).toEqual([
    { kind: "state", key: state },
    { kind: "state", key: state },
  ]);
});

test.each([
  ["280", "DEU"],
  ["736", "SDN"],
  ["230", "ETH"],
  ["886", "YEM"],
])("the number %s was given up by a state that goes on as %s", (number, state) => {
  expect(byNumber(number, 1985)).toEqual({ kind: "state", key: state });
});

test.each([
  ["810", 1990, "SUN", "Soviet Union"],
  ["200", 1992, "CSK", "Czechoslovakia"],
  ["890", 1991, "YUG", "Socialist Federal Republic of Yugoslavia"],
  ["891", 2005, "SCG", "Serbia and Montenegro"],
  ["278", 1989, "DDR", "German Democratic Republic"],
  ["720", 1985, "YMD", "Democratic Yemen"],
])("the number %s in %i is a state that is no more", (number, year, key, name) => {
  expect(byNumber(number, year)).toEqual({ kind: "former", key, name });
});

test("a former state's number names nobody in another year, and keeps its name", () => {
  expect(byNumber("810", 2005)).toEqual({ kind: "unresolved", key: "m49:810" });
  expect(areaName("m49:810")).toBe("Soviet Union");
});

test("partner 0 and the code W00 are the world", () => {
  expect([byNumber("0"), byAlpha("W00")]).toEqual([
    { kind: "world", key: "W00" },
    { kind: "world", key: "W00" },
  ]);
});

test("pseudo codes are trimmed, are no states, and keep the same name by number and by letters", () => {
  expect([byAlpha("_X "), byNumber("899"), byAlpha("S19"), byNumber("490")].map(({ key }) => key)).toEqual([
    "m49:899",
    "m49:899",
    "m49:490",
    "m49:490",
  ]);
  expect(areaName("m49:490")).toBe("Other Asia, not elsewhere specified");
  expect(byAlpha("A79")).toEqual({ kind: "unresolved", key: "iso3:A79" });
});

test("figures of several states under one number are those of no single state", () => {
  expect([byNumber("58", 1995), byNumber("711", 1995)]).toEqual([
    { kind: "unresolved", key: "m49:058" },
    { kind: "unresolved", key: "m49:711" },
  ]);
});

test("no number and no letters stand twice in the tables", () => {
  const numbers = [
    ...STATES.flatMap(({ m49 }) => m49 ?? []),
    ...STATE_NUMBERS.map(([m49]) => m49),
    ...FORMER_NUMBERS.map(({ m49 }) => m49),
    ...AREAS.map(([m49]) => m49),
  ];
  const letters = [
    ...STATES.map(({ iso3 }) => iso3),
    ...FORMER_NUMBERS.map(({ key }) => key),
    ...AREAS.flatMap(([, alpha]) => alpha || []),
  ];
  for (const codes of [numbers, letters])
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  expect(numbers.filter((number) => !/^\d{3}$/.test(number))).toEqual([]);
});
