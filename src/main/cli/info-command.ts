import type { WorkbenchClient } from "../core/serve.ts";
import { columns } from "./columns.ts";
import { EXIT } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

/** What the workspace is and holds. */
export async function infoCommand(
  client: WorkbenchClient,
  options: { json: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const info = await client.workspace.info();
  terminal.out(
    options.json
      ? `${JSON.stringify(info, null, 2)}\n`
      : columns([
          ["workspace", info.name],
          ["folder", info.path],
          ["articles", String(info.articles)],
          ["events", String(info.events)],
          ["dates to confirm", String(info.askedDates)],
          ["bytes on disk", String(info.bytes)],
        ]),
  );
  return EXIT.done;
}
