import { availableParallelism } from "node:os";
import { connectInProcess } from "../src/main/core/serve.ts";
import { createWorkbench } from "../src/main/core/workbench.ts";

const log = (line: string): void => void process.stderr.write(`${line}\n`);

const PARSE_WORKER = new URL("../src/main/core/corpus/parse-worker.ts", import.meta.url);
const DATA_WORKER = new URL("../src/main/core/datafiles/data-worker.ts", import.meta.url);

/** The workbench as a host opens it, on the TypeScript sources, with its client in this process. */
export async function openBenchWorkbench(dataFolder: string, parseWorkerUrl = PARSE_WORKER) {
  const workbench = await createWorkbench({
    dataFolder,
    workspacePath: null,
    parseWorkerUrl,
    dataWorkerUrl: DATA_WORKER,
    starterFolder: new URL("../starter", import.meta.url).pathname,
    samplesFolder: new URL("../samples", import.meta.url).pathname,
    workers: Math.max(1, availableParallelism()),
    now: () => new Date(),
    who: "bench",
    log,
  });
  return { workbench, client: connectInProcess(workbench.router, log) };
}
