import { statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { problemLines } from "../src/main/core/evaluation/problem-lines.ts";
import { runCases } from "../src/main/core/evaluation/run-cases.ts";
import { runJson } from "../src/main/core/evaluation/run-json.ts";
import { tablesOf, worstCases } from "../src/shared/evaluation/run-report.ts";
import { markdownTable, textTable } from "../src/shared/evaluation/table.ts";
import type { Table } from "../src/shared/evaluation/table.ts";
import { readDateCases } from "./date-cases.ts";
import { answerDateCases, dateTable, wrongDates } from "./dates-report.ts";

const PROJECT = join(import.meta.dirname, "..");
const OWN_CASES = join(PROJECT, "tests/fixtures/extraction");
const OWN_DATES = join(PROJECT, "tests/fixtures/dates/en.json");
const WORST_CASES = 10;

export interface ScoreOptions {
  recognizers?: string;
  plover?: string;
  json: boolean;
  markdown: boolean;
}

/** A part of the report: tables, and what went wrong in words. */
interface Section {
  tables: Table[];
  faults: string[];
}

/** Scores every set that is there and prints the report; answers the exit code. */
export function score(folders: readonly string[], options: ScoreOptions): number {
  const missing = folders.filter((folder) => !statSync(folder, { throwIfNoEntry: false })?.isDirectory());
  if (missing.length > 0) {
    console.error(`These are no folders: ${missing.join(", ")}`);
    return 2;
  }
  const scored = (folders.length > 0 ? folders : [OWN_CASES]).map((folder) => {
    const path = resolve(folder);
    return runCases(path, path === OWN_CASES ? "the project's cases" : basename(path));
  });
  const runs = scored.map(({ run }) => run);
  const problems = scored.flatMap((one) => one.problems);
  for (const line of problemLines(problems)) console.error(line);

  const dateCases = readDateCases(OWN_DATES);
  const dates = answerDateCases(dateCases);
  const sections: Section[] = [
    ...runs.map((run) => ({ tables: tablesOf(run), faults: worstCases(run.cases, WORST_CASES) })),
    { tables: [dateTable("the project's date expressions", dates)], faults: wrongDates(dateCases, dates) },
  ];
  if (options.json) process.stdout.write(runJson(runs, { dates }));
  else process.stdout.write(sections.map((section) => print(section, options.markdown)).join("\n"));
  return problems.length > 0 ? 3 : 0;
}

function print({ tables, faults }: Section, markdown: boolean): string {
  if (markdown) return tables.map(markdownTable).join("\n");
  const listed = faults.length === 0 ? "" : `\nWorst cases\n${faults.map((line) => `  ${line}\n`).join("")}`;
  return tables.map(textTable).join("\n") + listed;
}
