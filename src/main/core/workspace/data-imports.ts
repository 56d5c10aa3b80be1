import type { DataImportProgress } from "../../../shared/contract/data-contract.ts";
import type { DataFile } from "../../../shared/domain/data-file.ts";
import { createRateMeter } from "../corpus/import-progress.ts";
import type { RunReport } from "../datafiles/data-run.ts";
import { startDataThread } from "../datafiles/data-thread.ts";
import type { DataThread } from "../datafiles/data-thread.ts";
import type { FileOrder } from "../datafiles/read-data-file.ts";
import type { CorpusStore } from "../store/corpus-store.ts";
import { createFeed } from "./change-feed.ts";
import type { Feed } from "./change-feed.ts";
import { isAlive } from "./is-alive.ts";

export interface DataImportsDeps {
  store: CorpusStore;
  /** The workspace's database, for the worker's own connection. */
  databasePath: string;
  dataWorkerUrl: URL;
  now: () => Date;
  /** True while articles are imported or a replay reads, beside which no data file is read. */
  isBlocked: () => boolean;
  /** Called when a file is done, when one is removed or restored, and when a run starts or ends. */
  changed: () => void;
}

/** The data files of one workspace: one run at a time, which outlives whoever started it. */
export interface DataImports {
  /** Null when another run, an import of articles or a replay is under way. */
  start(orders: readonly FileOrder[]): string | null;
  /** True while a run reads, or what views read is derived. */
  isBusy(): boolean;
  /** The run under way. */
  running(): string | null;
  /** Progress until the run ends; null for an unknown run. */
  watch(runId: string, signal: AbortSignal | undefined): AsyncGenerator<DataImportProgress, void> | null;
  /** False when the run is not under way. */
  cancel(runId: string): boolean;
  /** Takes a file out of every view or back into them; null when something else is under way. */
  setRemoved(uid: string, removed: boolean): Promise<DataFile | "missing" | "not-done" | null>;
  close(): Promise<void>;
}

export function createDataImports(deps: DataImportsDeps): DataImports {
  const { store, databasePath, dataWorkerUrl, now, isBlocked, changed } = deps;
  const { dataFiles } = store;
  let serial = 0;
  /** The latest run, that its end can still be read. */
  let latest: { id: string; feed: Feed<DataImportProgress> } | null = null;
  let thread: DataThread | null = null;
  let ended: Promise<void> = Promise.resolve();

  /** What processes that are gone have left to do is done first, in the same thread. */
  function begin(
    settle: readonly number[],
    orders: readonly FileOrder[],
    onReport?: (report: RunReport) => void,
  ) {
    if (thread || isBlocked()) return null;
    const left = dataFiles.due(isAlive);
    const started = startDataThread(
      dataWorkerUrl,
      {
        database: databasePath,
        settle: [...new Set([...left.map(({ id }) => id), ...settle])],
        orders,
        at: now().toISOString(),
        process: process.pid,
      },
      onReport,
    );
    thread = started;
    ended = started.ended
      .catch(() => {})
      .finally(() => {
        thread = null;
        changed();
      });
    return started;
  }

  if (dataFiles.due(isAlive).length > 0) begin([], []);

  return {
    isBusy: () => thread !== null,
    start(orders) {
      const id = String(serial + 1);
      const meter = {
        rows: createRateMeter(() => performance.now()),
        bytes: createRateMeter(() => performance.now()),
      };
      const feed = createFeed<DataImportProgress>(firstProgress(id, orders.length));
      let results = 0;
      let last: RunReport["state"] = "reading";
      const started = begin([], orders, (report) => {
        meter.rows.note(report.rows);
        meter.bytes.note(report.bytesDone);
        const remainingSeconds = meter.bytes.remainingSeconds(report.bytesDone, report.bytesTotal);
        // Over is a run for its followers once the next one can be started.
        const state = report.state === "reading" ? report.state : "finishing";
        feed.publish({ ...report, state, runId: id, rate: meter.rows.rate(), remainingSeconds });
        if (report.results.length !== results) changed();
        results = report.results.length;
        last = report.state;
      });
      if (!started) return null;
      serial += 1;
      latest = { id, feed };
      const end = (reason: string | null) => {
        feed.publish({
          ...feed.latest(),
          state: reason === null ? last : "failed",
          currentFile: null,
          reason,
        });
        feed.close();
      };
      ended = ended.then(async () => end(await failureOf(started.ended)));
      changed();
      return id;
    },
    running: () => (latest && !hasEnded(latest.feed.latest()) ? latest.id : null),
    watch: (runId, signal) => (latest?.id === runId ? latest.feed.follow(signal, hasEnded) : null),
    cancel(runId) {
      if (!thread || latest?.id !== runId || hasEnded(latest.feed.latest())) return false;
      thread.cancel();
      return true;
    },
    async setRemoved(uid, removed) {
      const stored = dataFiles.file(uid);
      if (!stored) return "missing";
      const { state } = stored.file;
      if (state !== "done" && state !== "removed") return "not-done";
      if ((state === "removed") === removed) return stored.file;
      if (thread || isBlocked()) return null;
      store.transaction(() => {
        dataFiles.setState(stored.id, removed ? "removed" : "done", null);
        dataFiles.setDue(stored.id, process.pid);
      });
      const started = begin([stored.id], []);
      if (!started) return null;
      await started.ended;
      return dataFiles.file(uid)?.file ?? "missing";
    },
    async close() {
      thread?.cancel();
      await ended;
    },
  };
}

function hasEnded({ state }: DataImportProgress): boolean {
  return state !== "reading" && state !== "finishing";
}

/** Why the worker failed, null when it did not. */
async function failureOf(ended: Promise<void>): Promise<string | null> {
  try {
    await ended;
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function firstProgress(runId: string, files: number): DataImportProgress {
  return {
    runId,
    state: "reading",
    files,
    filesDone: 0,
    currentFile: null,
    bytesDone: 0,
    bytesTotal: 0,
    rows: 0,
    kept: 0,
    leftOut: 0,
    rate: null,
    remainingSeconds: null,
    fileIds: [],
    results: [],
    reason: null,
  };
}
