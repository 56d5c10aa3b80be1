import { readRuns } from "../src/main/core/evaluation/run-json.ts";
import { compareRuns } from "../src/shared/evaluation/compare-runs.ts";
import { comparisonTable, turnedCases } from "../src/shared/evaluation/comparison-report.ts";
import { textTable } from "../src/shared/evaluation/table.ts";

/** Prints what changed between two files that `--json` wrote; answers the exit code. */
export function compareFiles(files: readonly string[]): number {
  const [before, after] = files.map(readRuns);
  if (!before || !after || files.length !== 2) {
    console.error("--compare takes two files: before, after.");
    return 2;
  }
  if (!before.ok || !after.ok) {
    for (const side of [before, after]) if (!side.ok) console.error(side.failure);
    return 2;
  }
  for (const run of after.value) {
    const earlier = before.value.find(({ set }) => set === run.set);
    if (!earlier) {
      console.log(`${run.set}: only in the second file\n`);
      continue;
    }
    const comparison = compareRuns(earlier, run);
    const same = comparison.figures.length + comparison.cases.length === 0;
    console.log(same ? `${run.set}: nothing changed\n` : textTable(comparisonTable(comparison)));
    for (const line of turnedCases(comparison)) console.log(line);
  }
  for (const { set } of before.value) {
    if (!after.value.some((run) => run.set === set)) console.log(`${set}: only in the first file`);
  }
  return 0;
}
