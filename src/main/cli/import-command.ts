import { resolve } from "node:path";
import type { ImportProgress, ImportReportRow } from "../../shared/contract/corpus-contract.ts";
import type { WorkbenchClient } from "../core/serve.ts";
import { columns } from "./columns.ts";
import { EXIT } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";
import { progressBar, progressText } from "./progress-text.ts";
import type { Terminal } from "./terminal.ts";

const LINE_EVERY_MS = 500;
const ROWS_A_PAGE = 200;

/**
 * Imports files and folders and reports what became of them. Ctrl+C stops at the next batch edge and keeps what has
 * been imported.
 */
export async function importCommand(
  client: WorkbenchClient,
  paths: readonly string[],
  options: { json: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const { runId } = await client.imports.start({ paths: paths.map((path) => resolve(path)) });
  const cancel = () => void client.imports.cancel({ runId });
  terminal.interrupted.addEventListener("abort", cancel, { once: true });
  if (terminal.interrupted.aborted) cancel();
  const end = await follow(client, runId, terminal);
  terminal.interrupted.removeEventListener("abort", cancel);
  const failures = await readFailures(client, runId);
  terminal.out(options.json ? jsonReport(end, failures) : textReport(end, failures));
  switch (end.state) {
    case "cancelled":
    case "interrupted":
      return EXIT.cancelled;
    case "failed":
      return EXIT.workspace;
    case "walking":
    case "importing":
    case "done":
      return end.failed > 0 ? EXIT.someFilesFailed : EXIT.done;
  }
}

/** Shows progress until the run ends; the last state. */
async function follow(client: WorkbenchClient, runId: string, terminal: Terminal): Promise<ImportProgress> {
  let last: ImportProgress | null = null;
  let shownAt = 0;
  for await (const progress of await client.imports.watch({ runId })) {
    last = progress;
    const now = performance.now();
    if (now - shownAt < LINE_EVERY_MS) continue;
    shownAt = now;
    terminal.err(terminal.errIsScreen ? `\r\u001b[K${progressBar(progress)}` : `${progressText(progress)}\n`);
  }
  if (last === null) throw new Error(`import run ${runId} told nothing`);
  if (terminal.errIsScreen) terminal.err("\r\u001b[K");
  return last;
}

async function readFailures(client: WorkbenchClient, runId: string): Promise<ImportReportRow[]> {
  const failures: ImportReportRow[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof client.imports.report>> = await client.imports.report({
      runId,
      outcome: "failed",
      cursor,
      limit: ROWS_A_PAGE,
    });
    failures.push(...page.rows);
    cursor = page.next;
  } while (cursor !== null);
  return failures;
}

function textReport(end: ImportProgress, failures: readonly ImportReportRow[]): string {
  const counts = columns(
    [
      ["imported", String(end.imported)],
      ["duplicates", String(end.duplicates)],
      ["skipped", String(end.skipped)],
      ["failed", String(end.failed)],
    ],
    [1],
  );
  const whole = end.reason === null ? "" : `The import ended early: ${end.reason}\n`;
  const rows = failures.map(({ path, reason }) => [path, reason ?? "no reason known"]);
  const failed = rows.length === 0 ? "" : `\nNot imported:\n${columns(rows)}`;
  return `${headline(end)}\n${whole}${counts}${failed}`;
}

function headline({ state }: ImportProgress): string {
  return state === "done" ? "Import finished." : `Import ${state}; what had been imported is kept.`;
}

function jsonReport(end: ImportProgress, failures: readonly ImportReportRow[]): string {
  const { runId, state, reason, total, imported, duplicates, skipped, failed } = end;
  const report = { runId, state, reason, total, imported, duplicates, skipped, failed };
  const files = failures.map(({ path, reason }) => ({ path, reason }));
  return `${JSON.stringify({ ...report, failures: files }, null, 2)}\n`;
}
