import { polygonContains } from "d3";
import type { MapGeometry, ShapePath } from "./map-geometry.ts";

/** The shape at a point of the unzoomed map; null at sea. */
export function landAt(geometry: MapGeometry, { x, y }: { x: number; y: number }): ShapePath | null {
  const found = geometry.shapes.find(
    ({ box, rings }) =>
      x >= box.x &&
      y >= box.y &&
      x <= box.x + box.width &&
      y <= box.y + box.height &&
      // Within a lake or an enclave a point is inside of two outlines.
      rings.filter((ring) => polygonContains(ring, [x, y])).length % 2 === 1,
  );
  return found ?? null;
}
