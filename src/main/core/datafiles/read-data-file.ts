import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import type { DataFileResult } from "../../../shared/contract/data-contract.ts";
import type { ColumnMapping, DataFormat, Dataset } from "../../../shared/domain/data-file.ts";
import type { DataFileStore } from "../store/data-file-store.ts";
import type { FileLook } from "./file-look.ts";
import { reasonOf } from "./file-look.ts";
import { FORMATS } from "./formats.ts";
import { keepRows } from "./keep-rows.ts";
import type { KeptRows, RowsByKind } from "./keep-rows.ts";
import type { FormatReader } from "./reader.ts";
import { headerKey, recogniseFile } from "./recognise.ts";
import { streamRows } from "./stream-rows.ts";
import { UnreadableTable } from "./unreadable-table.ts";

/** A file to be read; the data set only where it is not that of its format. */
export interface FileOrder {
  path: string;
  mapping: ColumnMapping | null;
  dataset: Dataset | null;
}

/** How far the file at hand has come. */
export interface FileProgress {
  state: "reading" | "finishing";
  bytes: number;
  rows: number;
  kept: number;
  leftOut: number;
}

export interface ReadDataFileDeps {
  files: DataFileStore;
  rows: RowsByKind;
  readers: readonly FormatReader[];
  newId: () => string;
  at: string;
  process: number;
  isCancelled: () => boolean;
  report: (progress: FileProgress) => void;
}

/** The analyst has cancelled. */
class Cancelled extends Error {}

/**
 * Reads a data file into the workspace, whole or not at all: one that is cancelled or fails leaves its report and no
 * row. Never throws for what a file is.
 */
export async function readDataFile(order: FileOrder, deps: ReadDataFileDeps): Promise<DataFileResult> {
  const { files } = deps;
  const result = (outcome: DataFileResult["outcome"], fileId: string | null, reason: string | null) => ({
    path: order.path,
    name: basename(order.path),
    outcome,
    fileId,
    reason,
  });
  const recognised = await recogniseFile(order.path, files.mapping, deps.readers);
  if (!recognised.ok) return result("failed", null, recognised.failure);
  const { look, recognition } = recognised.value;
  const mapping = order.mapping ?? recognition.mapping;
  const format = order.mapping?.kind ?? recognition.format;
  const reader = deps.readers.find((one) => one.format === format);
  if (format === null || (recognition.needsMapping && order.mapping === null) || !reader) {
    return result("failed", null, `${look.name}: ${recognition.words}`);
  }
  const dataset = order.dataset ?? FORMATS[format].dataset;
  try {
    const same = await findSame(look, { format, dataset, mapping }, files);
    if (same) return result("nothing-new", same.id, nothingNew(same.importedAt));
  } catch (error) {
    return result("failed", null, `${look.name}: ${reasonOf(error)}`);
  }
  const uid = deps.newId();
  const id = files.begin({
    uid,
    name: look.name,
    path: look.path,
    bytes: look.bytes,
    format,
    dataset,
    mapping,
    at: deps.at,
    process: deps.process,
  });
  const kept = keepRows(id, FORMATS[format].kind, deps.rows, files);
  try {
    const sha256 = await readRows(look, reader, mapping, kept, deps);
    deps.report({ ...kept.counts(), state: "finishing", bytes: look.bytes });
    kept.finish(sha256);
  } catch (error) {
    const cancelled = error instanceof Cancelled;
    const reason = cancelled ? "Cancelled; none of its rows was kept." : reasonOf(error);
    abandonFile(id, cancelled ? "cancelled" : "failed", reason, files, kept);
    return result(cancelled ? "cancelled" : "failed", uid, cancelled ? reason : `${look.name}: ${reason}`);
  }
  if (order.mapping) files.rememberMapping(headerKey(look.columns), order.mapping, deps.at);
  deps.rows[FORMATS[format].kind].derive(dataset, id);
  files.setDue(id, null);
  return result("imported", uid, null);
}

/** Leaves of a file its report alone. */
export function abandonFile(
  id: number,
  state: "cancelled" | "failed",
  reason: string,
  files: DataFileStore,
  kept: KeptRows | null,
): void {
  files.setState(id, state, reason);
  kept?.tell();
  for (const _ of files.deleteRows(id));
  files.setDue(id, null);
}

/** Reads every row; the file's SHA-256. */
async function readRows(
  look: FileLook,
  reader: FormatReader,
  mapping: ColumnMapping | null,
  kept: KeptRows,
  { isCancelled, report }: ReadDataFileDeps,
): Promise<string> {
  const hash = createHash("sha256");
  let bytes = 0;
  const before = await stat(look.path);
  const rows = reader.start({ columns: look.columns, mapping });
  const onBytes = (chunk: Uint8Array) => {
    hash.update(chunk);
    bytes += chunk.length;
  };
  for await (const batch of streamRows(look, onBytes)) {
    if (isCancelled()) throw new Cancelled();
    for (const row of batch) {
      kept.countRow();
      if (row.fault) kept.take({ kind: "left-out", line: row.line, reason: row.fault });
      else for (const one of rows.read(row)) kept.take(one);
    }
    kept.write();
    report({ ...kept.counts(), state: "reading", bytes });
  }
  for (const one of rows.end()) kept.take(one);
  if (kept.counts().rows === 0 && look.columns.length > 0) {
    kept.take({ kind: "note", line: 1, words: "The file has a header and no row below it." });
  }
  kept.write("all");
  const after = await stat(look.path);
  if (bytes !== look.bytes || after.size !== look.bytes || after.mtimeMs !== before.mtimeMs) {
    throw new UnreadableTable(
      "The file changed while it was read. Wait until it is complete, then import it again.",
    );
  }
  const { rows: read, kept: some } = kept.counts();
  if (read > 0 && some === 0) {
    throw new UnreadableTable("Not one of its rows could be kept; its report says why.");
  }
  return hash.digest("hex");
}

interface Reading {
  format: DataFormat;
  dataset: Dataset;
  mapping: ColumnMapping | null;
}

/** The file that was taken in before with the same bytes, read the same way. */
async function findSame(look: FileLook, reading: Reading, files: DataFileStore) {
  if (!files.hasDone(look.bytes)) return null;
  return files.findDone({ sha256: await hashFile(look.path), ...reading });
}

export async function hashFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 }))
    hash.update(chunk as Buffer);
  return hash.digest("hex");
}

function nothingNew(at: string): string {
  return `Nothing new: the same file has been in the workspace since ${at.slice(0, 10)}.`;
}
