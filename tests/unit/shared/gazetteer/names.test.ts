import { expect, test } from "vitest";
import { resolveStateName } from "../../../../src/shared/gazetteer/names.ts";
import { STATES } from "../../../../src/shared/gazetteer/states.ts";

test("every state answers to its codes and to its name in each language, in any letter case", () => {
  const deaf = STATES.flatMap((state) =>
    [state.iso2, state.iso3, ...Object.values(state.names)]
      .flatMap((name) => [name, name.toLowerCase(), name.toUpperCase()])
      .filter((name) => resolveStateName(name) !== state.iso3),
  );
  expect(deaf).toEqual([]);
});

test.each([
  ["Republic of Kenya", "KEN"],
  ["the Kingdom of Morocco", "MAR"],
  ["the Netherlands", "NLD"],
  ["Республика Узбекистан", "UZB"],
  ["Burma", "MMR"],
  ["Swaziland", "SWZ"],
  ["ivory coast", "CIV"],
  ["Cote d'Ivoire", "CIV"],
  ["DRC", "COD"],
  ["UK", "GBR"],
  ["U.S.", "USA"],
  ["Turkey", "TUR"],
  ["Turkiye", "TUR"],
  ["Белоруссия", "BLR"],
  ["КНР", "CHN"],
  ["ЗАЭ", "ARE"],
  ["у Кеніі".slice(2), "KEN"],
  ["Bielarus", "BLR"],
  ["guinea bissau", "GNB"],
])("%s means %s", (name, state) => {
  expect(resolveStateName(name)).toBe(state);
});

test.each(["Congo", "Korea", "Atlantis", "", "  ", "Minsk", "republic of"])(
  "%j names no single state",
  (name) => {
    expect(resolveStateName(name)).toBeNull();
  },
);
