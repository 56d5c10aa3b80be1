import type { AgreementLayout, LinePoint } from "./agreement-layout.ts";

/** The point nearest to a place of the chart, within reach of a pointer; null when there is none. */
export function pointAt(
  layout: Pick<AgreementLayout, "lines">,
  { x, y }: { x: number; y: number },
  reachPx = 24,
): LinePoint | null {
  let best: LinePoint | null = null;
  let least = reachPx;
  for (const point of layout.lines.flatMap(({ points }) => points)) {
    const distance = Math.hypot(point.x - x, point.y - y);
    if (distance < least) [best, least] = [point, distance];
  }
  return best;
}
