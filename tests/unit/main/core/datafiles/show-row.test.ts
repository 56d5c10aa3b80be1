import { hash } from "node:crypto";
import { rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createShownRows } from "../../../../../src/main/core/datafiles/show-row.ts";
import type { DataFile } from "../../../../../src/shared/domain/data-file.ts";
import { tempFolder } from "../../../../support/temp-folder.ts";
import { workbookOf } from "./made-up-workbook.ts";

/** Writes a file as if it had been imported. */
function imported(name: string, content: string | Buffer): DataFile {
  const path = join(tempFolder(), name);
  const bytes = Buffer.from(content);
  writeFileSync(path, bytes);
  return {
    id: "made-up",
    name,
    path,
    sha256: hash("sha256", bytes, "hex"),
    bytes: bytes.length,
    format: "trade-table",
    dataset: "trade-table",
    state: "done",
    importedAt: "2026-01-02T03:04:05.000Z",
    rows: 0,
    kept: 0,
    leftOut: 0,
    unresolved: 0,
    clashes: 0,
    changes: 0,
    yearFrom: null,
    yearTo: null,
    reason: null,
  };
}

async function shown(file: DataFile, line: number) {
  const { cells, problem } = await createShownRows().show(file, line);
  return cells?.map(({ column, text }) => `${column}=${text}`) ?? problem;
}

test("a row is shown by its line, with newlines in cells before it and whatever ends the lines", async () => {
  const text = 'name,note\nAda,"one\ntwo"\n\nBea,"with ""marks"""\nCid,last';
  for (const newline of ["\n", "\r\n", "\r"]) {
    const file = imported("notes.csv", text.replaceAll("\n", newline));
    expect(await shown(file, 2)).toEqual(["name=Ada", "note=one\ntwo"]);
    expect(await shown(file, 5)).toEqual(["name=Bea", 'note=with "marks"']);
    expect(await shown(file, 6)).toEqual(["name=Cid", "note=last"]);
  }
});

test("a row far down in a file is shown as it stands there", async () => {
  const rows = Array.from(
    { length: 60_000 },
    (_, index) => `${index},"a made-up note of some length, ${index}"`,
  );
  const file = imported("long.csv", `number,note\n${rows.join("\n")}\n`);
  expect(await shown(file, 59_001)).toEqual(["number=58999", "note=a made-up note of some length, 58999"]);
  expect(await shown(file, 60_002)).toBe("No row begins on line 60002 of long.csv.");
});

test("rows of UTF-16, JSON and workbooks are shown, too", async () => {
  const utf16 = Buffer.from("\uFEFFname;note\nЯ;ё\n", "utf16le");
  expect(await shown(imported("a.csv", utf16), 2)).toEqual(["name=Я", "note=ё"]);
  const json = '[{"name":"Ada","value":1.50},{"name":"Bea","value":null}]';
  expect(await shown(imported("a.json", json), 2)).toEqual(["name=Bea", "value="]);
  const workbook = workbookOf({
    Sheet: [
      ["name", "value"],
      ["Ada", { number: "1.5" }],
      [null, null],
      ["Bea", null],
    ],
  });
  expect(await shown(imported("a.xlsx", workbook), 4)).toEqual(["name=Bea", "value="]);
});

test("a file that has changed or is gone is said to be so, even after one of its rows was shown", async () => {
  const file = imported("notes.csv", "name,note\nAda,one\n");
  const rows = createShownRows();
  expect((await rows.show(file, 2)).problem).toBeNull();
  writeFileSync(file.path, "name,note\nAda,two\n");
  // A clock too coarse to tell two writes apart would be the test's fault.
  utimesSync(file.path, new Date(), new Date(Date.now() + 5000));
  expect(await rows.show(file, 2)).toMatchObject({
    cells: null,
    problem: "notes.csv is not the file any more that was imported: it has changed since.",
  });
  rmSync(file.path);
  expect((await rows.show(file, 2)).problem).toContain("The file is not there (any more).");
});
