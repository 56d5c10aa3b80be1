import { closeSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { openCorpusStore } from "../../../../../src/main/core/store/corpus-store.ts";
import { madeUpArticle } from "../../../../support/made-up-articles.ts";
import { tempFolder } from "../../../../support/temp-folder.ts";

test("a workspace that was not closed and has a torn page is reported as damaged", () => {
  const path = join(tempFolder(), "workspace.sqlite");
  const store = openCorpusStore(path);
  const run = store.imports.start(["/made-up"], "2024-03-12T00:00:00Z", 1);
  store.transaction(() =>
    store.articles.insert(
      Array.from({ length: 300 }, (_, index) =>
        madeUpArticle({ text: `Sample number ${index} `.repeat(200) }),
      ),
      run,
      "2024-03-12T00:00:00Z",
    ),
  );
  store.close();
  const reopened = new DatabaseSync(path);
  reopened.exec("UPDATE meta SET value = 'no' WHERE key = 'closed'; PRAGMA wal_checkpoint(TRUNCATE)");
  const pages = Number(reopened.prepare("PRAGMA page_count").get()?.["page_count"]);
  reopened.close();
  const file = openSync(path, "r+");
  for (let page = 3; page < pages; page += 1) writeSync(file, Buffer.alloc(512, 0xff), 0, 512, page * 32768);
  closeSync(file);
  expect(() => openCorpusStore(path)).toThrow(expect.objectContaining({ reason: "damaged", path }));
});

test("a file that is no database is reported as damaged, not overwritten", () => {
  const path = join(tempFolder(), "workspace.sqlite");
  writeFileSync(
    path,
    "This is not a database, and it is long enough to have a header of a hundred bytes. ".repeat(20),
  );
  expect(() => openCorpusStore(path)).toThrow(expect.objectContaining({ reason: "damaged" }));
});
