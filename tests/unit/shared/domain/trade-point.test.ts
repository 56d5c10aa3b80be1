import { expect, test } from "vitest";
import { formatTradePoint, parseTradePoint } from "../../../../src/shared/domain/trade-point.ts";
import type { TradePointKey } from "../../../../src/shared/domain/trade-point.ts";

const POINT: TradePointKey = {
  dataset: "comtrade",
  reporter: "BLR",
  partner: "KEN",
  flow: "export",
  year: 2020,
  chapter: null,
};

test("a point is written as an address and read again, alone, with a chapter, and joined to a sum", () => {
  expect(formatTradePoint([POINT])).toBe("comtrade.BLR.KEN.export.2020");
  for (const keys of [
    [POINT],
    [{ ...POINT, chapter: "04" }],
    [POINT, { ...POINT, flow: "import" as const, dataset: "trade-table" as const }],
  ]) {
    expect(parseTradePoint(formatTradePoint(keys))).toEqual(keys);
  }
});

test.each([
  "",
  "comtrade.BLR.KEN.export",
  "comtrade.BLR.KEN.export.2020.04.1",
  "nothing.BLR.KEN.export.2020",
  "12",
])("%j is no point", (id) => expect(parseTradePoint(id)).toEqual([]));
