import { expect, test } from "vitest";
import { NO_INSETS } from "../../../../src/shared/charts/chart-frame.tsx";
import { rankedBars } from "../../../../src/shared/charts/ranked-bars-layout.ts";
import { tradeLayout, valueRange } from "../../../../src/shared/charts/trade-layout.ts";
import { tradeLines } from "../../../../src/shared/charts/trade-lines.ts";
import { statedPoints } from "../../../../src/shared/charts/trade-stated.ts";
import { LISTED_PRODUCTS, samplePair, sampleSeries, sampleStated, TWENTY_YEARS } from "./sample-trade.ts";

function lay(answer: typeof TWENTY_YEARS, change: { width?: number; from?: number; to?: number } = {}) {
  return tradeLayout(
    tradeLines(answer, "export", "USD"),
    statedPoints(answer, "export", "USD"),
    answer.gaps,
    (line) => ({ name: line.side, detail: "" }),
    {
      width: change.width ?? 900,
      height: 340,
      insets: NO_INSETS,
      years: { from: change.from ?? 2000, to: change.to ?? 2023 },
      values: null,
      tolerancePercent: 15,
    },
  );
}

test("a line is broken where years are missing, and the missing years are marked", () => {
  const [focus] = lay(TWENTY_YEARS).lines;
  expect(focus?.missing.map(({ from, to }) => [from, to])).toEqual([
    [2000, 2003],
    [2006, 2007],
    [2015, 2015],
  ]);
  expect(focus?.stretches.map(({ d }) => d.split("L").length)).toEqual([2, 7, 8]);
});

test("a stated zero stands on the zero line and is no gap", () => {
  const layout = lay(TWENTY_YEARS);
  const zero = layout.lines[0]?.points.find(({ point }) => point.year === 2009);
  expect(zero?.y).toBe(layout.zeroY);
});

test("no line leads from sums of listed products to totals", () => {
  const [line] = lay(LISTED_PRODUCTS, { from: 2014, to: 2020 }).lines;
  expect(line?.stretches.map(({ d, dashed }) => [dashed, d.split("L").length])).toEqual([
    [true, 3],
    [false, 3],
  ]);
});

test("a stated figure far from every report is drawn at the edge and does not flatten the lines", () => {
  const layout = lay(TWENTY_YEARS);
  expect(layout.stated.map(({ mark, off }) => [mark.stated.statementId, off])).toEqual([
    ["s1", null],
    ["s2", null],
    ["s3", "above"],
  ]);
  expect(layout.valueTicks.at(-1)?.label).toBe("25 m");
});

test("an axis without reports holds the stated figures, and is never empty", () => {
  expect(valueRange([], statedPoints(TWENTY_YEARS, "export", "USD"))).toEqual({
    least: 0,
    most: 900_000_000,
  });
  expect(valueRange([], [])).toEqual({ least: 0, most: 1 });
});

test("labels stand in a column beside a wide plot and above a narrow one", () => {
  expect(lay(TWENTY_YEARS).labelsX).not.toBeNull();
  const narrow = lay(TWENTY_YEARS, { width: 400 });
  expect(narrow.labelsX).toBeNull();
  expect(narrow.labels.map(({ y }) => y)).toEqual([12, 28]);
});

test("the years an article says have no figures are a band; a statement without years is none", () => {
  const undated = TWENTY_YEARS.gaps.map((gap) => ({ ...gap, statementId: "g2", from: null, to: null }));
  const gaps = lay({ ...TWENTY_YEARS, gaps: [...TWENTY_YEARS.gaps, ...undated] }).gaps;
  expect(gaps.map(({ gap }) => gap.statementId)).toEqual(["g1"]);
  expect(Math.round((gaps[0]?.width ?? 0) / lay(TWENTY_YEARS).halfYearPx / 2)).toBe(3);
});

test("a single year has its label", () => {
  const one = samplePair({ series: [sampleSeries("focus", "export", { 2021: "5" })] });
  expect(lay(one, { from: 2021, to: 2021 }).yearTicks.map(({ label }) => label)).toEqual(["2021"]);
});

test("bars of losses go left of zero and every bar keeps within the edges", () => {
  const { bars, zeroX } = rankedBars(
    [
      { key: "a", label: "Gain", value: 30, words: "30", exact: "30" },
      { key: "b", label: "Loss", value: -10, words: "−10", exact: "-10" },
    ],
    { left: 16, right: 416, top: 0 },
  );
  const [gain, loss] = bars;
  expect(gain?.rect.x).toBe(zeroX);
  expect((loss?.rect.x ?? 0) + (loss?.rect.width ?? 0)).toBe(zeroX);
  expect((gain?.rect.width ?? 0) / (loss?.rect.width ?? 1)).toBeCloseTo(3, 1);
});

test("a stated figure that would hide the reported one stands beside it, within its year", () => {
  const same = samplePair({
    series: [sampleSeries("focus", "export", { 2020: "10", 2021: "12" })],
    stated: [sampleStated({ year: 2021, figureChange: { flow: "export", amount: "12" } })],
  });
  for (const width of [300, 900]) {
    const layout = lay(same, { width, from: 2000, to: 2023 });
    const dot = layout.lines[0]?.points.at(-1)?.x ?? Number.NaN;
    const aside = (layout.stated[0]?.x ?? Number.NaN) - dot;
    expect(aside).toBeGreaterThan(0);
    expect(aside).toBeLessThan(layout.halfYearPx);
  }
});
