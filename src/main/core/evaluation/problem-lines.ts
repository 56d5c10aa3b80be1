import type { CaseProblem } from "./read-case.ts";

/** "cases/visit/expected.json: records[0].quote.text: At 3-9 the text says …" */
export function problemLines(problems: readonly CaseProblem[]): string[] {
  return problems.map(({ file, path, reason }) => `${file}: ${path === null ? "" : `${path}: `}${reason}`);
}
