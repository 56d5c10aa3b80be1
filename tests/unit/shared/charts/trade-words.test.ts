import { expect, test } from "vitest";
import {
  tradeAltText,
  tradeTable,
  tradeTitle,
  unitAndPeriod,
} from "../../../../src/shared/charts/trade-words.ts";
import { LISTED_PRODUCTS, samplePair, sampleCheck, sampleSeries, sampleStated } from "./sample-trade.ts";

const nameOf = (state: string) => ({ BLR: "Belarus", KEN: "Kenya" })[state] ?? state;

const ANSWER = samplePair({
  series: [
    sampleSeries("focus", "export", { 2019: "10500000", 2021: "0" }),
    sampleSeries("mirror", "export", { 2019: "12000000.5" }),
  ],
  stated: [sampleStated({ year: 2020, figureChange: { flow: "export" }, check: sampleCheck("differs") })],
});

test("a title says whose trade it is and which way it goes", () => {
  expect(
    (["export", "import", "total", "balance"] as const).map((one) => tradeTitle(one, "Belarus", "Kenya")),
  ).toEqual([
    "Exports of Belarus to Kenya",
    "Imports of Belarus from Kenya",
    "Total trade of Belarus with Kenya",
    "Trade balance of Belarus with Kenya",
  ]);
});

test("the unit is nominal and only as given", () => {
  expect(unitAndPeriod("USD", { from: 2000, to: 2023 })).toBe("Nominal US dollars, 2000 to 2023");
  expect(unitAndPeriod("EUR", { from: 2020, to: 2020 })).toBe("Nominal EUR, 2020");
  expect(unitAndPeriod(null, null)).toBe("Currency not stated");
});

test("the alternative text names both sides, their valuation and what articles state", () => {
  expect(tradeAltText(ANSWER, "export", "USD", nameOf)).toBe(
    "Exports of Belarus to Kenya, US dollars. Belarus reports 2 years, last 0 in 2021 (exports, FOB); " +
      "Kenya (mirror) reports 1 year, last 12 m in 2019 (imports, CIF). Articles state 1 figure, 1 of which differs from every report.",
  );
});

test("the alternative text tells of the currency that is drawn, not of another", () => {
  expect(tradeAltText(ANSWER, "export", "EUR", nameOf)).toBe(
    "Exports of Belarus to Kenya: no figures in this data set.",
  );
});

test("the table keeps every digit, and tells no data from zero", () => {
  expect(tradeTable(ANSWER, "export", "USD", nameOf)).toEqual({
    columns: ["Year", "Belarus: exports, FOB", "Kenya (mirror): imports, CIF", "Stated by articles"],
    rows: [
      ["2021", "0", "no data", ""],
      ["2020", "no data", "no data", "10,500,000"],
      ["2019", "10,500,000", "12,000,000.5", ""],
    ],
  });
});

test("the table says where a value is no total", () => {
  const { rows } = tradeTable(LISTED_PRODUCTS, "export", "USD", nameOf);
  expect(rows.slice(2, 5)).toEqual([
    ["2018", "420,000"],
    ["2017", "90,000 (7 of 12 months)"],
    ["2016", "150,000 (sum of the 3 products in the file only, not the total)"],
  ]);
});
