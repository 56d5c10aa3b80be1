import { expect, test } from "vitest";
import {
  recordCommodity,
  recordedValue,
} from "../../../../../src/renderer/views/inspector/trade-record-words.ts";
import type { TradeRecord } from "../../../../../src/shared/domain/trade.ts";

// Every amount is made up.
function record(change: Partial<TradeRecord>): TradeRecord {
  return {
    fileId: "f1",
    fileName: "made-up.csv",
    sha256: "ab",
    line: 2,
    dataset: "comtrade",
    reporter: "BLR",
    partner: "KEN",
    flow: "export",
    year: 2020,
    month: null,
    commodity: "TOTAL",
    commodityName: null,
    value: "100",
    given: "100.0",
    currency: "USD",
    valuation: "FOB",
    reporterName: null,
    partnerName: null,
    source: null,
    current: true,
    ...change,
  };
}

test("the row of the total is the value, whatever products stand beside it", () => {
  const rows = [
    record({}),
    record({ commodity: "04", value: "60" }),
    record({ value: "90", current: false }),
  ];
  expect(recordedValue(rows, false)).toEqual({ amount: "100", currency: "USD", valuation: "FOB" });
});

test("products or months are summed once all of them are there", () => {
  const rows = [record({ commodity: "04", value: "60.5" }), record({ commodity: "31", value: "1.5" })];
  expect(recordedValue(rows, false)?.amount).toBe("62");
  expect(recordedValue(rows, true)).toBeNull();
});

test("rows of two currencies or valuations are no sum", () => {
  expect(
    recordedValue([record({ commodity: "04" }), record({ commodity: "31", currency: "EUR" })], false),
  ).toBeNull();
  expect(
    recordedValue([record({ commodity: "04" }), record({ commodity: "31", valuation: "CIF" })], false),
  ).toBeNull();
  expect(recordedValue([], false)).toBeNull();
});

test("a row says what it is about", () => {
  expect(recordCommodity(record({}))).toBe("All goods");
  expect(recordCommodity(record({ commodity: "0402", commodityName: "Milk and cream", month: 3 }))).toBe(
    "0402 Milk and cream, month 3",
  );
});
