import { readFileSync } from "node:fs";
import { z } from "zod";
import { fail, ok } from "../../../shared/domain/result.ts";
import type { Result } from "../../../shared/domain/result.ts";
import { calibrationOf } from "../../../shared/evaluation/calibration.ts";
import { cellsOf, detailsOf, mentionCellsOf } from "../../../shared/evaluation/cells.ts";
import { Run } from "../../../shared/evaluation/run.ts";

/** What `--json` writes: the runs with the figures counted from them. `--compare` reads only the runs. */
const RunFile = z.object({
  format: z.literal("demarche-evaluation/1"),
  runs: z.array(z.object(Run.shape)),
});

export function runJson(runs: readonly Run[], more: object = {}): string {
  const file = {
    format: "demarche-evaluation/1",
    runs: runs.map((run) => ({
      ...run,
      cells: cellsOf(run.cases),
      details: detailsOf(run.cases),
      mentions: mentionCellsOf(run.cases),
      calibration: calibrationOf(run.cases),
    })),
    ...more,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The runs of a file that `--json` wrote; the failure is a sentence that names the file. */
export function readRuns(file: string): Result<Run[], string> {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    return fail(`${file} could not be read: ${(error as Error).message}`);
  }
  const parsed = RunFile.safeParse(json);
  if (parsed.success) return ok(parsed.data.runs);
  const [issue] = parsed.error.issues;
  return fail(
    `${file} is not a run of the evaluation: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`,
  );
}
