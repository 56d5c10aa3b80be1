import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeGeneratedCorpus } from "../../../../../bench/generated-articles.ts";
import type { ImportProgress } from "../../../../../src/shared/contract/corpus-contract.ts";
import { DEFAULT_LENS } from "../../../../../src/shared/domain/lens.ts";
import { openTestWorkbench } from "../../../../support/open-test-workbench.ts";
import { tempFolder } from "../../../../support/temp-folder.ts";

type Client = Awaited<ReturnType<typeof openTestWorkbench>>["client"];

async function importAll(client: Client, paths: string[]): Promise<ImportProgress> {
  const { runId } = await client.imports.start({ paths });
  let last: ImportProgress | null = null;
  for await (const progress of await client.imports.watch({ runId })) last = progress;
  if (!last) throw new Error("No progress.");
  return last;
}

async function outcomes(client: Client, runId: string) {
  const { rows } = await client.imports.report({ runId });
  return rows.map((row) => [row.path, row.outcome, row.reason]);
}

test("a folder of good, twin and broken files: the good come in, each file is told what came of it", async () => {
  const folder = tempFolder();
  mkdirSync(join(folder, "deep"));
  const text =
    "A made-up headline\n\nMarch 12, 2024, Sample Wire. A made-up article about nothing in particular.\n";
  writeFileSync(join(folder, "a.txt"), text);
  writeFileSync(join(folder, "deep", "twin.txt"), text);
  writeFileSync(join(folder, "empty.txt"), "");
  writeFileSync(join(folder, "photo.jpg"), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0]));
  writeFileSync(
    join(folder, "z.txt"),
    "Another made-up headline\n\nMarch 13, 2024, Sample Wire. More of nothing.\n",
  );
  const { workbench, client } = await openTestWorkbench(tempFolder());
  const first = await importAll(client, [folder]);
  expect(first).toMatchObject({ state: "done", total: 5, imported: 2, duplicates: 1, failed: 1, skipped: 1 });
  const report = await outcomes(client, first.runId);
  expect(report.map(([path, outcome]) => [path, outcome])).toEqual([
    ["a.txt", "imported"],
    ["deep/twin.txt", "duplicate"],
    ["empty.txt", "failed"],
    ["photo.jpg", "skipped"],
    ["z.txt", "imported"],
  ]);
  for (const [path, outcome, reason] of report) {
    if (outcome === "failed" || outcome === "skipped") expect(reason).toContain(path);
  }

  const again = await importAll(client, [folder]);
  expect(again).toMatchObject({ state: "done", imported: 0, duplicates: 3 });
  expect((await client.articles.list({ lens: DEFAULT_LENS })).total).toBe(2);
  await workbench.close();
});

test("a deleted article that is imported again comes back to life", async () => {
  const folder = tempFolder();
  writeFileSync(
    join(folder, "a.txt"),
    "A made-up headline\n\nMarch 12, 2024, Sample Wire. A made-up article.\n",
  );
  const { workbench, client } = await openTestWorkbench(tempFolder());
  await importAll(client, [folder]);
  const { rows } = await client.articles.list({ lens: DEFAULT_LENS });
  await client.articles.delete({ ids: rows.map((row) => row.id) });
  expect(await importAll(client, [folder])).toMatchObject({ imported: 1, duplicates: 0 });
  expect((await client.articles.list({ lens: DEFAULT_LENS })).total).toBe(1);
  await workbench.close();
});

test("cancelling keeps what is done and stops the work", async () => {
  const corpus = tempFolder();
  writeGeneratedCorpus(corpus, 1500);
  const { workbench, client } = await openTestWorkbench(tempFolder());
  const { runId } = await client.imports.start({ paths: [corpus] });
  let last: ImportProgress | null = null;
  for await (const progress of await client.imports.watch({ runId })) {
    last = progress;
    if (progress.imported > 0) await client.imports.cancel({ runId });
  }
  const kept = (await client.articles.list({ lens: DEFAULT_LENS })).total;
  expect(last).toMatchObject({ state: "cancelled", imported: kept });
  expect(kept).toBeLessThan(1500);
  expect(await client.imports.cancel({ runId })).toEqual({ cancelled: false });
  expect((await client.imports.list())[0]).toMatchObject({ resumable: true });
  await workbench.close();
});

test("one import at a time; the second is told so", async () => {
  const corpus = tempFolder();
  writeGeneratedCorpus(corpus, 300);
  const { workbench, client } = await openTestWorkbench(tempFolder());
  await client.imports.start({ paths: [corpus] });
  await expect(client.imports.start({ paths: [corpus] })).rejects.toMatchObject({
    code: "BUSY",
    data: { what: "import" },
  });
  await workbench.close();
});

test("the file reports of a run can be paged and chosen by outcome, long after", async () => {
  const corpus = tempFolder();
  writeGeneratedCorpus(corpus, 30);
  writeFileSync(join(corpus, "0000", "empty.txt"), "");
  const { workbench, client } = await openTestWorkbench(tempFolder());
  const { runId } = await importAll(client, [corpus]);
  const first = await client.imports.report({ runId, limit: 20 });
  const second = await client.imports.report({ runId, limit: 20, cursor: first.next });
  const failed = await client.imports.report({ runId, outcome: "failed" });
  expect([first.rows.length, second.rows.length, second.next, failed.total]).toEqual([20, 11, null, 1]);
  await workbench.close();
});
