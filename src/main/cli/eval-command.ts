import { statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { tablesOf, worstCases } from "../../shared/evaluation/run-report.ts";
import { textTable } from "../../shared/evaluation/table.ts";
import { EXIT } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

const WORST_CASES = 10;

/**
 * Scores extraction on the annotated cases of a folder; no workspace is opened. Cases that cannot be read are named
 * with file, place and reason, and the rest is scored.
 */
export async function evalCommand(
  folder: string,
  options: { json: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const path = resolve(folder);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    terminal.err(`demarche: ${folder} is not a folder. Name a folder of annotated cases.\n`);
    return EXIT.usage;
  }
  // The extractor and its data are loaded only for the commands that need them.
  const { runCases } = await import("../core/evaluation/run-cases.ts");
  const { runJson } = await import("../core/evaluation/run-json.ts");
  const { problemLines } = await import("../core/evaluation/problem-lines.ts");
  const { run, problems } = runCases(path, basename(path));
  for (const line of problemLines(problems)) terminal.err(`demarche: ${line}\n`);
  if (run.cases.length === 0 && problems.length === 0) {
    const drafts = run.drafts.length === 0 ? "" : ` (${run.drafts.length} are unchecked drafts)`;
    terminal.err(`demarche: ${folder} holds no annotated case${drafts}.\n`);
    return EXIT.usage;
  }
  if (options.json) {
    terminal.out(runJson([run]));
  } else {
    terminal.out(tablesOf(run).map(textTable).join("\n"));
    const worst = worstCases(run.cases, WORST_CASES);
    if (worst.length > 0) terminal.out(`\nWorst cases\n${worst.map((line) => `  ${line}\n`).join("")}`);
  }
  return problems.length > 0 ? EXIT.someFilesFailed : EXIT.done;
}
