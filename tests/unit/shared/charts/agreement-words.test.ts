import { expect, test } from "vitest";
import { pointAt } from "../../../../src/shared/charts/agreement-hit.ts";
import { agreementLayout } from "../../../../src/shared/charts/agreement-layout.ts";
import { agreementSeries } from "../../../../src/shared/charts/agreement-series.ts";
import {
  agreementAltText,
  agreementTable,
  pointWords,
} from "../../../../src/shared/charts/agreement-words.ts";
import { NO_INSETS } from "../../../../src/shared/charts/chart-frame.tsx";
import { LIGHT_THEME } from "../../../../src/shared/charts/theme.ts";
import { agreementTick, agreementWords } from "../../../../src/shared/charts/votes-words.ts";
import { sampleYear } from "./sample-votes.ts";

// Made-up years: 2018 and 2019 follow each other, 2020 is missing, 2021 rests on four roll calls.
const YEARS = [
  sampleYear("KEN", 2019, 80, 60),
  sampleYear("KEN", 2018, 40, 20),
  sampleYear("KEN", 2021, 4, 1),
];
const SERIES = agreementSeries(YEARS, ["KEN", "FJI"], "identical", (state) =>
  state === "KEN" ? "Kenya" : "Fiji",
);

test("a line breaks where a year is missing, and is weak where few roll calls carry it", () => {
  const layout = agreementLayout(SERIES, "identical", { width: 400, height: 224 }, NO_INSETS, LIGHT_THEME);
  const [kenya, fiji] = layout.lines;
  expect({
    pieces: kenya?.pieces.map(({ small }) => small),
    points: kenya?.points.map(({ year, n, small }) => [year, n, small]),
    none: fiji?.points,
    labels: layout.labels.map(({ text, reason }) => [text, reason]),
    height: kenya?.points.map(({ y }) => y),
  }).toEqual({
    pieces: [false],
    points: [
      [2018, 40, false],
      [2019, 80, false],
      [2021, 4, true],
    ],
    none: [],
    labels: [
      ["Kenya", null],
      ["Fiji", "no vote in common"],
    ],
    // The plot is 188 px high and begins at 12; the scale begins at the lowest quarter that is reached, 25%.
    height: [137.3, 74.7, 200],
  });
  const [first] = kenya?.points ?? [];
  expect([
    pointAt(layout, { x: (first?.x ?? 0) + 5, y: (first?.y ?? 0) - 3 })?.year,
    pointAt(layout, { x: 0, y: 0 }),
  ]).toEqual([2018, null]);
});

test("larger points rest on more roll calls", () => {
  const layout = agreementLayout(SERIES, "identical", { width: 400, height: 224 }, NO_INSETS, LIGHT_THEME);
  expect(layout.lines[0]?.points.map(({ radiusPx }) => radiusPx)).toEqual([2.8, 4, 1.8]);
});

test("the lines are told in words, with the roll calls behind each end", () => {
  expect(agreementAltText(SERIES, "Belarus", "identical")).toBe(
    "Lines by year: identical votes of Belarus with Kenya and Fiji. Kenya 50.0% in 2018 (40), 25.0% in 2021 (4); Fiji: no vote in common.",
  );
  expect(agreementAltText([], "Belarus", "pi")).toBe(
    "Lines by year: agreement beyond chance (Scott's pi) of Belarus; no state is chosen.",
  );
});

test("a point says its value, its roll calls and whether they are few", () => {
  const points = SERIES[0]?.points ?? [];
  expect(points.map((point) => pointWords("Kenya", point, "identical"))).toEqual([
    "Kenya 2018: 50.0%, 40 roll calls",
    "Kenya 2019: 75.0%, 80 roll calls",
    "Kenya 2021: 25.0%, 4 roll calls, few",
  ]);
});

test("the table holds every point, the newest year first, with n and absences", () => {
  expect(agreementTable(SERIES, "identical")).toEqual({
    columns: ["Year", "State", "Identical", "n", "State absent", "Focus absent"],
    rows: [
      [2021, "Kenya", "25.0%", 4, 1, 2],
      [2019, "Kenya", "75.0%", 80, 3, 0],
      [2018, "Kenya", "50.0%", 40, 2, 2],
    ],
  });
});

test("values are written with their unit, a true minus and no negative zero", () => {
  expect([
    agreementWords(0.784, "decided"),
    agreementWords(-0.123, "kappa"),
    agreementWords(-0.001, "pi"),
    agreementWords(null, "pi"),
    agreementTick(0.5, "identical"),
    agreementTick(-0.25, "kappa"),
    agreementTick(0, "pi"),
    agreementTick(0, "identical"),
  ]).toEqual(["78.4%", "−0.12", "0.00", "not defined", "50%", "−0.25", "chance 0", "0%"]);
});
