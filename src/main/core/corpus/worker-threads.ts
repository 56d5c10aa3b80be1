import { Piscina } from "piscina";

export interface WorkerThreadsOptions {
  workers: number;
  workerUrl: URL;
  memoryMb: number;
  /** Without work for this long, all threads are let go. */
  idleMs: number;
}

/** Threads that come with the first task and go when there has been none for a while. */
export interface WorkerThreads {
  /**
   * Calls one exported function of the worker's module with one task, in one thread; an aborted signal ends that
   * thread. Rejects with what the thread failed with.
   */
  run(functionName: string, task: unknown, signal: AbortSignal): Promise<unknown>;
  close(): Promise<void>;
}

/** An idle workbench holds no parsers in memory: two threads keep some 200 MB. */
export function createWorkerThreads(options: WorkerThreadsOptions): WorkerThreads {
  const { workers, workerUrl, memoryMb, idleMs } = options;
  let current: { piscina: Piscina<unknown, unknown>; broken: AbortController } | null = null;
  let running = 0;
  let idle: NodeJS.Timeout | undefined;

  function start() {
    const piscina = new Piscina<unknown, unknown>({
      // One at least: Piscina starts no other for the tasks that wait when the last thread was ended.
      minThreads: 1,
      maxThreads: workers,
      idleTimeout: idleMs,
      // Half of V8's usual nursery: 100 MB less resident with two workers, at no speed that could be measured.
      resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 16 },
    });
    const started = { piscina, broken: new AbortController() };
    // A thread that fails without a task, above all while it starts: the tasks that wait for it would wait for ever.
    piscina.on("error", (error: Error) => {
      if (current === started) current = null;
      started.broken.abort(error);
      void piscina.destroy();
    });
    return started;
  }

  async function release() {
    clearTimeout(idle);
    const released = current;
    current = null;
    await released?.piscina.destroy();
  }

  return {
    async run(functionName, task, signal) {
      clearTimeout(idle);
      current ??= start();
      const { piscina, broken } = current;
      running += 1;
      try {
        // The module is named here rather than above, so that one that cannot be loaded fails the task.
        return await piscina.run(task, {
          filename: workerUrl.href,
          name: functionName,
          signal: AbortSignal.any([signal, broken.signal]),
        });
      } catch (error) {
        throw broken.signal.aborted && !signal.aborted ? broken.signal.reason : error;
      } finally {
        running -= 1;
        if (running === 0) idle = setTimeout(() => void release(), idleMs).unref();
      }
    },
    close: release,
  };
}
