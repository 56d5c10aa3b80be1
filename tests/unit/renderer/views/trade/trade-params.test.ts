import { expect, test } from "vitest";
import { readTradeChoice } from "../../../../../src/renderer/views/trade/trade-params.ts";

test("without parameters the view shows total trade by the first data set, flagged beyond 15%", () => {
  expect(readTradeChoice({})).toEqual({
    measure: "total",
    dataset: null,
    year: null,
    tolerancePercent: 15,
    sharedScale: true,
    currency: null,
    asTable: false,
  });
});

test("an address gives back what was chosen", () => {
  expect(
    readTradeChoice({
      measure: "export",
      data: "baci",
      in: "2020",
      tolerance: "0",
      scale: "own",
      currency: "EUR",
      table: "1",
    }),
  ).toEqual({
    measure: "export",
    dataset: "baci",
    year: 2020,
    tolerancePercent: 0,
    sharedScale: false,
    currency: "EUR",
    asTable: true,
  });
});

test("what cannot be read counts as not chosen", () => {
  expect(
    readTradeChoice({ measure: "weight", data: "hearsay", in: "soon", tolerance: "-3", scale: "log" }),
  ).toEqual(readTradeChoice({}));
});
