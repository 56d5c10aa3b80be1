/** Zoom and pan: a point of the unzoomed map goes to (x + k * px, y + k * py). The same as d3's ZoomTransform. */
export interface MapView {
  k: number;
  x: number;
  y: number;
}

export const WHOLE_WORLD: MapView = { k: 1, x: 0, y: 0 };

export function toScreen(view: MapView, point: { x: number; y: number }): { x: number; y: number } {
  return { x: view.x + view.k * point.x, y: view.y + view.k * point.y };
}

/** Where on the unzoomed map a pixel of the screen lies. */
export function fromScreen(view: MapView, point: { x: number; y: number }): { x: number; y: number } {
  return { x: (point.x - view.x) / view.k, y: (point.y - view.y) / view.k };
}
