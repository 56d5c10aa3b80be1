import type { TextSpan } from "../../../shared/domain/evidence.ts";

/** What a stretch of text carries, from the quietest to the loudest. */
export type PaintKind = "state" | "gap" | "vote" | "trade" | "event" | "quote" | "hit";

/** A stretch of text to be marked. `id` names the evidence or the thing mentioned. */
export interface Paint {
  kind: PaintKind;
  id: string;
  span: TextSpan;
}

/** A stretch between two neighbouring edges of paints; `over` holds every paint that covers it whole. */
export interface Segment {
  start: number;
  end: number;
  text: string;
  over: readonly Paint[];
}

/**
 * Cuts `range` of the text at every edge of a paint, so that the segments, joined, are the range, each letter once,
 * however paints nest or overlap. Paints are clipped to the range; empty ones are left out. Runs in one sweep.
 */
export function segmentText(text: string, range: TextSpan, paints: readonly Paint[]): Segment[] {
  const start = Math.max(0, range.start);
  const end = Math.min(text.length, range.end);
  if (start >= end) return [];
  const inside = paints
    .filter(({ span }) => span.start < span.end && span.start < end && span.end > start)
    .toSorted((left, right) => left.span.start - right.span.start);
  const edges = new Set([start, end]);
  for (const { span } of inside) {
    edges.add(Math.max(start, span.start));
    edges.add(Math.min(end, span.end));
  }
  const cuts = [...edges].toSorted((left, right) => left - right);
  const segments: Segment[] = [];
  let open: Paint[] = [];
  let next = 0;
  for (const [index, from] of cuts.entries()) {
    const to = cuts[index + 1];
    if (to === undefined) break;
    open = open.filter(({ span }) => span.end > from);
    for (let paint = inside[next]; paint && paint.span.start <= from; paint = inside[next]) {
      open.push(paint);
      next += 1;
    }
    segments.push({ start: from, end: to, text: text.slice(from, to), over: [...open] });
  }
  return segments;
}
