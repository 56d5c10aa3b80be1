import { randomUUID } from "node:crypto";
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { openWorkerDatabase } from "../store/database.ts";
import { createDataStores } from "../store/open-data-rows.ts";
import { runDataImport, settleFiles } from "./data-run.ts";
import type { RunReport } from "./data-run.ts";
import { FORMAT_READERS } from "./format-readers.ts";
import type { FileOrder } from "./read-data-file.ts";

/** What the worker is started with. */
export interface DataTask {
  /** The database of the workspace, which the main thread has open. */
  database: string;
  /** Files (data_file.id) with work left, done first. */
  settle: readonly number[];
  orders: readonly FileOrder[];
  at: string;
  process: number;
  /** One shared number: not 0 once the run is cancelled. */
  cancelled: Int32Array;
}

/** What the worker tells: reports of a run, and that all is done. */
export type DataMessage = { kind: "report"; report: RunReport } | { kind: "end" };

/**
 * The worker's entry: TypeScript under Node's type stripping, out/main/data-worker.js in the build. It has a connection
 * of its own, so that the workbench goes on answering while a million rows are written.
 */
async function work(task: DataTask, tell: (message: DataMessage) => void): Promise<void> {
  const database = openWorkerDatabase(task.database);
  try {
    const stores = createDataStores(database);
    settleFiles(task.settle, stores);
    if (task.orders.length > 0) {
      await runDataImport(task.orders, {
        ...stores,
        readers: FORMAT_READERS,
        newId: randomUUID,
        at: task.at,
        process: task.process,
        isCancelled: () => Atomics.load(task.cancelled, 0) !== 0,
        report: (report) => tell({ kind: "report", report }),
        nowMs: () => performance.now(),
      });
    }
    tell({ kind: "end" });
  } finally {
    database.close();
  }
}

const port = parentPort;
// What starts a data worker gives it its task.
if (!isMainThread && port) await work(workerData as DataTask, (message) => port.postMessage(message));
