import { fitText, textWidth } from "./text-width.ts";

export interface RankedBar {
  key: string;
  label: string;
  /** Decides the length. */
  value: number;
  /** Printed beside the bar: "1.2 bn, 12%". */
  words: string;
  /** For those who do not see the bar. */
  exact: string;
}

interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface LaidBar {
  bar: RankedBar;
  row: Rect;
  rect: Rect;
  label: { text: string; x: number; y: number };
  value: { text: string; x: number; y: number };
}

const ROW_PX = 24;
const BAR_PX = 12;
const SIZE_PX = 12;
const GAP_PX = 12;
/** Names take at most this share of the width. */
const NAME_SHARE = 0.42;

/** Rows of a bar chart between two edges; bars of losses go left of zero. */
export function rankedBars(
  bars: readonly RankedBar[],
  area: { left: number; right: number; top: number },
): { bars: LaidBar[]; bottom: number; zeroX: number | null } {
  const room = area.right - area.left;
  const namePx = Math.min(
    room * NAME_SHARE,
    Math.max(0, ...bars.map(({ label }) => textWidth(label, SIZE_PX))),
  );
  const wordsPx = Math.max(0, ...bars.map(({ words }) => textWidth(words, SIZE_PX)));
  const left = area.left + namePx + GAP_PX;
  const space = Math.max(8, area.right - left - wordsPx - GAP_PX);
  const most = Math.max(0, ...bars.map(({ value }) => value));
  const least = Math.min(0, ...bars.map(({ value }) => value));
  const scale = space / (most - least || 1);
  const zeroX = Math.round(left - least * scale);
  return {
    bottom: area.top + bars.length * ROW_PX,
    zeroX: bars.length === 0 ? null : zeroX,
    bars: bars.map((bar, index) => {
      const y = area.top + index * ROW_PX;
      const lengthPx = bar.value === 0 ? 0 : Math.max(1, Math.abs(bar.value) * scale);
      const x = bar.value < 0 ? zeroX - lengthPx : zeroX;
      const baseline = y + ROW_PX / 2 + 4;
      return {
        bar,
        row: { x: area.left - 8, y, width: room + 16, height: ROW_PX },
        rect: { x: round(x), y: y + (ROW_PX - BAR_PX) / 2, width: round(lengthPx), height: BAR_PX },
        label: { text: fitText(bar.label, namePx + 1, SIZE_PX), x: area.left, y: baseline },
        value: { text: bar.words, x: round(Math.max(x + lengthPx, zeroX) + 6), y: baseline },
      };
    }),
  };
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
