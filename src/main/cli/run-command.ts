import { availableParallelism } from "node:os";
import { connectInProcess } from "../core/serve.ts";
import type { WorkbenchClient } from "../core/serve.ts";
import { createWorkbench } from "../core/workbench.ts";
import { accountName } from "../core/workspace/account-name.ts";
import { openDataFolder } from "../core/workspace/data-folder.ts";
import { EXIT } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";
import { explainFailure } from "./explain-failure.ts";
import type { Terminal } from "./terminal.ts";

export interface Installation {
  parseWorkerUrl: URL;
  dataWorkerUrl: URL;
  samplesFolder: string;
  starterFolder: string;
  env: NodeJS.ProcessEnv;
}

export interface WorkspaceChoice {
  workspace?: string;
  data?: string;
}

/** Opens the workspace in this process, carries a command out on it, and closes it whatever happens. */
export async function runCommand(
  { env, ...installed }: Installation,
  choice: WorkspaceChoice,
  terminal: Terminal,
  command: (client: WorkbenchClient) => Promise<ExitCode>,
): Promise<ExitCode> {
  const log: string[] = [];
  const note = (line: string) => void log.push(line);
  try {
    const workbench = await createWorkbench({
      dataFolder: openDataFolder(choice.data, env),
      workspacePath: choice.workspace ?? null,
      ...installed,
      workers: Math.max(1, availableParallelism() - 1),
      now: () => new Date(),
      who: accountName(),
      log: note,
    });
    try {
      return await command(connectInProcess(workbench.router, note));
    } finally {
      await workbench.close();
    }
  } catch (error) {
    const { message, code } = explainFailure(error);
    terminal.err(`demarche: ${message}\n`);
    // The log is of interest when something went wrong inside.
    if (code === EXIT.bug) for (const line of log) terminal.err(`  ${line}\n`);
    return code;
  }
}
