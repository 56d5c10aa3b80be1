import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { createDataFileStore } from "../../../../../src/main/core/store/data-file-store.ts";
import type { NewDataFile } from "../../../../../src/main/core/store/data-file-store.ts";
import { openDatabase, openWorkerDatabase } from "../../../../../src/main/core/store/database.ts";
import type { ColumnMapping, DataNotice } from "../../../../../src/shared/domain/data-file.ts";
import { tempFolder } from "../../../../support/temp-folder.ts";

const MAPPING: ColumnMapping = {
  kind: "trade-table",
  columns: { year: "when", value: "how much" },
  fixed: { currency: "USD" },
};
const FILE: NewDataFile = {
  uid: "made-up",
  name: "made-up.csv",
  path: "/none/made-up.csv",
  bytes: 10,
  format: "trade-table",
  dataset: "trade-table",
  mapping: MAPPING,
  at: "2026-01-02T03:04:05.000Z",
  process: 1,
};

function open() {
  const path = join(tempFolder(), "workspace.sqlite");
  const database = openDatabase(path);
  onTestFinished(() => database.close());
  return { path, database, files: createDataFileStore(database) };
}

test("notices are paged in the order in which they were found, by kind or all", () => {
  const { files } = open();
  const id = files.begin(FILE);
  const notices = Array.from({ length: 7 }, (_, index): DataNotice => ({
    kind: index % 2 === 0 ? "change" : "note",
    words: `word ${index}`,
    rows: 1,
    lines: [index + 2],
    before: "1",
    after: null,
  }));
  files.addNotices(id, notices);
  const first = files.notices(id, "change", null, 3);
  expect([first.total, first.rows.map(({ words }) => words)]).toEqual([4, ["word 0", "word 2", "word 4"]]);
  expect(files.notices(id, "change", first.next, 3)).toEqual({ rows: [notices[6]], next: null, total: 4 });
  expect(files.notices(id, null, null, 10).rows).toEqual(notices);
});

test("a file is the same by its bytes and by how it was read", () => {
  const { files } = open();
  const id = files.begin(FILE);
  files.setWhole(id, { sha256: "abc", years: null });
  const like = { sha256: "abc", format: FILE.format, dataset: FILE.dataset, mapping: MAPPING };
  expect([files.hasDone(10), files.findDone(like)]).toEqual([false, null]);
  files.setState(id, "done", null);
  const reordered: ColumnMapping = {
    fixed: { currency: "USD" },
    columns: MAPPING.columns,
    kind: "trade-table",
  };
  expect([files.hasDone(10), files.hasDone(11)]).toEqual([true, false]);
  expect(files.findDone({ ...like, mapping: reordered })?.id).toBe("made-up");
  expect(files.findDone({ ...like, mapping: { ...MAPPING, fixed: {} } })).toBeNull();
  expect(files.findDone({ ...like, dataset: "starter" })).toBeNull();
});

test("a mapping is remembered by the header, the last one for each", () => {
  const { files } = open();
  files.rememberMapping("a b", MAPPING, "2026-01-01");
  files.rememberMapping("a b", { ...MAPPING, fixed: {} }, "2026-01-02");
  expect([files.mapping("a b"), files.mapping("b a")]).toEqual([{ ...MAPPING, fixed: {} }, null]);
});

test("what a file has left is deleted by and by, and no row of another", () => {
  const { files, database } = open();
  const [mine, other] = [files.begin(FILE), files.begin({ ...FILE, uid: "other" })];
  const add = (file: number, from: number, count: number) => {
    for (let index = from; index < from + count; index += 1) {
      database.run(
        "INSERT OR IGNORE INTO roll_call (id, dataset, native) VALUES (?, 'wide', ?)",
        index,
        `r${index}`,
      );
      database.run(
        "INSERT INTO vote (roll_call, state, file, position, line) VALUES (?, 'XXA', ?, 1, 2)",
        index,
        file,
      );
      database.run(
        `INSERT INTO trade_flow (dataset, reporter, partner, flow, year, commodity, cents, given, file, line)
           VALUES ('trade-table', 'XXA', 'XXB', 'export', 2020, 'TOTAL', 1, '0.01', ?, 2)`,
        file,
      );
    }
  };
  database.transaction(() => {
    add(mine, 1, 250);
    add(other, 200, 100);
  });
  const went = [...files.deleteRows(mine)];
  expect([went.length > 3, went.reduce((sum, count) => sum + count, 0)]).toEqual([true, 500]);
  expect(database.all("SELECT file, count(*) AS n FROM vote GROUP BY file")).toEqual([
    { file: other, n: 100 },
  ]);
  expect(database.all("SELECT file, count(*) AS n FROM trade_flow GROUP BY file")).toEqual([
    { file: other, n: 100 },
  ]);
});

test("a worker's connection leaves the mark that the workspace was closed in order to the workspace", () => {
  const { path, database } = open();
  const mark = () => database.get("SELECT value FROM meta WHERE key = 'closed'")?.["value"];
  const worker = openWorkerDatabase(path);
  createDataFileStore(worker).begin(FILE);
  worker.close();
  expect(mark()).toBe("no");
  database.run("UPDATE meta SET value = 'yes' WHERE key = 'closed'");
  openWorkerDatabase(path).close();
  expect(mark()).toBe("yes");
  const plain = new DatabaseSync(path);
  expect(plain.prepare("SELECT count(*) AS n FROM data_file").get()).toEqual({ n: 1 });
  plain.close();
});
