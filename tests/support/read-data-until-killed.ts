import { openTestWorkbench } from "./open-test-workbench.ts";

// Run as a process of its own: reads a data file and prints each progress as a line of JSON, until it ends or is killed.
const [dataFolder = "", path = ""] = process.argv.slice(2);
const { workbench, client } = await openTestWorkbench(dataFolder);
const { runId } = await client.data.start({ files: [{ path }] });
for await (const progress of await client.data.watch({ runId })) console.log(JSON.stringify(progress));
await workbench.close();
