import { quantileSorted } from "d3";
import { sequentialSteps } from "./theme.ts";
import type { ChartTheme } from "./theme.ts";

/** A class of the choropleth: counts from `from` to `to`, both included. */
export interface CountClass {
  from: number;
  to: number;
  color: string;
}

const MOST_CLASSES = 5;

/**
 * Classes with about equally many states each, limits at round integers, no empty class. Up to five different
 * counts give one class each. Zero is no class: "named, no event" is drawn apart.
 */
export function countClasses(counts: readonly number[], theme: ChartTheme): CountClass[] {
  const sorted = counts.filter((count) => count > 0).toSorted((left, right) => left - right);
  const distinct = [...new Set(sorted)];
  const highest = distinct.at(-1);
  if (highest === undefined) return [];
  const single = distinct.length <= MOST_CLASSES;
  const starts = single ? distinct : quantileStarts(sorted);
  const colors = sequentialSteps(theme, starts.length);
  return starts.map((from, index) => ({
    from,
    to: single ? from : (starts[index + 1] ?? highest + 1) - 1,
    color: colors[index] ?? theme.accent,
  }));
}

function quantileStarts(sorted: readonly number[]): number[] {
  const lowest = sorted[0] ?? 1;
  const starts = [lowest];
  for (let index = 1; index < MOST_CLASSES; index += 1) {
    const limit = roundLimit(quantileSorted([...sorted], index / MOST_CLASSES) ?? lowest);
    const previous = starts.at(-1) ?? 0;
    const filled = sorted.some((count) => count >= previous && count < limit);
    if (limit > previous && filled && sorted.some((count) => count >= limit)) starts.push(limit);
  }
  return starts;
}

/** Two digits at most, the second 0 or 5: 7, 15, 40, 250. */
function roundLimit(value: number): number {
  if (value < 10) return Math.max(1, Math.ceil(value));
  const unit = 10 ** Math.floor(Math.log10(value)) / 2;
  return Math.round(value / unit) * unit;
}

/** The class of a count above zero; null for zero, or when the count is outside of every class. */
export function classOf(classes: readonly CountClass[], count: number): CountClass | null {
  return classes.find((item) => count >= item.from && count <= item.to) ?? null;
}
