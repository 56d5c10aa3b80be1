import type { Comparison } from "./compare-runs.ts";
import { figure } from "./figure-words.ts";
import type { Table } from "./table.ts";

export function comparisonTable({ set, figures, added, removed }: Comparison): Table {
  const moved = figures.map(({ name, before, after }) => [
    name,
    figure(before),
    figure(after),
    before === null || after === null ? "–" : signed(after - before),
  ]);
  return {
    title: `${set}: what changed`,
    head: ["figure", "before", "after", "change"],
    rows: moved,
    note:
      added.length + removed.length === 0
        ? null
        : `${added.length} cases are new and ${removed.length} are gone, so the figures are not of the same cases.`,
  };
}

/** The cases that turned, worse ones first. */
export function turnedCases({ cases }: Comparison): string[] {
  return (["worse", "otherwise", "better"] as const).flatMap((turn) =>
    cases
      .filter(({ turned }) => turned === turn)
      .flatMap(({ name, before, after }) => [
        `${turn}: ${name}`,
        ...before.map((line) => `  - ${line}`),
        ...after.map((line) => `  + ${line}`),
      ]),
  );
}

function signed(change: number): string {
  return `${change > 0 ? "+" : ""}${change.toFixed(2)}`;
}
