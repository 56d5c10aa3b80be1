import { dayFromNumber, dayNumber } from "../domain/iso-day.ts";
import type { TimelineMark } from "../domain/outreach.ts";
import type { DayScale } from "./day-scale.ts";
import { textWidth } from "./text-width.ts";

type EventMark = Extract<TimelineMark, { kind: "event" }>;

/** A mark with its row within the lane and its ends in pixels; clusters may stand for marks of the answer. */
export type PackedMark = { row: number; x0: number; x1: number } & (
  | { kind: "event"; event: EventMark }
  | {
      kind: "cluster";
      cluster: Extract<TimelineMark, { kind: "cluster" }>;
      /** Ids of the events within, where known. */
      ids: string[];
    }
);

/** More rows than this and events are counted instead of drawn, unless there is room for more. */
export const MOST_ROWS = 4;
/** Width of a bin in which crowded points become one bubble. */
const BIN_PX = 30;
/** A mark whose date spans up to this width is a point when it comes to clustering. */
const POINT_PX = 26;
/** The same, where that was not enough. */
const WIDE_POINT_PX = 66;
/** A lane with more marks is too crowded whatever the zoom; it need not be tried. */
const FEW_MARKS = 600;
export const DOT_RADIUS_PX = 4.5;
const GAP_PX = 3;
/** Least width of a bar, so that one day of a range is still a bar and not a dot. */
export const LEAST_BAR_PX = 10;
/** A bar that only has an end is drawn this long, fading to the left. */
export const NOT_AFTER_PX = 44;
export const CLUSTER_TEXT_PX = 10;

type Extent = { x0: number; x1: number };
type Item = PackedMark extends infer Mark ? (Mark extends PackedMark ? Omit<Mark, "row"> : never) : never;

/**
 * Puts the marks of one lane into rows without overlap. Where a lane is too crowded, what is narrow becomes bubbles,
 * then what is a little wider, and at last whatever still finds no row: the closer the look, the fewer the bubbles.
 */
export function packLane(
  marks: readonly TimelineMark[],
  scale: DayScale,
  most = MOST_ROWS,
): { marks: PackedMark[]; rows: number } {
  const items = marks.map((mark) => item(mark, scale));
  const plain = items.length <= FEW_MARKS ? firstFit(items) : null;
  if (plain && plain.rows <= most) return plain;
  const binned = firstFit(binPoints(items, scale, POINT_PX));
  if (binned.rows <= most) return binned;
  const coarse = firstFit(binPoints(items, scale, WIDE_POINT_PX));
  return coarse.rows <= most ? coarse : firstFit(mergeOverflow(coarse.marks, scale, most));
}

function item(mark: TimelineMark, scale: DayScale): Item {
  if (mark.kind === "cluster")
    return { kind: "cluster", cluster: mark, ids: [], ...clusterExtent(mark, scale) };
  return { kind: "event", event: mark, ...eventExtent(mark, scale) };
}

/** Ends in pixels of what will be painted: a dot, a bar over the whole interval, or a bar that fades to the left. */
export function eventExtent(mark: EventMark, scale: DayScale): Extent {
  const start = scale.x(dayNumber(mark.from));
  const end = scale.x(dayNumber(mark.to) + 1);
  if (mark.precision === "day") {
    const middle = (start + end) / 2;
    return { x0: middle - DOT_RADIUS_PX, x1: middle + DOT_RADIUS_PX };
  }
  if (mark.precision === "notAfter") return { x0: end - NOT_AFTER_PX, x1: end };
  const middle = (start + end) / 2;
  const half = Math.max(LEAST_BAR_PX, end - start) / 2;
  return { x0: middle - half, x1: middle + half };
}

function clusterExtent(cluster: { from: string; to: string; count: number }, scale: DayScale): Extent {
  const middle = (scale.x(dayNumber(cluster.from)) + scale.x(dayNumber(cluster.to) + 1)) / 2;
  return bubbleExtent(middle, cluster.count);
}

function bubbleExtent(middlePx: number, count: number): Extent {
  const half = clusterWidthPx(count) / 2;
  return { x0: middlePx - half, x1: middlePx + half };
}

/** A bubble is as wide as its number. */
export function clusterWidthPx(count: number): number {
  return Math.max(16, Math.round(textWidth(String(count), CLUSTER_TEXT_PX, "bold") + 9));
}

