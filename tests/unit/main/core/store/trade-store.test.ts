import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDatabase } from "../../../../../src/main/core/store/database.ts";
import type { LensScope } from "../../../../../src/main/core/store/lens-scope.ts";
import {
  RECONCILED_IMPORTS_SQL,
  REPORTED_SQL,
  REPORTER_DATASETS_SQL,
} from "../../../../../src/main/core/store/trade-partners.ts";
import { CHAPTERS_SQL } from "../../../../../src/main/core/store/trade-records.ts";
import { PAIR_DATASETS_SQL, PAIR_SERIES_SQL } from "../../../../../src/main/core/store/trade-series.ts";
import { statementsSql } from "../../../../../src/main/core/store/trade-statements.ts";
import { createTradeStore } from "../../../../../src/main/core/store/trade-store.ts";
import { DEFAULT_LENS } from "../../../../../src/shared/domain/lens.ts";
import type { Lens } from "../../../../../src/shared/domain/lens.ts";
import { tempFolder } from "../../../../support/temp-folder.ts";
import { madeUpFlow, openTradeFiles } from "../../../../support/trade-workspace.ts";

// Every figure is made up.
function openFigures(...files: Parameters<ReturnType<typeof openTradeFiles>["add"]>[]) {
  const made = openTradeFiles();
  for (const file of files) made.add(...file);
  return { ...made, trade: createTradeStore(made.database) };
}

const scopeOf = (change: Partial<Lens> = {}): LensScope => ({
  lens: { ...DEFAULT_LENS, ...change },
  plan: { kind: "all" },
  hits: null,
});

const BOTH_SIDES = [
  madeUpFlow({ value: "9" }),
  madeUpFlow({ flow: "import", value: "2" }),
  madeUpFlow({ from: "KEN", to: "BLR", flow: "import", value: "11" }),
  madeUpFlow({ from: "KEN", to: "BLR", flow: "export", value: "1" }),
  madeUpFlow({ value: "8", year: 2019 }),
];

test("a pair: the reporter's series and the mirror's side by side, each from the focus state's view", () => {
  const { trade } = openFigures([BOTH_SIDES]);
  const answer = trade.pair(scopeOf(), "KEN", null, 15);
  expect(
    answer.series.map(({ id, side, direction, points }) => [
      id,
      side,
      direction,
      points.map(({ year, value, line }) => `${year} ${value} :${line}`),
    ]),
  ).toEqual([
    ["comtrade BLR export KEN USD FOB", "focus", "export", ["2019 8 :6", "2021 9 :2"]],
    ["comtrade BLR import KEN USD CIF", "focus", "import", ["2021 2 :3"]],
    ["comtrade KEN export BLR USD FOB", "mirror", "import", ["2021 1 :5"]],
    ["comtrade KEN import BLR USD CIF", "mirror", "export", ["2021 11 :4"]],
  ]);
  expect(answer.datasets).toEqual([{ dataset: "comtrade", yearFrom: 2019, yearTo: 2021, points: 5 }]);
  expect(answer.series[0]?.points[1]).toEqual({
    year: 2021,
    value: "9",
    basis: "total-row",
    parts: 1,
    months: null,
    fileId: "f1",
    fileName: "made-up.csv",
    line: 2,
  });
});

test("the lens's time hides points, not data sets; a data set asked for is shown even when it is empty", () => {
  const { trade } = openFigures([BOTH_SIDES], [[madeUpFlow({ value: "5" })], "starter"]);
  const recent = trade.pair(scopeOf({ from: "2020-06-01", to: "2021-02-01" }), "KEN", null, 15);
  expect(recent.series.map(({ points }) => points.map(({ year }) => year))).toEqual([
    [2021],
    [2021],
    [2021],
    [2021],
  ]);
  expect(recent.datasets.map(({ dataset }) => dataset)).toEqual(["comtrade", "starter"]);
  expect(trade.pair(scopeOf(), "KEN", "baci", 15)).toMatchObject({ dataset: "baci", series: [] });
  expect(trade.pair(scopeOf(), "UZB", null, 15)).toMatchObject({ dataset: null, datasets: [], series: [] });
});

test("BACI's two directions are reconciled, reported by the exporter", () => {
  const { trade } = openFigures([
    [
      madeUpFlow({ commodity: "310420", value: "7" }),
      madeUpFlow({ from: "KEN", to: "BLR", commodity: "090240", value: "3" }),
    ],
    "baci",
  ]);
  const { series } = trade.pair(scopeOf(), "KEN", null, 15);
  expect(series.map(({ reporter, direction, side }) => [reporter, direction, side])).toEqual([
    ["BLR", "export", "reconciled"],
    ["KEN", "import", "reconciled"],
  ]);
});

