import { connectInProcess } from "../../src/main/core/serve.ts";
import { createWorkbench } from "../../src/main/core/workbench.ts";

/** A real workbench in a folder, on the TypeScript sources, with its client in this process. */
export async function openTestWorkbench(dataFolder: string) {
  const log: string[] = [];
  const workbench = await createWorkbench({
    dataFolder,
    workspacePath: null,
    parseWorkerUrl: new URL("../../src/main/core/corpus/parse-worker.ts", import.meta.url),
    dataWorkerUrl: new URL("../../src/main/core/datafiles/data-worker.ts", import.meta.url),
    starterFolder: new URL("../../starter", import.meta.url).pathname,
    samplesFolder: new URL("../../samples", import.meta.url).pathname,
    workers: 1,
    now: () => new Date(),
    who: "adam.example",
    log: (line) => log.push(line),
  });
  return { workbench, client: connectInProcess(workbench.router, (line) => log.push(line)), log };
}
