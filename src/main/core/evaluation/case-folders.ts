import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { ANNOTATION_FILE, readCase, TEXT_FILES } from "./read-case.ts";
import type { CaseProblem, EvaluationCase } from "./read-case.ts";

export interface CaseSet {
  cases: EvaluationCase[];
  /** Cases whose annotation nobody has checked yet; they are never scored. */
  drafts: string[];
  problems: CaseProblem[];
}

/**
 * Reads every case below a folder, at any depth, in the order of their names. A folder with a text or an annotation is a
 * case; other folders are only walked through.
 */
export function readCases(folder: string): CaseSet {
  const set: CaseSet = { cases: [], drafts: [], problems: [] };
  for (const path of caseFolders(folder)) {
    const name = relative(folder, path).replaceAll("\\", "/") || ".";
    const read = readCase(path, name);
    if (!read.ok) set.problems.push(...read.failure);
    else if (read.value.annotation.checked) set.cases.push(read.value);
    else set.drafts.push(name);
  }
  return set;
}

/** The folders at and below a folder whose files make them cases, sorted by path. */
export function caseFolders(folder: string, holds: (names: readonly string[]) => boolean = isCase): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const below = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
    .flatMap((name) => caseFolders(join(folder, name), holds));
  return holds(entries.map(({ name }) => name)) ? [folder, ...below] : below;
}

function isCase(names: readonly string[]): boolean {
  return names.includes(ANNOTATION_FILE) || hasText(names);
}

/** True when a folder's files include the text of a case. */
export function hasText(names: readonly string[]): boolean {
  return TEXT_FILES.some((name) => names.includes(name));
}
