import { expect, test } from "vitest";
import { yearsShown } from "../../../../../src/renderer/views/trade/trade-years.ts";
import { samplePair, sampleSeries, sampleStated } from "../../../shared/charts/sample-trade.ts";

const ALL_TIME = { from: null, to: null };
const ANSWER = samplePair({
  series: [
    sampleSeries("focus", "export", { 2010: "1", 2014: "2" }),
    sampleSeries("mirror", "export", { 2012: "3" }),
  ],
  stated: [sampleStated({ year: 2018, figureChange: { flow: "export" } })],
});

test("the axis reaches from the first report to the last stated figure", () => {
  expect(yearsShown([ANSWER], "export", "USD", ALL_TIME)).toEqual({ from: 2010, to: 2018 });
});

test("the lens's years stay on the axis where nothing is reported in them: that is a gap, too", () => {
  expect(yearsShown([ANSWER], "export", "USD", { from: "2005-06-01", to: "2020-03-01" })).toEqual({
    from: 2005,
    to: 2020,
  });
});

test("nothing drawn has no years", () => {
  expect(yearsShown([ANSWER], "import", "USD", ALL_TIME)).toBeNull();
  expect(yearsShown([], "export", "USD", ALL_TIME)).toBeNull();
});

test("years of which an article says that there are no figures stay in sight", () => {
  const gap = {
    statementId: "g",
    articleId: "a",
    articleTitle: "Made up",
    edtf: "2020/..",
    from: "2020-01-01",
    to: null,
    sentence: "Made up.",
  };
  expect(yearsShown([{ ...ANSWER, gaps: [gap] }], "export", "USD", ALL_TIME)).toEqual({
    from: 2010,
    to: 2020,
  });
});
