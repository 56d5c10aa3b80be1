import { expect, test } from "vitest";
import { createTradeRows } from "../../../../../src/main/core/store/trade-rows.ts";
import { madeUpFlow, openTradeFiles } from "../../../../support/trade-workspace.ts";

const product = (commodity: string, value: string, change: Parameters<typeof madeUpFlow>[0] = {}) =>
  madeUpFlow({ commodity, value, ...change });

test("a total is the total, and is never added to its chapters", () => {
  const { add, series, chapters } = openTradeFiles();
  add([madeUpFlow({ value: "1000.55" }), product("09", "600"), product("31", "400.55")]);
  expect(series()).toEqual(["BLR KEN export 2021 USD FOB 100055 total-row 1  1 2"]);
  expect(chapters()).toEqual(["2021 09 60000 1", "2021 31 40055 1"]);
});

test("without a total one level of products is summed: the coarsest that covers all finer ones", () => {
  const { add, series, chapters } = openTradeFiles();
  add([
    product("09", "600"),
    product("0902", "350"),
    product("0901", "250"),
    product("090240", "350"),
    product("31", "400"),
  ]);
  expect(series()).toEqual(["BLR KEN export 2021 USD FOB 100000 sum-of-listed-products 2  1 "]);
  expect(chapters()).toEqual(["2021 09 60000 1", "2021 31 40000 1"]);
});

test("a coarse level with holes is left aside for the finer one", () => {
  const { add, series, chapters } = openTradeFiles();
  add([product("09", "600"), product("090240", "350"), product("310420", "400"), product("310430", "1")]);
  expect(series()).toEqual(["BLR KEN export 2021 USD FOB 75100 sum-of-listed-products 3  1 "]);
  expect(chapters()).toEqual(["2021 09 35000 1", "2021 31 40100 2"]);
});

test("two classifications are not mixed, and only the Harmonized System has chapters", () => {
  const { add, series, chapters } = openTradeFiles();
  add([
    product("09", "600", { classification: "H5" }),
    product("31", "400", { classification: "H5" }),
    product("0", "999", { classification: "S4" }),
  ]);
  expect(series()).toEqual(["BLR KEN export 2021 USD FOB 100000 sum-of-listed-products 2  1 "]);
  add([product("0", "700", { classification: "S4" }), product("5", "300", { classification: "S4" })]);
  expect(series()).toEqual(["BLR KEN export 2021 USD FOB 100000 sum-of-listed-products 2  2 "]);
  expect(chapters()).toEqual([]);
});

test("BACI lists every product, so that their sum is the total", () => {
  const { add, series } = openTradeFiles();
  add([product("090240", "350"), product("310420", "400")], "baci");
  expect(series()).toEqual(["BLR KEN export 2021 USD FOB 75000 sum-of-all-products 2  1 "]);
});

test("months are summed only where there is no year, and are counted", () => {
  const { add, series } = openTradeFiles();
  add([
    madeUpFlow({ value: "10", month: 1 }),
    madeUpFlow({ value: "20", month: 2 }),
    madeUpFlow({ value: "10", month: 1, year: 2022 }),
    madeUpFlow({ value: "500", year: 2022 }),
  ]);
  expect(series()).toEqual([
    "BLR KEN export 2021 USD FOB 3000 total-row 2 2 1 ",
    "BLR KEN export 2022 USD FOB 50000 total-row 1  1 5",
  ]);
});

test("currencies and valuations stand apart", () => {
  const { add, series } = openTradeFiles();
  add(
    [
      madeUpFlow({ value: "1" }),
      madeUpFlow({ value: "2", currency: "EUR" }),
      madeUpFlow({ value: "3", valuation: "CIF" }),
      madeUpFlow({ value: "4", valuation: null, currency: null }),
    ],
    "trade-table",
  );
  expect(series()).toEqual([
    "BLR KEN export 2021   400 total-row 1  1 5",
    "BLR KEN export 2021 USD CIF 300 total-row 1  1 4",
    "BLR KEN export 2021 EUR FOB 200 total-row 1  1 3",
    "BLR KEN export 2021 USD FOB 100 total-row 1  1 2",
  ]);
});

test("a later file speaks, says what it changed, and gives the word back when it is removed", () => {
  const { add, series, setState } = openTradeFiles();
  add([madeUpFlow({ value: "100" }), madeUpFlow({ value: "7", year: 2020 })]);
  const later = add([madeUpFlow({ value: "120.5" }), madeUpFlow({ value: "7.00", year: 2020 })]);
  expect(later.notices).toEqual([
    {
      kind: "change",
      words: "Belarus, export to Kenya, 2021, all commodities, FOB",
      rows: 1,
      lines: [2],
      before: "100 USD",
      after: "120.5 USD",
    },
  ]);
  expect(series()).toEqual([
    "BLR KEN export 2020 USD FOB 700 total-row 1  2 3",
    "BLR KEN export 2021 USD FOB 12050 total-row 1  2 2",
  ]);
  setState(later.id, "removed");
  expect(series()).toEqual([
    "BLR KEN export 2020 USD FOB 700 total-row 1  1 3",
    "BLR KEN export 2021 USD FOB 10000 total-row 1  1 2",
  ]);
  setState(later.id, "done");
  expect(series()[1]).toBe("BLR KEN export 2021 USD FOB 12050 total-row 1  2 2");
});

