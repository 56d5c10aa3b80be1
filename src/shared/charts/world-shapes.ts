import type { Geometry } from "geojson";
import { feature } from "topojson-client";
import world from "world-atlas/countries-50m.json" with { type: "json" };
import { simplifyTopology } from "./simplify-topology.ts";

/**
 * Which outlines the maps show, to be printed in the source note of every map. Natural Earth draws the border that is
 * held on the ground; showing it takes no position on sovereignty.
 */
export const SHAPES_NOTE =
  "Shapes: Natural Earth 1:50m via world-atlas, de facto boundaries; not a position on sovereignty.";

/** The outline of a state or territory. */
export interface WorldShape {
  /** UN M49, null for the shapes that carry no code (Kosovo, Northern Cyprus, Somaliland and the like). */
  m49: string | null;
  /** The name within Natural Earth; for keys, not for print. */
  name: string;
  geometry: Geometry;
}

/** How close the reader looks: to tell states apart, to follow a border, or every point of the 1:50m shapes. */
export type ShapeDetail = "overview" | "near" | "close";

/** Square degrees below which a bend is too small to see, for a whole-world map about 1400 px wide. */
const LEAST_BEND_DEG2: Record<ShapeDetail, number> = { overview: 0.02, near: 0.003, close: 0 };

/** Detail that a zoom deserves. */
export function detailAt(zoom: number): ShapeDetail {
  if (zoom < 2.5) return "overview";
  return zoom < 8 ? "near" : "close";
}

/** Shapes never change, so each detail is made once: a window that is resized projects anew, no more. */
const MADE = new Map<ShapeDetail, readonly WorldShape[]>();

/** The shapes of 1:50m with their shared borders; "overview" has a third of the points, and every state. */
export function worldShapes(detail: ShapeDetail): readonly WorldShape[] {
  const known = MADE.get(detail);
  if (known) return known;
  const shapes = makeShapes(detail);
  MADE.set(detail, shapes);
  return shapes;
}

function makeShapes(detail: ShapeDetail): WorldShape[] {
  const topology = detail === "close" ? world : simplifyTopology(world, LEAST_BEND_DEG2[detail]);
  return feature(topology, topology.objects.countries).features.map(({ id, properties, geometry }) => ({
    // Natural Earth gives Ashmore and Cartier Islands the code of Australia; one shape a code.
    m49: typeof id === "string" && properties.name !== "Ashmore and Cartier Is." ? id : null,
    name: properties.name,
    geometry,
  }));
}
