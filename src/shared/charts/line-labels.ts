import { fitText } from "./text-width.ts";

/** A name beside the end of its line; `leader` leads there where it could not stand at the end's own height. */
export interface LineLabel {
  text: string;
  x: number;
  y: number;
  leader: string | null;
}

interface Wanted {
  text: string;
  /** Where the line ends. */
  at: { x: number; y: number };
}

interface LabelColumn {
  /** Left edge of the names. */
  x: number;
  /** Baselines stay between these heights. */
  from: number;
  to: number;
  maxPx: number;
}

const LINE_FACTOR = 1.3;
/** A name this near to its line's end needs no leader. */
const NEAR_PX = 3;
const NEAR_END_PX = 24;
/** A longer leader would be read as a line of its own. */
const MOST_LEADER_PX = 72;

/** Names in a column to the right of a chart, each as near to its line's end as the others leave it. */
export function spreadLabels(
  wanted: readonly Wanted[],
  column: LabelColumn,
  fontSizePx: number,
): LineLabel[] {
  const apart = fontSizePx * LINE_FACTOR;
  const middle = fontSizePx * 0.36;
  const order = wanted.map((_, index) => index).toSorted((left, right) => endOf(left) - endOf(right));
  function endOf(index: number): number {
    return wanted[index]?.at.y ?? 0;
  }
  // Each as high as it may, then from the bottom up: nothing is pushed over the edge.
  const heights: number[] = [];
  for (const [place, index] of order.entries()) {
    const above = heights[place - 1];
    const least = above === undefined ? column.from : above + apart;
    heights.push(Math.max(least, endOf(index) + middle));
  }
  for (let place = heights.length - 1, limit = column.to; place >= 0; place -= 1) {
    heights[place] = Math.min(heights[place] ?? limit, limit);
    limit = (heights[place] ?? limit) - apart;
  }
  return wanted.map(({ text, at }, index) => {
    const y = Math.round((heights[order.indexOf(index)] ?? column.to) * 10) / 10;
    const gap = column.x - at.x;
    const far = (Math.abs(y - middle - at.y) > NEAR_PX || gap > NEAR_END_PX) && gap <= MOST_LEADER_PX;
    const end = Math.round((y - middle) * 10) / 10;
    return {
      text: fitText(text, column.maxPx, fontSizePx, "bold"),
      x: column.x,
      y,
      leader: far ? `M${at.x + 5},${at.y}L${column.x - 3},${end}` : null,
    };
  });
}
