import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openDatabase } from "../../../../../src/main/core/store/database.ts";
import { DataImportProgress } from "../../../../../src/shared/contract/data-contract.ts";
import { openTestWorkbench } from "../../../../support/open-test-workbench.ts";
import { tempFolder } from "../../../../support/temp-folder.ts";

const ROWS = 400_000;
const CHILD = fileURLToPath(new URL("../../../../support/read-data-until-killed.ts", import.meta.url));

/** Reads in a process of its own and kills it once rows were written; the last it said. */
async function readAndKill(dataFolder: string, path: string): Promise<DataImportProgress> {
  const child = spawn(process.execPath, [CHILD, dataFolder, path], { stdio: ["ignore", "pipe", "inherit"] });
  const exited = once(child, "exit");
  let last: DataImportProgress | null = null;
  for await (const line of createInterface({ input: child.stdout })) {
    last = DataImportProgress.parse(JSON.parse(line));
    if (last.rows >= ROWS / 10) child.kill("SIGKILL");
  }
  await exited;
  if (!last) throw new Error("The reading said nothing.");
  return last;
}

test(
  "of a data file whose reading is killed no row stays, its report says so, and it can be read again",
  { timeout: 180_000 },
  async () => {
    const dataFolder = tempFolder();
    // Votes of states that do not exist on resolutions that nobody has adopted.
    const rows = Array.from({ length: ROWS }, (_, index) => `TEST/${index % 2000},XX${index % 200},yes\n`);
    const path = join(dataFolder, "long.csv");
    writeFileSync(path, `resolution,state,vote\n${rows.join("")}`);
    const killed = await readAndKill(dataFolder, path);
    expect(killed.state).toBe("reading");

    const { workbench, client } = await openTestWorkbench(dataFolder);
    await expect
      .poll(() => client.data.files(), { timeout: 60_000 })
      .toMatchObject([
        { state: "failed", reason: expect.stringContaining("Demarche stopped while this file was read") },
      ]);
    await workbench.close();

    const database = openDatabase(join(dataFolder, "workspace", "workspace.sqlite"));
    expect(database.get("SELECT count(*) AS n FROM vote")).toEqual({ n: 0 });
    expect(database.get("SELECT count(*) AS n FROM data_file WHERE process IS NOT NULL")).toEqual({ n: 0 });
    expect(database.all("PRAGMA foreign_key_check")).toEqual([]);
    database.close();

    const again = await openTestWorkbench(dataFolder);
    writeFileSync(path, "resolution,state,vote\nTEST/1,XX1,yes\n");
    const { runId } = await again.client.data.start({ files: [{ path }] });
    let end: DataImportProgress | null = null;
    for await (const progress of await again.client.data.watch({ runId })) end = progress;
    expect(end).toMatchObject({ state: "done", kept: 1 });
    await again.workbench.close();
  },
);
