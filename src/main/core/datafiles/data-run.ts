import { stat } from "node:fs/promises";
import type { DataImportProgress } from "../../../shared/contract/data-contract.ts";
import type { DataFileStore } from "../store/data-file-store.ts";
import { FORMATS } from "./formats.ts";
import type { RowsByKind } from "./keep-rows.ts";
import { abandonFile, readDataFile } from "./read-data-file.ts";
import type { FileOrder, ReadDataFileDeps } from "./read-data-file.ts";

/** What a run tells of itself; the time is reckoned by who listens. */
export type RunReport = Omit<DataImportProgress, "runId" | "rate" | "remainingSeconds">;

/** Often enough to be watched. */
const REPORT_EVERY_MS = 100;

export interface DataRunDeps extends Omit<ReadDataFileDeps, "report"> {
  report: (report: RunReport) => void;
  nowMs: () => number;
}

/** Reads the files one after the other; what fails in one does not touch the others. Returns the last report. */
export async function runDataImport(orders: readonly FileOrder[], deps: DataRunDeps): Promise<RunReport> {
  const sizes = await Promise.all(orders.map(({ path }) => sizeOf(path)));
  const bytesTotal = sizes.reduce((sum, size) => sum + size, 0);
  let latest: RunReport = {
    state: "reading",
    files: orders.length,
    filesDone: 0,
    currentFile: null,
    bytesDone: 0,
    bytesTotal,
    rows: 0,
    kept: 0,
    leftOut: 0,
    fileIds: [],
    results: [],
    reason: null,
  };
  let reportedAt = 0;
  const report = (change: Partial<RunReport>, always: boolean) => {
    latest = { ...latest, ...change };
    const now = deps.nowMs();
    if (!always && now - reportedAt < REPORT_EVERY_MS) return;
    reportedAt = now;
    deps.report(latest);
  };

  let before = { bytesDone: 0, rows: 0, kept: 0, leftOut: 0 };
  for (const [index, order] of orders.entries()) {
    if (deps.isCancelled()) break;
    report({ state: "reading", currentFile: order.path }, true);
    const base = before;
    const result = await readDataFile(order, {
      ...deps,
      report({ state, bytes, rows, kept, leftOut }) {
        const sums = { rows: base.rows + rows, kept: base.kept + kept, leftOut: base.leftOut + leftOut };
        report({ state, bytesDone: base.bytesDone + bytes, ...sums }, state === "finishing");
      },
    });
    before = {
      bytesDone: base.bytesDone + (sizes[index] ?? 0),
      rows: latest.rows,
      kept: result.outcome === "imported" ? latest.kept : base.kept,
      leftOut: latest.leftOut,
    };
    const results = [...latest.results, result];
    const fileIds = [...new Set(results.flatMap(({ fileId }) => fileId ?? []))];
    report({ ...before, filesDone: index + 1, results, fileIds }, true);
  }
  const { results } = latest;
  const isWhole = results.length === orders.length && results.every(({ outcome }) => outcome !== "cancelled");
  report({ state: isWhole ? "done" : "cancelled", currentFile: null }, true);
  return latest;
}

/**
 * Does what a process that is gone, or a removal, left to be done for these files: rows of a file that is not taken in
 * go, and what views read is derived anew for one that is, or was.
 */
export function settleFiles(
  ids: readonly number[],
  { files, rows }: { files: DataFileStore; rows: RowsByKind },
): void {
  for (const id of ids) {
    const stored = files.byId(id);
    if (!stored) continue;
    const { state, format, dataset, reason } = stored.file;
    switch (state) {
      case "reading":
      case "cancelled":
      case "failed":
        abandonFile(id, state === "cancelled" ? state : "failed", reason ?? INTERRUPTED, files, null);
        break;
      case "done":
      case "removed":
        rows[FORMATS[format].kind].derive(dataset, id);
        files.setDue(id, null);
        break;
    }
  }
}

/** Of a file that nobody reads to its end. */
export const INTERRUPTED =
  "Demarche stopped while this file was read; none of its rows was kept. Import it again.";

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    return 0;
  }
}
