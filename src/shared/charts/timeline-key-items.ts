import { textWidth } from "./text-width.ts";
import type { Glyph } from "./timeline-glyph.ts";

/** One entry of the key; null stands for the hatching of months without articles. */
export interface KeyItem {
  glyph: Glyph | null;
  label: string;
  glyphPx: number;
  x: number;
  y: number;
}

const PLAIN = { tone: "accent", fill: "solid", line: "solid", crossed: false } as const;
const ENTRIES: readonly [Glyph | null, string, number][] = [
  [{ ...PLAIN, shape: "dot" }, "on the day", 8],
  [{ ...PLAIN, shape: "bar" }, "lasted", 26],
  [{ ...PLAIN, shape: "bar", fill: "pale" }, "some day within", 26],
  [{ ...PLAIN, shape: "fading-bar", fill: "pale" }, "about", 26],
  [{ ...PLAIN, shape: "open-bar", fill: "pale" }, "by the day at latest", 26],
  [{ ...PLAIN, shape: "dot", fill: "hollow" }, "date inferred", 8],
  [{ ...PLAIN, shape: "bar", fill: "hollow", line: "dashed" }, "planned, draft, stated purpose", 26],
  [{ ...PLAIN, shape: "dot", fill: "hollow", line: "dotted" }, "hypothetical", 9],
  [{ ...PLAIN, shape: "dot", fill: "hollow", crossed: true }, "denied", 10],
  [{ ...PLAIN, shape: "diamond", tone: "adverse" }, "refusal, accusation, sanction", 9],
  [null, "no articles in the corpus", 18],
];

export const KEY_SIZE_PX = 10.5;
const ROW_PX = 18;

/** Entries in rows no wider than `width`; coordinates begin at 0, `y` is the middle of the row. */
export function timelineKeyItems(width: number): KeyItem[] {
  let x = 0;
  let row = 0;
  return ENTRIES.map(([glyph, label, glyphPx]) => {
    const itemPx = glyphPx + 5 + textWidth(label, KEY_SIZE_PX) + 16;
    if (x > 0 && x + itemPx > width) {
      x = 0;
      row += 1;
    }
    const placed = { glyph, label, glyphPx, x: Math.round(x), y: row * ROW_PX + ROW_PX / 2 };
    x += itemPx;
    return placed;
  });
}

export function timelineKeyPx(width: number): number {
  return Math.max(...timelineKeyItems(width).map((item) => item.y)) + ROW_PX / 2 + 4;
}
