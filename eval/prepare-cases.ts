import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { caseFolders, hasText, readCases } from "../src/main/core/evaluation/case-folders.ts";
import { extractCase } from "../src/main/core/evaluation/extract-case.ts";
import {
  ANNOTATION_FILE,
  readAnnotationJson,
  readText,
  withGiven,
} from "../src/main/core/evaluation/read-case.ts";
import type { CaseProblem } from "../src/main/core/evaluation/read-case.ts";
import { problemLines } from "../src/main/core/evaluation/problem-lines.ts";
import type { Output } from "./output.ts";
import { locateQuotations } from "../src/shared/evaluation/locate-quotations.ts";
import { draftAnnotation, writeAnnotation, writeJson } from "../src/shared/evaluation/write-annotation.ts";

/** Verifies every case below a folder without extracting anything; answers the exit code. */
export function validateCases(folder: string, { out, err }: Output): number {
  const { cases, drafts, problems } = readCases(folder);
  for (const line of problemLines(problems)) err(`${line}\n`);
  out(`${cases.length} cases, ${drafts.length} drafts, ${problems.length} problems.\n`);
  for (const name of drafts) out(`draft: ${name}\n`);
  return problems.length > 0 ? 3 : 0;
}

/**
 * Writes a draft beside every text below a folder that has no annotation yet: what today's rules say, marked as
 * unchecked, to be corrected by hand.
 */
export function draftCases(
  folder: string,
  options: { published: string | null; mentions: boolean },
  { out, err }: Output,
): number {
  const problems: CaseProblem[] = [];
  const published =
    options.published === null ? null : { value: options.published, rule: "metadata" as const };
  for (const path of caseFolders(folder, hasText)) {
    const target = join(path, ANNOTATION_FILE);
    if (existsSync(target)) continue;
    const read = readText(path);
    if (!read.ok) {
      problems.push(read.failure);
      continue;
    }
    const given = published === null ? {} : { published };
    const article = extractCase(withGiven(read.value, given), given);
    writeFileSync(target, writeAnnotation(draftAnnotation(read.value.text, given, article, options)));
    out(`drafted ${target}: correct it, then set "checked" to true\n`);
  }
  for (const line of problemLines(problems)) err(`${line}\n`);
  return problems.length > 0 ? 3 : 0;
}

/** Fills in the offsets of quotations that give only their words. Files without such quotations stay as they are. */
export function locateCases(folder: string, { out, err }: Output): number {
  const problems: CaseProblem[] = [];
  for (const path of caseFolders(folder)) {
    const file = join(path, ANNOTATION_FILE);
    const json = readAnnotationJson(path);
    const read = readText(path);
    if (!json.ok || !read.ok) {
      problems.push(...[json, read].flatMap((part) => (part.ok ? [] : [part.failure])));
      continue;
    }
    const before = JSON.stringify(json.value);
    const unlocated = locateQuotations(read.value.text, json.value);
    problems.push(...unlocated.map(({ path: place, reason }) => ({ file, path: place, reason })));
    if (JSON.stringify(json.value) === before) continue;
    writeFileSync(file, writeJson(json.value));
    out(`located ${file}\n`);
  }
  for (const line of problemLines(problems)) err(`${line}\n`);
  return problems.length > 0 ? 3 : 0;
}
