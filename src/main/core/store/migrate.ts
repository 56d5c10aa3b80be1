import type { DatabaseSync } from "node:sqlite";
import { migration0001 } from "./migrations/0001-corpus.ts";
import { migration0002 } from "./migrations/0002-review.ts";
import { migration0003 } from "./migrations/0003-occurrences.ts";
import { migration0004 } from "./migrations/0004-data-files.ts";

/** Frozen migrations in order; the database's user_version counts how many have run. */
export const MIGRATIONS: readonly string[] = [migration0001, migration0002, migration0003, migration0004];

/** The schema is from a newer Demarche than this one. */
export class NewerSchema extends Error {}

/** Brings the schema up to date, each migration in a transaction of its own. Throws NewerSchema. */
export function migrate(database: DatabaseSync, migrations: readonly string[] = MIGRATIONS): void {
  const current = Number(database.prepare("PRAGMA user_version").get()?.["user_version"] ?? 0);
  if (current > migrations.length)
    throw new NewerSchema(`schema ${current}, this version knows ${migrations.length}`);
  for (const [index, sql] of migrations.entries()) {
    if (index < current) continue;
    database.exec("BEGIN IMMEDIATE");
    try {
      database.exec(sql);
      database.exec(`PRAGMA user_version = ${index + 1}`);
      database.exec("COMMIT");
    } catch (error) {
      database.exec("ROLLBACK");
      throw error;
    }
  }
}
