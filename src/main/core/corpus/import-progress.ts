import type { ImportProgress, ImportRun } from "../../../shared/contract/corpus-contract.ts";
import type { StoredRun } from "../store/import-store.ts";

const WINDOW_MS = 5000;

/** Files a second over the last five seconds and the time that remains at that rate. */
export function createRateMeter(nowMs: () => number) {
  const samples: { at: number; done: number }[] = [{ at: nowMs(), done: 0 }];
  return {
    note(done: number): void {
      const at = nowMs();
      samples.push({ at, done });
      while (samples.length > 2 && (samples[0]?.at ?? at) < at - WINDOW_MS) samples.shift();
    },
    /** Null until half a second has been seen. */
    rate(): number | null {
      const first = samples[0];
      const last = samples.at(-1);
      if (!first || !last || last.at - first.at < 500) return null;
      return ((last.done - first.done) * 1000) / (last.at - first.at);
    },
    remainingSeconds(done: number, total: number | null): number | null {
      const rate = this.rate();
      return rate && total !== null ? Math.max(0, (total - done) / rate) : null;
    },
  };
}

/** The progress of a run as its record tells it, without rate or current file. */
export function progressOfRun(run: StoredRun): ImportProgress {
  return {
    runId: String(run.id),
    state: run.state,
    total: run.total,
    done: run.imported + run.duplicates + run.skipped + run.failed,
    imported: run.imported,
    duplicates: run.duplicates,
    skipped: run.skipped,
    failed: run.failed,
    rate: null,
    remainingSeconds: null,
    currentFile: null,
    reason: run.reason,
  };
}

export function describeRun(run: StoredRun): ImportRun {
  return {
    id: String(run.id),
    paths: run.paths,
    startedAt: run.startedAt,
    endedAt: run.endedAt,
    progress: progressOfRun(run),
    resumable: run.state === "cancelled" || run.state === "interrupted" || run.state === "failed",
  };
}
