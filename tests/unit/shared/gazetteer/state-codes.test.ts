import { describe, expect, test } from "vitest";
import { COW_CODES } from "../../../../src/shared/gazetteer/cow-codes.ts";
import { FORMER_STATES } from "../../../../src/shared/gazetteer/former-states.ts";
import { formerStateName, resolveCode } from "../../../../src/shared/gazetteer/state-codes.ts";
import type { GivenCode } from "../../../../src/shared/gazetteer/state-codes.ts";
import { STATES, stateByIso3 } from "../../../../src/shared/gazetteer/states.ts";

/** What the store would keep. */
function key(given: string, when: number | string | null = null): string {
  const [system = "", ...code] = given.split(":");
  return resolveCode({ system: system as GivenCode["system"], code: code.join(":") }, when).key;
}

describe("Correlates of War numbers", () => {
  test("every member of the United Nations has one, and each number names a state of the gazetteer", () => {
    const states = COW_CODES.split(",").map((pair) => pair.trim().split(" ")[1] ?? "");
    const members = STATES.filter(({ kind, iso3 }) => kind === "member" && iso3 !== "SRB").map(
      ({ iso3 }) => iso3,
    );
    expect(members.filter((iso3) => !states.includes(iso3))).toEqual([]);
    expect(states.filter((iso3) => stateByIso3(iso3) === null)).toEqual([]);
  });

  test("no number stands twice", () => {
    const numbers = COW_CODES.split(",").map((pair) => pair.trim().split(" ")[0] ?? "");
    expect(numbers).toEqual([...new Set(numbers)]);
    for (const { cow } of FORMER_STATES) if (cow !== undefined) expect(numbers).not.toContain(cow);
  });

  test("they are not ISO numbers: 501 is Kenya and 404 is Guinea-Bissau", () => {
    expect([key("cow:501"), key("cow:404"), key("m49:404")]).toEqual(["KEN", "GNB", "KEN"]);
  });

  test.each([
    ["cow:370", "BLR"],
    ["cow:501", "KEN"],
    ["cow:704", "UZB"],
    ["cow:771", "BGD"],
    ["cow:365", "RUS"],
    ["cow:2", "USA"],
    ["cow:002", "USA"],
    ["cow:365.0", "RUS"],
  ])("%s is %s at any time", (given, state) => {
    expect([key(given, 1965), key(given, 2015), key(given)]).toEqual([state, state, state]);
  });
});

describe("states that were", () => {
  test("Belarus voted as the Byelorussian SSR: one state", () => {
    expect([key("name:BYELORUSSIAN SSR", 1965), key("iso3:BYS", 1980), key("iso3:BLR", 1946)]).toEqual([
      "BLR",
      "BLR",
      "BLR",
    ]);
  });

  test("Ukraine voted as the Ukrainian SSR: one state", () => {
    expect([key("name:UKRAINIAN SSR", 1965), key("cow:369", 1950)]).toEqual(["UKR", "UKR"]);
  });

  test("Russia continues the membership of the USSR", () => {
    expect([
      key("iso3:SUN", 1970),
      key("name:USSR", 1970),
      key("iso2:SU", 1970),
      key("cow:365", 1970),
    ]).toEqual(["RUS", "RUS", "RUS", "RUS"]);
  });

  test("nobody continues Czechoslovakia", () => {
    expect([key("cow:315", 1980), key("iso3:CSK", 1980), key("name:CZECHOSLOVAKIA", 1980)]).toEqual([
      "CSK",
      "CSK",
      "CSK",
    ]);
    expect([key("cow:316", 1993), key("cow:317", 1993)]).toEqual(["CZE", "SVK"]);
  });

  test("Yugoslavia ends with the federation; what was admitted on 1 November 2000 is continued by Serbia", () => {
    expect([
      key("cow:345", "1985-01-01"),
      key("cow:345", "2000-10-31"),
      key("cow:345", "2000-11-01"),
      key("iso3:YUG", 2002),
      key("name:SERBIA AND MONTENEGRO", 2005),
      key("iso3:SCG", 2005),
    ]).toEqual(["YUG", "YUG", "SRB", "SRB", "SRB", "SRB"]);
  });

  test("Yugoslavia at an unknown time is no state of today", () => {
    expect(key("iso2:YU")).toBe("YUG");
  });

  test("CS was Czechoslovakia, later Serbia and Montenegro, and says nothing without its time", () => {
    expect([key("iso2:CS", 1985), key("iso2:CS", 2004), key("iso2:CS")]).toEqual(["CSK", "SRB", "iso2:CS"]);
  });

  test("two Germanies: one is Germany, the other was a member of its own", () => {
    expect([
      key("cow:255", 1995),
      key("cow:260", 1980),
      key("name:GERMANY, FEDERAL REPUBLIC OF", 1980),
      key("cow:265", 1980),
      key("name:GERMAN DEMOCRATIC REPUBLIC", 1980),
    ]).toEqual(["DEU", "DEU", "DEU", "DDR", "DDR"]);
  });

  test("two Yemens: Sana'a is Yemen, Aden was a member of its own", () => {
    expect([
      key("cow:678", 1980),
      key("cow:679", 1995),
      key("name:YEMEN ARAB REPUBLIC", 1980),
      key("cow:680", 1980),
      key("name:DEMOCRATIC YEMEN", 1980),
      key("iso3:YMD", 1980),
    ]).toEqual(["YEM", "YEM", "YEM", "YMD", "YMD", "YMD"]);
  });

  test("Tanganyika is Tanzania; Zanzibar was a member for some months", () => {
    expect([key("name:TANGANYIKA", 1962), key("cow:510", 1962), key("cow:511", 1963)]).toEqual([
      "TZA",
      "TZA",
      "ZAN",
    ]);
  });

  test("South Vietnam was another state than Vietnam", () => {
    expect([key("cow:816", 1970), key("cow:817", 1970), key("iso3:VDR", 1970)]).toEqual([
      "VNM",
      "RVN",
      "VNM",
    ]);
    expect([key("name:Republic of Vietnam", 1970), key("name:Republic of Vietnam", 2020)]).toEqual([
      "RVN",
      "VNM",
    ]);
  });

  test.each([
    ["iso3:BUR", "MMR"],
    ["iso3:DHY", "BEN"],
    ["iso3:HVO", "BFA"],
    ["iso3:ZAR", "COD"],
    ["iso3:ROM", "ROU"],
    ["iso3:TMP", "TLS"],
    ["name:DAHOMEY", "BEN"],
    ["name:UPPER VOLTA", "BFA"],
    ["name:ZAIRE", "COD"],
    ["name:CEYLON", "LKA"],
    ["name:BURMA", "MMR"],
    ["name:UNITED ARAB REPUBLIC", "EGY"],
  ])("%s is today's %s", (given, state) => {
    expect(key(given, 1970)).toBe(state);
  });

  test("each has a name to show, and none of their keys is a state of today", () => {
    const keys = FORMER_STATES.flatMap((state) => (state.key === null ? [] : [state.key]));
    expect(keys.map(formerStateName)).toEqual([
      "Czechoslovakia",
      "Yugoslavia",
      "German Democratic Republic",
      "Democratic Yemen",
      "Zanzibar",
      "Republic of Vietnam",
    ]);
    expect(keys.map(stateByIso3)).toEqual(keys.map(() => null));
  });
});

