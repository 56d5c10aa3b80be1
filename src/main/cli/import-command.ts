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
  const refusals = await readRefusals(client, runId);
  terminal.out(options.json ? jsonReport(end, refusals) : textReport(end, refusals));
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

/** The files that did not come in, failed ones first. */
async function readRefusals(client: WorkbenchClient, runId: string): Promise<ImportReportRow[]> {
  const refusals: ImportReportRow[] = [];
  for (const outcome of ["failed", "skipped"] as const) {
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof client.imports.report>> = await client.imports.report({
        runId,
        outcome,
        cursor,
        limit: ROWS_A_PAGE,
      });
      refusals.push(...page.rows);
      cursor = page.next;
    } while (cursor !== null);
  }
  return refusals;
}

function textReport(end: ImportProgress, refusals: readonly ImportReportRow[]): string {
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
  const rows = refusals.map(({ outcome, path, reason }) => [outcome, path, reason ?? "no reason known"]);
  const refused = rows.length === 0 ? "" : `\nNot imported:\n${columns(rows)}`;
  return `${headline(end)}\n${whole}${counts}${refused}`;
}

function headline({ state }: ImportProgress): string {
  return state === "done" ? "Import finished." : `Import ${state}; what had been imported is kept.`;
}

function jsonReport(end: ImportProgress, refusals: readonly ImportReportRow[]): string {
  const { runId, state, reason, total, imported, duplicates, skipped, failed } = end;
  const report = { runId, state, reason, total, imported, duplicates, skipped, failed };
  const notImported = refusals.map(({ path, outcome, reason }) => ({ path, outcome, reason }));
  return `${JSON.stringify({ ...report, notImported }, null, 2)}\n`;
}
