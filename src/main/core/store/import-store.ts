import { z } from "zod";
import type { ImportOutcome, ImportReportRow } from "../../../shared/contract/corpus-contract.ts";
import { textOrNull } from "./article-columns.ts";
import type { Database, Row } from "./database.ts";

export type RunState = "walking" | "importing" | "done" | "cancelled" | "failed" | "interrupted";

export interface RunCounts {
  imported: number;
  duplicates: number;
  skipped: number;
  failed: number;
}

export interface StoredRun extends RunCounts {
  id: number;
  paths: string[];
  state: RunState;
  startedAt: string;
  endedAt: string | null;
  total: number | null;
  reason: string | null;
}

export interface FileReport {
  path: string;
  outcome: ImportOutcome;
  reason: string | null;
  article: string | null;
}

/** Import runs and what came of each file, kept readable for good. */
export interface ImportStore {
  start(paths: readonly string[], at: string, process: number): number;
  /** Appends reports and brings the run's counts up to date; call within the transaction that adds the articles. */
  report(run: number, firstOrdinal: number, reports: readonly FileReport[]): void;
  setTotal(run: number, total: number): void;
  end(run: number, state: RunState, at: string, reason: string | null): void;
  /** Marks runs as interrupted whose process is gone; returns how many. */
  markInterrupted(isAlive: (process: number) => boolean, at: string): number;
  runs(limit: number): StoredRun[];
  run(id: number): StoredRun | null;
  /** A page of reports in the order of import; `after` is the last page's `next`. */
  files(
    run: number,
    outcome: ImportOutcome | null,
    after: string | null,
    limit: number,
  ): { rows: ImportReportRow[]; next: string | null; total: number };
}

export function createImportStore(database: Database): ImportStore {
  const { all, get, run } = database;
  return {
    start: (paths, at, process) =>
      run(
        "INSERT INTO import_run (paths, state, started_at, process) VALUES (?, 'walking', ?, ?)",
        JSON.stringify(paths),
        at,
        process,
      ).id,

    report(id, firstOrdinal, reports) {
      const counts: Record<ImportOutcome, number> = { imported: 0, duplicate: 0, skipped: 0, failed: 0 };
      for (const [index, { path, outcome, reason, article }] of reports.entries()) {
        counts[outcome] += 1;
        run(
          "INSERT INTO import_file (run, ordinal, path, outcome, reason, article) VALUES (?, ?, ?, ?, ?, ?)",
          id,
          firstOrdinal + index,
          path,
          outcome,
          reason,
          article,
        );
      }
      run(
        `UPDATE import_run SET state = 'importing', imported = imported + ?, duplicates = duplicates + ?,
           skipped = skipped + ?, failed = failed + ? WHERE id = ?`,
        counts.imported,
        counts.duplicate,
        counts.skipped,
        counts.failed,
        id,
      );
    },

    setTotal(id, total) {
      run("UPDATE import_run SET total = ?, state = 'importing' WHERE id = ?", total, id);
    },

    end(id, state, at, reason) {
      run("UPDATE import_run SET state = ?, ended_at = ?, reason = ? WHERE id = ?", state, at, reason, id);
    },

    markInterrupted(isAlive, at) {
      const open = all("SELECT id, process FROM import_run WHERE state IN ('walking', 'importing')");
      const dead = open.filter((row) => !isAlive(Number(row["process"])));
      for (const row of dead) {
        run(
          "UPDATE import_run SET state = 'interrupted', ended_at = ?, reason = ? WHERE id = ?",
          at,
          "Demarche stopped while this import was running. Everything reported here is in the corpus; resume to go on.",
          Number(row["id"]),
        );
      }
      return dead.length;
    },

    runs: (limit) => all("SELECT * FROM import_run ORDER BY id DESC LIMIT ?", limit).map(readRun),

    run(id) {
      const row = get("SELECT * FROM import_run WHERE id = ?", id);
      return row ? readRun(row) : null;
    },

    files(id, outcome, after, limit) {
      const chosen = outcome === null ? "" : "AND outcome = ?";
      const values = outcome === null ? [id] : [id, outcome];
      const rows = all(
        `SELECT ordinal, path, outcome, reason, article FROM import_file WHERE run = ? ${chosen} AND ordinal > ? ORDER BY ordinal LIMIT ?`,
        ...values,
        after === null ? -1 : Number(after),
        limit,
      );
      const last = rows.at(-1);
      return {
        rows: rows.map((row) => ({
          path: String(row["path"]),
          outcome: outcomeOf(row["outcome"]),
          reason: textOrNull(row["reason"]),
          articleId: textOrNull(row["article"]),
        })),
        next: last && rows.length === limit ? String(last["ordinal"]) : null,
        total: Number(get(`SELECT count(*) AS n FROM import_file WHERE run = ? ${chosen}`, ...values)?.["n"]),
      };
    },
  };
}

function readRun(row: Row): StoredRun {
  return {
    id: Number(row["id"]),
    paths: z.array(z.string()).parse(JSON.parse(String(row["paths"]))),
    state: z.enum(["walking", "importing", "done", "cancelled", "failed", "interrupted"]).parse(row["state"]),
    startedAt: String(row["started_at"]),
    endedAt: textOrNull(row["ended_at"]),
    total: row["total"] === null ? null : Number(row["total"]),
    imported: Number(row["imported"]),
    duplicates: Number(row["duplicates"]),
    skipped: Number(row["skipped"]),
    failed: Number(row["failed"]),
    reason: textOrNull(row["reason"]),
  };
}

function outcomeOf(value: unknown): ImportOutcome {
  return z.enum(["imported", "duplicate", "skipped", "failed"]).parse(value);
}