describe("names as records of the United Nations and scraped files have them", () => {
  test.each([
    ["BOLIVIA (PLURINATIONAL STATE OF)", "BOL"],
    ["CÔTE D'IVOIRE", "CIV"],
    ["C\uFFFDTE D'IVOIRE", "CIV"],
    ["CONGO", "COG"],
    ["DEMOCRATIC REPUBLIC OF THE CONGO", "COD"],
    ["DEMOCRATIC PEOPLE'S REPUBLIC OF KOREA", "PRK"],
    ["REPUBLIC OF KOREA", "KOR"],
    ["Korea, Republic of", "KOR"],
    ["Korea, Democratic People's Republic of", "PRK"],
    ["IRAN (ISLAMIC REPUBLIC OF)", "IRN"],
    ["Iran, Islamic Republic of", "IRN"],
    ["LAO PEOPLE'S DEMOCRATIC REPUBLIC", "LAO"],
    ["LIBYAN ARAB JAMAHIRIYA", "LBY"],
    ["MICRONESIA (FEDERATED STATES OF)", "FSM"],
    ["NETHERLANDS (KINGDOM OF THE)", "NLD"],
    ["REPUBLIC OF MOLDOVA", "MDA"],
    ["RUSSIAN FEDERATION", "RUS"],
    ["SYRIAN ARAB REPUBLIC", "SYR"],
    ["THE FORMER YUGOSLAV REPUBLIC OF MACEDONIA", "MKD"],
    ["TÜRKİYE", "TUR"],
    ["TURKEY", "TUR"],
    ["UNITED KINGDOM", "GBR"],
    ["UNITED REPUBLIC OF TANZANIA", "TZA"],
    ["Tanzania, United Republic of", "TZA"],
    ["UNITED STATES", "USA"],
    ["VENEZUELA (BOLIVARIAN REPUBLIC OF)", "VEN"],
    ["VIET NAM", "VNM"],
    ["Guinea-Bissau", "GNB"],
    ["GAMBIA (THE)", "GMB"],
    ["SAINT VINCENT AND THE GRENADINES", "VCT"],
    ["ESWATINI", "SWZ"],
    ["SWAZILAND", "SWZ"],
    [" BELARUS * ", "BLR"],
    ["KENYA 1/", "KEN"],
  ])("%s is %s", (name, state) => {
    expect(key(`name:${name}`, 2015)).toBe(state);
  });

  test("a heading of a column is no state", () => {
    expect([key("name:TOTAL VOTES"), key("name:Link"), key("name:Korea")]).toEqual([
      "name:TOTAL VOTES",
      "name:Link",
      "name:Korea",
    ]);
  });
});

test("Namibia's alpha-2 code is NA", () => {
  expect(key("iso2:NA", 2015)).toBe("NAM");
});

test("what no table knows keeps its code", () => {
  expect(resolveCode({ system: "cow", code: "327" }, 1950)).toEqual({ kind: "unresolved", key: "cow:327" });
});

test("a cell that is much longer than any name is kept as it is, at once", () => {
  const cell = `a${" ".repeat(300_000)}b`;
  expect(resolveCode({ system: "name", code: cell }, 2021)).toEqual({
    kind: "unresolved",
    key: `name:${cell}`,
  });
});
