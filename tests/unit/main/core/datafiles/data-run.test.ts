import { hash } from "node:crypto";
import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { settleFiles } from "../../../../../src/main/core/datafiles/data-run.ts";
import { openMadeUpStores } from "./made-up-stores.ts";

const TABLE = "code,name\n01,Made-up goods\n02,\nX,Others\n03,Goods\n04,\n05,a,b\n";

function write(folder: string, name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test("a file is read with every row kept or counted under its reason, and what was found is told", async () => {
  const stores = openMadeUpStores();
  const change = {
    kind: "change" as const,
    words: "Goods",
    rows: 1,
    lines: [5],
    before: "Old",
    after: "Goods",
  };
  stores.setFound([change]);
  const path = write(stores.folder, "goods.csv", TABLE);
  const end = await stores.run([path]);
  expect(end).toMatchObject({ state: "done", files: 1, filesDone: 1, rows: 6, kept: 3, leftOut: 3 });
  expect(end.results).toEqual([
    { path, name: "goods.csv", outcome: "imported", fileId: "file-1", reason: null },
  ]);
  const [file] = stores.files.files();
  expect(file).toEqual({
    id: "file-1",
    name: "goods.csv",
    path,
    sha256: hash("sha256", TABLE, "hex"),
    bytes: TABLE.length,
    format: "baci-products",
    dataset: "baci",
    state: "done",
    importedAt: "2026-01-02T03:04:05.000Z",
    rows: 6,
    kept: 3,
    leftOut: 3,
    unresolved: 1,
    clashes: 0,
    changes: 1,
    yearFrom: 2020,
    yearTo: 2021,
    reason: null,
  });
  const plain = { before: null, after: null };
  expect(stores.files.notices(1, null, null, 10)).toEqual({
    rows: [
      { kind: "left-out", words: "No name", rows: 2, lines: [3, 6], ...plain },
      { kind: "left-out", words: "More cells than the header has columns", rows: 1, lines: [7], ...plain },
      { kind: "unresolved", words: "made-up:X (Others), not known", rows: 1, lines: [4], ...plain },
      { kind: "note", words: "Read to the end", rows: 1, lines: [1], ...plain },
      change,
    ],
    next: null,
    total: 5,
  });
  expect(stores.derived).toEqual(["baci done"]);
  expect(stores.kept().map((row) => row["code"])).toEqual(["01", "03", "X"]);
});

test("of a reason the first hundred lines are kept", async () => {
  const stores = openMadeUpStores();
  const path = write(stores.folder, "long.csv", `code,name\n1,one\n${"2,\n".repeat(250)}`);
  await stores.run([path]);
  const [left] = stores.files.notices(1, "left-out", null, 10).rows;
  expect([left?.rows, left?.lines.length, left?.lines[0], left?.lines.at(-1)]).toEqual([250, 100, 3, 102]);
});

test("a file that fails keeps its report and no row, and the others of the run go on", async () => {
  const stores = openMadeUpStores();
  const rows = "1,one made-up thing\n".repeat(30_000);
  const broken = write(stores.folder, "broken.csv", `code,name\n${rows}2,"open\n3,three\n`);
  const gone = join(stores.folder, "gone.csv");
  const other = write(stores.folder, "other.csv", "a,b\n1,2\n");
  const good = write(stores.folder, "good.csv", "code,name\n9,nine\n");
  const end = await stores.run([broken, gone, other, good]);
  expect(end.state).toBe("done");
  expect(end.results.map(({ outcome, fileId, reason }) => [outcome, fileId, reason])).toEqual([
    [
      "failed",
      "file-1",
      "broken.csv: The record that begins on line 30002 has a quotation mark that is not closed. Correct that line and import the file again.",
    ],
    ["failed", null, "gone.csv: The file is not there (any more)."],
    ["failed", null, "other.csv: No format is known by these columns. Say what they hold."],
    ["imported", "file-2", null],
  ]);
  expect(stores.files.file("file-1")?.file).toMatchObject({ state: "failed", rows: 30_000 });
  expect(stores.kept()).toEqual([{ code: "9", name: "nine" }]);
  expect(stores.files.due(() => false)).toEqual([]);
});

test("a file of which no row can be kept is not taken in, and says why", async () => {
  const stores = openMadeUpStores();
  const end = await stores.run([write(stores.folder, "empty-names.csv", "code,name\n1,\n")]);
  expect(end.results[0]).toMatchObject({
    outcome: "failed",
    reason: expect.stringContaining("Not one of its rows"),
  });
  expect(stores.files.notices(1, "left-out", null, 5).rows).toMatchObject([{ words: "No name", lines: [2] }]);
});

test("a file without rows is taken in: an empty answer is an answer", async () => {
  const stores = openMadeUpStores();
  const end = await stores.run([write(stores.folder, "none.csv", "code,name\n")]);
  expect(end.results[0]).toMatchObject({ outcome: "imported" });
  expect(stores.files.notices(1, "note", null, 10).rows.map(({ words }) => words)).toEqual([
    "Read to the end",
    "The file has a header and no row below it.",
  ]);
});

test("cancelling keeps no row of the file at work and says so; files after it are not read", async () => {
  const stores = openMadeUpStores();
  const long = write(stores.folder, "long.csv", `code,name\n${"1,one\n".repeat(200_000)}`);
  const next = write(stores.folder, "next.csv", "code,name\n9,nine\n");
  const end = await stores.run([long, next], ({ kept }) => {
    if (kept > 0) stores.cancel();
  });
  expect(end.state).toBe("cancelled");
  expect(end.results).toMatchObject([{ outcome: "cancelled", fileId: "file-1" }]);
  const [file] = stores.files.files();
  expect(file).toMatchObject({ state: "cancelled" });
  expect(file?.rows).toBeLessThan(200_000);
  expect(stores.kept()).toEqual([]);
});

test("the very same file is not read again, wherever it is and whatever it is called", async () => {
  const stores = openMadeUpStores();
  await stores.run([write(stores.folder, "goods.csv", TABLE)]);
  const end = await stores.run([write(stores.folder, "goods (1).csv", TABLE)]);
  expect(end.results).toMatchObject([
    {
      outcome: "nothing-new",
      fileId: "file-1",
      reason: "Nothing new: the same file has been in the workspace since 2026-01-02.",
    },
  ]);
  const changed = await stores.run([write(stores.folder, "goods.csv", TABLE.replace("Others", "othErs"))]);
  expect(changed.results).toMatchObject([{ outcome: "imported", fileId: "file-2" }]);
  stores.files.setState(1, "removed", null);
  const again = await stores.run([write(stores.folder, "goods.csv", TABLE)]);
  expect(again.results).toMatchObject([{ outcome: "imported", fileId: "file-3" }]);
});

test("a file that grows while it is read is not taken in", async () => {
  const stores = openMadeUpStores();
  const path = write(stores.folder, "growing.csv", `code,name\n${"1,one\n".repeat(200_000)}`);
  let grown = false;
  const end = await stores.run([path], ({ rows }) => {
    if (rows > 0 && !grown) appendFileSync(path, "2,two\n");
    grown ||= rows > 0;
  });
  expect(end.results).toMatchObject([
    { outcome: "failed", reason: expect.stringContaining("changed while it was read") },
  ]);
  expect(stores.kept()).toEqual([]);
});

test("what a process that is gone has left is put in order: half a file goes, a whole one is derived anew", async () => {
  const stores = openMadeUpStores();
  await stores.run([write(stores.folder, "whole.csv", "code,name\n9,nine\n")]);
  const half = stores.files.begin({
    uid: "half",
    name: "half.csv",
    path: "/none/half.csv",
    bytes: 1,
    format: "baci-products",
    dataset: "baci",
    mapping: null,
    at: "2026-01-02T03:04:05.000Z",
    process: 1,
  });
  stores.database.run("INSERT INTO commodity (code, file, name) VALUES ('1', ?, 'one')", half);
  stores.files.setDue(1, 1);
  const due = stores.files.due(() => false).map(({ id }) => id);
  expect(due).toEqual([1, half]);
  settleFiles(due, stores);
  expect(stores.files.file("half")?.file).toMatchObject({
    state: "failed",
    reason: expect.stringContaining("Demarche stopped while this file was read"),
  });
  expect(stores.kept()).toEqual([{ code: "9", name: "nine" }]);
  expect(stores.derived).toEqual(["baci done", "baci done"]);
  expect(stores.files.due(() => false)).toEqual([]);
});