test("partners by their total, with share of the stated world, rank and the year before; areas that are no states too", () => {
  const { trade } = openFigures([
    [
      madeUpFlow({ to: "W00", value: "100" }),
      madeUpFlow({ to: "W00", flow: "import", value: "100" }),
      madeUpFlow({ value: "60" }),
      madeUpFlow({ flow: "import", value: "10" }),
      madeUpFlow({ to: "UZB", flow: "import", value: "80" }),
      madeUpFlow({ partner: { system: "m49", code: "490" }, value: "5" }),
      madeUpFlow({ value: "35", year: 2020 }),
    ],
  ]);
  const answer = trade.partners(scopeOf().lens, null, "total", null);
  expect(answer).toEqual({
    reporter: "BLR",
    dataset: "comtrade",
    datasets: [{ dataset: "comtrade", yearFrom: 2020, yearTo: 2021, points: 7 }],
    years: [2020, 2021],
    year: 2021,
    measure: "total",
    currency: "USD",
    otherCurrencies: [],
    world: "200",
    worldBasis: "stated",
    basis: "total-row",
    rows: [
      {
        partner: "UZB",
        name: null,
        exports: null,
        imports: "80",
        value: "80",
        sharePercent: 40,
        rank: 1,
        previous: null,
      },
      {
        partner: "KEN",
        name: null,
        exports: "60",
        imports: "10",
        value: "70",
        sharePercent: 35,
        rank: 2,
        // Of 2020 there are exports alone.
        previous: null,
      },
      {
        partner: "m49:490",
        name: "Other Asia, not elsewhere specified",
        exports: "5",
        imports: null,
        value: "5",
        sharePercent: 2.5,
        rank: 3,
        previous: null,
      },
    ],
  });
  const balance = trade.partners(scopeOf().lens, 2021, "balance", null);
  expect(balance.rows.map(({ partner, value, sharePercent }) => [partner, value, sharePercent])).toEqual([
    ["KEN", "50", null],
  ]);
});

test("without a row for the world the partners are summed, and currencies are never added", () => {
  const { trade } = openFigures([
    [
      madeUpFlow({ value: "60" }),
      madeUpFlow({ to: "UZB", value: "40" }),
      madeUpFlow({ to: "BGD", value: "900", currency: "EUR" }),
    ],
  ]);
  const { world, worldBasis, currency, otherCurrencies, rows } = trade.partners(
    scopeOf().lens,
    2021,
    "export",
    null,
  );
  expect([
    world,
    worldBasis,
    currency,
    otherCurrencies,
    rows.map(({ partner, sharePercent }) => [partner, sharePercent]),
  ]).toEqual([
    "100",
    "summed",
    "USD",
    ["EUR"],
    [
      ["KEN", 60],
      ["UZB", 40],
    ],
  ]);
});

test("one direction of the world is not its total; the latest year is that of the lens", () => {
  const { trade } = openFigures([
    [
      madeUpFlow({ to: "W00", value: "100" }),
      madeUpFlow({ value: "60" }),
      madeUpFlow({ value: "1", year: 2022 }),
    ],
  ]);
  const answer = trade.partners({ ...DEFAULT_LENS, to: "2021-12-31" }, null, "total", null);
  expect([answer.year, answer.world, answer.worldBasis]).toEqual([2021, "60", "summed"]);
});

test("BACI's imports of a state are what others export to it", () => {
  const { trade } = openFigures([
    [
      madeUpFlow({ commodity: "310420", value: "7" }),
      madeUpFlow({ from: "UZB", to: "BLR", commodity: "090240", value: "3" }),
    ],
    "baci",
  ]);
  const { rows, basis } = trade.partners(scopeOf().lens, 2021, "total", null);
  expect([basis, rows.map(({ partner, exports, imports }) => [partner, exports, imports])]).toEqual([
    "sum-of-all-products",
    [
      ["KEN", "7", null],
      ["UZB", null, "3"],
    ],
  ]);
});

test("products by chapter, their share of the stated total, and the rows behind one", () => {
  const { trade } = openFigures([
    [
      madeUpFlow({ value: "200" }),
      madeUpFlow({ commodity: "310420", value: "90", commodityName: "Synthetic potash" }),
      madeUpFlow({ commodity: "310520", value: "10" }),
      madeUpFlow({ commodity: "870190", value: "50" }),
    ],
  ]);
  const of = { dataset: "comtrade", reporter: "BLR", partner: "KEN", flow: "export", year: 2021 } as const;
  expect(trade.products(of)).toEqual({
    chapters: [
      { chapter: "31", name: "Fertilisers", value: "100", sharePercent: 50, rows: 2 },
      { chapter: "87", name: "Vehicles, tractors", value: "50", sharePercent: 25, rows: 1 },
    ],
    classification: "H5",
    currency: "USD",
    total: "200",
  });
  expect(trade.products({ ...of, year: 2020 })).toEqual({
    chapters: [],
    classification: null,
    currency: null,
    total: null,
  });
  const { rows, total } = trade.page(of, "31", null, 50);
  expect([
    total,
    rows.map(({ line, commodity, commodityName, value }) => [line, commodity, commodityName, value]),
  ]).toEqual([
    2,
    [
      [3, "310420", "Synthetic potash", "90"],
      [4, "310520", null, "10"],
    ],
  ]);
});