/** Bubbles first, so that they line up in the top rows; then from left to right, long before short. */
function firstFit(items: readonly Item[]): { marks: PackedMark[]; rows: number } {
  const rows: Extent[][] = [];
  const order = (mark: Item) => (mark.kind === "cluster" ? 0 : 1);
  const marks = items
    .toSorted((left, right) => order(left) - order(right) || left.x0 - right.x0 || right.x1 - left.x1)
    .map((mark) => {
      const free = rows.findIndex((row) =>
        row.every((other) => mark.x0 >= other.x1 + GAP_PX || mark.x1 + GAP_PX <= other.x0),
      );
      const row = free === -1 ? rows.length : free;
      rows[row] = [...(rows[row] ?? []), { x0: mark.x0, x1: mark.x1 }];
      return { ...mark, row };
    });
  return { marks, rows: rows.length };
}

/** Bins lie on fixed days, so that panning does not reshuffle the bubbles. */
function binPoints(items: readonly Item[], scale: DayScale, pointPx: number): Item[] {
  const binDays = BIN_PX / scale.pxPerDay;
  // Bins that the edges cut take their marks to the whole ones beside them.
  const first = Math.ceil(scale.domain.from / binDays);
  const last = Math.max(first, Math.floor((scale.domain.to + 1) / binDays) - 1);
  const bins = new Map<number, Item[]>();
  const rest: Item[] = [];
  for (const mark of items) {
    const span = mark.kind === "event" ? mark.event : mark.cluster;
    const from = dayNumber(span.from);
    const days = dayNumber(span.to) + 1 - from;
    if (days * scale.pxPerDay > pointPx) rest.push(mark);
    else {
      const bin = Math.min(last, Math.max(first, Math.floor((from + days / 2) / binDays)));
      bins.set(bin, [...(bins.get(bin) ?? []), mark]);
    }
  }
  const points = [...bins].flatMap(([bin, within]) => {
    if (within.length <= 2) return within;
    const middles = within.map((mark) => middleOf(mark, scale));
    const mean = middles.reduce((sum, middle) => sum + middle, 0) / middles.length;
    const bubble = merge(within, mean);
    // Kept within its bin, a bubble does not touch those of the bins beside it.
    const half = (bubble.x1 - bubble.x0) / 2;
    const left = (bin === first ? scale.left : scale.x(bin * binDays)) + half;
    const right = (bin === last ? scale.right : scale.x((bin + 1) * binDays)) - half;
    const middle = left > right ? (left + right) / 2 : Math.min(right, Math.max(left, mean));
    return [{ ...bubble, x0: middle - half, x1: middle + half }];
  });
  return [...rest, ...points];
}

/** Pixel of the middle of the days that a mark is dated to. */
function middleOf(mark: Item, scale: DayScale): number {
  const span = mark.kind === "event" ? mark.event : mark.cluster;
  return (scale.x(dayNumber(span.from)) + scale.x(dayNumber(span.to) + 1)) / 2;
}

/** Marks beyond the rows become bubbles with those that they overlap. */
function mergeOverflow(marks: readonly PackedMark[], scale: DayScale, most: number): Item[] {
  const kept = marks.filter((mark) => mark.row < most - 1);
  const groups: PackedMark[][] = [];
  let end = -Infinity;
  for (const mark of marks.filter((candidate) => candidate.row >= most - 1)) {
    if (mark.x0 > end) groups.push([]);
    groups.at(-1)?.push(mark);
    end = Math.max(end, mark.x1);
  }
  const bubbles = groups.map((group) => {
    const alone = group.length === 1 ? group[0] : undefined;
    const x0 = Math.max(scale.left, Math.min(...group.map((mark) => mark.x0)));
    const x1 = Math.min(scale.right, Math.max(...group.map((mark) => mark.x1)));
    return alone ?? merge(group, (x0 + x1) / 2);
  });
  return [...kept, ...bubbles];
}

function merge(items: readonly Item[], middlePx: number): Item {
  const spans = items.map((mark) => (mark.kind === "event" ? mark.event : mark.cluster));
  const from = Math.min(...spans.map((span) => dayNumber(span.from)));
  const to = Math.max(...spans.map((span) => dayNumber(span.to)));
  const cluster = {
    kind: "cluster" as const,
    lane: spans[0]?.lane ?? "",
    from: dayFromNumber(from),
    to: dayFromNumber(to),
    count: items.reduce((sum, mark) => sum + (mark.kind === "event" ? 1 : mark.cluster.count), 0),
  };
  const ids = items.flatMap((mark) => (mark.kind === "event" ? [mark.event.id] : mark.ids));
  return { kind: "cluster", cluster, ids, ...bubbleExtent(middlePx, cluster.count) };
}
