import type { Box } from "./map-geometry.ts";
import { textWidth } from "./text-width.ts";

/** A name that wants a place beside its point; earlier ones win. */
export interface LabelWish {
  key: string;
  name: string;
  /** What stands after the name in lighter ink, "12" or "87%"; null for nothing. */
  label: string | null;
  at: { x: number; y: number };
  /** Radius of the dot at the point, which the label must not cover. */
  radiusPx: number;
  bold: boolean;
  /** The land that the name belongs to, where it is large enough to see: its box and its middle. */
  land: { box: Box; centre: { x: number; y: number } } | null;
}

export interface PlacedLabel extends LabelWish {
  /** Left end of the baseline. */
  x: number;
  y: number;
  box: Box;
}

export const LABEL_SIZE_PX = 11;
const LINE_PX = 13;
const AIR_PX = 2;

/**
 * Greedy placement: for each wish the cheapest place that lies within the frame and touches neither another label nor
 * one of the `taken` boxes; a wish without one is left out. Places are the middle of its land, where the name fits
 * there, and eight around its point; where it does not fit, the sides of its land too. `costOf` tells what a place
 * covers, Infinity that it must not be used; of places that cost the same the first is taken.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  frame: Box,
  taken: readonly Box[],
  costOf: (wish: LabelWish, place: Box) => number = () => 0,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const occupied = [...taken];
  for (const wish of wishes) {
    const free = places(wish, labelWidth(wish)).filter(
      (box) => inside(box, frame) && !occupied.some((other) => overlap(box, other)),
    );
    const best = cheapest(free, (box) => costOf(wish, box));
    if (!best) continue;
    occupied.push(best);
    placed.push({ ...wish, x: round(best.x + AIR_PX), y: round(best.y + LINE_PX - 3), box: best });
  }
  return placed;
}

function cheapest(boxes: readonly Box[], costOf: (box: Box) => number): Box | null {
  let best: Box | null = null;
  let least = Infinity;
  for (const box of boxes) {
    const cost = costOf(box);
    if (cost < least) [best, least] = [box, cost];
    if (cost <= 0) break;
  }
  return best;
}

export function labelText(wish: Pick<LabelWish, "name" | "label">): string {
  return wish.label === null ? wish.name : `${wish.name} ${wish.label}`;
}

function labelWidth(wish: LabelWish): number {
  return textWidth(labelText(wish), LABEL_SIZE_PX, wish.bold ? "bold" : "regular") + 2 * AIR_PX;
}

function places(wish: LabelWish, width: number): Box[] {
  const around = placesAround(wish, width);
  if (!wish.land) return around;
  const { box, centre } = wish.land;
  const fits = box.width * 1.2 >= width && box.height * 0.7 >= LINE_PX;
  const top = centre.y - LINE_PX / 2;
  const left = centre.x - width / 2;
  const middle = { x: left, y: top, width, height: LINE_PX };
  const sides = [
    { ...middle, x: box.x + box.width + 1 },
    { ...middle, x: box.x - width - 1 },
    { ...middle, y: box.y + box.height + 1 },
    { ...middle, y: box.y - LINE_PX - 1 },
  ];
  return fits ? [middle, ...around] : [...around, ...sides, middle];
}

/** Right, left, above, below, then the corners: the order in which atlases place names of points. */
function placesAround({ at, radiusPx }: LabelWish, width: number): Box[] {
  const gap = radiusPx + 2;
  const corner = gap * 0.7;
  const starts: [number, number][] = [
    [at.x + gap, at.y - LINE_PX / 2],
    [at.x - gap - width, at.y - LINE_PX / 2],
    [at.x - width / 2, at.y - gap - LINE_PX],
    [at.x - width / 2, at.y + gap],
    [at.x + corner, at.y - corner - LINE_PX],
    [at.x + corner, at.y + corner],
    [at.x - corner - width, at.y - corner - LINE_PX],
    [at.x - corner - width, at.y + corner],
  ];
  return starts.map(([x, y]) => ({ x, y, width, height: LINE_PX }));
}

export function overlap(left: Box, right: Box): boolean {
  return (
    left.x < right.x + right.width &&
    right.x < left.x + left.width &&
    left.y < right.y + right.height &&
    right.y < left.y + left.height
  );
}

function inside(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
