import { expect, test } from "vitest";
import { officeOf } from "../../../../src/shared/gazetteer/offices.ts";
import { holderOf, officeAt, PEOPLE, personById } from "../../../../src/shared/gazetteer/people.ts";
import { stateByIso3 } from "../../../../src/shared/gazetteer/states.ts";

test("a person is named in four spellings", () => {
  expect(personById("lukashenka")?.names).toEqual({
    en: "Alexander Lukashenko",
    be: "Аляксандр Лукашэнка",
    ru: "Александр Лукашенко",
    lacinka: "Alaksandar Łukašenka",
  });
});

test("an office is read at the day of the event, its first and last day included", () => {
  const minister = { office: "foreign minister", rank: "minister" };
  expect(
    ["2022-12-12", "2022-12-13", "2023-04-10", "2024-06-27", "2024-06-28"].map((day) =>
      officeAt("alejnik", day),
    ),
  ).toEqual([
    { office: "deputy foreign minister", rank: "deputy-minister" },
    minister,
    minister,
    minister,
    null,
  ]);
});

function ministers(from: string, to: string): string | undefined {
  return holderOf("BLR", "foreign minister", "minister", { from, to })?.id;
}

test("an office is whoever held it through all of the time, and nobody where two did", () => {
  expect([
    ministers("2023-04-01", "2023-04-30"),
    ministers("2022-11-01", "2022-12-31"),
    ministers("2024-06-01", "2024-12-31"),
    ministers("1995-01-01", "1995-01-01"),
    holderOf("KEN", null, "head-of-state", { from: "2022-01-01", to: "2022-02-01" })?.id,
    holderOf("BLR", "deputy foreign minister", "deputy-minister", { from: "2024-03-12", to: "2024-03-12" })
      ?.id,
  ]).toEqual(["alejnik", undefined, undefined, undefined, "kenyatta", undefined]);
});

test("one who held several offices has the last begun", () => {
  expect(
    ["1999-06-01", "2003-01-01", "2010-01-01", "2012-05-07"].map((day) => officeAt("putin", day)?.office),
  ).toEqual([undefined, "president", "prime minister", "president"]);
});

test("an unknown person held no office", () => {
  expect([officeAt("nobody", "2024-01-01"), personById("nobody")]).toEqual([null, null]);
});

test("people have ids, surnames and states of their own, and offices that end after they begin", () => {
  const ids = PEOPLE.map((person) => person.id);
  const surnames = PEOPLE.flatMap((person) => person.surnames);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(surnames.filter((name, index) => surnames.indexOf(name) !== index)).toEqual([]);
  expect(PEOPLE.filter((person) => stateByIso3(person.state) === null)).toEqual([]);
  const roles = PEOPLE.flatMap((person) => person.roles);
  expect(roles.filter((role) => (role.to !== null && role.to < role.from) || role.source === "")).toEqual([]);
});

test("surnames decline in Russian, Belarusian and łacinka", () => {
  expect(personById("ryzankou")?.surnames).toEqual(
    expect.arrayContaining(["Ryzhenkov", "Рыженковым", "Рыжанкова", "Рыжанкоў", "Ryžankovym"]),
  );
  expect(personById("zelensky")?.surnames).toEqual(expect.arrayContaining(["Зеленского", "Зяленскага"]));
  expect(personById("makiej")?.forms).toEqual(
    expect.arrayContaining(["Владимиром Макеем", "Уладзіміра Макея"]),
  );
});

test.each([
  ["Foreign Minister", "foreign minister", "minister"],
  ["deputy foreign minister", "deputy foreign minister", "deputy-minister"],
  ["министром иностранных дел", "foreign minister", "minister"],
  ["намеснікам міністра замежных спраў", "deputy foreign minister", "deputy-minister"],
  ["прем’ер-міністр".replace("прем", "прэм"), "prime minister", "head-of-government"],
  ["PRESIDENTS", "president", "head-of-state"],
  ["послом", "ambassador", "ambassador"],
])("%s is the %s", (phrase, office, rank) => {
  expect(officeOf(phrase)).toEqual({ office, rank });
});

test("other words are no office", () => {
  expect(officeOf("presidential")).toBeNull();
});
