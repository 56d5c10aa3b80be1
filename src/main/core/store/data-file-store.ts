import { z } from "zod";
import { ColumnMapping, DataFile, DataNotice } from "../../../shared/domain/data-file.ts";
import type { DataFormat, DataFileState, DataNoticeKind, Dataset } from "../../../shared/domain/data-file.ts";
import { textOrNull } from "./article-columns.ts";
import type { Database, Row } from "./database.ts";
import { deleteRowsOf } from "./data-file-rows.ts";

export interface NewDataFile {
  uid: string;
  name: string;
  path: string;
  bytes: number;
  format: DataFormat;
  dataset: Dataset;
  mapping: ColumnMapping | null;
  at: string;
  process: number;
}

/** What is counted of a file. */
export interface DataFileCounts {
  rows: number;
  kept: number;
  leftOut: number;
  unresolved: number;
  clashes: number;
  changes: number;
}

/** A file with what only the store and its worker know of it. */
export interface StoredDataFile {
  /** data_file.id, which rows carry. */
  id: number;
  file: DataFile;
  mapping: ColumnMapping | null;
}

/** Imported data files, what is to be told of each, and how headers were mapped. Rows are kept by DataRows. */
export interface DataFileStore {
  /** Records a file that is about to be read; it is nobody's until it is done. */
  begin(file: NewDataFile): number;
  setCounts(id: number, counts: DataFileCounts): void;
  /** What is known once every byte was read. */
  setWhole(id: number, whole: { sha256: string; years: { from: number; to: number } | null }): void;
  setState(id: number, state: DataFileState, reason: string | null): void;
  /** Says that work on the file's rows is due, by this process, or that none is (null). */
  setDue(id: number, process: number | null): void;
  addNotices(id: number, notices: readonly DataNotice[]): void;
  /** Every file, the newest first. */
  files(): DataFile[];
  file(uid: string): StoredDataFile | null;
  byId(id: number): StoredDataFile | null;
  /** Whether a file of this size is done: only then can there be an identical one. */
  hasDone(bytes: number): boolean;
  /** The file that is done and was read of the same bytes in the same way. */
  findDone(like: {
    sha256: string;
    format: DataFormat;
    dataset: Dataset;
    mapping: ColumnMapping | null;
  }): DataFile | null;
  /** A page of what is to be told, in the order in which it was found; `after` is the last page's `next`. */
  notices(
    id: number,
    kind: DataNoticeKind | null,
    after: string | null,
    limit: number,
  ): { rows: DataNotice[]; next: string | null; total: number };
  /** Deletes the rows of a file, some at a time, each in a transaction of its own; yields how many went. */
  deleteRows(id: number): Generator<number, void>;
  mapping(header: string): ColumnMapping | null;
  rememberMapping(header: string, mapping: ColumnMapping, at: string): void;
  /** Files whose process is gone with work left. */
  due(isAlive: (process: number) => boolean): StoredDataFile[];
}

