import type { Router } from "@orpc/server";
import type { Contract } from "../../shared/contract/contract.ts";

export interface WorkbenchDeps {
  /** Folder for workspaces, recents and settings; made when absent. */
  dataFolder: string;
  /** Workspace to open; the default one inside dataFolder when null. */
  workspacePath: string | null;
  /** Entry of the parse worker: TypeScript in development, out/main/parse-worker.js in a build. */
  parseWorkerUrl: URL;
  /** Parse workers; at least 1. */
  workers: number;
  /** The present instant. */
  now: () => Date;
  /** One line of the log; never article text. */
  log: (line: string) => void;
}

export interface Workbench {
  /** The contract's implementation; needs no context, so every host serves the same. */
  router: Router<Contract, Record<never, never>>;
  /** Ends running imports at a batch edge, closes the workspace and the workers. */
  close(): Promise<void>;
}

/** Opens the workspace and serves the contract. Throws WorkspaceProblem when the workspace cannot be opened. */
export async function createWorkbench(deps: WorkbenchDeps): Promise<Workbench> {
  throw new Error(`not built yet: ${deps.dataFolder}`);
}
