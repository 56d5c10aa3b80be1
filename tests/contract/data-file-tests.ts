import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { DataImportProgress } from "../../src/shared/contract/data-contract.ts";
import { failureOf, readAll, writeNews } from "./calls.ts";
import type { ContractClient } from "./transports.ts";

/** What a caller may rely on when data files are read, over a real workbench. */
export function dataFileTests(client: () => ContractClient, folder: () => string): void {
  test("a data file is known by its columns, read with progress, followed to its rows, removed and restored", async () => {
    // A table about resolutions and states that do not exist.
    const path = join(folder(), "votes.csv");
    writeFileSync(path, "resolution,state,vote\nTEST/1,Examplia,yes\nTEST/1,Nowhereland,maybe\n");
    expect(await client().data.recognise({ path })).toMatchObject({
      name: "votes.csv",
      format: "vote-table",
      dataset: "vote-table",
      columns: ["resolution", "state", "vote"],
      sample: [
        ["TEST/1", "Examplia", "yes"],
        ["TEST/1", "Nowhereland", "maybe"],
      ],
      needsMapping: false,
    });
    const { runId } = await client().data.start({ files: [{ path }] });
    const seen: DataImportProgress[] = [];
    for await (const progress of await client().data.watch({ runId })) seen.push(progress);
    expect(seen.at(-1)).toMatchObject({ runId, state: "done", filesDone: 1, rows: 2, kept: 1, leftOut: 1 });
    const [file] = await client().data.files();
    expect(file).toMatchObject({ name: "votes.csv", state: "done", kept: 1, leftOut: 1, unresolved: 1 });
    const fileId = file?.id ?? "";
    expect(seen.at(-1)?.results).toEqual([
      { path, name: "votes.csv", outcome: "imported", fileId, reason: null },
    ]);
    const page = await client().data.notices({ fileId, limit: 1 });
    expect([page.total, page.rows.map(({ kind, lines }) => [kind, lines])]).toEqual([2, [["left-out", [3]]]]);
    const next = await client().data.notices({ fileId, cursor: page.next });
    expect(next.rows.map(({ kind }) => kind)).toEqual(["unresolved"]);
    expect(await client().data.row({ fileId, line: 2 })).toEqual({
      file,
      line: 2,
      cells: [
        { column: "resolution", text: "TEST/1" },
        { column: "state", text: "Examplia" },
        { column: "vote", text: "yes" },
      ],
      problem: null,
    });
    expect(await client().data.remove({ fileId })).toEqual({ ...file, state: "removed" });
    expect(await client().data.restore({ fileId })).toEqual(file);
    writeFileSync(path, "resolution,state,vote\nTEST/1,Examplia,no\nTEST/1,Nowhereland,maybe\n");
    expect(await client().data.row({ fileId, line: 2 })).toMatchObject({
      cells: null,
      problem: expect.stringContaining("changed since"),
    });
  });

  test("what is said of data files that are not there arrives as BAD_PATH and NOT_FOUND", async () => {
    const path = join(folder(), "no-such.csv");
    expect(await failureOf(client().data.recognise({ path }))).toMatchObject({
      code: "BAD_PATH",
      defined: true,
      data: { path },
    });
    const missing = { code: "NOT_FOUND", defined: true, data: { what: "data file", id: "none" } };
    expect(await failureOf(client().data.notices({ fileId: "none" }))).toMatchObject(missing);
    expect(await failureOf(client().data.row({ fileId: "none", line: 1 }))).toMatchObject(missing);
    expect(await failureOf(client().data.remove({ fileId: "none" }))).toMatchObject({ code: "NOT_FOUND" });
    expect(await failureOf(readAll(client().data.watch({ runId: "none" })))).toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await client().data.cancel({ runId: "none" })).toEqual({ cancelled: false });
  });

  test("data files, imports of articles and replays run one at a time; a cancelled file leaves no row", async () => {
    const path = join(folder(), "long.csv");
    const rows = Array.from(
      { length: 400_000 },
      (_, index) => `TEST/${index % 50},Examplia ${index % 200},yes\n`,
    );
    writeFileSync(path, `resolution,state,vote\n${rows.join("")}`);
    const { runId } = await client().data.start({ files: [{ path }] });
    const busy = { code: "BUSY", defined: true, data: { what: "data" } };
    const codebook = { minimumRank: null, disabledRules: [], minimumConfidence: 0 };
    expect(await failureOf(client().data.start({ files: [{ path }] }))).toMatchObject(busy);
    expect(await failureOf(client().imports.start({ paths: [folder()] }))).toMatchObject(busy);
    expect(await failureOf(client().review.startReplay({ codebook }))).toMatchObject(busy);
    let last: DataImportProgress | null = null;
    for await (const progress of await client().data.watch({ runId })) {
      last = progress;
      if (progress.rows > 0) await client().data.cancel({ runId });
    }
    expect(last).toMatchObject({ state: "cancelled", results: [{ outcome: "cancelled" }] });
    expect((await client().data.files())[0]).toMatchObject({ name: "long.csv", state: "cancelled" });

    const news = writeNews(join(folder(), "beside"), 300);
    const articles = await client().imports.start({ paths: [news] });
    expect(await failureOf(client().data.start({ files: [{ path }] }))).toMatchObject({
      code: "BUSY",
      data: { what: "import" },
    });
    await readAll(client().imports.watch({ runId: articles.runId }));
  });
}
