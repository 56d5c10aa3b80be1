import type { DayRange } from "../../../shared/charts/day-scale.ts";

/** What a drag on the histogram does: draws a range, moves one end, or moves the whole. Days may have fractions. */
export type BrushGesture =
  | { kind: "draw"; anchor: number }
  | { kind: "from" | "to"; range: DayRange }
  | { kind: "move"; range: DayRange; grab: number };

/** The gesture that begins at a pixel. `range` is in days, `dayAt` turns pixels into days. */
export function beginBrush(
  x: number,
  range: DayRange | null,
  scale: { x: (day: number) => number; day: (x: number) => number },
): BrushGesture {
  const day = scale.day(x);
  if (!range) return { kind: "draw", anchor: day };
  const left = scale.x(range.from);
  const right = scale.x(range.to + 1);
  const reach = Math.min(8, Math.max(4, (right - left) / 3));
  if (Math.abs(x - left) <= reach && Math.abs(x - left) <= Math.abs(x - right))
    return { kind: "from", range };
  if (Math.abs(x - right) <= reach) return { kind: "to", range };
  if (x > left && x < right) return { kind: "move", range, grab: day };
  return { kind: "draw", anchor: day };
}

/** The range that a gesture has reached at a day, in whole days within the domain. */
export function brushTo(gesture: BrushGesture, day: number, domain: DayRange): DayRange {
  switch (gesture.kind) {
    case "draw":
      return ordered(gesture.anchor, day, domain);
    case "from":
      return ordered(day, gesture.range.to, domain);
    case "to":
      return ordered(gesture.range.from, day, domain);
    case "move": {
      const length = gesture.range.to - gesture.range.from;
      const from = Math.round(gesture.range.from + day - gesture.grab);
      const kept = Math.max(domain.from, Math.min(from, domain.to - length));
      return { from: kept, to: kept + length };
    }
  }
}

/** One end moved by a key, never past the other. */
export function stepEnd(range: DayRange, end: "from" | "to", days: number, domain: DayRange): DayRange {
  if (end === "from") {
    return { from: clamp(range.from + days, domain.from, range.to), to: range.to };
  }
  return { from: range.from, to: clamp(range.to + days, range.from, domain.to) };
}

function ordered(left: number, right: number, domain: DayRange): DayRange {
  const from = clamp(Math.floor(Math.min(left, right)), domain.from, domain.to);
  return { from, to: clamp(Math.floor(Math.max(left, right)), from, domain.to) };
}

function clamp(value: number, lowest: number, highest: number): number {
  return Math.max(lowest, Math.min(value, highest));
}
