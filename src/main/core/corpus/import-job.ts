import type { ImportProgress } from "../../../shared/contract/corpus-contract.ts";
import type { Codebook } from "../../../shared/domain/review.ts";
import { underCodebook } from "../../../shared/extraction/codebook.ts";
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
  /** The codebook that decides what counts as evidence, and the key of rules and codebook. */
  readWith: { codebook: Codebook; key: string };
  /** Called after each batch that was committed, and at the end. */
  report: (progress: ImportProgress) => void;
}

/**
 * What one worker is given at once, so much that it does not wait while a transaction is written, yet so little that
 * progress moves: many short texts, or a few pages.
 */
const BATCH_FILES = 128;
const BATCH_BYTES = 512 * 1024;
/** A transaction is committed after so many files or milliseconds, whichever comes first. */
const COMMIT_FILES = 256;
const COMMIT_MS = 400;

const CANCELLED = "Cancelled. What was imported stays; resume to go on.";

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
  const failure = new AbortController();
  const stop = AbortSignal.any([signal, failure.signal]);
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
    store.transaction(() => store.imports.end(run, state, now().toISOString(), reason));
    const last = { ...progress(null), rate: null, remainingSeconds: null };
    deps.report(last);
    return last;
  };
  const parsed: ParsedFile[] = [];
  let committedMs = now().getTime();
  const commit = () => {
    const settled = parsed.splice(0);
    committedMs = now().getTime();
    if (settled.length === 0) return;
    store.transaction(() => {
      store.imports.report(run, ordinal, settle(settled, run, deps));
    }, "soon");
    ordinal += settled.length;
    meter.note(ordinal);
    deps.report(progress(settled.at(-1)?.file.relativePath ?? null));
  };

  try {
    deps.report(progress(null));
    const batches: WalkedFile[][] = [];
    let bytes = Infinity;
    for (const path of paths) {
      for await (const file of walkFolder(path, signal)) {
        const size = "bytes" in file ? file.bytes : 0;
        const batch = batches.at(-1);
        if (batch && batch.length < BATCH_FILES && bytes + size <= BATCH_BYTES) batch.push(file);
        else batches.push([file]);
        bytes = batches.at(-1) === batch ? bytes + size : size;
      }
    }
    total = batches.reduce((sum, batch) => sum + batch.length, 0);
    store.imports.setTotal(run, total);
    const queue = batches.values();
    const work = async () => {
      for (const files of queue) {
        if (stop.aborted) return;
        parsed.push(...(await parseBatch(files, stop, deps)));
        if (parsed.length >= COMMIT_FILES || now().getTime() - committedMs >= COMMIT_MS) commit();
      }
    };
    await Promise.all(Array.from({ length: deps.parallel }, work));
    commit();
    return signal.aborted ? end("cancelled", CANCELLED) : end("done", null);
  } catch (error) {
    failure.abort();
    if (signal.aborted) {
      commit();
      return end("cancelled", CANCELLED);
    }
    return end("failed", error instanceof Error ? error.message : String(error));
  }
}

type Outcome = ParseOutcome | { kind: "unwalked"; failure: string };

/** A file of the walk with what came of it, until its batch is committed. */
interface ParsedFile {
  file: WalkedFile;
  outcome: Outcome;
}

async function parseBatch(
  files: readonly WalkedFile[],
  signal: AbortSignal,
  deps: ImportJobDeps,
): Promise<ParsedFile[]> {
  const requests: ParseRequest[] = [];
  for (const file of files) {
    if ("failure" in file) continue;
    const { path, relativePath, modifiedDay, bytes } = file;
    const knownHashes = deps.store.articles.hashesOfLength(bytes);
    requests.push({ path, relativePath, modifiedDay, knownHashes });
  }
  const outcomes = (requests.length > 0 ? await deps.pool.parse(requests, signal) : []).values();
  return files.map((file) => {
    if ("failure" in file) return { file, outcome: { kind: "unwalked", failure: file.failure } };
    const next = outcomes.next();
    if (next.done) throw new Error(`No outcome for ${file.relativePath}.`);
    return { file, outcome: next.value };
  });
}

/** Adds the new articles and says what came of each file; runs within the batch's transaction. */
function settle(parsed: readonly ParsedFile[], run: number, deps: ImportJobDeps): FileReport[] {
  const { articles, readings } = deps.store;
  const fresh = new Map<string, NewArticle>();
  const reports = parsed.map(({ file, outcome }): FileReport => {
    const report = (of: FileReport["outcome"], reason: string | null, article: string | null = null) => ({
      path: file.relativePath,
      outcome: of,
      reason,
      article,
    });
    switch (outcome.kind) {
      case "unwalked":
        return report("skipped", outcome.failure);
      case "failed": {
        const { kind, reason } = outcome.failure;
        return report(kind === "unsupported" ? "skipped" : "failed", reason);
      }
      case "known":
      case "parsed": {
        const uid = articleUid(outcome.hash);
        const known = articles.find(outcome.hash);
        const twin = known?.live ? known.path : fresh.get(outcome.hash)?.path;
        if (twin) return report("duplicate", `The same file as ${twin}`, uid);
        if (known) {
          articles.setLive([uid], true);
          return report("imported", "Was deleted before; brought back with its evidence.", uid);
        }
        if (outcome.kind === "known")
          return report("failed", `${file.relativePath} changed while it was read. Import it again.`);
        fresh.set(outcome.hash, newArticle(file, outcome, deps.readWith.codebook));
        return report("imported", null, uid);
      }
    }
  });
  const uids = articles.insert([...fresh.values()], run, deps.now().toISOString());
  readings.mark(uids, deps.readWith.key);
  return reports;
}

function newArticle(
  file: WalkedFile,
  outcome: Extract<ParseOutcome, { kind: "parsed" }>,
  codebook: Codebook,
): NewArticle {
  return {
    hash: outcome.hash,
    byteLength: outcome.byteLength,
    path: file.path,
    modified: "modifiedDay" in file ? file.modifiedDay : "1970-01-01",
    document: outcome.document,
    extracted: underCodebook(outcome.extracted, codebook),
    prepared: outcome.prepared,
  };
}
