import { resolve } from "node:path";
import { problemLines } from "../src/main/core/evaluation/problem-lines.ts";
import { runCases } from "../src/main/core/evaluation/run-cases.ts";
import { isExact } from "../src/shared/evaluation/cells.ts";
import { baseOf } from "../src/shared/extraction/rule-precision.ts";
import type { Output } from "./output.ts";

/**
 * Prints what packs/reviewed-rules.ts holds: of each rule's proposals in the cases below a folder, how many were exact,
 * and what penalties took on average. Answers the exit code.
 */
export function printReviewedRules(folder: string, { out, err }: Output): number {
  const { run, problems } = runCases(resolve(folder), folder);
  for (const line of problemLines(problems)) err(`${line}\n`);
  if (problems.length > 0) return 3;
  const proposals = run.cases.flatMap(({ records }) =>
    records.flatMap((record) =>
      record.rule === null || record.confidence === null
        ? []
        : [{ rule: record.rule, exact: isExact(record), penalty: baseOf(record.rule) - record.confidence }],
    ),
  );
  const rules = [...Map.groupBy(proposals, ({ rule }) => rule)].toSorted(([left], [right]) =>
    left < right ? -1 : 1,
  );
  for (const [rule, reviewed] of rules) {
    const exact = reviewed.filter((proposal) => proposal.exact).length;
    const penalty = reviewed.reduce((sum, proposal) => sum + proposal.penalty, 0) / reviewed.length;
    out(`  "${rule}": { of: ${reviewed.length}, exact: ${exact}, penalty: ${penalty.toFixed(2)} },\n`);
  }
  return 0;
}