test("the rows behind a point: its total with file, hash and line, and after it the one that it replaced", () => {
  const { trade, add } = openFigures([
    [madeUpFlow({ value: "200" }), madeUpFlow({ commodity: "31", value: "90" })],
  ]);
  add(
    [madeUpFlow({ given: "210.0", value: "210", partnerName: "Kenya", source: "Synthetic yearbook" })],
    "comtrade",
    "later.csv",
  );
  const of = { dataset: "comtrade", reporter: "BLR", partner: "KEN", flow: "export", year: 2021 } as const;
  const first = trade.page(of, null, null, 1);
  expect(first).toEqual({
    rows: [
      {
        fileId: "f2",
        fileName: "later.csv",
        sha256: "hash of later.csv",
        line: 2,
        dataset: "comtrade",
        reporter: "BLR",
        partner: "KEN",
        flow: "export",
        year: 2021,
        month: null,
        commodity: "TOTAL",
        commodityName: null,
        value: "210",
        given: "210.0",
        currency: "USD",
        valuation: "FOB",
        reporterName: null,
        partnerName: "Kenya",
        source: "Synthetic yearbook",
        current: true,
      },
    ],
    next: "3",
    total: 2,
  });
  const second = trade.page(of, null, first.next, 1);
  expect([second.rows.map(({ value, current }) => [value, current]), second.next]).toEqual([
    [["200", false]],
    null,
  ]);
});

const gaps = statementsSql("gap", scopeOf()).sql;
const stated = statementsSql("trade", scopeOf({ from: "2021-01-01" })).sql;

test.each([
  ["a pair's series", PAIR_SERIES_SQL, ["trade_series_pair (reporter=? AND partner=?)"]],
  ["a pair's data sets", PAIR_DATASETS_SQL, ["COVERING INDEX trade_series_pair (reporter=? AND partner=?)"]],
  ["a reporter's data sets", REPORTER_DATASETS_SQL, ["COVERING INDEX trade_series_pair (reporter=?)"]],
  ["a reporter's partners", REPORTED_SQL, ["PRIMARY KEY (dataset=? AND reporter=? AND flow=? AND year=?)"]],
  [
    "BACI's imports",
    RECONCILED_IMPORTS_SQL,
    ["trade_series_mirror (dataset=? AND partner=? AND flow=? AND year=?)"],
  ],
  ["chapters", CHAPTERS_SQL, ["PRIMARY KEY (dataset=? AND reporter=? AND partner=? AND flow=? AND year=?)"]],
  ["stated figures", stated, ["statement_trade (state=? AND partner=?)"]],
  ["stated gaps", gaps, ["statement_gap (state=? AND partner=?)"]],
  [
    "the rows behind a point",
    "SELECT t.id FROM trade_flow t WHERE t.dataset = ? AND t.reporter = ? AND t.partner = ? AND t.flow = ? AND t.year = ?",
    ["trade_flow_key (dataset=? AND reporter=? AND partner=? AND flow=? AND year=?)"],
  ],
  [
    "a file's pairs",
    "SELECT DISTINCT reporter, partner FROM trade_flow WHERE file = ?",
    ["trade_flow_file (file=?)"],
  ],
])("%s go by an index", (_, sql, indexes) => {
  const path = join(tempFolder(), "workspace.sqlite");
  openDatabase(path).close();
  const database = new DatabaseSync(path);
  const plan = database
    .prepare(`EXPLAIN QUERY PLAN ${sql}`)
    .all()
    .map((row) => String(row["detail"]))
    .join("\n");
  database.close();
  for (const index of indexes) expect(plan).toContain(index);
  expect(plan).not.toMatch(/SCAN (?!\(subquery|trade_series USING COVERING INDEX)\w/);
});

test("a turnover is a series of its own, both ways, and is in no ranking of exports or imports", () => {
  const { trade } = openFigures([
    [
      madeUpFlow({ flow: "turnover", value: "10500000", valuation: null }),
      madeUpFlow({ value: "1", year: 2020 }),
    ],
    "trade-table",
  ]);
  const { series } = trade.pair(scopeOf({ from: "2021-01-01" }), "KEN", null, 15);
  expect(series.map(({ id, direction, points }) => [id, direction, points[0]?.value])).toEqual([
    ["trade-table BLR turnover KEN USD", "both", "10500000"],
  ]);
  expect(trade.partners(scopeOf().lens, 2021, "total", null).rows).toEqual([]);
});
