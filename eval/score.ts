import { statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { problemLines } from "../src/main/core/evaluation/problem-lines.ts";
import type { CaseProblem } from "../src/main/core/evaluation/read-case.ts";
import { runCases } from "../src/main/core/evaluation/run-cases.ts";
import { runJson } from "../src/main/core/evaluation/run-json.ts";
import type { Run } from "../src/shared/evaluation/run.ts";
import { tablesOf, worstCases } from "../src/shared/evaluation/run-report.ts";
import { markdownTable, textTable } from "../src/shared/evaluation/table.ts";
import type { Table } from "../src/shared/evaluation/table.ts";
import { readDateCases } from "./date-cases.ts";
import { dateTable, wrongDates } from "./date-set.ts";
import type { DateSet } from "./date-set.ts";
import type { Output } from "./output.ts";
import { judgePlover, ploverTable } from "./plover-gold.ts";

const FIXTURES = join(import.meta.dirname, "../tests/fixtures");
/** The project's own sets, by the names that reports give them. */
const OWN_CASES = new Map([
  [join(FIXTURES, "extraction"), "the project's cases"],
  [join(FIXTURES, "mentions"), "the project's mention cases"],
  [join(FIXTURES, "development"), "the development cases"],
  [join(FIXTURES, "held-out"), "the held-out cases"],
]);
const OWN_DATES = new Map([
  [join(FIXTURES, "dates/en.json"), "the project's date expressions"],
  [join(FIXTURES, "dates/held-out-en.json"), "the held-out date expressions"],
]);
const WORST_CASES = 10;

export interface ScoreOptions {
  /** The project's own sets too, when others are named. */
  all: boolean;
  /** Files of date expressions. */
  dates: string[];
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

/** Scores the sets that are named, else the project's own, and prints the report; answers the exit code. */
export async function score(
  folders: readonly string[],
  options: ScoreOptions,
  { out, err }: Output,
): Promise<number> {
  const named = [...folders, ...options.dates, options.recognizers ?? [], options.plover ?? []].flat();
  const missing = named.filter((path) => !statSync(path, { throwIfNoEntry: false }));
  if (missing.length > 0) {
    err(`There is nothing at ${missing.join(", ")}.\n`);
    return 2;
  }
  const own = options.all || folders.length + options.dates.length === 0;
  const { runs, problems } = runFolders(own ? [...OWN_CASES.keys(), ...folders] : folders);
  for (const line of problemLines(problems)) err(`${line}\n`);
  const dates = await readDates(own ? [...OWN_DATES.keys(), ...options.dates] : options.dates);
  const specs = options.recognizers === undefined ? null : await scoreSpecs(options.recognizers);
  const plover = options.plover === undefined ? null : judgePlover(options.plover);

  if (options.json) {
    out(runJson(runs, { dates, recognizers: specs?.scores ?? null, plover }));
  } else {
    const sections: Section[] = [
      ...runs.map((run) => ({ tables: tablesOf(run), faults: worstCases(run.cases, WORST_CASES) })),
      ...dates.map((set) => ({ tables: [dateTable(set)], faults: wrongDates(set) })),
      ...(specs ? [{ tables: specs.tables, faults: [] }] : []),
      ...(plover ? [{ tables: [ploverTable(plover)], faults: [] }] : []),
    ];
    out(sections.map((section) => print(section, options.markdown)).join("\n"));
  }
  return problems.length > 0 ? 3 : 0;
}

function runFolders(folders: readonly string[]): { runs: Run[]; problems: CaseProblem[] } {
  const scored = folders.map((folder) => {
    const path = resolve(folder);
    return runCases(path, OWN_CASES.get(path) ?? basename(path));
  });
  return { runs: scored.map(({ run }) => run), problems: scored.flatMap(({ problems }) => problems) };
}

async function readDates(files: readonly string[]): Promise<DateSet[]> {
  if (files.length === 0) return [];
  // The peers take a second to load.
  const { answerDateCases } = await import("./answer-dates.ts");
  return files.map((file) => {
    const path = resolve(file);
    return { set: OWN_DATES.get(path) ?? basename(path, ".json"), ...answerDateCases(readDateCases(path)) };
  });
}

async function scoreSpecs(folder: string) {
  const { readSpecDates } = await import("./recognizers-specs.ts");
  const { scoreSpecDates, specTables } = await import("./recognizers-report.ts");
  const specs = readSpecDates(folder);
  const scores = scoreSpecDates(specs);
  return { scores, tables: specTables(specs, scores) };
}

function print({ tables, faults }: Section, markdown: boolean): string {
  if (markdown) return tables.map(markdownTable).join("\n");
  const listed = faults.length === 0 ? "" : `\nWorst cases\n${faults.map((line) => `  ${line}\n`).join("")}`;
  return tables.map(textTable).join("\n") + listed;
}
