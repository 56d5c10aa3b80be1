import type { LaidMark } from "./timeline-layout.ts";
import { fitText, textWidth } from "./text-width.ts";

/** Words beside a mark; `x` is the left end of the baseline. */
export interface MarkLabel {
  key: string;
  text: string;
  x: number;
  y: number;
}

const SIZE_PX = 11;
const GAP_PX = 5;
/** A label that must be cut shorter than this says too little to be worth its ink. */
const LEAST_PX = 84;

/** Labels for the events that leave room up to the next mark of their row or the end of the plot. */
export function laneLabels(marks: readonly LaidMark[], right: number): MarkLabel[] {
  const rows = Map.groupBy(marks, (mark) => mark.row);
  return [...rows.values()].flatMap((row) => {
    const inOrder = row.toSorted((left, other) => left.x0 - other.x0);
    return inOrder.flatMap((mark, index) => {
      if (mark.kind !== "event" || mark.x1 > right) return [];
      const end = Math.min(right, (inOrder[index + 1]?.x0 ?? Infinity) - GAP_PX);
      const x = mark.x1 + GAP_PX;
      const room = end - x;
      const whole = textWidth(mark.event.label, SIZE_PX) <= room;
      if (!whole && room < LEAST_PX) return [];
      const text = whole ? mark.event.label : fitText(mark.event.label, room, SIZE_PX);
      return text === "" ? [] : [{ key: mark.event.id, text, x: Math.round(x * 10) / 10, y: mark.y + 4 }];
    });
  });
}
