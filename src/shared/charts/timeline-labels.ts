import type { LaidMark } from "./timeline-layout.ts";
import { fitText, textWidth } from "./text-width.ts";

/** Words beside a mark; `x` is the end of the baseline that lies at the mark. */
export interface MarkLabel {
  key: string;
  text: string;
  x: number;
  y: number;
  anchor: "start" | "end";
}

const SIZE_PX = 11;
const GAP_PX = 5;
/** A label that must be cut shorter than this says too little to be worth its ink. */
const LEAST_PX = 84;

/**
 * Labels for the events that leave room: to the right up to the next mark of their row or the end of the plot, else,
 * uncut, to the left down to the mark before and its words.
 */
export function laneLabels(marks: readonly LaidMark[], plot: { left: number; right: number }): MarkLabel[] {
  const rows = Map.groupBy(marks, (mark) => mark.row);
  return [...rows.values()].flatMap((row) => {
    const inOrder = row.toSorted((left, other) => left.x0 - other.x0);
    let taken = plot.left;
    return inOrder.flatMap((mark, index): MarkLabel[] => {
      const free = taken;
      taken = Math.max(plot.left, mark.x1);
      if (mark.kind !== "event" || mark.x1 > plot.right) return [];
      const label = { key: mark.event.id, y: mark.y + 4 };
      const end = Math.min(plot.right, (inOrder[index + 1]?.x0 ?? Infinity) - GAP_PX);
      const x = mark.x1 + GAP_PX;
      const wordsPx = textWidth(mark.event.label, SIZE_PX);
      const fits = wordsPx <= end - x;
      const before = round(mark.x0 - GAP_PX);
      if (!fits && before - wordsPx >= free + GAP_PX) {
        return [{ ...label, text: mark.event.label, x: before, anchor: "end" }];
      }
      if (!fits && end - x < LEAST_PX) return [];
      const text = fits ? mark.event.label : fitText(mark.event.label, end - x, SIZE_PX);
      if (text === "") return [];
      taken = Math.max(taken, x + textWidth(text, SIZE_PX));
      return [{ ...label, text, x: round(x), anchor: "start" }];
    });
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
