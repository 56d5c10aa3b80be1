import { shortAmount } from "./amount-words.ts";
import { textWidth } from "./text-width.ts";
import type { LaidLine, LaidStated } from "./trade-layout.ts";
import type { StatedPoint } from "./trade-stated.ts";

interface StatedPlace {
  x: (year: number) => number;
  y: (value: number) => number;
  least: number;
  most: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  halfYearPx: number;
  /** False where there is no room for words beside the marks. */
  words: boolean;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const SIZE_PX = 11;
const BESIDE_PX = 10;
const TWIN_PX = 9;

/** Marks at their year and amount; words beside them where they cover neither marks nor lines nor other words. */
export function layStated(
  points: readonly StatedPoint[],
  lines: readonly Pick<LaidLine, "points">[],
  place: StatedPlace,
): LaidStated[] {
  const marks = points.map((mark) => {
    const value = Number(mark.value);
    const off = value > place.most ? ("above" as const) : value < place.least ? ("below" as const) : null;
    const y =
      off === "above" ? place.top + 12 : off === "below" ? place.bottom - 12 : Math.round(place.y(value));
    return { mark, x: place.x(mark.year), y, off };
  });
  const dots = lines.flatMap(({ points: laid }) => laid);
  const apart = marks.map((one, index) => {
    const covered = [...dots, ...marks.slice(0, index)].filter(
      ({ x, y }) => x === one.x && Math.abs(y - one.y) < TWIN_PX,
    ).length;
    // Beside what it would hide, but within its year.
    return { ...one, x: one.x + Math.min(covered * TWIN_PX, Math.max(0, place.halfYearPx - 2)) };
  });
  const taken: Box[] = [
    ...apart.map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 })),
    ...lines.flatMap(({ points: laid }) => alongLine(laid)),
  ];
  return apart.map((one) => {
    const label = place.words ? freeLabel(one, place, taken) : null;
    if (label) taken.push(label.box);
    return { ...one, label: label && { text: label.text, x: label.x, y: label.y, anchor: label.anchor } };
  });
}

function freeLabel(
  one: { mark: StatedPoint; x: number; y: number },
  place: StatedPlace,
  taken: readonly Box[],
) {
  const text = `stated ${shortAmount(one.mark.value)}`;
  const widthPx = textWidth(text, SIZE_PX);
  const candidates = [
    { x: one.x + BESIDE_PX, y: one.y + 4, anchor: "start" as const },
    { x: one.x - BESIDE_PX, y: one.y + 4, anchor: "end" as const },
    { x: one.x + 4, y: one.y - 9, anchor: "start" as const },
    { x: one.x + 4, y: one.y + 17, anchor: "start" as const },
    { x: one.x - 4, y: one.y - 9, anchor: "end" as const },
    { x: one.x - 4, y: one.y + 17, anchor: "end" as const },
  ];
  const placed = candidates.map((candidate) => {
    const left = candidate.anchor === "start" ? candidate.x : candidate.x - widthPx;
    const box = { left, right: left + widthPx, top: candidate.y - 9, bottom: candidate.y + 3 };
    return { ...candidate, text, box };
  });
  return (
    placed.find(
      ({ box }) =>
        box.left > place.left &&
        box.right < place.right &&
        box.top > place.top - 8 &&
        box.bottom < place.bottom &&
        !taken.some((other) => covers(box, other)),
    ) ?? null
  );
}

/** Small boxes along a line's stretches, so that words keep off it. */
function alongLine(points: LaidLine["points"]): Box[] {
  return points.flatMap(({ x, y, point }, index) => {
    const next = points[index + 1];
    if (!next || next.point.year !== point.year + 1) return [around(x, y)];
    const steps = Math.max(1, Math.ceil(Math.hypot(next.x - x, next.y - y) / 6));
    return Array.from({ length: steps }, (_, step) =>
      around(x + ((next.x - x) * step) / steps, y + ((next.y - y) * step) / steps),
    );
  });
}

function around(x: number, y: number): Box {
  return { left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 };
}

function covers(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
