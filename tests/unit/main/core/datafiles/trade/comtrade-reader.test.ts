import { expect, test } from "vitest";
import {
  comtradeCsvReader,
  comtradeJsonReader,
} from "../../../../../../src/main/core/datafiles/trade/comtrade-reader.ts";
import { figuresOf, leftOutOf, readTable } from "../../../../../support/read-table.ts";

// Every row below is synthetic: the layout is UN Comtrade's, the numbers are made up.
const HEADER =
  "typeCode|refYear|refMonth|period|reporterCode|reporterISO|reporterDesc|flowCode|partnerCode|partnerISO|partnerDesc|partner2Code|classificationCode|cmdCode|cmdDesc|customsCode|mosCode|motCode|cifvalue|fobvalue|primaryValue";

function row(change: Record<string, string>): string {
  const usual: Record<string, string> = {
    typeCode: "C",
    refYear: "2021",
    refMonth: "52",
    period: "2021",
    reporterCode: "112",
    reporterISO: "BLR",
    reporterDesc: "Belarus",
    flowCode: "X",
    partnerCode: "404",
    partnerISO: "KEN",
    partnerDesc: "Kenya",
    partner2Code: "0",
    classificationCode: "H5",
    cmdCode: "TOTAL",
    cmdDesc: "Synthetic row",
    customsCode: "C00",
    mosCode: "0",
    motCode: "0",
    cifvalue: "",
    fobvalue: "111.5",
    primaryValue: "111.5",
  };
  return HEADER.split("|")
    .map((name) => change[name] ?? usual[name])
    .join("|");
}

const read = (...changes: Record<string, string>[]) =>
  readTable(comtradeCsvReader, [HEADER, ...changes.map(row)].join("\n"));

test("a row of an annual total is a figure with everything that the file says of it", () => {
  expect(read({})).toEqual([
    {
      kind: "trade",
      line: 2,
      reporter: { system: "m49", code: "112" },
      partner: { system: "m49", code: "404" },
      reporterName: "Belarus",
      partnerName: "Kenya",
      flow: "export",
      year: 2021,
      month: null,
      classification: "H5",
      commodity: "TOTAL",
      commodityName: null,
      given: "111.5",
      value: "111.5",
      currency: "USD",
      valuation: "FOB",
      source: null,
    },
  ]);
});

test("the four whole flows are kept; domestic exports and the like are left out by name", () => {
  const rows = read(
    ...["X", "M", "RX", "RM", "DX", "FM", ""].map((flowCode) => ({ flowCode, fobvalue: "" })),
  );
  expect(figuresOf(rows).map(({ flow }) => flow)).toEqual(["export", "import", "re-export", "re-import"]);
  expect(leftOutOf(rows)).toEqual([
    [6, "Flow DX: neither exports, imports, re-exports nor re-imports as a whole"],
    [7, "Flow FM: neither exports, imports, re-exports nor re-imports as a whole"],
    [8, "No trade flow"],
  ]);
});

test("parts of a figure are left out, so that nothing is counted twice", () => {
  const rows = read(
    {},
    { motCode: "2100" },
    { motCode: "1000" },
    { customsCode: "C01" },
    { partner2Code: "156" },
    { mosCode: "1" },
    { typeCode: "S" },
  );
  expect(figuresOf(rows)).toHaveLength(1);
  expect(leftOutOf(rows)).toEqual([
    [3, "A part by mode of transport; the sum over all is kept"],
    [4, "A part by mode of transport; the sum over all is kept"],
    [5, "A part by customs procedure; the sum over all is kept"],
    [6, "A part by second partner; the sum over all is kept"],
    [7, "A part by mode of supply; the sum over all is kept"],
    [8, "Services, not goods"],
  ]);
});

