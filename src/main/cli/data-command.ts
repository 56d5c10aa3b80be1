import type { WorkbenchClient } from "../core/serve.ts";
import { columns } from "./columns.ts";
import { EXIT } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";
import { count } from "./progress-text.ts";
import type { Terminal } from "./terminal.ts";

/** The data files of the workspace, the newest first, with those that failed or were removed. */
export async function dataCommand(
  client: WorkbenchClient,
  options: { json: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const files = await client.data.files();
  if (options.json) {
    terminal.out(`${JSON.stringify(files, null, 2)}\n`);
    return EXIT.done;
  }
  const rows = files.map((file) => [
    file.importedAt.slice(0, 10),
    file.state,
    file.dataset,
    file.format,
    count(file.kept),
    count(file.leftOut),
    file.name,
  ]);
  const head = ["imported", "state", "data set", "format", "kept", "left out", "file"];
  terminal.out(columns([head, ...rows], [4, 5]));
  return EXIT.done;
}
