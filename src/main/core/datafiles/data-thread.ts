import { Worker } from "node:worker_threads";
import type { RunReport } from "./data-run.ts";
import type { DataMessage, DataTask } from "./data-worker.ts";

/** One worker for one task; nothing of it stays in memory when the task is over. */
export interface DataThread {
  /** Resolves when the task was done, rejects when the worker failed. */
  ended: Promise<void>;
  /** Asks for the end at the next batch of rows. */
  cancel(): void;
}

export function startDataThread(
  workerUrl: URL,
  task: Omit<DataTask, "cancelled">,
  onReport: (report: RunReport) => void = () => {},
): DataThread {
  const cancelled = new Int32Array(new SharedArrayBuffer(4));
  const workerData: DataTask = { ...task, cancelled };
  const worker = new Worker(workerUrl, {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 48 },
  });
  const ended = new Promise<void>((resolve, reject) => {
    let isDone = false;
    worker.on("message", (message: DataMessage) => {
      if (message.kind === "report") onReport(message.report);
      else isDone = true;
    });
    worker.on("error", reject);
    worker.on("exit", (code) => {
      if (isDone) resolve();
      else reject(new Error(`The reader of data files stopped with code ${code}.`));
    });
  });
  return { ended, cancel: () => void Atomics.store(cancelled, 0, 1) };
}