test.each([
  ["M", "120", "110", "120", "CIF"],
  ["M", "120", "110", "110", "FOB"],
  ["M", "120.0", "", "120", "CIF"],
  ["X", "", "110", "110", "FOB"],
  // Equal to both, or to neither of none: the convention of the flow.
  ["M", "110", "110", "110", "CIF"],
  ["M", "", "", "110", "CIF"],
  ["RX", "", "", "110", "FOB"],
  // Equal to neither of those given, and re-imports, of which there is no convention: unclear.
  ["M", "120", "115", "110", null],
  ["RM", "", "", "110", null],
])(
  "%s with CIF %s, FOB %s and primary value %s is valued %s",
  (flowCode, cifvalue, fobvalue, value, valuation) => {
    const [figure] = figuresOf(read({ flowCode, cifvalue, fobvalue, primaryValue: value }));
    expect(figure?.valuation).toBe(valuation);
  },
);

test("month 52 is the whole year; other months are months", () => {
  const rows = read({}, { refMonth: "3", period: "202103" }, { refYear: "", refMonth: "", period: "202111" });
  expect(figuresOf(rows).map(({ year, month }) => [year, month])).toEqual([
    [2021, null],
    [2021, 3],
    [2021, 11],
  ]);
});

test("columns are known whatever the case of their names", () => {
  const table = `REFYEAR|Period|reportercode|FlowCode|partnerCode|CmdCode|cifValue|fobValue|PRIMARYVALUE
2021|2021|112|M|404|TOTAL|5|4|5`;
  expect(comtradeCsvReader.knows(table.split("\n")[0]?.split("|") ?? [])).toBe(true);
  const [figure] = figuresOf(readTable(comtradeCsvReader, table));
  expect([figure?.value, figure?.valuation]).toEqual(["5", "CIF"]);
});

test("the world, pseudo codes and empty descriptions: numbers decide, letters are trimmed, names may be missing", () => {
  const rows = read(
    { partnerCode: "0", partnerISO: "W00", partnerDesc: "World" },
    { partnerCode: "899", partnerISO: "_X ", partnerDesc: "" },
    { partnerCode: "", partnerISO: "_X ", partnerDesc: "" },
    // ISO's number of Monaco is Comtrade's of a remainder of the European Union.
    { partnerCode: "492", partnerISO: "_EU", partnerDesc: "Europe EU, nes" },
  );
  expect(figuresOf(rows).map(({ partner, partnerName }) => [partner, partnerName])).toEqual([
    [{ system: "m49", code: "0" }, "World"],
    [{ system: "m49", code: "899" }, null],
    [{ system: "iso3", code: "_X" }, null],
    [{ system: "name", code: "Europe EU, nes" }, "Europe EU, nes"],
  ]);
});

test("commodity codes are text; a lost leading zero is put back and said", () => {
  const rows = read({ cmdCode: "0306" }, { cmdCode: "30613" }, { cmdCode: "041", classificationCode: "S3" });
  expect(figuresOf(rows).map(({ commodity }) => commodity)).toEqual(["0306", "030613", "041"]);
  expect(rows.at(-1)).toEqual({
    kind: "note",
    line: 1,
    words: "Commodity codes of 1 rows had lost their leading zero; it was put back.",
  });
});

test("no value is not zero, and a zero is kept", () => {
  const rows = read({ primaryValue: "" }, { primaryValue: "0.0" }, { primaryValue: "n/a" });
  expect(leftOutOf(rows)).toEqual([
    [2, "No value"],
    [4, "The value is no number"],
  ]);
  expect(figuresOf(rows).map(({ given, value }) => [given, value])).toEqual([["0.0", "0"]]);
});

test("an answer without records is an answer: it says so and holds no figure", () => {
  const columns = ["elapsedTime", "count", "data", "error"];
  expect(comtradeJsonReader.knows(columns)).toBe(true);
  expect([...comtradeJsonReader.start({ columns, mapping: null }).end()]).toEqual([
    {
      kind: "note",
      line: 1,
      words: "The answer holds no records: UN Comtrade has no data for this question. That is not zero.",
    },
  ]);
});
