import { expect, test } from "vitest";
import {
  basisWords,
  rankedPartners,
  worldWords,
} from "../../../../../src/renderer/views/trade/partner-rows.ts";
import type { PartnerRow, PartnersAnswer } from "../../../../../src/shared/domain/trade.ts";

// Every amount is made up.
function row(partner: string, rank: number, value: string, change: Partial<PartnerRow> = {}): PartnerRow {
  return {
    partner,
    name: null,
    exports: "1",
    imports: "1",
    value,
    sharePercent: null,
    rank,
    previous: null,
    ...change,
  };
}

const ANSWER: PartnersAnswer = {
  reporter: "BLR",
  dataset: "comtrade",
  datasets: [],
  years: [2020, 2021],
  year: 2021,
  measure: "total",
  currency: "USD",
  world: "1000000000",
  otherCurrencies: [],
  worldBasis: "stated",
  basis: "total-row",
  rows: [
    row("CHN", 1, "400000000", { sharePercent: 40, previous: "320000000" }),
    row("TUR", 2, "1500000", { sharePercent: 0.15, previous: "0" }),
    row("KEN", 3, "100000", { sharePercent: 0.004, previous: "1000", imports: null }),
    row("m49:899", 4, "200000000", { name: "Areas, not elsewhere specified", sharePercent: 20 }),
  ],
};

test("partners stand in their order, areas that are no states at the end; half a total says so", () => {
  expect(
    rankedPartners(ANSWER, "").map(({ name, rank, value, share, change, isState }) => [
      rank,
      name,
      value,
      share,
      change,
      isState,
    ]),
  ).toEqual([
    [1, "China", "400 m", "40%", "+25%", true],
    [2, "Türkiye", "1.5 m", "0.15%", "", true],
    [3, "Kenya", "≥ 100 k", "<0.01%", "×100", true],
    [4, "Areas, not elsewhere specified", "200 m", "20%", "", false],
  ]);
});

test("bars are as long as their values", () => {
  expect(rankedPartners(ANSWER, "").map(({ length }) => length)).toEqual([1, 0.00375, 0.00025, 0.5]);
});

test("a partner is found by name without its accents, by a part of it and by its code", () => {
  expect(rankedPartners(ANSWER, "turk").map(({ key }) => key)).toEqual(["TUR"]);
  expect(rankedPartners(ANSWER, " ken ").map(({ key }) => key)).toEqual(["KEN"]);
  expect(rankedPartners(ANSWER, "Atlantis")).toEqual([]);
});

test("a balance changes by an amount: its sign may turn", () => {
  const balance: PartnersAnswer = {
    ...ANSWER,
    measure: "balance",
    rows: [row("CHN", 1, "-3000000", { previous: "1000000" })],
  };
  const [china] = rankedPartners(balance, "");
  expect(china).toMatchObject({ value: "−3 m", change: "−4 m", length: -1 });
});

test("the world's total says whether the file states it", () => {
  expect(worldWords(ANSWER)).toBe("World 1 bn, as the file states it.");
  expect(worldWords({ ...ANSWER, worldBasis: "summed" })).toBe("World 1 bn, summed from the partners.");
  expect(worldWords({ ...ANSWER, world: null })).toBeNull();
});

test("a ranking of sums of listed products does not pass for one of totals", () => {
  expect(basisWords({ ...ANSWER, basis: "sum-of-listed-products" })).toBe(
    "Only the products that the file lists, not the totals.",
  );
  expect(basisWords(ANSWER)).toBeNull();
});
