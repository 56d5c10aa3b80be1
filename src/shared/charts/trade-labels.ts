import { shortAmount } from "./amount-words.ts";
import { fitText, textWidth, wrapText } from "./text-width.ts";
import type { LaidLine } from "./trade-layout.ts";
import type { TradeLine } from "./trade-lines.ts";

/** A line's name beside its end, or in the key above a narrow plot. */
export interface LineLabel {
  line: TradeLine;
  name: string;
  /** What the reporter counts, broken into lines. */
  details: string[];
  x: number;
  /** Baseline of the name; details follow `LABEL_LINE_PX` apart. */
  y: number;
  /** In a key: the end of the sample stroke that stands before the name. */
  strokeX: number | null;
}

export interface LabelRoom {
  /** Left edge of the column beside the plot; null asks for a key above the plot. */
  labelsX: number | null;
  left: number;
  top: number;
  keyTop: number;
  bottom: number;
  widthPx: number;
}

export const NAME_PX = 12;
export const DETAIL_PX = 11;
export const LABEL_LINE_PX = 14;
const KEY_ROW_PX = 16;
const STROKE_PX = 18;
const APART_PX = 8;

type LabelOf = (line: TradeLine) => { name: string; detail: string };

/** Labels as near to their lines' ends as they can be without covering one another. */
export function placeLabels(lines: readonly LaidLine[], labelOf: LabelOf, room: LabelRoom): LineLabel[] {
  const { labelsX } = room;
  return labelsX === null ? keyLabels(lines, labelOf, room) : besideLabels(lines, labelOf, room, labelsX);
}

function keyLabels(lines: readonly LaidLine[], labelOf: LabelOf, room: LabelRoom): LineLabel[] {
  return lines.map(({ line }, index) => {
    const { name, detail } = labelOf(line);
    const strokeX = room.left + STROKE_PX;
    const x = strokeX + 6;
    const space = room.left + room.widthPx - x;
    const shown = fitText(name, space, NAME_PX, "bold");
    const left = space - textWidth(shown, NAME_PX, "bold") - 6;
    const rest = fitText(detail, left, DETAIL_PX);
    return {
      line,
      name: shown,
      details: rest === "" ? [] : [rest],
      x,
      y: room.keyTop + index * KEY_ROW_PX,
      strokeX,
    };
  });
}

function besideLabels(lines: readonly LaidLine[], labelOf: LabelOf, room: LabelRoom, x: number): LineLabel[] {
  const wanted = lines
    .flatMap(({ line, points }) => {
      const last = points.at(-1);
      if (!last) return [];
      const { name, detail } = labelOf(line);
      const names = wrapText(name, room.widthPx, NAME_PX, "bold");
      const value = `${shortAmount(last.point.value)} in ${last.point.year}`;
      const details = [...names.slice(1), ...wrapText(detail, room.widthPx, DETAIL_PX), value];
      const height = NAME_PX + details.length * LABEL_LINE_PX;
      return [{ line, name: names[0] ?? "", details, height, top: last.y - height / 2 }];
    })
    .toSorted((left, right) => left.top - right.top);
  let lowest = room.top - NAME_PX;
  for (const label of wanted) {
    label.top = Math.max(label.top, lowest);
    lowest = label.top + label.height + APART_PX;
  }
  let highest = room.bottom;
  for (const label of wanted.toReversed()) {
    label.top = Math.min(label.top, highest - label.height);
    highest = label.top - APART_PX;
  }
  return wanted.map(({ line, name, details, top }) => ({
    line,
    name,
    details,
    x,
    y: Math.round(top + NAME_PX),
    strokeX: null,
  }));
}
