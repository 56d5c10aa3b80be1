import type { LaidMark, TimelineLayout } from "./timeline-layout.ts";

/** The mark at a pixel of the chart, within `reachPx`; the nearest when several are. */
export function markAt(layout: TimelineLayout, x: number, y: number, reachPx = 3): LaidMark | null {
  const lane = layout.lanes.find((candidate) => y >= candidate.y && y < candidate.y + candidate.height);
  let nearest: LaidMark | null = null;
  let least = reachPx;
  for (const mark of lane?.marks ?? []) {
    const distance = Math.hypot(Math.max(mark.x0 - x, 0, x - mark.x1), Math.max(Math.abs(mark.y - y) - 8, 0));
    if (distance > least) continue;
    nearest = mark;
    least = distance;
  }
  return nearest;
}