export function createDataFileStore(database: Database): DataFileStore {
  const { all, get, run, transaction } = database;
  return {
    begin: (file) =>
      run(
        `INSERT INTO data_file (uid, name, path, sha256, bytes, format, dataset, mapping, state, process, imported_at)
           VALUES (?, ?, ?, '', ?, ?, ?, ?, 'reading', ?, ?)`,
        file.uid,
        file.name,
        file.path,
        file.bytes,
        file.format,
        file.dataset,
        writeMapping(file.mapping),
        file.process,
        file.at,
      ).id,

    setCounts(id, { rows, kept, leftOut, unresolved, clashes, changes }) {
      run(
        `UPDATE data_file SET rows_read = ?, kept = ?, left_out = ?, unresolved = ?, clashes = ?, changes = ? WHERE id = ?`,
        rows,
        kept,
        leftOut,
        unresolved,
        clashes,
        changes,
        id,
      );
    },

    setWhole(id, { sha256, years }) {
      run(
        "UPDATE data_file SET sha256 = ?, year_from = ?, year_to = ? WHERE id = ?",
        sha256,
        years?.from ?? null,
        years?.to ?? null,
        id,
      );
    },

    setState(id, state, reason) {
      run("UPDATE data_file SET state = ?, reason = ? WHERE id = ?", state, reason, id);
    },

    setDue(id, process) {
      run("UPDATE data_file SET process = ? WHERE id = ?", process, id);
    },

    addNotices(id, notices) {
      transaction(() => {
        for (const { kind, words, rows, lines, before, after } of notices) {
          run(
            "INSERT INTO data_notice (file, kind, words, rows, lines, before, after) VALUES (?, ?, ?, ?, ?, ?, ?)",
            id,
            kind,
            words,
            rows,
            JSON.stringify(lines),
            before,
            after,
          );
        }
      });
    },

    files: () => all("SELECT * FROM data_file ORDER BY id DESC").map(readFile),
    file: (uid) => stored(get("SELECT * FROM data_file WHERE uid = ?", uid)),
    byId: (id) => stored(get("SELECT * FROM data_file WHERE id = ?", id)),

    hasDone: (bytes) =>
      get("SELECT 1 FROM data_file WHERE state = 'done' AND bytes = ? LIMIT 1", bytes) !== undefined,

    findDone({ sha256, format, dataset, mapping }) {
      const row = get(
        `SELECT * FROM data_file WHERE state = 'done' AND sha256 = ? AND format = ? AND dataset = ? AND mapping IS ?
           ORDER BY id DESC LIMIT 1`,
        sha256,
        format,
        dataset,
        writeMapping(mapping),
      );
      return row ? readFile(row) : null;
    },

    notices(id, kind, after, limit) {
      const chosen = kind === null ? "" : "AND kind = ?";
      const values = kind === null ? [id] : [id, kind];
      const rows = all(
        `SELECT * FROM data_notice WHERE file = ? ${chosen} AND id > ? ORDER BY id LIMIT ?`,
        ...values,
        after === null ? 0 : Number(after),
        limit,
      );
      const last = rows.at(-1);
      return {
        rows: rows.map(readNotice),
        next: last && rows.length === limit ? String(last["id"]) : null,
        total: Number(
          get(`SELECT count(*) AS n FROM data_notice WHERE file = ? ${chosen}`, ...values)?.["n"],
        ),
      };
    },

    deleteRows: (id) => deleteRowsOf(database, id),

    mapping(header) {
      return readMapping(get("SELECT mapping FROM data_mapping WHERE header = ?", header)?.["mapping"]);
    },

    rememberMapping(header, mapping, at) {
      run(
        `INSERT INTO data_mapping (header, mapping, used_at) VALUES (?, ?, ?)
           ON CONFLICT (header) DO UPDATE SET mapping = excluded.mapping, used_at = excluded.used_at`,
        header,
        JSON.stringify(mapping),
        at,
      );
    },

    due: (isAlive) =>
      all("SELECT * FROM data_file WHERE process IS NOT NULL ORDER BY id").flatMap((row) => {
        const file = isAlive(Number(row["process"])) ? null : stored(row);
        return file ? [file] : [];
      }),
  };
}

/** The same mapping as the same text, whatever the order in which a client wrote its fields. */
function writeMapping(mapping: ColumnMapping | null): string | null {
  return mapping && JSON.stringify(ColumnMapping.parse(mapping));
}

function readMapping(value: unknown): ColumnMapping | null {
  return typeof value === "string" ? ColumnMapping.parse(JSON.parse(value)) : null;
}

function stored(row: Row | undefined): StoredDataFile | null {
  return row ? { id: Number(row["id"]), file: readFile(row), mapping: readMapping(row["mapping"]) } : null;
}

function numberOrNull(value: unknown): number | null {
  return value === null ? null : Number(value);
}

function readFile(row: Row): DataFile {
  return DataFile.parse({
    id: row["uid"],
    name: row["name"],
    path: row["path"],
    sha256: row["sha256"],
    bytes: Number(row["bytes"]),
    format: row["format"],
    dataset: row["dataset"],
    state: row["state"],
    importedAt: row["imported_at"],
    rows: Number(row["rows_read"]),
    kept: Number(row["kept"]),
    leftOut: Number(row["left_out"]),
    unresolved: Number(row["unresolved"]),
    clashes: Number(row["clashes"]),
    changes: Number(row["changes"]),
    yearFrom: numberOrNull(row["year_from"]),
    yearTo: numberOrNull(row["year_to"]),
    reason: textOrNull(row["reason"]),
  });
}

const Lines = z.array(z.int());

function readNotice(row: Row): DataNotice {
  return DataNotice.parse({
    kind: row["kind"],
    words: row["words"],
    rows: Number(row["rows"]),
    lines: Lines.parse(JSON.parse(String(row["lines"]))),
    before: textOrNull(row["before"]),
    after: textOrNull(row["after"]),
  });
}
