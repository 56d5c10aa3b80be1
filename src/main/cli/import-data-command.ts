import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { DataFileResult, DataImportProgress } from "../../shared/contract/data-contract.ts";
import { ColumnMapping } from "../../shared/domain/data-file.ts";
import type { DataFile, DataNotice } from "../../shared/domain/data-file.ts";
import { fail, ok } from "../../shared/domain/result.ts";
import type { Result } from "../../shared/domain/result.ts";
import type { WorkbenchClient } from "../core/serve.ts";
import { dataProgressText } from "./data-progress-text.ts";
import { EXIT } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";
import { fileReport } from "./data-report-text.ts";
import type { Terminal } from "./terminal.ts";

const LINE_EVERY_MS = 500;
const NOTICES_A_PAGE = 200;

export interface ImportDataOptions {
  json: boolean;
  /** A file with a mapping as JSON, for every file of the call. */
  mapping?: string | undefined;
  /** Reads the starter data that come with Demarche instead of files. */
  starter: boolean;
}

/** What became of a file, with its report where there is one. */
export interface ReportedFile {
  result: DataFileResult;
  file: DataFile | null;
  notices: DataNotice[];
}

/** Reads data files and reports what became of each. Ctrl+C keeps the files that are done and no row of the one at work. */
export async function importDataCommand(
  client: WorkbenchClient,
  paths: readonly string[],
  options: ImportDataOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const mapping = await readMapping(options.mapping);
  if (!mapping.ok) {
    terminal.err(`demarche: ${mapping.failure}\n`);
    return EXIT.usage;
  }
  const files = paths.map((path) => ({ path: resolve(path), mapping: mapping.value }));
  const { runId } = options.starter ? await client.data.addStarter() : await client.data.start({ files });
  const cancel = () => void client.data.cancel({ runId });
  terminal.interrupted.addEventListener("abort", cancel, { once: true });
  if (terminal.interrupted.aborted) cancel();
  const end = await follow(client, runId, terminal);
  terminal.interrupted.removeEventListener("abort", cancel);
  const reported = await readReports(client, end.results);
  terminal.out(options.json ? jsonReport(end, reported) : textReport(end, reported));
  switch (end.state) {
    case "cancelled":
      return EXIT.cancelled;
    case "failed":
      return EXIT.workspace;
    case "reading":
    case "finishing":
    case "done":
      return end.results.some(({ outcome }) => outcome === "failed") ? EXIT.someFilesFailed : EXIT.done;
  }
}

async function readMapping(path: string | undefined): Promise<Result<ColumnMapping | null, string>> {
  if (path === undefined) return ok(null);
  try {
    const parsed = ColumnMapping.safeParse(JSON.parse(await readFile(path, "utf8")));
    if (parsed.success) return ok(parsed.data);
    const [issue] = parsed.error.issues;
    return fail(`${path} is no mapping: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`);
  } catch (error) {
    return fail(
      `${path} cannot be read as a mapping: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Shows progress until the run ends; the last state. */
async function follow(
  client: WorkbenchClient,
  runId: string,
  terminal: Terminal,
): Promise<DataImportProgress> {
  let last: DataImportProgress | null = null;
  let shownAt = 0;
  for await (const progress of await client.data.watch({ runId })) {
    last = progress;
    const now = performance.now();
    if (now - shownAt < LINE_EVERY_MS) continue;
    shownAt = now;
    const text = dataProgressText(progress);
    terminal.err(terminal.errIsScreen ? `\r\u001b[K${text}` : `${text}\n`);
  }
  if (last === null) throw new Error(`reading of data files ${runId} told nothing`);
  if (terminal.errIsScreen) terminal.err("\r\u001b[K");
  return last;
}

async function readReports(
  client: WorkbenchClient,
  results: readonly DataFileResult[],
): Promise<ReportedFile[]> {
  const files = new Map((await client.data.files()).map((file) => [file.id, file]));
  const reported: ReportedFile[] = [];
  for (const result of results) {
    const file = files.get(result.fileId ?? "") ?? null;
    const isNew = file !== null && result.outcome !== "nothing-new";
    reported.push({ result, file, notices: isNew ? await readNotices(client, file.id) : [] });
  }
  return reported;
}

async function readNotices(client: WorkbenchClient, fileId: string): Promise<DataNotice[]> {
  const notices: DataNotice[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof client.data.notices>> = await client.data.notices({
      fileId,
      cursor,
      limit: NOTICES_A_PAGE,
    });
    notices.push(...page.rows);
    cursor = page.next;
  } while (cursor !== null);
  return notices;
}

function textReport({ state, reason }: DataImportProgress, reported: readonly ReportedFile[]): string {
  const whole =
    state === "failed"
      ? `The reading ended early: ${reason ?? "no reason known"}\n`
      : state === "cancelled"
        ? "Cancelled; files that were done are kept.\n"
        : "";
  return whole + reported.map(fileReport).join("\n");
}

function jsonReport({ runId, state, reason }: DataImportProgress, reported: readonly ReportedFile[]): string {
  const files = reported.map(({ result, file, notices }) => ({ ...result, file, notices }));
  return `${JSON.stringify({ runId, state, reason, files }, null, 2)}\n`;
}
