import { expect, test } from "vitest";
import { mirrorWords } from "../../../../../src/renderer/views/trade/pair-tooltips.tsx";
import { sourceLine } from "../../../../../src/renderer/views/trade/source-line.ts";
import { flowTitle, viewTitle } from "../../../../../src/renderer/views/trade/trade-titles.ts";
import { tradeLines } from "../../../../../src/shared/charts/trade-lines.ts";
import { LISTED_PRODUCTS, samplePair, sampleSeries } from "../../../shared/charts/sample-trade.ts";

const ANSWER = samplePair({
  series: [
    sampleSeries("focus", "export", { 2019: "100", 2020: "200" }),
    sampleSeries("mirror", "export", { 2019: "112", 2021: "5" }),
  ],
});

test("the source line names data set and files, and why two reports differ", () => {
  expect(sourceLine([ANSWER], "export", "USD")).toBe(
    "Source: UN Comtrade (made-up.csv). FOB leaves out freight and insurance, CIF includes them. " +
      "Two reports of one trade differ for this and other reasons; neither fills the other's gaps.",
  );
  expect(sourceLine([LISTED_PRODUCTS], "export", "USD")).toBe("Source: UN Comtrade (made-up.csv).");
  expect(sourceLine([samplePair({ dataset: null })], "export", "USD")).toBe("No data set has figures.");
});

test("the mirror is compared in years in which both report", () => {
  const lines = tradeLines(ANSWER, "export", "USD");
  expect([2019, 2020, 2021].map((year) => mirrorWords(lines, year))).toEqual([
    "The mirror is 12% above.",
    null,
    null,
  ]);
});

test("titles say what is shown for no, one and several partners", () => {
  expect(viewTitle("export", "BLR", [])).toBe("Trade of Belarus by partner");
  expect(viewTitle("import", "BLR", ["KEN"])).toBe("Imports of Belarus from Kenya");
  expect(viewTitle("total", "BLR", ["KEN", "BGD"])).toBe("Total trade of Belarus with 2 states");
});

test("a mirror's flow is told as its reporter calls it", () => {
  const point = {
    dataset: "comtrade",
    reporter: "KEN",
    partner: "BLR",
    flow: "import",
    year: 2020,
    chapter: null,
  } as const;
  expect(flowTitle(point)).toBe("imports of Kenya from Belarus");
  expect(flowTitle({ ...point, flow: "turnover" })).toBe("turnover of Kenya with Belarus");
});
