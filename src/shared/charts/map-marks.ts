import type { Iso3 } from "../domain/state-code.ts";
import type { MapGeometry, ShapePath } from "./map-geometry.ts";
import type { MapReading, StateReading } from "./map-reading.ts";
import { toScreen } from "./map-view.ts";
import type { MapView } from "./map-view.ts";
import type { StateLookup } from "./state-lookup.ts";

/**
 * What the evidence says of a shape: a value with its colour; named without one; nothing at all; the focus state itself;
 * or a shape that is no state of the gazetteer and is drawn neutrally.
 */
export type ShapeFill =
  | { kind: "value"; weight: number; color: string }
  | { kind: "named" }
  | { kind: "none" }
  | { kind: "focus" }
  | { kind: "neutral" };

/** One shape to paint. `state` is null where there is nothing to select. */
export interface ShapeMark {
  shape: ShapePath;
  state: Iso3 | null;
  fill: ShapeFill;
}

/** A circle in screen pixels for a state too small to see or without a shape of its own. */
export interface DotMark {
  state: Iso3;
  fill: ShapeFill;
  at: { x: number; y: number };
  radiusPx: number;
}

/** Below this a state's shape cannot be hit with a pointer. */
const TINY_PX2 = 30;
const DOT_RADIUS_PX = 4.5;
/** A state without evidence does not deserve as much ink; the target stays 8 px across. */
const QUIET_RADIUS_PX = 4;

/** True for states that events or at least articles speak of; only these are stops of the Tab key. */
export function hasEvidence(fill: ShapeFill): boolean {
  return fill.kind === "value" || fill.kind === "named";
}

/** True while the shape is too small to hit, so that a circle stands for its state. */
export function isTiny({ areaPx2 }: Pick<ShapePath, "areaPx2">, view: MapView): boolean {
  return areaPx2 * view.k * view.k < TINY_PX2;
}

/** Every shape of the map with what is read of it. */
export function shapeMarks(reading: MapReading, lookup: StateLookup, geometry: MapGeometry): ShapeMark[] {
  const fillOf = fills(reading);
  return geometry.shapes.map((shape) => {
    const state = shape.m49 === null ? null : lookup.byM49(shape.m49);
    return { shape, state, fill: fillOf(state) };
  });
}

/** Circles for states that are too small at this zoom, listed or not, and for listed states without a shape. */
export function dotMarks(
  reading: MapReading,
  lookup: StateLookup,
  geometry: MapGeometry,
  view: MapView,
): DotMark[] {
  const fillOf = fills(reading);
  const tiny = new Map<Iso3, boolean>(reading.states.map((item) => [item.state, true]));
  tiny.set(reading.focus, true);
  for (const shape of geometry.shapes) {
    const state = shape.m49 === null ? null : lookup.byM49(shape.m49);
    if (state !== null) tiny.set(state, isTiny(shape, view) && (tiny.get(state) ?? true));
  }
  const dots = [...tiny].flatMap(([state, isDot]) => {
    const capital = isDot ? lookup.stateOf(state)?.capital : null;
    const point = capital ? geometry.project(capital.lon, capital.lat) : null;
    if (!point) return [];
    const fill = fillOf(state);
    const radiusPx = fill.kind === "none" ? QUIET_RADIUS_PX : DOT_RADIUS_PX;
    return [{ state, fill, at: roundPoint(toScreen(view, point)), radiusPx }];
  });
  return dots.toSorted((left, right) => rank(left.fill) - rank(right.fill));
}

function fills(reading: MapReading): (state: Iso3 | null) => ShapeFill {
  const listed = new Map(reading.states.map((item) => [item.state, item]));
  return (state) => {
    if (state === null) return { kind: "neutral" };
    if (state === reading.focus) return { kind: "focus" };
    return fillOfState(listed.get(state));
  };
}

/** Higher is painted later: evidence lies above silence. */
function rank(fill: ShapeFill): number {
  return fill.kind === "value" ? fill.weight + 1 : fill.kind === "none" ? -1 : 0;
}

function fillOfState(item: StateReading | undefined): ShapeFill {
  if (!item) return { kind: "none" };
  return item.fill.kind === "value"
    ? { kind: "value", weight: item.weight, color: item.fill.color }
    : { kind: "named" };
}

function roundPoint({ x, y }: { x: number; y: number }): { x: number; y: number } {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}
