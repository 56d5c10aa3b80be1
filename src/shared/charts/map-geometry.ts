import { geoEqualEarth, geoGraticule10, geoPath } from "d3";
import type { GeoProjection } from "d3";
import type { Insets } from "./chart-frame.tsx";
import { mainRing, projectedRings, ringsArea, ringsBox, ringsPath } from "./projected-rings.ts";
import type { Ring } from "./projected-rings.ts";
import { worldShapes } from "./world-shapes.ts";
import type { ShapeDetail, WorldShape } from "./world-shapes.ts";

/** A rectangle in pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A shape, projected and ready to paint, before any zoom. */
export interface ShapePath {
  /** Unique within the map. */
  key: string;
  m49: string | null;
  /** SVG path data. */
  d: string;
  rings: Ring[];
  /** Area and box on the unzoomed map. */
  areaPx2: number;
  box: Box;
  /** The largest part of the shape (the mainland): its box and its centre of gravity. */
  main: { box: Box; centre: { x: number; y: number } };
}

/** Everything of a map that depends on its size alone; keep it while only data, selection or zoom change. */
export interface MapGeometry {
  detail: ShapeDetail;
  width: number;
  height: number;
  plot: Box;
  sphere: string;
  graticule: string;
  shapes: ShapePath[];
  /** Degrees to pixels of the unzoomed map; null where the projection shows nothing. */
  project: (lon: number, lat: number) => { x: number; y: number } | null;
}

/** The geometry of each detail, made when it is first asked for: zooming in and out again costs nothing. */
export function mapGeometries(
  size: { width: number; height: number },
  insets: Insets,
): (detail: ShapeDetail) => MapGeometry {
  const made = new Map<ShapeDetail, MapGeometry>();
  return (detail) => {
    const known = made.get(detail);
    if (known) return known;
    const geometry = mapGeometry(worldShapes(detail), detail, size, insets);
    made.set(detail, geometry);
    return geometry;
  };
}

/** Fits the whole world in Equal Earth (Šavrič, Patterson and Jenny 2018: true areas) into the plot. */
export function mapGeometry(
  shapes: readonly WorldShape[],
  detail: ShapeDetail,
  size: { width: number; height: number },
  insets: Insets,
): MapGeometry {
  const plot: Box = {
    x: insets.left,
    y: insets.top,
    width: Math.max(40, size.width - insets.left - insets.right),
    height: Math.max(40, size.height - insets.top - insets.bottom),
  };
  const projection = fitted(plot);
  const path = geoPath(projection).digits(1);
  return {
    detail,
    ...size,
    plot,
    sphere: path({ type: "Sphere" }) ?? "",
    graticule: path(geoGraticule10()) ?? "",
    shapes: shapes.map((shape, index) => {
      const rings = projectedRings(shape.geometry, projection);
      return {
        key: shape.m49 ?? `${shape.name}-${index}`,
        m49: shape.m49,
        rings,
        d: ringsPath(rings, detail === "overview" ? 0.1 : 0.01),
        areaPx2: ringsArea(rings),
        box: ringsBox(rings),
        main: mainRing(rings),
      };
    }),
    project: (lon, lat) => {
      const point = projection([lon, lat]);
      return point ? { x: point[0], y: point[1] } : null;
    },
  };
}

function fitted(plot: Box): GeoProjection {
  const margin = 6;
  return geoEqualEarth().fitExtent(
    [
      [plot.x + margin, plot.y + margin],
      [plot.x + plot.width - margin, plot.y + plot.height - margin],
    ],
    { type: "Sphere" },
  );
}
