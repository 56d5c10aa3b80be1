import { judgeCase } from "../../../shared/evaluation/judge-case.ts";
import type { Run } from "../../../shared/evaluation/run.ts";
import { readCases } from "./case-folders.ts";
import { extractCase } from "./extract-case.ts";
import type { CaseProblem } from "./read-case.ts";

/**
 * Extracts and judges every checked case below a folder. Cases that cannot be read are named beside the run: a score
 * that leaves them out silently would say too much.
 */
export function runCases(folder: string, set: string): { run: Run; problems: CaseProblem[] } {
  const { cases, drafts, problems } = readCases(folder);
  return {
    run: {
      set,
      cases: cases.map(({ name, document, annotation }) =>
        judgeCase(name, document.text, annotation, extractCase(document, annotation.given)),
      ),
      drafts,
    },
    problems,
  };
}
