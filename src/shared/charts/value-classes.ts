import { quantileSorted } from "d3";
import { sequentialSteps } from "./theme.ts";
import type { ChartTheme } from "./theme.ts";

/** A class of values from `from` up to, not including, `to`; null at an open end. */
export interface ValueClass {
  from: number | null;
  to: number | null;
  color: string;
}

const CLASSES = 5;

/** Classes of values with about equally many each, limits rounded by `round`; none of them empty. */
export function valueClasses(
  values: readonly number[],
  round: (value: number) => number,
  theme: ChartTheme,
): ValueClass[] {
  const sorted = values.toSorted((left, right) => left - right);
  const lowest = sorted[0];
  if (lowest === undefined) return [];
  const limits: number[] = [];
  for (let index = 1; index < CLASSES; index += 1) {
    const limit = round(quantileSorted(sorted, index / CLASSES) ?? lowest);
    const previous = limits.at(-1) ?? -Infinity;
    const filled = sorted.some((value) => value >= previous && value < limit);
    if (limit > previous && filled && sorted.some((value) => value >= limit)) limits.push(limit);
  }
  return between(limits, sequentialSteps(theme, limits.length + 1), theme);
}

/** Five classes around nought, by two distances from it: less, somewhat less, about the same, somewhat more, more. */
export function changeClasses(near: number, far: number, theme: ChartTheme): ValueClass[] {
  return between([-far, -near, near, far], theme.diverging, theme);
}

export function valueClassOf(classes: readonly ValueClass[], value: number): ValueClass | null {
  return (
    classes.find(({ from, to }) => (from === null || value >= from) && (to === null || value < to)) ?? null
  );
}

/** "under 5%", "5% to 10%", "over 10%"; one class alone is "all". */
export function classLabel({ from, to }: ValueClass, words: (value: number) => string): string {
  if (from === null) return to === null ? "all" : `under ${words(to)}`;
  return to === null ? `${words(from)} and more` : `${words(from)} to ${words(to)}`;
}

/** Two digits at most, the second 0 or 5: 0.35, 7, 150, 40,000,000. */
export function roundTwoDigits(value: number): number {
  if (value === 0) return 0;
  const unit = 10 ** Math.floor(Math.log10(Math.abs(value))) / 2;
  return Number((Math.round(value / unit) * unit).toPrecision(2));
}

function between(limits: readonly number[], colors: readonly string[], theme: ChartTheme): ValueClass[] {
  return Array.from({ length: limits.length + 1 }, (_, index) => ({
    from: limits[index - 1] ?? null,
    to: limits[index] ?? null,
    color: colors[index] ?? theme.accent,
  }));
}
