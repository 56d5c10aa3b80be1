import { expect, test } from "vitest";
import { readCurrency, readUnit } from "../../../../../../src/main/core/datafiles/trade/trade-words.ts";
import { guessMapping } from "../../../../../../src/main/core/datafiles/guess-mapping.ts";
import {
  guessTradeMapping,
  missingFrom,
} from "../../../../../../src/main/core/datafiles/trade/trade-mapping.ts";
import { tradeTableReader } from "../../../../../../src/main/core/datafiles/trade/trade-table-reader.ts";
import { figuresOf, leftOutOf, readTable } from "../../../../../support/read-table.ts";

// Every row below is synthetic: made-up numbers in the ways that analysts write them.
const values = (table: string) =>
  figuresOf(readTable(tradeTableReader, table)).map(({ given, value }) => [given, value]);
const oneColumn = (...numbers: string[]) =>
  ["year|reporter|partner|flow|value", ...numbers.map((number) => `2021|BLR|KEN|export|${number}`)].join(
    "\n",
  );

test("a table with every column", () => {
  const rows = readTable(
    tradeTableReader,
    `Year|Reporter|Partner|Flow|Value|Currency|Unit|Valuation|Commodity|Source
2021|Belarus|Kenya|Export|10.5|USD|million|FOB|31|Synthetic yearbook`,
  );
  expect(rows).toEqual([
    {
      kind: "trade",
      line: 2,
      reporter: { system: "iso3", code: "BLR" },
      partner: { system: "iso3", code: "KEN" },
      reporterName: "Belarus",
      partnerName: "Kenya",
      flow: "export",
      year: 2021,
      month: null,
      classification: null,
      commodity: "31",
      commodityName: null,
      given: "10.5",
      value: "10500000",
      currency: "USD",
      valuation: "FOB",
      source: "Synthetic yearbook",
    },
  ]);
});

test("Russian names of columns, states and flows; unit and currency in the name of a column", () => {
  const table = `Год|Страна|Страна-партнёр|Направление|Стоимость, млн долл. США|Источник
2021 г.|Беларусь|Кения|экспорт|10,5|Вымышленный ежегодник
2021|Беларусь|Все страны|импорт|1 234,5|Вымышленный ежегодник`;
  const rows = figuresOf(readTable(tradeTableReader, table));
  expect(
    rows.map(({ reporter, partner, flow, value, currency }) => [
      reporter.code,
      partner.code,
      flow,
      value,
      currency,
    ]),
  ).toEqual([
    ["BLR", "KEN", "export", "10500000", "USD"],
    ["BLR", "W00", "import", "1234500000", "USD"],
  ]);
});

test("a mapping names the columns, and fixed words stand for what is in none", () => {
  const rows = figuresOf(
    readTable(tradeTableReader, `when|with|how much\n2021|KE|7\n2021|050|8`, {
      kind: "trade-table",
      columns: { year: "when", partner: "with", value: "how much" },
      fixed: { reporter: "Belarus", flow: "import", unit: "thousand EUR" },
    }),
  );
  expect(rows.map(({ partner, flow, value, currency }) => [partner, flow, value, currency])).toEqual([
    [{ system: "iso2", code: "KE" }, "import", "7000", "EUR"],
    [{ system: "m49", code: "050" }, "import", "8000", "EUR"],
  ]);
});

test("what is still to be said of a table", () => {
  expect(missingFrom(guessTradeMapping(["Year", "Partner", "Amount"]))).toEqual(["reporter", "flow"]);
  expect(tradeTableReader.knows(["Year", "Partner", "Amount"])).toBe(false);
  expect(tradeTableReader.knows(["year", "reporter", "partner", "flow", "value"])).toBe(true);
});

test("a name that only begins like a known one is guessed, too, and a table of votes stays one", () => {
  expect(
    guessMapping(["Год", "Страна", "Страна-партнёр", "Направление", "Стоимость, млн долл. США"])?.mapping,
  ).toEqual({
    kind: "trade-table",
    columns: {
      year: "Год",
      reporter: "Страна",
      partner: "Страна-партнёр",
      flow: "Направление",
      value: "Стоимость, млн долл. США",
    },
    fixed: {},
  });
  expect(guessMapping(["resolution", "country", "date", "vote"])?.mapping.kind).toBe("vote-table");
});

