import { geoArea } from "d3";
import { expect, test } from "vitest";
import { simplifyTopology } from "../../../../src/shared/charts/simplify-topology.ts";
import { detailAt, worldShapes } from "../../../../src/shared/charts/world-shapes.ts";

const CLOSE = worldShapes("close");

test.each(["overview", "near"] as const)(
  "%s shapes keep every state, none inside out or badly shrunk",
  (detail) => {
    const areas = new Map(CLOSE.map((shape, index) => [index, geoArea(shape.geometry)]));
    const spoiled = worldShapes(detail).filter((shape, index) => {
      const share = geoArea(shape.geometry) / (areas.get(index) ?? 1);
      return share < 0.75 || share > 1.3;
    });
    expect(spoiled.map(({ name }) => name)).toEqual([]);
  },
);

test("a code names one shape", () => {
  const codes = CLOSE.map(({ m49 }) => m49).filter((m49) => m49 !== null);
  expect(codes.length).toBe(new Set(codes).size);
});

test("shapes without a code stay neutral", () => {
  const names = CLOSE.filter(({ m49 }) => m49 === null).map(({ name }) => name);
  expect(names.toSorted()).toEqual([
    "Ashmore and Cartier Is.",
    "Indian Ocean Ter.",
    "Kosovo",
    "N. Cyprus",
    "Siachen Glacier",
    "Somaliland",
  ]);
});

test("a straight border loses points, its ends and corners stay", () => {
  const border = Array.from({ length: 11 }, (_, index) => [index, index === 5 ? 4 : 0]);
  const thinned = simplifyTopology({ type: "Topology", objects: {}, arcs: [border] }, 1.5);
  expect(thinned.arcs).toEqual([
    [
      [0, 0],
      [2, 0],
      [4, 0],
      [5, 4],
      [6, 0],
      [8, 0],
      [10, 0],
    ],
  ]);
});

test("closer looks show more of the border", () => {
  expect([1, 2.4, 2.5, 7, 8, 40].map(detailAt)).toEqual([
    "overview",
    "overview",
    "near",
    "near",
    "close",
    "close",
  ]);
});
