import type { WorkbenchClient } from "../core/serve.ts";
import { columns } from "./columns.ts";
import { EXIT } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

/** The imports of the workspace, as it lists them. */
export async function runsCommand(
  client: WorkbenchClient,
  options: { json: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const runs = await client.imports.list();
  if (options.json) {
    terminal.out(`${JSON.stringify(runs, null, 2)}\n`);
    return EXIT.done;
  }
  const rows = runs.map(({ id, startedAt, progress, paths }) => [
    id,
    startedAt,
    progress.state,
    String(progress.imported),
    String(progress.failed),
    paths.join(", "),
  ]);
  const head = ["run", "started", "state", "imported", "failed", "paths"];
  terminal.out(columns([head, ...rows], [3, 4]));
  return EXIT.done;
}
