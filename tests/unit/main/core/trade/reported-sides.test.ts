import { expect, test } from "vitest";
import { reportedSides } from "../../../../../src/main/core/trade/reported-sides.ts";
import type { TradePoint, TradeSeries } from "../../../../../src/shared/domain/trade.ts";

// Made-up series of Belarus and Kenya.
function point(year: number, value: string, change: Partial<TradePoint> = {}): TradePoint {
  return {
    year,
    value,
    basis: "total-row",
    parts: 1,
    months: null,
    fileId: "f1",
    fileName: "made-up.csv",
    line: 2,
    ...change,
  };
}

function series(change: Partial<TradeSeries>): TradeSeries {
  return {
    id: "made up",
    dataset: "comtrade",
    reporter: "BLR",
    partner: "KEN",
    flow: "export",
    valuation: "FOB",
    currency: "USD",
    direction: "export",
    side: "focus",
    points: [],
    ...change,
  };
}

const told = (...all: TradeSeries[]) =>
  reportedSides(all, "BLR").map(({ reporter, currency, years }) => [reporter, currency, [...years]]);

test("each reporter is a side, the focus state first, both directions from its view", () => {
  expect(
    told(
      series({
        reporter: "KEN",
        flow: "export",
        direction: "import",
        side: "mirror",
        points: [point(2021, "1")],
      }),
      series({ points: [point(2021, "9")] }),
      series({ flow: "import", direction: "import", valuation: "CIF", points: [point(2021, "2.5")] }),
    ),
  ).toEqual([
    ["BLR", "USD", [[2021, { exports: 900, imports: 250, turnover: null }]]],
    ["KEN", "USD", [[2021, { exports: null, imports: 100, turnover: null }]]],
  ]);
});

test("a sum of some products or some months is no year; BACI is one side", () => {
  expect(
    told(
      series({
        dataset: "baci",
        side: "reconciled",
        points: [point(2021, "9", { basis: "sum-of-all-products", parts: 40 })],
      }),
      series({
        dataset: "baci",
        side: "reconciled",
        reporter: "KEN",
        partner: "BLR",
        direction: "import",
        points: [
          point(2021, "3", { basis: "sum-of-all-products", parts: 4 }),
          point(2020, "3", { basis: "sum-of-listed-products", parts: 4 }),
          point(2019, "3", { months: 11 }),
          point(2018, "3", { months: 12 }),
        ],
      }),
    ),
  ).toEqual([
    [
      "BLR",
      "USD",
      [
        [2021, { exports: 900, imports: 300, turnover: null }],
        [2018, { exports: null, imports: 300, turnover: null }],
      ],
    ],
  ]);
});

test("the valuation of convention stands before another, currencies and re-exports stay apart", () => {
  expect(
    told(
      series({ valuation: "CIF", points: [point(2021, "11"), point(2020, "7")] }),
      series({ valuation: "FOB", points: [point(2021, "10")] }),
      series({ flow: "re-export", points: [point(2021, "5")] }),
      series({ currency: "EUR", points: [point(2021, "8")] }),
    ),
  ).toEqual([
    [
      "BLR",
      "USD",
      [
        [2021, { exports: 1000, imports: null, turnover: null }],
        [2020, { exports: 700, imports: null, turnover: null }],
      ],
    ],
    ["BLR", "EUR", [[2021, { exports: 800, imports: null, turnover: null }]]],
  ]);
});

test("a turnover is its own figure; the starter's, which is an article's own, is set against nothing", () => {
  const turnover = {
    flow: "turnover",
    direction: "both",
    valuation: null,
    points: [point(2021, "10")],
  } as const;
  expect(told(series({ ...turnover, points: [...turnover.points], dataset: "trade-table" }))).toEqual([
    ["BLR", "USD", [[2021, { exports: null, imports: null, turnover: 1000 }]]],
  ]);
  expect(told(series({ ...turnover, points: [...turnover.points], dataset: "starter" }))).toEqual([]);
});
