import type { Position } from "geojson";
import type { Objects, Topology } from "topojson-specification";

/**
 * The topology with fewer points in its arcs (Visvalingam and Whyatt 1993: the point that spans the smallest triangle
 * goes first). Arcs are shared by neighbours, so borders stay shared; ends of arcs and small rings stay as they are.
 * `minTriangle` is in square units of the coordinates, degrees for an unprojected topology.
 */
export function simplifyTopology<Kind extends Objects>(
  topology: Topology<Kind>,
  minTriangle: number,
): Topology<Kind> {
  const arcs = topology.arcs.map((arc) => simplifyArc(absolute(arc, topology), minTriangle));
  const { transform: _quantised, ...rest } = topology;
  return { ...rest, arcs };
}

/** Below this an arc may be a whole island. */
const FEWEST_POINTS = 8;

function absolute(arc: Position[], { transform }: Topology): Position[] {
  if (!transform) return arc;
  let x = 0;
  let y = 0;
  return arc.map(([dx = 0, dy = 0]) => {
    x += dx;
    y += dy;
    return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]];
  });
}

function simplifyArc(points: Position[], minTriangle: number): Position[] {
  let kept = points;
  // Passes over ever fewer points: close to removing strictly in order, without a heap.
  while (kept.length > FEWEST_POINTS) {
    const thinned = pass(kept, minTriangle);
    if (thinned.length === kept.length) break;
    kept = thinned;
  }
  return spoiled(points, kept) ? points : kept;
}

/** True when an island lost its shape; an arc between two borders has no area of its own. */
function spoiled(before: readonly Position[], after: readonly Position[]): boolean {
  const [first, last] = [before[0], before.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return false;
  return ringArea(after) / ringArea(before) < 0.9;
}

function ringArea(ring: readonly Position[]): number {
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[index + 1] ?? [x, y];
    return sum + (x - x0) * (nextY - y0) - (nextX - x0) * (y - y0);
  }, 0);
}

/** Drops points with a small triangle, never two neighbours in one pass. */
function pass(points: Position[], minTriangle: number): Position[] {
  const kept: Position[] = [];
  let justDropped = true;
  points.forEach((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    const drop = !justDropped && before && after && triangle(before, point, after) < minTriangle;
    if (!drop) kept.push(point);
    justDropped = Boolean(drop);
  });
  return kept;
}

function triangle(a: Position, b: Position, c: Position): number {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  const [cx = 0, cy = 0] = c;
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
}
