import { existsSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import type { SQLInputValue, SQLOutputValue, StatementSync } from "node:sqlite";
import { foldText } from "../../../shared/domain/fold.ts";
import { readBlocks } from "./article-columns.ts";
import { articleNames, mainText } from "./article-words.ts";
import { migrate, NewerSchema } from "./migrate.ts";
import { unpackText } from "./packed-text.ts";

export type Row = Record<string, SQLOutputValue>;
export type SqlValue = SQLInputValue;

/** A workspace cannot be opened; the message says what to do. */
export class WorkspaceProblem extends Error {
  readonly reason: "locked" | "damaged" | "newer" | "not-a-workspace";
  readonly path: string;

  constructor(reason: "locked" | "damaged" | "newer" | "not-a-workspace", path: string, message: string) {
    super(message);
    this.name = "WorkspaceProblem";
    this.reason = reason;
    this.path = path;
  }
}

/** One connection to a workspace's database. Statements are prepared once and kept. */
export interface Database {
  all(sql: string, ...values: SqlValue[]): Row[];
  get(sql: string, ...values: SqlValue[]): Row | undefined;
  run(sql: string, ...values: SqlValue[]): { changes: number; id: number };
  /** Runs the work as one transaction: all of it or, when it throws, none. Not nested. */
  transaction<Value>(work: () => Value): Value;
  /** Grows when this or another process commits. */
  dataVersion(): number;
  close(): void;
}

/**
 * Opens or creates the database file: WAL, full synchronisation (what was acknowledged survives a power cut), foreign
 * keys. A database that was not closed in order is checked whole before use. Throws WorkspaceProblem.
 */
export function openDatabase(path: string): Database {
  const existed = existsSync(path);
  let connection: DatabaseSync;
  try {
    connection = new DatabaseSync(path, { enableForeignKeyConstraints: true, timeout: 5000 });
    connection.exec("PRAGMA page_size = 32768");
    connection.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY");
    connection.exec("PRAGMA cache_size = -65536; PRAGMA journal_size_limit = 67108864");
  } catch (error) {
    throw problem(path, error);
  }
  try {
    provideFunctions(connection);
    if (existed) checkIntegrity(connection, path);
    migrate(connection);
    connection.exec(
      "INSERT INTO meta (key, value) VALUES ('closed', 'no') ON CONFLICT (key) DO UPDATE SET value = 'no'",
    );
  } catch (error) {
    connection.close();
    throw problem(path, error);
  }
  return wrap(connection, true);
}

/** Longer than any transaction of the workbench's: a worker waits, nobody waits for it. */
const WORKER_WAITS_MS = 60_000;

/**
 * A further connection to a workspace that is open in this process, for a worker: nothing is checked or migrated, and
 * the mark that the workspace was closed in order is left to the first. Throws WorkspaceProblem.
 */
export function openWorkerDatabase(path: string): Database {
  try {
    const connection = new DatabaseSync(path, {
      enableForeignKeyConstraints: true,
      timeout: WORKER_WAITS_MS,
    });
    connection.exec("PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32768");
    provideFunctions(connection);
    return wrap(connection, false);
  } catch (error) {
    throw problem(path, error);
  }
}

/** `ours`: whether closing this connection closes the workspace. */
function wrap(connection: DatabaseSync, ours: boolean): Database {
  const statements = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known) return known;
    if (statements.size > 300) statements.clear();
    const statement = connection.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  return {
    all: (sql, ...values) => prepare(sql).all(...values),
    get: (sql, ...values) => prepare(sql).get(...values),
    run(sql, ...values) {
      const result = prepare(sql).run(...values);
      return { changes: Number(result.changes), id: Number(result.lastInsertRowid) };
    },
    transaction(work) {
      connection.exec("BEGIN IMMEDIATE");
      try {
        const value = work();
        connection.exec("COMMIT");
        return value;
      } catch (error) {
        if (connection.isTransaction) connection.exec("ROLLBACK");
        throw error;
      }
    },
    dataVersion: () => Number(prepare("PRAGMA data_version").get()?.["data_version"]),
    close() {
      if (ours) {
        connection.exec("UPDATE meta SET value = 'yes' WHERE key = 'closed'");
        connection.exec("PRAGMA optimize");
      }
      connection.close();
    },
  };
}

/** What the view article_words computes: the index's words from the one stored text. */
function provideFunctions(connection: DatabaseSync): void {
  const options = { deterministic: true, directOnly: false };
  connection.function("article_title", options, (title) => foldText(String(title)));
  connection.function("article_body", options, (text, blocks) => foldText(readMain(text, blocks)));
  connection.function("same_text", options, (left, right) =>
    Number(foldText(String(left)) === foldText(String(right))),
  );
  connection.function("article_names", options, (title, text, blocks) =>
    articleNames(String(title), readMain(text, blocks)),
  );
}

function readMain(text: unknown, blocks: unknown): string {
  return text instanceof Uint8Array ? mainText(unpackText(text), readBlocks(String(blocks))) : "";
}

/**
 * After an orderly close only the schema is read; after a crash every page is. Throws WorkspaceProblem "damaged".
 */
function checkIntegrity(connection: DatabaseSync, path: string): void {
  const hasMeta = connection.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'meta'").get();
  const tables = connection.prepare("SELECT count(*) AS n FROM sqlite_schema").get();
  if (!hasMeta && Number(tables?.["n"]) > 0) {
    throw new WorkspaceProblem(
      "not-a-workspace",
      path,
      `${path} is a database, but not a Demarche workspace. Choose another folder.`,
    );
  }
  if (!hasMeta) return;
  const closed = connection.prepare("SELECT value FROM meta WHERE key = 'closed'").get();
  if (closed?.["value"] === "yes") return;
  const verdict = quickCheck(connection);
  if (verdict !== "ok") throw new WorkspaceProblem("damaged", path, damagedText(path, verdict));
}

/** "ok", or the first fault found; a database too damaged to be checked is a fault. */
function quickCheck(connection: DatabaseSync): string {
  try {
    const answer = connection.prepare("PRAGMA quick_check(1)").get();
    return String(Object.values(answer ?? {})[0] ?? "no answer");
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function damagedText(path: string, detail: string): string {
  return `The workspace file ${path} is damaged (${detail}). Copy the folder before anything else, then open another workspace or a backup.`;
}

function problem(path: string, error: unknown): unknown {
  if (error instanceof WorkspaceProblem) return error;
  if (error instanceof NewerSchema) {
    return new WorkspaceProblem(
      "newer",
      path,
      `${path} was written by a newer Demarche (${error.message}). Update Demarche to open it.`,
    );
  }
  const text = error instanceof Error ? error.message : String(error);
  if (/not a database|malformed|corrupt/i.test(text))
    return new WorkspaceProblem("damaged", path, damagedText(path, text));
  if (/locked|busy/i.test(text)) {
    return new WorkspaceProblem(
      "locked",
      path,
      `${path} is held by another program. Close it there, then try again.`,
    );
  }
  return new WorkspaceProblem(
    "not-a-workspace",
    path,
    `${path} cannot be opened (${text}). Check that the folder exists and may be written to.`,
  );
}
