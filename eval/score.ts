import { statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { problemLines } from "../src/main/core/evaluation/problem-lines.ts";
import { runCases } from "../src/main/core/evaluation/run-cases.ts";
import { runJson } from "../src/main/core/evaluation/run-json.ts";
import { tablesOf, worstCases } from "../src/shared/evaluation/run-report.ts";
import { markdownTable, textTable } from "../src/shared/evaluation/table.ts";
import type { Table } from "../src/shared/evaluation/table.ts";
import { readDateCases } from "./date-cases.ts";
import { judgePlover, ploverTable } from "./plover-gold.ts";
import { scoreSpecDates, specTables } from "./recognizers-report.ts";
import { readSpecDates } from "./recognizers-specs.ts";
import { answerDateCases, dateTable, wrongDates } from "./dates-report.ts";

const PROJECT = join(import.meta.dirname, "..");
const OWN_CASES = join(PROJECT, "tests/fixtures/extraction");
const OWN_DATES = join(PROJECT, "tests/fixtures/dates/en.json");
const WORST_CASES = 10;

export interface ScoreOptions {
  /** A file of date expressions in place of the project's own. */
  dates?: string;
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
  const named = [...folders, options.recognizers ?? [], options.plover ?? []].flat();
  const missing = named.filter((folder) => !statSync(folder, { throwIfNoEntry: false })?.isDirectory());
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

  const dateCases = readDateCases(options.dates ?? OWN_DATES);
  const dates = answerDateCases(dateCases);
  const dateSet = options.dates === undefined ? "the project's date expressions" : basename(options.dates);
  const sections: Section[] = [
    ...runs.map((run) => ({ tables: tablesOf(run), faults: worstCases(run.cases, WORST_CASES) })),
    { tables: [dateTable(dateSet, dates)], faults: wrongDates(dateCases, dates) },
  ];
  const more: Record<string, unknown> = { dates };
  if (options.recognizers !== undefined) {
    const specs = readSpecDates(options.recognizers);
    const scores = scoreSpecDates(specs);
    sections.push({ tables: specTables(specs, scores), faults: [] });
    more["recognizers"] = scores;
  }
  if (options.plover !== undefined) {
    const outcomes = judgePlover(options.plover);
    sections.push({ tables: [ploverTable(outcomes)], faults: [] });
    more["plover"] = outcomes;
  }
  if (options.json) process.stdout.write(runJson(runs, more));
  else process.stdout.write(sections.map((section) => print(section, options.markdown)).join("\n"));
  return problems.length > 0 ? 3 : 0;
}

function print({ tables, faults }: Section, markdown: boolean): string {
  if (markdown) return tables.map(markdownTable).join("\n");
  const listed = faults.length === 0 ? "" : `\nWorst cases\n${faults.map((line) => `  ${line}\n`).join("")}`;
  return tables.map(textTable).join("\n") + listed;
}
