import { extract } from "./extract.ts";
import { parseFile } from "./parse-file.ts";
import type { ParseOutcome, ParseRequest } from "./parse-file.ts";

/** One message to a worker. */
export interface ParseTask {
  requests: readonly ParseRequest[];
  maxBytes: number;
  /** One shared number: the index of the file being parsed, -1 before the first. The pool's watch reads it. */
  progress: Int32Array;
}

/**
 * The worker's entry, which the pool calls by its name. Outcomes are in the order of the requests.
 * Runs as TypeScript under Node's type stripping and as the build's out/main/parse-worker.js.
 */
export async function parseBatch(task: ParseTask): Promise<ParseOutcome[]> {
  const outcomes: ParseOutcome[] = [];
  for (const [index, request] of task.requests.entries()) {
    Atomics.store(task.progress, 0, index);
    outcomes.push(await parseFile(request, { extract, maxBytes: task.maxBytes }));
  }
  return outcomes;
}
