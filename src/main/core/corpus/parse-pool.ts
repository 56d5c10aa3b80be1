import type { ParseOutcome, ParseRequest } from "./parse-file.ts";
import type { BatchTask } from "./parse-worker.ts";
import type { RereadOutcome, RereadRequest } from "./reread-article.ts";
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
  /** The same for articles that the workspace holds already. */
  reread(batch: readonly RereadRequest[], signal: AbortSignal): Promise<RereadOutcome[]>;
  /** Stops the workers; batches under way reject. Workers also stop by themselves when there is nothing to parse. */
  close(): Promise<void>;
}

/** One of the worker's functions, and what to say of a request that costs it its thread. */
interface Work<Request, Outcome> {
  functionName: string;
  task: (requests: readonly Request[], progress: Int32Array) => BatchTask<Request>;
  lost: (reason: string) => Outcome;
}

interface Lost {
  kind: "lost";
  index: number;
  cause: "time" | "crash";
  message: string;
}

export function createParsePool(options: ParsePoolOptions): ParsePool {
  const { workers, workerUrl, maxBytes = DEFAULT_MAX_BYTES, fileLimitMs = 30_000, memoryMb = 1024 } = options;
  const threads = createWorkerThreads({ workers, workerUrl, memoryMb, idleMs: 20_000 });

  return {
    parse: (batch, signal) =>
      carryOut<ParseRequest, ParseOutcome>(batch, signal, {
        functionName: "parseBatch",
        task: (requests, progress) => ({ requests, progress, maxBytes }),
        lost: (reason) => ({ kind: "failed", hash: null, failure: { kind: "unreadable", reason } }),
      }),
    reread: (batch, signal) =>
      carryOut<RereadRequest, RereadOutcome>(batch, signal, {
        functionName: "rereadBatch",
        task: (requests, progress) => ({ requests, progress }),
        lost: (reason) => ({ kind: "failed", reason }),
      }),
    close: () => threads.close(),
  };

  async function carryOut<Request extends { relativePath: string }, Outcome>(
    batch: readonly Request[],
    signal: AbortSignal,
    work: Work<Request, Outcome>,
  ): Promise<Outcome[]> {
    const outcomes = new Map<Request, Outcome>();
    const queue: Request[][] = [[...batch]];
    for (let requests = queue.shift(); requests; requests = queue.shift()) {
      const result = await attempt(requests, signal, work);
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
      if (cause === "time" || requests.length === 1)
        outcomes.set(culprit, work.lost(lostReason(culprit, result)));
      else queue.push([culprit]);
      const rest = requests.toSpliced(index, 1);
      if (rest.length > 0) queue.push(rest);
    }
    return batch.map((request) => outcomes.get(request) ?? missing(request));
  }

  /** Runs one batch in one worker and watches it file by file. */
  async function attempt<Request, Outcome>(
    requests: Request[],
    signal: AbortSignal,
    work: Work<Request, Outcome>,
  ): Promise<{ kind: "done"; outcomes: Outcome[] } | Lost> {
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
      const task = work.task(requests, progress);
      const outcomes = await threads.run(work.functionName, task, AbortSignal.any([signal, stop.signal]));
      // What the function of that name returns is what its work says.
      return { kind: "done", outcomes: outcomes as Outcome[] };
    } catch (error) {
      signal.throwIfAborted();
      const message = error instanceof Error ? error.message : String(error);
      return { kind: "lost", index: Atomics.load(progress, 0), cause: late ? "time" : "crash", message };
    } finally {
      clearInterval(watch);
    }
  }

  function lostReason({ relativePath }: { relativePath: string }, { cause, message }: Lost): string {
    return cause === "time"
      ? `${relativePath} took longer than ${fileLimitMs / 1000} seconds to read and was given up. Save a smaller or simpler copy of it.`
      : `${relativePath} stopped its reader (${message}). Save a smaller or simpler copy of it.`;
  }
}

function missing({ relativePath }: { relativePath: string }): never {
  throw new Error(`The parse worker gave no outcome for ${relativePath}.`);
}
