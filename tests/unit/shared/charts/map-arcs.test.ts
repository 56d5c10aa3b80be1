import { expect, test } from "vitest";
import { NO_INSETS } from "../../../../src/shared/charts/chart-frame.tsx";
import { arcMarks } from "../../../../src/shared/charts/map-arcs.ts";
import { mapGeometry } from "../../../../src/shared/charts/map-geometry.ts";
import { WHOLE_WORLD } from "../../../../src/shared/charts/map-view.ts";
import { SAMPLE_LOOKUP } from "./sample-states.ts";

const GEOMETRY = mapGeometry([], "overview", { width: 1000, height: 500 }, NO_INSETS);
const marks = (arcs: { from: string; to: string; count: number }[]) =>
  arcMarks(arcs, SAMPLE_LOOKUP, GEOMETRY, WHOLE_WORLD);
const points = (d: string) =>
  [...d.matchAll(/[ML]([-\d.]+),([-\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

test("an arc leads from the visitor's capital and ends short of the host's, where its head is", () => {
  const [mark] = marks([{ from: "BLR", to: "ZWE", count: 1 }]);
  const minsk = GEOMETRY.project(27.6, 53.9);
  const harare = GEOMETRY.project(31, -17.8);
  expect(points(mark?.d ?? "")[0]).toEqual([
    Math.round((minsk?.x ?? 0) * 10) / 10,
    Math.round((minsk?.y ?? 0) * 10) / 10,
  ]);
  const tip = points(mark?.head ?? "")[1] ?? [];
  expect(Math.hypot((tip[0] ?? 0) - (harare?.x ?? 0), (tip[1] ?? 0) - (harare?.y ?? 0))).toBeCloseTo(4, 0);
});

const middle = (d: string) => points(d)[20]?.[0] ?? 0;

test("a visit out and a visit back lie side by side", () => {
  const [out, back] = marks([
    { from: "BLR", to: "ZWE", count: 1 },
    { from: "ZWE", to: "BLR", count: 1 },
  ]);
  expect(middle(back?.d ?? "") - middle(out?.d ?? "")).toBeGreaterThan(20);
});

test("more visits make a wider arc, painted above the thinner ones", () => {
  const widths = marks([
    { from: "BLR", to: "ZWE", count: 9 },
    { from: "BLR", to: "KEN", count: 1 },
    { from: "BLR", to: "CHN", count: 3 },
  ]).map(({ arc, widthPx }) => [arc.to, widthPx]);
  expect(widths).toEqual([
    ["KEN", 1],
    ["CHN", 2.5],
    ["ZWE", 4],
  ]);
});

test("over the edge of the map an arc comes back on the other side, in two runs", () => {
  const [mark] = marks([{ from: "CHN", to: "CUB", count: 1 }]);
  expect(mark?.d.match(/M/g)).toHaveLength(2);
});

test("an arc of a state that the lookup does not know is left out", () => {
  expect(marks([{ from: "BLR", to: "QQQ", count: 1 }])).toEqual([]);
});
