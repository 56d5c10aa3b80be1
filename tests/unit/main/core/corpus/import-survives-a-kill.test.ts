import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { writeGeneratedCorpus } from "../../../../../bench/generated-articles.ts";
import { openDatabase } from "../../../../../src/main/core/store/database.ts";
import { ImportProgress } from "../../../../../src/shared/contract/corpus-contract.ts";
import { DEFAULT_LENS } from "../../../../../src/shared/domain/lens.ts";
import { openTestWorkbench } from "../../../../support/open-test-workbench.ts";
import { tempFolder } from "../../../../support/temp-folder.ts";

const ARTICLES = 1000;
const CHILD = fileURLToPath(new URL("../../../../support/import-until-killed.ts", import.meta.url));

/** Imports in a process of its own and kills it as soon as half is acknowledged; returns what it last acknowledged. */
async function importAndKill(dataFolder: string, corpus: string): Promise<ImportProgress> {
  const child = spawn(process.execPath, [CHILD, dataFolder, corpus], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(child, "exit");
  let last: ImportProgress | null = null;
  for await (const line of createInterface({ input: child.stdout })) {
    last = ImportProgress.parse(JSON.parse(line));
    if (last.imported >= ARTICLES / 2) child.kill("SIGKILL");
  }
  await exited;
  if (!last) throw new Error("The import said nothing.");
  return last;
}

test(
  "an import killed halfway keeps every acknowledged article and goes on where it stopped",
  { timeout: 120_000 },
  async () => {
    const dataFolder = tempFolder();
    const corpus = tempFolder();
    writeGeneratedCorpus(corpus, ARTICLES);
    const acknowledged = await importAndKill(dataFolder, corpus);
    expect(acknowledged.state).toBe("importing");
    expect(acknowledged.imported).toBeLessThan(ARTICLES);

    const { workbench, client } = await openTestWorkbench(dataFolder);
    const [interrupted] = await client.imports.list();
    const kept = (await client.articles.list({ lens: DEFAULT_LENS })).total;
    expect({
      state: interrupted?.progress.state,
      resumable: interrupted?.resumable,
      reported: interrupted?.progress.imported,
    }).toEqual({
      state: "interrupted",
      resumable: true,
      reported: kept,
    });
    expect(kept).toBeGreaterThanOrEqual(acknowledged.imported);

    const { runId } = await client.imports.start({ paths: interrupted?.paths ?? [] });
    let end: ImportProgress | null = null;
    for await (const progress of await client.imports.watch({ runId })) end = progress;
    expect(end).toMatchObject({ state: "done", duplicates: kept, imported: ARTICLES - kept, failed: 0 });
    expect((await client.articles.list({ lens: DEFAULT_LENS })).total).toBe(ARTICLES);
    await workbench.close();

    const database = openDatabase(join(dataFolder, "workspace", "workspace.sqlite"));
    expect(database.all("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
    expect(database.all("PRAGMA foreign_key_check")).toEqual([]);
    database.run("INSERT INTO article_index (article_index, rank) VALUES ('integrity-check', 1)");
    database.close();
  },
);
