import { geoStream, polygonArea, polygonCentroid } from "d3";
import type { GeoProjection } from "d3";
import type { Geometry } from "geojson";
import type { Box } from "./map-geometry.ts";

/** A closed outline in pixels, its first point not repeated. */
export type Ring = [number, number][];

/** The outlines of a geometry, projected once, cut at the edge of the map. Holes turn the other way around. */
export function projectedRings(geometry: Geometry, projection: GeoProjection): Ring[] {
  const rings: Ring[] = [];
  let ring: Ring = [];
  geoStream(
    geometry,
    projection.stream({
      point: (x, y) => void ring.push([x, y]),
      lineStart: () => {
        ring = [];
      },
      lineEnd: () => void rings.push(ring),
      polygonStart: () => undefined,
      polygonEnd: () => undefined,
    }),
  );
  return rings.filter((candidate) => candidate.length > 2);
}

/** Square pixels, holes taken off. */
export function ringsArea(rings: readonly Ring[]): number {
  return Math.abs(rings.reduce((sum, ring) => sum + polygonArea(ring), 0));
}

export function ringsBox(rings: readonly Ring[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of rings.flat()) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return left > right
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top };
}

/** The largest outline: the mainland. */
export function mainRing(rings: readonly Ring[]): { box: Box; centre: { x: number; y: number } } {
  let main: Ring = [];
  let largest = -1;
  for (const ring of rings) {
    const area = Math.abs(polygonArea(ring));
    if (area > largest) [main, largest] = [ring, area];
  }
  const [x, y] = main.length > 2 ? polygonCentroid(main) : [0, 0];
  return { box: ringsBox([main]), centre: { x, y } };
}

/**
 * SVG path data in steps from point to point, as short as SVG allows: maps go into documents. `unit` is the precision
 * in pixels, 0.1 or 0.01.
 */
export function ringsPath(rings: readonly Ring[], unit: number): string {
  return rings.map((ring) => ringPath(ring, unit)).join("");
}

function ringPath(ring: Ring, unit: number): string {
  const steps: string[] = [];
  let start = "";
  let [lastX, lastY] = [0, 0];
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = [Math.round(x / unit), Math.round(y / unit)];
    const [dx, dy] = [nextX - lastX, nextY - lastY];
    if (index === 0) start = `M${text(dx, unit)},${text(dy, unit)}`;
    else if (dx !== 0 || dy !== 0) steps.push(text(dx, unit), text(dy, unit));
    [lastX, lastY] = [nextX, nextY];
  });
  return steps.length === 0 ? "" : `${start}l${steps.join(" ").replaceAll(" -", "-")}Z`;
}

/** A number of units in pixels without idle zeros: "-.3". */
function text(units: number, unit: number): string {
  return String(Number((units * unit).toFixed(2))).replace(/^(-?)0\./, "$1.");
}
