import { readFileSync } from "node:fs";
import { z } from "zod";
import { readRuns } from "../src/main/core/evaluation/run-json.ts";
import { compareRuns } from "../src/shared/evaluation/compare-runs.ts";
import { comparisonTable, turnedCases } from "../src/shared/evaluation/comparison-report.ts";
import type { Run } from "../src/shared/evaluation/run.ts";
import { textTable } from "../src/shared/evaluation/table.ts";
import type { Output } from "./output.ts";
import { dateChanges, DateSet } from "./date-set.ts";

const WithDates = z.object({ dates: z.array(DateSet).default([]) });

/** Prints what changed between two files that `--json` wrote; answers the exit code. */
export function compareFiles(files: readonly string[], { out, err }: Output): number {
  const [before, after] = files.map(readRuns);
  if (!before || !after || files.length !== 2) {
    err("--compare takes two files: before, after.\n");
    return 2;
  }
  if (!before.ok || !after.ok) {
    for (const side of [before, after]) if (!side.ok) err(`${side.failure}\n`);
    return 2;
  }
  compareSets(before.value, after.value, runChanges, out);
  const [datesBefore = [], datesAfter = []] = files.map(datesOf);
  compareSets(datesBefore, datesAfter, dateSetChanges, out);
  return 0;
}

function datesOf(file: string): DateSet[] {
  return WithDates.parse(JSON.parse(readFileSync(file, "utf8"))).dates;
}

function compareSets<Scored extends { set: string }>(
  before: readonly Scored[],
  after: readonly Scored[],
  changes: (before: Scored, after: Scored) => string,
  out: Output["out"],
): void {
  for (const later of after) {
    const earlier = before.find(({ set }) => set === later.set);
    out(earlier ? changes(earlier, later) : `${later.set}: only in the second file\n`);
  }
  for (const { set } of before) {
    if (!after.some((later) => later.set === set)) out(`${set}: only in the first file\n`);
  }
}

function runChanges(before: Run, after: Run): string {
  const comparison = compareRuns(before, after);
  const { figures, cases, added, removed } = comparison;
  if (figures.length + cases.length + added.length + removed.length === 0) {
    return `${after.set}: nothing changed\n`;
  }
  return `${textTable(comparisonTable(comparison))}${lines(turnedCases(comparison))}`;
}

function dateSetChanges(before: DateSet, after: DateSet): string {
  const changes = dateChanges(before, after);
  return changes.length === 0
    ? `${after.set}: nothing changed\n`
    : `${after.set}: what changed\n${lines(changes)}`;
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join("");
}
