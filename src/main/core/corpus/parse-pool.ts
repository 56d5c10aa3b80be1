import type { ParseOutcome, ParseRequest } from "./parse-file.ts";
import type { ParseTask } from "./parse-worker.ts";
import { createWorkerThreads } from "./worker-threads.ts";

/** Twenty megabytes: some ten thousand pages of text. */
const DEFAULT_MAX_BYTES = 20 * 1024 * 1024;

export interface ParsePoolOptions {
  /** How many worker threads. */
  workers: number;
  /** The worker's module: parse-worker.ts in development and tests, out/main/parse-worker.js in the build. */
  workerUrl: URL;
  /** Larger files are refused unread; 20 MB if not given. */
  maxBytes?: number;
  /** A file that takes longer is reported as failed; 30,000 if not given. */
  fileLimitMs?: number;
  /** JavaScript heap of each worker; 1,024 if not given. */
  memoryMb?: number;
}

export interface ParsePool {
  /**
   * Parses a batch (about 32 files, to spread the cost of messages) in one worker; call it again without waiting to
   * keep the others busy. Outcomes are in the order of the requests, one for each. A file that runs out of time or
   * memory costs its worker: that file is reported as failed and the rest of the batch is parsed again. Rejects only
   * with the signal's reason, or when the worker cannot be started.
   */
  parse(batch: readonly ParseRequest[], signal: AbortSignal): Promise<ParseOutcome[]>;
  /** Stops the workers; batches under way reject. Workers also stop by themselves when there is nothing to parse. */
  close(): Promise<void>;
}

type Attempt =
  | { kind: "done"; outcomes: ParseOutcome[] }
  | { kind: "lost"; index: number; cause: "time" | "crash"; message: string };

export function createParsePool(options: ParsePoolOptions): ParsePool {
  const { workers, workerUrl, maxBytes = DEFAULT_MAX_BYTES, fileLimitMs = 30_000, memoryMb = 1024 } = options;
  const threads = createWorkerThreads<ParseTask, ParseOutcome[]>({
    workers,
    workerUrl,
    functionName: "parseBatch",
    memoryMb,
    idleMs: 20_000,
  });

  return {
    async parse(batch, signal) {
      const outcomes = new Map<ParseRequest, ParseOutcome>();
      const queue: ParseRequest[][] = [[...batch]];
      for (let requests = queue.shift(); requests; requests = queue.shift()) {
        const result = await attempt(requests, signal);
        if (result.kind === "done") {
          for (const [index, request] of requests.entries()) {
            const outcome = result.outcomes[index];
            if (outcome) outcomes.set(request, outcome);
          }
          continue;
        }
        const { index, cause } = result;
        const culprit = requests[index];
        if (!culprit) throw new Error(`The parse worker could not run: ${result.message}`);
        // Memory may have been used up by the files before it: a file is blamed only when it fails alone.
        if (cause === "time" || requests.length === 1) outcomes.set(culprit, lost(culprit, result));
        else queue.push([culprit]);
        const rest = requests.toSpliced(index, 1);
        if (rest.length > 0) queue.push(rest);
      }
      return batch.map((request) => outcomes.get(request) ?? missing(request));
    },
    close: () => threads.close(),
  };

  /** Runs one batch in one worker and watches it file by file. */
  async function attempt(requests: ParseRequest[], signal: AbortSignal): Promise<Attempt> {
    signal.throwIfAborted();
    const progress = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
    const stop = new AbortController();
    let watched = -1;
    let since = performance.now();
    let late = false;
    const watch = setInterval(
      () => {
        const index = Atomics.load(progress, 0);
        if (index !== watched) {
          watched = index;
          since = performance.now();
        } else if (index >= 0 && performance.now() - since >= fileLimitMs) {
          late = true;
          stop.abort();
        }
      },
      Math.min(1000, fileLimitMs / 4),
    );
    try {
      const task = { requests, maxBytes, progress };
      const outcomes = await threads.run(task, AbortSignal.any([signal, stop.signal]));
      return { kind: "done", outcomes };
    } catch (error) {
      signal.throwIfAborted();
      const message = error instanceof Error ? error.message : String(error);
      return { kind: "lost", index: Atomics.load(progress, 0), cause: late ? "time" : "crash", message };
    } finally {
      clearInterval(watch);
    }
  }

  function lost(
    { relativePath }: ParseRequest,
    { cause, message }: Extract<Attempt, { kind: "lost" }>,
  ): ParseOutcome {
    const reason =
      cause === "time"
        ? `${relativePath} took longer than ${fileLimitMs / 1000} seconds to read and was given up. Save a smaller or simpler copy of it.`
        : `${relativePath} stopped its reader (${message}). Save a smaller or simpler copy of it.`;
    return { kind: "failed", hash: null, failure: { kind: "unreadable", reason } };
  }
}

function missing({ relativePath }: ParseRequest): never {
  throw new Error(`The parse worker gave no outcome for ${relativePath}.`);
}
