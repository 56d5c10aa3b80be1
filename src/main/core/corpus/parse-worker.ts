import { extract } from "./extract.ts";
import { parseFile } from "./parse-file.ts";
import type { ParseOutcome, ParseRequest } from "./parse-file.ts";
import { rereadArticle } from "./reread-article.ts";
import type { RereadOutcome, RereadRequest } from "./reread-article.ts";

/** One message to a worker. */
export interface BatchTask<Request> {
  requests: readonly Request[];
  /** One shared number: the index of the file being parsed, -1 before the first. The pool's watch reads it. */
  progress: Int32Array;
}

export interface ParseTask extends BatchTask<ParseRequest> {
  maxBytes: number;
}
export type RereadTask = BatchTask<RereadRequest>;

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

/** The same for articles that the workspace holds already. */
export async function rereadBatch(task: RereadTask): Promise<RereadOutcome[]> {
  return task.requests.map((request, index) => {
    Atomics.store(task.progress, 0, index);
    return rereadArticle(request, extract);
  });
}
