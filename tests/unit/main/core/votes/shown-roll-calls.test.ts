import { expect, test } from "vitest";
import { shownRollCalls } from "../../../../../src/main/core/votes/shown-roll-calls.ts";
import type { HeldRollCall } from "../../../../../src/main/core/votes/shown-roll-calls.ts";

/** "undl 9 A/RES/68/262 2014 paragraph": data set, number, symbol, year, part; "-" for none. */
function shown(...rollCalls: string[]): string[] {
  const held = rollCalls.map((text, id): HeldRollCall => {
    const [dataset = "", native = "", symbol = "-", year = "-", part] = text.split(" ");
    return {
      id,
      dataset: dataset as HeldRollCall["dataset"],
      native,
      body: "UNGA",
      symbol: symbol === "-" ? null : symbol,
      year: year === "-" ? null : Number(year),
      part: part ?? null,
    };
  });
  const ids = shownRollCalls(held);
  return rollCalls.filter((_, id) => ids.has(id));
}

test("of one resolution in several data sets the fullest speaks, whatever the order of import", () => {
  expect(
    shown(
      "starter 1 A/RES/68/262 2014",
      "voeten 5 A/RES/68/262 2014",
      "undl 9 A/RES/68/262 2014",
      "wide 9 A/RES/68/262 2014",
    ),
  ).toEqual(["undl 9 A/RES/68/262 2014"]);
});

test("votes on paragraphs and amendments are roll calls of their own", () => {
  expect(
    shown("undl 9 A/RES/68/262 2014", "voeten 5 A/RES/68/262 2014", "voeten 6 A/RES/68/262 2014 paragraph"),
  ).toEqual(["undl 9 A/RES/68/262 2014", "voeten 6 A/RES/68/262 2014 paragraph"]);
});

test("several votes of one data set under one symbol all speak", () => {
  expect(shown("voeten 5 A/RES/68/262 2014", "voeten 6 A/RES/68/262 2014")).toHaveLength(2);
});

test("the package unvotes is silent where Voeten's own file holds the roll call", () => {
  expect(shown("unvotes 5 - 1950", "voeten 5 - 1950", "unvotes 6 - 1950")).toEqual([
    "voeten 5 - 1950",
    "unvotes 6 - 1950",
  ]);
});

test("Voeten's roll calls without a symbol are silent in years that the UN Digital Library covers", () => {
  expect(
    shown("voeten 5 - 1950", "voeten 6 - 1951", "voeten 7 - 1950 amendment", "undl 9 A/RES/377(V) 1950"),
  ).toEqual(["voeten 6 - 1951", "voeten 7 - 1950 amendment", "undl 9 A/RES/377(V) 1950"]);
});
