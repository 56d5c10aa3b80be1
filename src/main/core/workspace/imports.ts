import type { ImportProgress, ImportRun } from "../../../shared/contract/corpus-contract.ts";
import { runImport } from "../corpus/import-job.ts";
import { describeRun, progressOfRun } from "../corpus/import-progress.ts";
import type { ParsePool } from "../corpus/parse-pool.ts";
import type { CorpusStore } from "../store/corpus-store.ts";
import { createFeed } from "./change-feed.ts";
import type { Feed } from "./change-feed.ts";
import { isAlive } from "./is-alive.ts";
import type { Readings } from "./readings.ts";

export interface ImportsDeps {
  store: CorpusStore;
  pool: ParsePool;
  parallel: number;
  now: () => Date;
  readings: Readings;
  /** True while a replay reads or is applied, or data files are read, beside which no import runs. */
  isBlocked: () => boolean;
  /** Called when articles were added and when a run starts or ends. */
  changed: () => void;
}

/** The imports of one workspace: one run at a time, which outlives whoever started it. */
export interface Imports {
  /** Null when another run, a replay or a reading of data files is under way. */
  start(paths: readonly string[]): string | null;
  running(): string | null;
  /** Progress until the run ends; null for an unknown run. */
  watch(runId: string, signal: AbortSignal | undefined): AsyncGenerator<ImportProgress, void> | null;
  /** False when the run is not under way. */
  cancel(runId: string): boolean;
  list(): ImportRun[];
  /** Cancels what runs and waits for its last batch. */
  close(): Promise<void>;
}

interface Active {
  id: number;
  stop: AbortController;
  feed: Feed<ImportProgress>;
  ended: Promise<void>;
}

export function createImports(deps: ImportsDeps): Imports {
  const { store } = deps;
  let active: Active | null = null;
  store.imports.markInterrupted(isAlive, deps.now().toISOString());

  async function carryOut(run: Active, paths: readonly string[]): Promise<void> {
    let done = 0;
    try {
      await runImport(run.id, paths, run.stop.signal, {
        ...deps,
        readWith: await deps.readings.current(),
        report(progress) {
          run.feed.publish(progress);
          if (progress.imported !== done) deps.changed();
          done = progress.imported;
        },
      });
    } catch (error) {
      // Not even the run's end could be written, as on a full disk; opening the workspace marks it as interrupted.
      const reason = error instanceof Error ? error.message : String(error);
      run.feed.publish({ ...run.feed.latest(), state: "failed", reason });
    } finally {
      active = null;
      run.feed.close();
      deps.changed();
    }
  }

  return {
    start(paths) {
      if (active || deps.isBlocked()) return null;
      const id = store.imports.start(paths, deps.now().toISOString(), process.pid);
      const stored = store.imports.run(id);
      if (!stored) throw new Error(`Import run ${id} was not recorded.`);
      const run: Active = {
        id,
        stop: new AbortController(),
        feed: createFeed(progressOfRun(stored)),
        ended: Promise.resolve(),
      };
      active = run;
      run.ended = carryOut(run, paths);
      deps.changed();
      return String(id);
    },
    running: () => (active ? String(active.id) : null),
    watch(runId, signal) {
      if (active && String(active.id) === runId) return active.feed.follow(signal, hasEnded);
      const stored = store.imports.run(Number(runId));
      return stored ? once(progressOfRun(stored)) : null;
    },
    cancel(runId) {
      if (!active || String(active.id) !== runId) return false;
      active.stop.abort();
      return true;
    },
    list: () => store.imports.runs(50).map(describeRun),
    async close() {
      active?.stop.abort();
      await active?.ended;
    },
  };
}

function hasEnded(progress: ImportProgress): boolean {
  return progress.state !== "walking" && progress.state !== "importing";
}

async function* once<Value>(value: Value): AsyncGenerator<Value, void> {
  yield value;
}
