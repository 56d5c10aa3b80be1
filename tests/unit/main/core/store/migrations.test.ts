import { hash } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDatabase, WorkspaceProblem } from "../../../../../src/main/core/store/database.ts";
import { migrate, MIGRATIONS, NewerSchema } from "../../../../../src/main/core/store/migrate.ts";
import { tempFolder } from "../../../../support/temp-folder.ts";

/** A released migration never changes: workspaces out there have run it. A new one adds its hash here. */
const FROZEN: string[] = ["8d77a2f28fe45c5c", "fc6c5c6a2de0fe10", "dc97e7afbf8f9d0a", "a6af4870ac185542"];

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

test("a workspace of the first schema keeps its records, which nobody has decided yet", () => {
  const database = new DatabaseSync(":memory:");
  migrate(database, MIGRATIONS.slice(0, 1));
  database.exec(`
    INSERT INTO article (id, uid, hash, bytes, title, language, words, events, format, charset, path, imported_at)
      VALUES (1, 'a1', 'h', 1, 'Made up', 'en', 1, 1, 'text', 'utf-8', '/made-up.txt', '2024-01-01');
    INSERT INTO event (id, uid, article, type, mode, cameo, status, historical, date, parties, sentence_start, sentence_end,
        quote_start, quote_end, sentence, rule, confidence, factors)
      VALUES (1, 'e1', 1, 'CONSULT', 'visit', '042', 'reported', 0, '{}', '[]', 0, 1, 0, 1, 'M', 'visit-made', 0.9, '[]');
    INSERT INTO event_pair (event, focus, partner, article, type, mode, status, review, direction)
      VALUES (1, 'BLR', 'KEN', 1, 'CONSULT', 'visit', 'reported', 'new', 'out');
    INSERT INTO statement (id, uid, article, kind, body) VALUES (1, 's1', 1, 'trade',
      '{"kind":"trade","rule":"trade-amount","confidence":0.7,"reporter":"BLR","partner":"KEN",
        "date":{"reading":{"kind":"interval","from":"2021-01-01","to":"2021-12-31"}}}');
  `);
  migrate(database);
  expect({
    event: database.prepare("SELECT review, proposal, proposed_then, proposed_now FROM event").get(),
    pair: database.prepare("SELECT rule, confidence FROM event_pair").get(),
    statement: database
      .prepare("SELECT review, rule, confidence, state, partner, day_from, day_to FROM statement")
      .get(),
  }).toEqual({
    event: { review: "new", proposal: "same", proposed_then: null, proposed_now: null },
    pair: { rule: "visit-made", confidence: 0.9 },
    statement: {
      review: "new",
      rule: "trade-amount",
      confidence: 0.7,
      state: "BLR",
      partner: "KEN",
      day_from: "2021-01-01",
      day_to: "2021-12-31",
    },
  });
});

test("the log of decisions can be added to, and neither changed nor deleted", () => {
  const database = new DatabaseSync(":memory:");
  migrate(database);
  database.exec(
    "INSERT INTO review_log (at, who, action, record, article) VALUES ('2024-01-01', 'adam.example', 'accept', 'e1', 'a1')",
  );
  expect(() => database.exec("UPDATE review_log SET who = 'somebody else'")).toThrow(/only ever added to/);
  expect(() => database.exec("DELETE FROM review_log")).toThrow(/only ever added to/);
});
