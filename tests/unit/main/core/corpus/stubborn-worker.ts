import type { ParseOutcome } from "../../../../../src/main/core/corpus/parse-file.ts";
import type { ParseTask } from "../../../../../src/main/core/corpus/parse-worker.ts";

/** A worker whose "files" misbehave by name: "hang" never returns, "die" ends its thread, "hungry" eats all memory. */
export async function parseBatch({ requests, progress }: ParseTask): Promise<ParseOutcome[]> {
  const outcomes: ParseOutcome[] = [];
  for (const [index, { relativePath }] of requests.entries()) {
    Atomics.store(progress, 0, index);
    if (relativePath === "die") process.exit(3);
    if (relativePath === "hang") for (;;);
    if (relativePath === "hungry") for (const hoard: string[][] = []; ;) hoard.push(Array(10_000).fill("x"));
    outcomes.push({ kind: "known", hash: relativePath, byteLength: requests.length });
  }
  return outcomes;
}
