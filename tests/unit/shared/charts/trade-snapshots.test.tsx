import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RankedBars } from "../../../../src/shared/charts/ranked-bars.tsx";
import { DARK_THEME, LIGHT_THEME } from "../../../../src/shared/charts/theme.ts";
import { TradeChart } from "../../../../src/shared/charts/trade-chart.tsx";
import type { TradeChartProps } from "../../../../src/shared/charts/trade-chart.tsx";
import { LISTED_PRODUCTS, samplePair, TWENTY_YEARS } from "./sample-trade.ts";
import { SAMPLE_LOOKUP } from "./sample-states.ts";
import { brokenNumbers, textsOutside, textsOverlapping } from "./svg-measure.ts";

const FRAME = {
  title: "Exports of Belarus to Kenya, made up to test the drawing",
  subtitle: "Nominal US dollars, 2000 to 2023; every amount is made up",
  source: "Source: no source; every number is invented.",
};

const nothing = () => undefined;

function faults(svg: string) {
  return { outside: textsOutside(svg), overlapping: textsOverlapping(svg), broken: brokenNumbers(svg) };
}
const NONE = { outside: [], overlapping: [], broken: [] };

function chart(change: Partial<TradeChartProps>) {
  return (
    <TradeChart
      id="trade"
      answer={TWENTY_YEARS}
      measure="export"
      years={{ from: 2000, to: 2023 }}
      nameOf={(state) => SAMPLE_LOOKUP.stateOf(state)?.name ?? state}
      theme={LIGHT_THEME}
      width={860}
      height={380}
      {...change}
    />
  );
}

const BARS = [
  {
    key: "84",
    label: "84 Machinery, mechanical appliances and parts",
    value: 4_200_000,
    words: "4.2 m, 60%",
    exact: "4,200,000",
  },
  { key: "31", label: "31 Fertilisers", value: 2_100_000, words: "2.1 m, 30%", exact: "2,100,000" },
  { key: "04", label: "04 Dairy", value: 0, words: "0", exact: "0" },
];

test.each<[string, ReactElement]>([
  ["trade-pair", chart({ frame: FRAME })],
  ["trade-balance-dark", chart({ frame: FRAME, measure: "balance", theme: DARK_THEME })],
  [
    "trade-listed-products",
    chart({ answer: LISTED_PRODUCTS, width: 420, height: 220, years: { from: 2012, to: 2020 } }),
  ],
  ["trade-empty", chart({ answer: samplePair(), frame: FRAME })],
  [
    "ranked-bars",
    <RankedBars
      key="bars"
      id="bars"
      bars={BARS}
      name="Products"
      altText="Three made-up products."
      theme={LIGHT_THEME}
      width={560}
      frame={FRAME}
    />,
  ],
])("a chart of trade draws soundly: %s", async (file, element) => {
  const svg = renderToStaticMarkup(element);
  expect(faults(svg)).toEqual(NONE);
  await expect(svg.replaceAll("><", ">\n<")).toMatchFileSnapshot(`../../../snapshots/${file}.svg`);
});

test.each(["export", "import", "total", "balance"] as const)(
  "a chart of %s is sound at every width",
  (measure) => {
    for (let width = 300; width <= 1500; width += 150) {
      for (const height of [200, 340]) {
        for (const frame of [null, FRAME]) {
          const svg = renderToStaticMarkup(
            chart({ measure, width, height: height + (frame ? 140 : 0), frame }),
          );
          expect({ width, height, ...faults(svg) }).toEqual({ width, height, ...NONE });
        }
      }
    }
  },
);

test("on screen one point is a tab stop, so that Tab leaves the lines; every point, mark and band has its words", () => {
  const svg = renderToStaticMarkup(
    chart({ onSelectPoint: nothing, onSelectStated: nothing, onSelectGap: nothing }),
  );
  const labels = [...svg.matchAll(/tabindex="0" aria-label="([^"]*)"/g)].map(([, label]) => label);
  expect(labels).toEqual([
    "No figures, says A made-up article on missing figures",
    "Belarus, exports, FOB, 2023: 15,411,638 US dollars",
    "Stated by A made-up article on trade, 2018: 12.5 m US dollars, agrees with a reported figure",
    "Stated by A made-up article on trade, 2021: 20.5 m US dollars, differs from every reported figure",
    "Stated by A made-up article on trade, 2013: 900 m US dollars, differs from every reported figure",
  ]);
  expect(svg).toContain('aria-label="Belarus, exports, FOB, 2009: 0 US dollars"');
});

test("an exported chart holds no dead controls", () => {
  const svg = renderToStaticMarkup(chart({ frame: FRAME }));
  expect(svg.match(/role="[^"]*"/g)).toEqual(['role="img"']);
});
