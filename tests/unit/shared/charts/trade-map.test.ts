import { expect, test } from "vitest";
import { LIGHT_THEME } from "../../../../src/shared/charts/theme.ts";
import { tradeMapTable, tradeReading, tradeStateWords } from "../../../../src/shared/charts/trade-map.ts";
import type { PartnersAnswer } from "../../../../src/shared/domain/trade.ts";
import { SAMPLE_LOOKUP } from "./sample-states.ts";

// Every figure here is invented; none is a statement about a state.
const ANSWER: PartnersAnswer = {
  reporter: "BLR",
  dataset: "comtrade",
  datasets: [],
  years: [2020, 2021],
  year: 2021,
  measure: "total",
  currency: "USD",
  world: "1000000",
  otherCurrencies: [],
  worldBasis: "stated",
  basis: "total-row",
  rows: [
    row("CHN", 1, "600000", "400000"),
    row("KEN", 2, "10500.5", "21001"),
    { ...row("EGY", 3, "0", null), imports: null },
    { ...row("m49:899", 4, "12", null), name: "Areas, nes" },
  ],
};

function row(partner: string, rank: number, value: string, previous: string | null) {
  return {
    partner,
    name: null,
    exports: value,
    imports: "0",
    value,
    sharePercent: Number(value) / 10_000,
    rank,
    previous,
  };
}

test("partners are coloured by value, and areas that are no states stay off the map but in its table", () => {
  const { states } = tradeReading(ANSWER, false, LIGHT_THEME);
  expect(states.map(({ state, label, fill }) => [state, label, fill.kind])).toEqual([
    ["CHN", "600 k", "value"],
    ["KEN", "10.5 k", "value"],
    ["EGY", "≥ 0", "value"],
  ]);
  expect(tradeMapTable(ANSWER, SAMPLE_LOOKUP).rows.at(-1)?.slice(0, 4)).toEqual([
    "Areas, nes",
    "m49:899",
    4,
    "12",
  ]);
});

test("a change needs a figure the year before", () => {
  const { states } = tradeReading(ANSWER, true, LIGHT_THEME);
  expect(states.map(({ state, label, fill }) => [state, label, fill.kind])).toEqual([
    ["CHN", "+50%", "value"],
    ["KEN", "−50%", "value"],
    ["EGY", null, "named"],
  ]);
});

test("a total of one direction says that it is at least so much, and which direction it is", () => {
  expect(tradeStateWords(ANSWER, "EGY", SAMPLE_LOOKUP)).toBe(
    "Egypt: ≥ 0 US dollars, exports alone are reported, 0% of all, rank 3, no figure to compare the year before",
  );
  const imports = { ...row("EGY", 1, "700", null), exports: null, imports: "700" };
  expect(tradeStateWords({ ...ANSWER, rows: [imports] }, "EGY", SAMPLE_LOOKUP)).toContain(
    "≥ 700 US dollars, imports alone are reported",
  );
  const asExports = { ...ANSWER, measure: "export" as const };
  expect(tradeStateWords(asExports, "EGY", SAMPLE_LOOKUP)).toContain("Egypt: 0 US dollars, 0% of all");
});

test("a state says its value, share, rank and change", () => {
  expect([
    tradeStateWords(ANSWER, "KEN", SAMPLE_LOOKUP),
    tradeStateWords(ANSWER, "CUB", SAMPLE_LOOKUP),
  ]).toEqual(["Kenya: 10.5 k US dollars, 1.1% of all, rank 2, −50% on the year before", "Cuba: no data"]);
});
