import { openTestWorkbench } from "./open-test-workbench.ts";

// Run as a process of its own: imports a folder and prints each progress as a line of JSON, until it ends or is killed.
const [dataFolder = "", folder = ""] = process.argv.slice(2);
const { workbench, client } = await openTestWorkbench(dataFolder);
const { runId } = await client.imports.start({ paths: [folder] });
for await (const progress of await client.imports.watch({ runId })) console.log(JSON.stringify(progress));
await workbench.close();
