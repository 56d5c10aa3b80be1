import { geoInterpolate } from "d3";
import type { MapArc } from "../domain/outreach.ts";
import type { Iso3 } from "../domain/state-code.ts";
import type { MapGeometry } from "./map-geometry.ts";
import type { MapReading } from "./map-reading.ts";
import { toScreen } from "./map-view.ts";
import type { MapView } from "./map-view.ts";
import type { StateLookup } from "./state-lookup.ts";

/** A curve from the visitor's capital to the host's, in screen pixels. */
export interface ArcMark {
  arc: MapArc;
  d: string;
  /** Arrowhead at the host's end, closed path data. */
  head: string;
  widthPx: number;
  /** Points along the curve, in order. */
  along: readonly Point[];
}

const SAMPLES = 40;
const THINNEST_PX = 1;
const WIDEST_PX = 4;
/** Up to this many arcs may be drawn at full width; more share the same ink. */
const FEW_ARCS = 15;
/** An arc is at least this many times as long as it is wide, so that neighbours are not buried under arrows. */
const SLENDER = 16;
/** Room between the head of an arrow and the capital that it points to. */
const GAP_PX = 4;

export interface Point {
  x: number;
  y: number;
}

/**
 * Great circles between capitals, bowed a little to the right of their direction so that a visit out and a visit back
 * lie side by side. Width grows with the square root of the count. Arcs of states without a capital are left out.
 */
export function arcMarks(
  arcs: readonly MapArc[],
  lookup: StateLookup,
  geometry: MapGeometry,
  view: MapView,
): ArcMark[] {
  const roomPx = WIDEST_PX * Math.min(1, Math.max(0.5, geometry.plot.width / 900));
  const widestPx = Math.max(1.8, roomPx * Math.min(1, Math.sqrt(FEW_ARCS / Math.max(1, arcs.length))));
  const highest = Math.max(1, ...arcs.map((arc) => arc.count));
  return arcs
    .toSorted((left, right) => left.count - right.count)
    .flatMap((arc) => {
      const from = lookup.stateOf(arc.from)?.capital;
      const to = lookup.stateOf(arc.to)?.capital;
      if (!from || !to || arc.from === arc.to) return [];
      const wanted =
        THINNEST_PX + (widestPx - THINNEST_PX) * Math.sqrt((arc.count - 1) / Math.max(1, highest - 1));
      const interpolate = geoInterpolate([from.lon, from.lat], [to.lon, to.lat]);
      const points = Array.from({ length: SAMPLES + 1 }, (_, index) => {
        const [lon, lat] = interpolate(index / SAMPLES);
        return geometry.project(lon, lat);
      })
        .filter((point) => point !== null)
        .map((point) => toScreen(view, point));
      const runs = splitAtEdge(points, (geometry.plot.width * view.k) / 2).map(bowed);
      const widthPx = Math.max(0.8, Math.min(wanted, lengthPx(points) / SLENDER));
      return [{ arc, widthPx: round(widthPx), along: runs.flat(), ...drawn(runs, widthPx) }];
    });
}

function lengthPx(points: readonly Point[]): number {
  const first = points[0];
  const last = points.at(-1);
  return first && last ? Math.hypot(last.x - first.x, last.y - first.y) : 0;
}

/** The capitals in which an arc begins or ends, in screen pixels. */
export function capitals(
  reading: Pick<MapReading, "focus" | "arcs">,
  lookup: StateLookup,
  geometry: MapGeometry,
  view: MapView,
): { state: Iso3; at: Point }[] {
  return [...new Set(reading.arcs.flatMap((arc) => [arc.from, arc.to]))].flatMap((state) => {
    const capital = lookup.stateOf(state)?.capital;
    const point = capital ? geometry.project(capital.lon, capital.lat) : null;
    if (!point) return [];
    const { x, y } = toScreen(view, point);
    return [{ state, at: { x: round(x), y: round(y) } }];
  });
}

/** A great circle over the edge of the map comes back on the other side: two runs. */
function splitAtEdge(points: readonly Point[], jumpPx: number): Point[][] {
  const runs: Point[][] = [[]];
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (before && Math.abs(before.x - point.x) > jumpPx) runs.push([]);
    runs.at(-1)?.push(point);
  });
  return runs.filter((run) => run.length > 1);
}

function bowed(run: readonly Point[]): Point[] {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return [];
  const length = Math.hypot(last.x - first.x, last.y - first.y) || 1;
  const bow = Math.min(length * 0.08, 26);
  const across = { x: -(last.y - first.y) / length, y: (last.x - first.x) / length };
  return run.map((point, index) => {
    const shift = bow * Math.sin((Math.PI * index) / (run.length - 1));
    return { x: point.x + across.x * shift, y: point.y + across.y * shift };
  });
}

function drawn(runs: readonly Point[][], widthPx: number): { d: string; head: string } {
  const headPx = 4 + widthPx * 1.6;
  const last = runs.at(-1) ?? [];
  const tip = backFrom(last, GAP_PX);
  const neck = backFrom(last, GAP_PX + headPx);
  if (!tip || !neck) return { d: runs.map(line).join(""), head: "" };
  const shaft = [...runs.slice(0, -1), [...last.slice(0, neck.kept), neck.point]];
  const along = { x: tip.point.x - neck.point.x, y: tip.point.y - neck.point.y };
  const half = (1.8 + widthPx * 0.85) / (Math.hypot(along.x, along.y) || 1);
  const left = { x: neck.point.x - along.y * half, y: neck.point.y + along.x * half };
  const right = { x: neck.point.x + along.y * half, y: neck.point.y - along.x * half };
  return { d: shaft.map(line).join(""), head: `${line([left, tip.point, right])}Z` };
}

/** The point `distance` pixels before the end of a run; null when the run is shorter. */
function backFrom(run: readonly Point[], distance: number): { point: Point; kept: number } | null {
  let left = distance;
  for (let index = run.length - 1; index > 0; index -= 1) {
    const end = run[index];
    const start = run[index - 1];
    if (!end || !start) return null;
    const step = Math.hypot(end.x - start.x, end.y - start.y);
    if (step >= left && step > 0) {
      const share = left / step;
      return {
        point: { x: end.x + (start.x - end.x) * share, y: end.y + (start.y - end.y) * share },
        kept: index,
      };
    }
    left -= step;
  }
  return null;
}

function line(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${round(x)},${round(y)}`).join("");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
