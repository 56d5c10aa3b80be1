import { expect, test } from "vitest";
import { mainRing, ringsArea, ringsBox, ringsPath } from "../../../../src/shared/charts/projected-rings.ts";
import type { Ring } from "../../../../src/shared/charts/projected-rings.ts";

const LAND: Ring = [
  [10, 10],
  [10, 20.04],
  [30.2, 20],
  [30, 10],
];
const LAKE: Ring = [
  [12, 12],
  [14, 12],
  [14, 14],
  [12, 14],
];
const ISLAND: Ring = [
  [50, 50],
  [50, 51],
  [51, 51],
];

test("a path goes in short steps and ends where it began", () => {
  expect(ringsPath([LAND, ISLAND], 0.1)).toBe("M10,10l0 10 20.2 0-.2-10ZM50,50l0 1 1 0Z");
  expect(ringsPath([LAND], 0.01)).toBe("M10,10l0 10.04 20.2-.04-.2-10Z");
});

test("an outline smaller than the unit is not painted", () => {
  expect(
    ringsPath(
      [
        [
          [5, 5],
          [5.01, 5],
          [5, 5.01],
        ],
      ],
      0.1,
    ),
  ).toBe("");
});

test("a lake takes area off, an island widens the box, and the mainland is the largest outline", () => {
  expect(Math.round(ringsArea([LAND, LAKE]))).toBe(197);
  expect(ringsBox([LAND, ISLAND])).toEqual({ x: 10, y: 10, width: 41, height: 41 });
  expect(mainRing([ISLAND, LAKE, LAND]).box).toEqual({ x: 10, y: 10, width: 20.2, height: 10.04 });
});
