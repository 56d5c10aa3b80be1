import { statSync } from "node:fs";
import { join } from "node:path";
import { residentMb } from "./measure.ts";
import { openBenchWorkbench } from "./open-bench-workbench.ts";

// Imports a folder into a new workspace and says how fast, in what memory and to what size. A third argument
// "without-evidence" leaves the extraction out.
const [dataFolder = "", corpus = "", mode = ""] = process.argv.slice(2);
const { workbench, client } = await openBenchWorkbench(
  dataFolder,
  mode === "without-evidence" ? new URL("parse-worker-without-evidence.ts", import.meta.url) : undefined,
);
const started = performance.now();
const { runId } = await client.imports.start({ paths: [corpus] });
let imported = 0;
let peakMb = 0;
for await (const progress of await client.imports.watch({ runId })) {
  imported = progress.imported;
  peakMb = Math.max(peakMb, residentMb());
}
const seconds = (performance.now() - started) / 1000;
await workbench.close();
const bytes = statSync(join(dataFolder, "workspace", "workspace.sqlite")).size;
console.log(
  JSON.stringify({
    imported,
    seconds,
    articlesPerSecond: imported / seconds,
    peakMb,
    databaseMb: bytes / 1_000_000,
  }),
);
