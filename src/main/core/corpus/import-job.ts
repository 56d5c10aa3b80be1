import type { ImportProgress } from "../../../shared/contract/corpus-contract.ts";
import { articleUid } from "../store/article-store.ts";
import type { NewArticle } from "../store/article-store.ts";
import type { CorpusStore } from "../store/corpus-store.ts";
import type { FileReport } from "../store/import-store.ts";
import { createRateMeter, progressOfRun } from "./import-progress.ts";
import type { ParseOutcome, ParseRequest } from "./parse-file.ts";
import type { ParsePool } from "./parse-pool.ts";
import { walkFolder } from "./walk-folder.ts";
import type { WalkedFile } from "./walk-folder.ts";

export interface ImportJobDeps {
  store: CorpusStore;
  pool: ParsePool;
  /** Batches under way at once; twice the workers keeps them busy. */
  parallel: number;
  now: () => Date;
  /** Called after each batch that was committed, and at the end. */
  report: (progress: ImportProgress) => void;
}

const BATCH = 32;

/**
 * Imports what the paths hold as run `run`. Each batch is one transaction with its articles, evidence, index and file
 * reports: what was reported is in the corpus, whatever happens next. Cancelling keeps what is done. Never rejects
 * for a bad file; ends the run as "failed" with the reason when it cannot go on (disk full, workspace gone).
 */
export async function runImport(
  run: number,
  paths: readonly string[],
  signal: AbortSignal,
  deps: ImportJobDeps,
): Promise<ImportProgress> {
  const { store, now } = deps;
  const meter = createRateMeter(() => now().getTime());
  let total: number | null = null;
  let ordinal = 0;
  const progress = (currentFile: string | null): ImportProgress => {
    const stored = store.imports.run(run);
    if (!stored) throw new Error(`Import run ${run} is gone.`);
    const base = progressOfRun(stored);
    return {
      ...base,
      total,
      rate: meter.rate(),
      remainingSeconds: meter.remainingSeconds(base.done, total),
      currentFile,
    };
  };
  const end = (state: "done" | "cancelled" | "failed", reason: string | null): ImportProgress => {
    store.imports.end(run, state, now().toISOString(), reason);
    const last = { ...progress(null), rate: null, remainingSeconds: null };
    deps.report(last);
    return last;
  };
  const commit = (files: readonly WalkedFile[], outcomes: readonly Outcome[]) => {
    store.transaction(() => {
      const reports = settle(files, outcomes, run, deps);
      store.imports.report(run, ordinal, reports);
      ordinal += reports.length;
    });
    meter.note(ordinal);
    deps.report(progress(files.at(-1)?.relativePath ?? null));
  };

  try {
    deps.report(progress(null));
    const batches: WalkedFile[][] = [[]];
    for (const path of paths) {
      for await (const file of walkFolder(path, signal)) {
        if ((batches.at(-1)?.length ?? 0) >= BATCH) batches.push([]);
        batches.at(-1)?.push(file);
      }
    }
    total = batches.reduce((sum, batch) => sum + batch.length, 0);
    store.imports.setTotal(run, total);
    const queue = batches.values();
    const work = async () => {
      for (const files of queue) {
        if (signal.aborted) return;
        const outcomes = await parseBatch(files, signal, deps);
        if (signal.aborted) return;
        commit(files, outcomes);
      }
    };
    await Promise.all(Array.from({ length: deps.parallel }, work));
    return signal.aborted
      ? end("cancelled", "Cancelled. What was imported stays; resume to go on.")
      : end("done", null);
  } catch (error) {
    if (signal.aborted) return end("cancelled", "Cancelled. What was imported stays; resume to go on.");
    return end("failed", error instanceof Error ? error.message : String(error));
  }
}

type Outcome = ParseOutcome | { kind: "unwalked"; failure: string };

async function parseBatch(
  files: readonly WalkedFile[],
  signal: AbortSignal,
  deps: ImportJobDeps,
): Promise<Outcome[]> {
  const requests: ParseRequest[] = [];
  for (const file of files) {
    if ("failure" in file) continue;
    const { path, relativePath, modifiedDay, bytes } = file;
    requests.push({
      path,
      relativePath,
      modifiedDay,
      knownHashes: deps.store.articles.hashesOfLength(bytes),
    });
  }
  const parsed = (requests.length > 0 ? await deps.pool.parse(requests, signal) : []).values();
  return files.map((file) => {
    if ("failure" in file) return { kind: "unwalked", failure: file.failure };
    const next = parsed.next();
    if (next.done) throw new Error(`No outcome for ${file.relativePath}.`);
    return next.value;
  });
}

/** Adds the new articles and says what came of each file; runs within the batch's transaction. */
function settle(
  files: readonly WalkedFile[],
  outcomes: readonly Outcome[],
  run: number,
  deps: ImportJobDeps,
): FileReport[] {
  const { articles } = deps.store;
  const fresh = new Map<string, NewArticle>();
  const settleOne = (file: WalkedFile, outcome: Outcome): Omit<FileReport, "path"> => {
    switch (outcome.kind) {
      case "unwalked":
        return { outcome: "skipped", reason: outcome.failure, article: null };
      case "failed":
        return {
          outcome: outcome.failure.kind === "unsupported" ? "skipped" : "failed",
          reason: outcome.failure.reason,
          article: null,
        };
      case "known":
      case "parsed": {
        const article = articleUid(outcome.hash);
        const known = articles.find(outcome.hash);
        const twin = known?.live ? known.path : fresh.get(outcome.hash)?.path;
        if (twin) return { outcome: "duplicate", reason: `The same file as ${twin}`, article };
        if (known) {
          articles.setLive([article], true);
          return {
            outcome: "imported",
            reason: "Was deleted before; brought back with its evidence.",
            article,
          };
        }
        if (outcome.kind === "known") throw new Error(`${file.relativePath} changed while it was imported.`);
        fresh.set(outcome.hash, newArticle(file, outcome));
        return { outcome: "imported", reason: null, article };
      }
    }
  };
  const reports = files.map((file, index) => {
    const outcome = outcomes[index];
    if (!outcome) throw new Error(`No outcome for ${file.relativePath}.`);
    return { path: file.relativePath, ...settleOne(file, outcome) };
  });
  articles.insert([...fresh.values()], run, deps.now().toISOString());
  return reports;
}

function newArticle(file: WalkedFile, outcome: Extract<ParseOutcome, { kind: "parsed" }>): NewArticle {
  return {
    hash: outcome.hash,
    byteLength: outcome.byteLength,
    path: file.path,
    modified: "modifiedDay" in file ? file.modifiedDay : "1970-01-01",
    original: outcome.original,
    document: outcome.document,
    extracted: outcome.extracted,
  };
}
