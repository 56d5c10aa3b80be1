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

/** How close the reader looks: outlines to tell states apart, or every point of the 1:50m shapes. */
export type ShapeDetail = "overview" | "close";

/** Square degrees below which a bend is not worth a point at the scale of a whole-world map 1400 px wide. */
const OVERVIEW_BEND_DEG2 = 0.02;

/** The shapes of 1:50m; "overview" keeps shared borders shared and every state, with a fifth of the points. */
export function worldShapes(detail: ShapeDetail): WorldShape[] {
  const topology = detail === "overview" ? simplifyTopology(world, OVERVIEW_BEND_DEG2) : world;
  return feature(topology, topology.objects.countries).features.map(({ id, properties, geometry }) => ({
    // Natural Earth gives Ashmore and Cartier Islands the code of Australia; one shape a code.
    m49: typeof id === "string" && properties.name !== "Ashmore and Cartier Is." ? id : null,
    name: properties.name,
    geometry,
  }));
}
