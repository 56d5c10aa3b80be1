import { expect, test } from "vitest";
import { currenciesOf, tradeLines } from "../../../../src/shared/charts/trade-lines.ts";
import { statedPoints } from "../../../../src/shared/charts/trade-stated.ts";
import { LISTED_PRODUCTS, samplePair, samplePoints, sampleSeries, sampleStated } from "./sample-trade.ts";

const values = (lines: ReturnType<typeof tradeLines>) =>
  lines.map(({ side, parts, points }) => ({
    side,
    parts: parts.map(({ flow, valuation }) => `${flow} ${valuation}`),
    points: points.map(({ year, value }) => `${year} ${value}`),
  }));

const BOTH = samplePair({
  series: [
    sampleSeries("focus", "export", { 2019: "10", 2020: "0", 2021: "30" }),
    sampleSeries("focus", "import", { 2019: "4", 2020: "5.5" }),
    sampleSeries("mirror", "export", { 2020: "12" }),
    sampleSeries("mirror", "import", { 2020: "7" }),
  ],
});

test("a measure of one direction shows the reporter's flow and the mirror's opposite one", () => {
  expect(values(tradeLines(BOTH, "export", "USD"))).toEqual([
    { side: "focus", parts: ["export FOB"], points: ["2019 10", "2020 0", "2021 30"] },
    { side: "mirror", parts: ["import CIF"], points: ["2020 12"] },
  ]);
});

test("a total has no point in a year with half of it; a stated zero is half of it", () => {
  expect(values(tradeLines(BOTH, "total", "USD"))).toEqual([
    { side: "focus", parts: ["export FOB", "import CIF"], points: ["2019 14", "2020 5.5"] },
    { side: "mirror", parts: ["import CIF", "export FOB"], points: ["2020 19"] },
  ]);
});

test("a balance is exports less imports for both sides", () => {
  expect(values(tradeLines(BOTH, "balance", "USD")).map(({ points }) => points)).toEqual([
    ["2019 6", "2020 -5.5"],
    ["2020 5"],
  ]);
});

test("a turnover that a source gives undivided stands beside the sum and is no half of anything", () => {
  const turnover = sampleSeries(
    "focus",
    "export",
    { 2019: "15" },
    { id: "t", flow: "turnover", direction: "both" },
  );
  const answer = { ...BOTH, series: [...BOTH.series, { ...turnover, valuation: null }] };
  expect(values(tradeLines(answer, "total", "USD")).at(-1)).toEqual({
    side: "focus",
    parts: ["turnover null"],
    points: ["2019 15"],
  });
  for (const measure of ["export", "import", "balance"] as const) {
    expect(tradeLines(answer, measure, "USD")).toEqual(tradeLines(BOTH, measure, "USD"));
  }
});

test("the two values behind a total are named, so that both can be followed to their rows", () => {
  const [line] = tradeLines(BOTH, "total", "USD");
  expect(line?.points[0]?.keys.map(({ reporter, flow, year }) => [reporter, flow, year])).toEqual([
    ["BLR", "export", 2019],
    ["BLR", "import", 2019],
  ]);
});

test("currencies are never in one line: the one with most points comes first", () => {
  const answer = samplePair({
    series: [
      sampleSeries("focus", "export", { 2019: "1" }, { id: "eur", currency: "EUR" }),
      sampleSeries("focus", "export", { 2019: "1", 2020: "2" }),
    ],
  });
  expect(currenciesOf(answer)).toEqual(["USD", "EUR"]);
  expect(values(tradeLines(answer, "export", "EUR")).map(({ points }) => points)).toEqual([["2019 1"]]);
});

test("sums of listed products and part years are told from totals", () => {
  const [line] = tradeLines(LISTED_PRODUCTS, "export", "USD");
  expect(line?.points.map(({ year, completeness, parts }) => [year, completeness, parts])).toEqual([
    [2014, "listed-products", 3],
    [2015, "listed-products", 3],
    [2016, "listed-products", 3],
    [2017, "part-year", 7],
    [2018, "total", 0],
    [2019, "total", 0],
    [2020, "total", 0],
  ]);
});

test("twelve months and all products make a total", () => {
  const answer = samplePair({
    series: [
      {
        ...sampleSeries("focus", "export", {}),
        points: [
          ...samplePoints({ 2019: "5" }, { months: 12 }),
          ...samplePoints({ 2020: "6" }, { basis: "sum-of-all-products", parts: 90 }),
        ],
      },
    ],
  });
  const [line] = tradeLines(answer, "export", "USD");
  expect(line?.points.map(({ completeness }) => completeness)).toEqual(["total", "total"]);
});

test("what the partner is said to export stands with the focus state's imports", () => {
  const answer = samplePair({
    stated: [
      sampleStated({
        statementId: "partner",
        figureChange: { flow: "export", reporter: "KEN", partner: "BLR" },
      }),
      sampleStated({ statementId: "own", figureChange: { flow: "import" } }),
      sampleStated({ statementId: "euro", figureChange: { flow: "import", currency: "EUR" } }),
      sampleStated({
        statementId: "growth",
        figureChange: { flow: "import", amount: null, changePercent: 40 },
      }),
      sampleStated({ statementId: "undated", year: null, figureChange: { flow: "import" } }),
    ],
  });
  expect(statedPoints(answer, "import", "USD").map(({ stated }) => stated.statementId)).toEqual([
    "partner",
    "own",
  ]);
});

test("the partner's surplus is the focus state's deficit", () => {
  const answer = samplePair({
    stated: [
      sampleStated({ figureChange: { flow: "balance", amount: "25", reporter: "KEN", partner: "BLR" } }),
    ],
  });
  expect(statedPoints(answer, "balance", "USD").map(({ value }) => value)).toEqual(["-25"]);
});
