import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReadDocument } from "../../../shared/domain/article.ts";
import { fail, ok } from "../../../shared/domain/result.ts";
import type { Result } from "../../../shared/domain/result.ts";
import type { Annotation, Given } from "../../../shared/evaluation/annotation.ts";
import { checkAnnotation } from "../../../shared/evaluation/check-annotation.ts";
import { readFile } from "../corpus/readers/reader-registry.ts";

/** A text with what a careful analyst would make of it. */
export interface EvaluationCase {
  /** The folder's path below the folder that was asked for; "." for that folder itself. */
  name: string;
  document: ReadDocument;
  annotation: Annotation;
}

/** Why a case cannot be scored: which file, where in it (null for the file as a whole), what is wrong. */
export interface CaseProblem {
  file: string;
  path: string | null;
  reason: string;
}

export const ANNOTATION_FILE = "expected.json";
export const TEXT_FILES = ["text.txt", "text.md", "text.html"];

/** Reads and verifies one case folder. */
export function readCase(folder: string, name: string): Result<EvaluationCase, CaseProblem[]> {
  const json = readAnnotationJson(folder);
  if (!json.ok) return fail([json.failure]);
  const document = readText(folder);
  if (!document.ok) return fail([document.failure]);
  const annotation = checkAnnotation(document.value.text, json.value);
  if (annotation.ok) {
    return ok({
      name,
      annotation: annotation.value,
      document: withGiven(document.value, annotation.value.given),
    });
  }
  const file = join(folder, ANNOTATION_FILE);
  return fail(annotation.failure.map(({ path, reason }) => ({ file, path, reason })));
}

/** The text of a case, read as an import would read it. */
export function readText(folder: string): Result<ReadDocument, CaseProblem> {
  const present = TEXT_FILES.filter((name) => existsSync(join(folder, name)));
  const [name] = present;
  if (name === undefined || present.length > 1) {
    const found = present.length === 0 ? "There is none." : `There are ${present.join(" and ")}.`;
    return fail({ file: folder, path: null, reason: `A case has one of ${TEXT_FILES.join(", ")}. ${found}` });
  }
  const file = join(folder, name);
  const read = readFile({ name, bytes: readFileSync(file) });
  return read.ok ? ok(read.value) : fail({ file, path: null, reason: read.failure.reason });
}

/** What expected.json holds, unchecked. */
export function readAnnotationJson(folder: string): Result<unknown, CaseProblem> {
  const file = join(folder, ANNOTATION_FILE);
  if (!existsSync(file)) return fail({ file, path: null, reason: "A case has this file; it is missing." });
  try {
    return ok(JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, "")) as unknown);
  } catch (error) {
    return fail({ file, path: null, reason: `It is not JSON: ${(error as Error).message}` });
  }
}

/** The document with what the annotation gives in place of what the file says. */
export function withGiven(document: ReadDocument, given: Given): ReadDocument {
  const { published, title, author, source, language } = given;
  return {
    ...document,
    ...(published !== undefined && { published }),
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author }),
    ...(source !== undefined && { source }),
    ...(language !== undefined && { declaredLanguage: language }),
  };
}