test("a figure of another data set is no change and stands beside it", () => {
  const { add, series } = openTradeFiles();
  add([madeUpFlow({ value: "100" })]);
  expect(add([madeUpFlow({ value: "120" })], "trade-table").notices).toEqual([]);
  expect(series()).toHaveLength(2);
});

test("chapters above the total, and a figure given twice, are clashes", () => {
  const { add, series } = openTradeFiles();
  const { notices } = add([
    madeUpFlow({ value: "1000" }),
    product("09", "700"),
    product("31", "400"),
    madeUpFlow({ value: "50", year: 2022 }),
    madeUpFlow({ value: "60", year: 2022 }),
    // Rounding: no clash.
    madeUpFlow({ value: "1000", year: 2023 }),
    product("09", "1000.9", { year: 2023 }),
  ]);
  expect(notices).toEqual([
    {
      kind: "clash",
      words:
        "Belarus, export to Kenya, 2022, all commodities, FOB: the file gives 50 USD and 60 USD; the last one counts.",
      rows: 2,
      lines: [5, 6],
      before: null,
      after: null,
    },
    {
      kind: "clash",
      words:
        "Belarus, export to Kenya, 2021, all commodities, FOB: 2 products sum to 1,100 USD, more than the total of 1,000 USD.",
      rows: 3,
      lines: [2, 3, 4],
      before: null,
      after: null,
    },
  ]);
  expect(series()[1]).toBe("BLR KEN export 2022 USD FOB 6000 total-row 1  1 6");
});

test("former states and areas that are no states keep their keys; what resolves to no state is told", () => {
  const { add, series, rows } = openTradeFiles();
  const made = add([
    madeUpFlow({ year: 1989, reporter: { system: "m49", code: "810" }, partnerName: "Kenya" }),
    madeUpFlow({ partner: { system: "m49", code: "490" } }),
    madeUpFlow({ partner: { system: "m49", code: "0" } }),
    madeUpFlow({ partner: { system: "m49", code: "9" }, partnerName: "Nowhere (made up)" }),
  ]);
  expect(made.unresolved).toEqual([
    { key: "m49:490", name: "Other Asia, not elsewhere specified", line: 3 },
    { key: "m49:009", name: "Nowhere (made up)", line: 5 },
  ]);
  expect(series().map((row) => row.split(" ").slice(0, 2).join(" "))).toEqual([
    "BLR W00",
    "BLR m49:009",
    "BLR m49:490",
    "SUN KEN",
  ]);
  expect(rows.years(made.id)).toEqual({ from: 1989, to: 2021 });
});

test("a file that is still being read is seen by nobody", () => {
  const { database, rows, series, add } = openTradeFiles();
  add([madeUpFlow({ value: "100" })]);
  const { id } = database.run(
    `INSERT INTO data_file (uid, name, path, sha256, bytes, format, dataset, state, imported_at)
     VALUES ('reading', 'r.csv', '/r', '', 1, 'comtrade-csv', 'comtrade', 'reading', '2024-03-12T00:00:00Z')`,
  );
  rows.write(id, [madeUpFlow({ value: "999" })]);
  rows.derive("comtrade", id);
  expect(series()).toEqual(["BLR KEN export 2021 USD FOB 10000 total-row 1  1 2"]);
});

const month = (at: number, value: string) => madeUpFlow({ month: at, value, currency: "UZS" });

test("a sum beyond the integers that are exact is told and not shown; its rows stay and other years answer", () => {
  const { add, database, series } = openTradeFiles();
  const { notices } = add(
    [month(1, "60000000000000"), month(2, "60000000000000.01"), madeUpFlow({ year: 2022, value: "7" })],
    "trade-table",
  );
  expect(notices).toEqual([
    {
      kind: "note",
      words:
        "Belarus, export to Kenya, 2021, all commodities, FOB: the sum of 2 rows is beyond 90 trillion and is not shown. The rows are kept.",
      rows: 2,
      lines: [2, 3],
      before: null,
      after: null,
    },
  ]);
  expect(series()).toEqual(["BLR KEN export 2022 USD FOB 700 total-row 1  1 4"]);
  expect(database.get("SELECT count(*) AS n FROM trade_flow")).toMatchObject({ n: 3 });
});

test("figures of many partners are derived in several transactions, each short, and the same again", () => {
  const { add, rows, database, series } = openTradeFiles();
  const figures = ["KEN", "UZB", "BGD"].flatMap((to) =>
    Array.from({ length: 6000 }, (_, at) =>
      madeUpFlow({ to, year: 2000 + (at % 20), commodity: String(10 + (at % 80)) + String(1000 + at) }),
    ),
  );
  const { id } = add(figures);
  const once = series();
  const transactions: number[] = [];
  const counting = createTradeRows({
    ...database,
    transaction: (work) =>
      database.transaction(() => {
        const value = work();
        transactions.push(1);
        return value;
      }),
  });
  counting.derive("comtrade", id);
  expect([once.length, transactions.length]).toEqual([60, 2]);
  expect(series()).toEqual(once);
  rows.derive("comtrade", id);
  expect(series()).toEqual(once);
});