test("thousands are parted by blanks of any width, apostrophes, commas or points", () => {
  expect(
    values(oneColumn("1 234 567", "1\u202f234,5", "1'234.5", "1,234,567", "1.234.567,8", "12,5", "$7.25")),
  ).toEqual([
    ["1 234 567", "1234567"],
    ["1\u202f234,5", "1234.5"],
    ["1'234.5", "1234.5"],
    ["1,234,567", "1234567"],
    ["1.234.567,8", "1234567.8"],
    ["12,5", "12.5"],
    ["$7.25", "7.25"],
  ]);
});

test("a comma before three digits is what another value of the file shows it to be, also a later one", () => {
  expect(values(oneColumn("1,234", "12,5"))).toEqual([
    ["12,5", "12.5"],
    ["1,234", "1.234"],
  ]);
  expect(values(oneColumn("1,234", "1,234.5"))).toEqual([
    ["1,234.5", "1234.5"],
    ["1,234", "1234"],
  ]);
});

test("a comma that nothing explains is not guessed at, a point is the mark of a fraction", () => {
  const rows = readTable(tradeTableReader, oneColumn("1,234", "1.234", "9"));
  expect(leftOutOf(rows)).toEqual([
    [
      2,
      "The value can be read as thousands or as a fraction, and no other value of the file tells which: write it without the comma",
    ],
  ]);
  expect(figuresOf(rows).map(({ value }) => value)).toEqual(["9", "1.234"]);
});

test("a turnover stays one, a balance is no flow, and a hole in the table is not zero", () => {
  const table = `year|reporter|partner|flow|value
2021|BLR|KEN|turnover|10
2021|BLR|KEN|сальдо|10
2021|BLR|KEN|transit|10
2021|BLR|KEN|export|n/a
2021|BLR|KEN|export|0
2021|BLR||export|1
2019-2021|BLR|KEN|export|1
2021|BLR|KEN|export|-1
2021|BLR|KEN|export|ten`;
  const rows = readTable(tradeTableReader, table);
  expect(leftOutOf(rows)).toEqual([
    [3, "A balance is what exports are above imports and no flow. Give each by itself."],
    [4, 'The flow "transit" is neither export nor import'],
    [5, "No value"],
    [7, "No reporter or no partner"],
    [8, "No single year or month"],
    [9, "A flow cannot be less than nothing"],
    [10, "The value is no number"],
  ]);
  expect(figuresOf(rows).map(({ line, flow, value }) => [line, flow, value])).toEqual([
    [2, "turnover", "10"],
    [6, "export", "0"],
  ]);
});

test.each([
  ["million USD", "5000000", "USD"],
  ["млрд руб.", "5000000000", null],
  ["тыс. долл. США", "5000", "USD"],
  ["000s", "5000", null],
  ["1,000", "5000", null],
  ["", "5", null],
])("the unit %j makes 5 into %s %s", (unit, value, currency) => {
  const rows = readTable(tradeTableReader, `year|reporter|partner|flow|value|unit\n2021|BLR|KEN|x|5|${unit}`);
  expect(figuresOf(rows).map((row) => [row.value, row.currency])).toEqual([[value, currency]]);
});

test("an unknown unit leaves the row out; months and areas that are no states are kept as given", () => {
  const table = `year|reporter|partner|flow|value|unit
2021|BLR|KEN|export|5|barrels
03.2021|BLR|Atlantis (made up)|export|5|USD`;
  const rows = readTable(tradeTableReader, table);
  expect(leftOutOf(rows)).toEqual([[2, 'The unit "barrels" is not known']]);
  expect(figuresOf(rows).map(({ month, partner }) => [month, partner])).toEqual([
    [3, { system: "name", code: "Atlantis (made up)" }],
  ]);
});

test("a very long cell names no unit and no currency, which is found at once", () => {
  const cell = "бел".repeat(300_000);
  expect([readCurrency(cell), readUnit(cell)]).toEqual([null, null]);
});
