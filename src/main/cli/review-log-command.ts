import type { WorkbenchClient } from "../core/serve.ts";
import { columns } from "./columns.ts";
import { EXIT } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

const ENTRIES_A_PAGE = 200;

/** Every decision of the workspace, newest first; as JSON one line each, so that any length can be read. */
export async function reviewLogCommand(
  client: WorkbenchClient,
  options: { json: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof client.review.log>> = await client.review.log({
      cursor,
      limit: ENTRIES_A_PAGE,
    });
    if (options.json) for (const entry of page.rows) terminal.out(`${JSON.stringify(entry)}\n`);
    else
      terminal.out(
        columns(
          page.rows.map(({ at, who, action, recordId, from, to }) => [
            at,
            who,
            action,
            recordId,
            `${from ?? "-"} => ${to ?? "-"}`,
          ]),
        ),
      );
    cursor = page.next;
  } while (cursor !== null && !terminal.interrupted.aborted);
  return terminal.interrupted.aborted ? EXIT.cancelled : EXIT.done;
}
