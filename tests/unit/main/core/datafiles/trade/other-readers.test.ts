import { expect, test } from "vitest";
import {
  baciCountriesReader,
  baciFlowsReader,
  baciProductsReader,
} from "../../../../../../src/main/core/datafiles/trade/baci-readers.ts";
import { comtradeLegacyReader } from "../../../../../../src/main/core/datafiles/trade/comtrade-legacy-reader.ts";
import { figuresOf, leftOutOf, readTable } from "../../../../../support/read-table.ts";

// Every row below is synthetic: the layouts are the publishers', the numbers are made up.

test("legacy Comtrade with 22 columns: flows 1 to 4, dollars, valuation by convention", () => {
  const rows = readTable(
    comtradeLegacyReader,
    `Classification|Year|Period|Trade Flow Code|Trade Flow|Reporter Code|Reporter|Reporter ISO|Partner Code|Partner|Partner ISO|Commodity Code|Commodity|Trade Value (US$)|Flag
H4|2014|2014|1|Import|112|Belarus|BLR|404|Kenya|KEN|09|Synthetic chapter|700|0
H4|2014|2014|2|Export|112|Belarus|BLR|384|Côte d'Ivoire|CIV|TOTAL|Synthetic total|800|0
H4|2014|2014|3|Re-Export|112|Belarus|BLR|0|World|WLD|TOTAL|Synthetic total|50|0
H4|2014|201402|4|Re-Import|112|Belarus|BLR|0|World|WLD|TOTAL|Synthetic total|5|0
H4|2014|2014|5|Other|112|Belarus|BLR|0|World|WLD|TOTAL|Synthetic total|5|0`,
  );
  expect(
    figuresOf(rows).map(({ flow, partner, month, commodity, value, valuation }) => [
      flow,
      partner.code,
      month,
      commodity,
      value,
      valuation,
    ]),
  ).toEqual([
    ["import", "404", null, "09", "700", "CIF"],
    ["export", "384", null, "TOTAL", "800", "FOB"],
    ["re-export", "0", null, "TOTAL", "50", "FOB"],
    ["re-import", "0", 2, "TOTAL", "5", null],
  ]);
  expect(leftOutOf(rows)).toEqual([
    [6, "Flow 5: neither exports, imports, re-exports nor re-imports as a whole"],
  ]);
});

test("legacy Comtrade with 35 columns: parts are left out, both valuations are compared", () => {
  const rows = readTable(
    comtradeLegacyReader,
    `Classification|Year|Period|Trade Flow Code|Reporter Code|Reporter|Reporter ISO|Partner Code|Partner|Partner ISO|2nd Partner Code|Customs Proc. Code|Mode of Transport Code|Commodity Code|Commodity|Trade Value (US$)|CIF Trade Value (US$)|FOB Trade Value (US$)
H4|2014|2014|1|112|Belarus|BLR|404|Kenya|KEN||||TOTAL|Synthetic|700||700
H4|2014|2014|1|112|Belarus|BLR|404|Kenya|KEN|156|||TOTAL|Synthetic|70||
H4|2014|2014|1|112|Belarus|BLR|404|Kenya|KEN|||2|TOTAL|Synthetic|70||`,
  );
  expect(figuresOf(rows).map(({ value, valuation }) => [value, valuation])).toEqual([["700", "FOB"]]);
  expect(leftOutOf(rows)).toEqual([
    [3, "A part by second partner; the sum over all is kept"],
    [4, "A part by mode of transport; the sum over all is kept"],
  ]);
});

test("a legacy file without data says so in its first row", () => {
  const rows = readTable(
    comtradeLegacyReader,
    `Classification|Year|Trade Flow Code|Reporter Code|Partner Code|Commodity Code|Trade Value (US$)
No data matches your query or your query is too complex.||||||`,
  );
  expect(rows.map(({ kind }) => kind)).toEqual(["note"]);
});

test("BACI: exporter and importer by number, thousands of dollars, padded values, products as text", () => {
  const rows = readTable(
    baciFlowsReader,
    `t|i|j|k|v|q
2020|112|404|310420|       12.345|    1.5
2020|404|112|090240|        0.004|     NA
2020|842|112|90240|1|2
2020|842|112|090240|      NA|     NA`,
  );
  expect(
    figuresOf(rows).map(({ reporter, partner, flow, commodity, given, value, valuation }) => [
      reporter.code,
      partner.code,
      flow,
      commodity,
      given,
      value,
      valuation,
    ]),
  ).toEqual([
    ["112", "404", "export", "310420", "12.345", "12345", "FOB"],
    ["404", "112", "export", "090240", "0.004", "4", "FOB"],
    ["842", "112", "export", "090240", "1", "1000", "FOB"],
  ]);
  expect(leftOutOf(rows)).toEqual([[5, "No value"]]);
});

test("BACI's countries in the columns of both releases; letters that are no code are none", () => {
  const old = readTable(
    baciCountriesReader,
    `country_code|country_name_abbreviation|country_name_full|iso_2digit_alpha|iso_3digit_alpha
490|Other Asia, nes|Other Asia, not elsewhere specified|N/A|N/A`,
  );
  const recent = readTable(
    baciCountriesReader,
    `country_code|country_name|country_iso2|country_iso3
404|Kenya|KE|KEN`,
  );
  expect([...old, ...recent]).toEqual([
    { kind: "area", line: 2, code: "490", name: "Other Asia, not elsewhere specified", iso3: null },
    { kind: "area", line: 2, code: "404", name: "Kenya", iso3: "KEN" },
  ]);
});

test("BACI's products keep their leading zeros, and get back those they lost", () => {
  const rows = readTable(
    baciProductsReader,
    `code|description\n010121|Synthetic one\n10129|Synthetic two\n|x`,
  );
  expect(rows).toEqual([
    { kind: "commodity", line: 2, code: "010121", name: "Synthetic one", iso3: null },
    { kind: "commodity", line: 3, code: "010129", name: "Synthetic two", iso3: null },
    { kind: "left-out", line: 4, reason: "No code or no name" },
  ]);
});
