import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { AgreementChart } from "../../../../src/shared/charts/agreement-chart.tsx";
import type { FrameText } from "../../../../src/shared/charts/chart-frame.tsx";
import { DARK_THEME, LIGHT_THEME } from "../../../../src/shared/charts/theme.ts";
import { VoteMap, voteMapHeight } from "../../../../src/shared/charts/vote-map.tsx";
import { VoteMatrix } from "../../../../src/shared/charts/vote-matrix.tsx";
import type { CellPosition } from "../../../../src/shared/charts/votes-words.ts";
import { SAMPLE_LOOKUP } from "./sample-states.ts";
import { SAMPLE_VOTERS, sampleRollCalls, sampleSeries } from "./sample-votes.ts";
import { brokenNumbers, textsOutside, textsOverlapping } from "./svg-measure.ts";

const FRAME: FrameText = {
  title: "An invented chart, drawn to test the drawing",
  subtitle: "Invented roll calls, 1994 to 2023",
  source: "Source: no source; every vote is invented.",
};
const NONE = { outside: [], overlapping: [], broken: [] };

const faults = (svg: string) => ({
  outside: textsOutside(svg),
  overlapping: textsOverlapping(svg),
  broken: brokenNumbers(svg),
});

async function expectSoundSnapshot(chart: ReactElement, file: string) {
  const svg = renderToStaticMarkup(chart);
  expect(faults(svg)).toEqual(NONE);
  await expect(svg.replaceAll("><", ">\n<")).toMatchFileSnapshot(`../../../snapshots/${file}.svg`);
}

const agreement = (change: Partial<Parameters<typeof AgreementChart>[0]> = {}) => (
  <AgreementChart
    id="agreement"
    series={sampleSeries("identical", SAMPLE_VOTERS.slice(0, 3))}
    focusName="Belarus"
    measure="identical"
    theme={LIGHT_THEME}
    width={760}
    height={440}
    frame={FRAME}
    {...change}
  />
);

test("agreement by year draws a line for each state, gaps and few votes apart", async () => {
  await expectSoundSnapshot(agreement(), "agreement-three-states");
});

test("kappa has a zero line and goes below it", async () => {
  await expectSoundSnapshot(
    agreement({
      series: sampleSeries("kappa", SAMPLE_VOTERS.slice(0, 2), 2015, 2023),
      measure: "kappa",
      theme: DARK_THEME,
      active: { state: "CUB", year: 2019 },
    }),
    "agreement-kappa-dark",
  );
});

test("agreement without a state draws its ground and says so", async () => {
  await expectSoundSnapshot(agreement({ series: [] }), "agreement-empty");
});

test("twelve lines have twelve names that are apart, at every width", () => {
  for (let width = 480; width <= 1400; width += 115) {
    for (const measure of ["identical", "pi"] as const) {
      const svg = renderToStaticMarkup(
        agreement({ series: sampleSeries(measure), measure, width, frame: null, height: 320 }),
      );
      expect({ width, measure, ...faults(svg) }).toEqual({ width, measure, ...NONE });
      for (const { name } of SAMPLE_VOTERS) expect(svg).toContain(`>${name}</text>`);
    }
  }
});

const matrix = (change: Partial<Parameters<typeof VoteMatrix>[0]> = {}) => (
  <VoteMatrix
    id="matrix"
    rows={sampleRollCalls(8)}
    states={SAMPLE_VOTERS}
    focusName="Belarus"
    theme={LIGHT_THEME}
    width={820}
    height={440}
    frame={FRAME}
    {...change}
  />
);

test("the matrix tells every position by ground and sign", async () => {
  await expectSoundSnapshot(matrix(), "votes-matrix");
});

test("the matrix paints what is in sight, at every width and scroll", () => {
  const rows = sampleRollCalls(400, 12);
  for (const width of [480, 620, 936, 1352]) {
    for (const y of [0, 37, 4000, 400 * 24]) {
      const svg = renderToStaticMarkup(
        matrix({
          rows,
          width,
          height: 600,
          frame: null,
          scroll: { x: 30, y },
          cursor: { row: 3, column: 2 },
        }),
      );
      expect({ width, y, broken: brokenNumbers(svg) }).toEqual({ width, y, broken: [] });
      // Six hundred pixels hold 25 rows; far fewer than the 400 that there are.
      expect(svg.match(/font-weight="600">A\/RES/g)?.length ?? 0).toBeLessThan(32);
    }
  }
});

const VOTES = new Map<string, CellPosition>([
  ["BLR", "no"],
  ["KEN", "yes"],
  ["CHN", "abstain"],
  ["IND", "absent"],
  ["XKX", "not-member"],
  ["MDV", "yes"],
  ["ZWE", "no"],
  ["SUN", "no"],
]);

test("a roll call's map paints each position, and states too small as circles", async () => {
  await expectSoundSnapshot(
    <VoteMap
      id="vote"
      votes={VOTES}
      focus="BLR"
      lookup={SAMPLE_LOOKUP}
      theme={LIGHT_THEME}
      width={400}
      height={voteMapHeight(400) + 130}
      frame={FRAME}
    />,
    "vote-map",
  );
});
