import { expect, test } from "vitest";
import { formatAddress, parseAddress, START } from "../../../../src/renderer/app/address.ts";
import type { Address } from "../../../../src/renderer/app/address.ts";
import { DEFAULT_LENS } from "../../../../src/shared/domain/lens.ts";

const FULL: Address = {
  view: "map",
  lens: {
    ...DEFAULT_LENS,
    query: 'visit & "trade deal" 50%',
    from: "2023-01-01",
    countries: { include: ["KEN"], exclude: ["CHN"] },
    sources: { include: ["!odd=name"], exclude: [] },
  },
  selection: { kind: "event", id: "a:12/3" },
  params: { measure: "visits", zoom: "1.5,20&30" },
};

test("an address brings back view, lens, selection and the view's parameters", () => {
  expect(parseAddress(formatAddress(FULL))).toEqual(FULL);
});

test("an article is opened at a piece of its evidence", () => {
  const address: Address = { ...FULL, selection: { kind: "article", id: "a&1", at: "e=2" } };
  expect(parseAddress(formatAddress(address))).toEqual(address);
  expect(parseAddress("#/map?select=state:KEN&at=e2").selection).toEqual({ kind: "state", id: "KEN" });
});

test("a reported value is opened by what names its rows", () => {
  const address: Address = {
    ...FULL,
    selection: { kind: "trade-point", id: "comtrade.BLR.KEN.export.2020~comtrade.BLR.KEN.import.2020" },
  };
  expect(parseAddress(formatAddress(address))).toEqual(address);
});

test("a row of a data file is opened by its line", () => {
  const address: Address = { ...FULL, selection: { kind: "row", id: "file:7", at: "1204" } };
  expect(parseAddress(formatAddress(address))).toEqual(address);
});

test("the start is a short address", () => {
  expect(formatAddress(START)).toBe("#/corpus");
  expect(parseAddress("#/corpus")).toEqual(START);
});

test("an empty address and an unknown view open the corpus", () => {
  expect([parseAddress(""), parseAddress("#/nowhere")]).toEqual([START, START]);
});

test("parts that cannot be read are left out and the rest still opens", () => {
  expect(
    parseAddress("#/timeline?country=KENYA&from=2023-01-01&select=planet:3&lanes=%E0%A4%A&zoom=2"),
  ).toEqual({
    view: "timeline",
    lens: { ...DEFAULT_LENS, from: "2023-01-01" },
    selection: null,
    params: { zoom: "2" },
  });
});

test("a view's parameter cannot take a name of the lens", () => {
  expect(formatAddress({ ...START, params: { from: "2020-01-01", select: "x", lanes: "type" } })).toBe(
    "#/corpus?lanes=type",
  );
});
