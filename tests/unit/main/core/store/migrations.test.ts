import { hash } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDatabase, WorkspaceProblem } from "../../../../../src/main/core/store/database.ts";
import { migrate, MIGRATIONS, NewerSchema } from "../../../../../src/main/core/store/migrate.ts";
import { tempFolder } from "../../../../support/temp-folder.ts";

/** A released migration never changes: workspaces out there have run it. A new one adds its hash here. */
const FROZEN: string[] = ["8d77a2f28fe45c5c"];

test("released migrations are as they were", () => {
  expect(MIGRATIONS.map((sql) => hash("sha256", sql, "hex").slice(0, 16))).toEqual(FROZEN);
});

test("every table of a new workspace is strict, but for the index", () => {
  const database = new DatabaseSync(":memory:");
  migrate(database);
  const loose = database
    .prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
    )
    .all()
    .map((row) => row["name"]);
  expect(loose).toEqual([]);
});

test("migrating again changes nothing", () => {
  const database = new DatabaseSync(":memory:");
  migrate(database);
  const before = database.prepare("SELECT name, sql FROM sqlite_schema ORDER BY name").all();
  migrate(database);
  expect(database.prepare("SELECT name, sql FROM sqlite_schema ORDER BY name").all()).toEqual(before);
  expect(database.prepare("PRAGMA user_version").get()).toEqual({ user_version: MIGRATIONS.length });
});

test("a migration that fails leaves the schema as it was", () => {
  const database = new DatabaseSync(":memory:");
  expect(() =>
    migrate(database, [
      "CREATE TABLE kept (id INTEGER) STRICT;",
      "CREATE TABLE lost (id INTEGER) STRICT; nonsense",
    ]),
  ).toThrow();
  const tables = database
    .prepare("SELECT name FROM sqlite_schema")
    .all()
    .map((row) => row["name"]);
  expect({ tables, version: database.prepare("PRAGMA user_version").get() }).toEqual({
    tables: ["kept"],
    version: { user_version: 1 },
  });
});

test("a schema from the future is refused, not touched", () => {
  const database = new DatabaseSync(":memory:");
  database.exec("PRAGMA user_version = 99");
  expect(() => migrate(database)).toThrow(NewerSchema);
});

test.each([
  [
    "newer",
    (path: string) =>
      new DatabaseSync(path).exec("CREATE TABLE meta (key TEXT, value TEXT); PRAGMA user_version = 99"),
  ],
  [
    "not-a-workspace",
    (path: string) => new DatabaseSync(path).exec("CREATE TABLE somebody_elses (id INTEGER)"),
  ],
] as const)("a file that is %s says so and what to do", (reason, make) => {
  const path = join(tempFolder(), "workspace.sqlite");
  make(path);
  const attempt = () => openDatabase(path);
  expect(attempt).toThrow(WorkspaceProblem);
  expect(attempt).toThrow(expect.objectContaining({ reason, path }));
});
