import type { MapView } from "../../../shared/charts/map-view.ts";
import { WHOLE_WORLD } from "../../../shared/charts/map-view.ts";
import type { Size } from "../../ui/use-size.ts";

const CLOSEST = 24;

/** Zooms by a factor so that the point of the map at a pixel stays there; never further out than the whole world. */
export function zoomAt(view: MapView, factor: number, at: { x: number; y: number }, size: Size): MapView {
  if (size.width === 0) return view;
  const k = Math.min(CLOSEST, Math.max(1, view.k * factor));
  if (k === view.k) return view;
  const share = k / view.k;
  return keepInside({ k, x: at.x - (at.x - view.x) * share, y: at.y - (at.y - view.y) * share }, size);
}

export function panBy(view: MapView, dx: number, dy: number, size: Size): MapView {
  return keepInside({ ...view, x: view.x + dx, y: view.y + dy }, size);
}

/** The same view in a window of another size: what was in the middle stays there. */
export function refit(view: MapView, from: Size, to: Size): MapView {
  if (view.k === 1 || from.width === 0 || to.width === 0) return view;
  const scale = worldWidth(to) / worldWidth(from);
  const along = (start: number, length: number, next: number) =>
    next / 2 - view.k * (next / 2 + ((length / 2 - start) / view.k - length / 2) * scale);
  const x = along(view.x, from.width, to.width);
  const y = along(view.y, from.height, to.height);
  return keepInside({ k: view.k, x, y }, to);
}

/** The whole world's width in a window: Equal Earth is 2.05 times as wide as high. */
function worldWidth({ width, height }: Size): number {
  return Math.min(width, height * 2.05);
}

/** The zoomed map always fills the window: no edge of it comes further in than the window's own. */
function keepInside({ k, x, y }: MapView, { width, height }: Size): MapView {
  if (k === 1) return WHOLE_WORLD;
  return {
    k,
    x: Math.min(0, Math.max(width * (1 - k), x)),
    y: Math.min(0, Math.max(height * (1 - k), y)),
  };
}
