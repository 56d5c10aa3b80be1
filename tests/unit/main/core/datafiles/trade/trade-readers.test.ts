import { expect, test } from "vitest";
import { FORMAT_READERS } from "../../../../../../src/main/core/datafiles/format-readers.ts";

const formatOf = (columns: string) =>
  FORMAT_READERS.filter(
    ({ format, knows }) => format !== "comtrade-json" && knows(columns.split(",").map((name) => name.trim())),
  ).map(({ format }) => format);

test.each([
  [
    "bulk Comtrade without names",
    "typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,flowCode,partnerCode,partner2Code,classificationCode,classificationSearchCode,isOriginalClassification,cmdCode,customsCode,mosCode,motCode,qtyUnitCode,qty,isQtyEstimated,altQtyUnitCode,altQty,isAltQtyEstimated,netWgt,isNetWgtEstimated,grossWgt,isGrossWgtEstimated,cifValue,fobValue,primaryValue,legacyEstimationFlag,isReported,isAggregate,datasetCode",
    "comtrade-csv",
  ],
  [
    "former Comtrade",
    "Classification,Year,Period,Period Desc.,Aggregate Level,Is Leaf Code,Trade Flow Code,Trade Flow,Reporter Code,Reporter,Reporter ISO,Partner Code,Partner,Partner ISO,Commodity Code,Commodity,Qty Unit Code,Qty Unit,Qty,Netweight (kg),Trade Value (US$),Flag",
    "comtrade-legacy",
  ],
  ["BACI", "t,i,j,k,v,q", "baci-flows"],
  [
    "BACI's countries",
    "country_code,country_name_abbreviation,country_name_full,iso_2digit_alpha,iso_3digit_alpha",
    "baci-countries",
  ],
  ["BACI's products", "code,description", "baci-products"],
  ["a simple table", "year,reporter,partner,flow,value,currency,unit,source", "trade-table"],
])("the first reader that knows the header of %s is its own", (_, columns, format) => {
  expect(formatOf(columns)[0]).toBe(format);
});

test("headers of votes are none of trade", () => {
  expect(formatOf("rcid,session,vote,ccode,date,unres").some((format) => /trade|baci/.test(format))).toBe(
    false,
  );
});
