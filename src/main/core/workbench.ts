import type { Router } from "@orpc/server";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Contract } from "../../shared/contract/contract.ts";
import type { Settings } from "../../shared/contract/workspace-contract.ts";
import { createParsePool } from "./corpus/parse-pool.ts";
import { articleRoutes } from "./router/article-routes.ts";
import { dataRoutes } from "./router/data-routes.ts";
import { importRoutes } from "./router/import-routes.ts";
import { outreachRoutes } from "./router/outreach-routes.ts";
import { replayRoutes } from "./router/replay-routes.ts";
import { occurrenceRoutes } from "./router/occurrence-routes.ts";
import { reviewRoutes } from "./router/review-routes.ts";
import { tradeRoutes } from "./router/trade-routes.ts";
import { votesRoutes } from "./router/votes-routes.ts";
import { busyWith, os } from "./router/routes.ts";
import { readQuery } from "./search/queries.ts";
import { WorkspaceProblem } from "./store/database.ts";
import { openAppState } from "./workspace/app-state.ts";
import { listFolder } from "./workspace/folder-listing.ts";
import { createRuleSet } from "./workspace/rule-set.ts";
import { openSession } from "./workspace/session.ts";
import type { Session } from "./workspace/session.ts";

export interface WorkbenchDeps {
  /** Folder for workspaces, recents and settings; made when absent. */
  dataFolder: string;
  /** Workspace to open; the default one inside dataFolder when null. */
  workspacePath: string | null;
  /** Entry of the parse worker: TypeScript in development, out/main/parse-worker.js in a build. */
  parseWorkerUrl: URL;
  /** Entry of the worker that reads data files: TypeScript in development, out/main/data-worker.js in a build. */
  dataWorkerUrl: URL;
  /** The sample texts that come with Demarche. */
  samplesFolder: string;
  /** The starter data that come with Demarche. */
  starterFolder: string;
  /** Parse workers; at least 1. */
  workers: number;
  /** The present instant. */
  now: () => Date;
  /** The account name of the analyst, for the log of decisions. */
  who: string;
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
  const { dataFolder, samplesFolder, dataWorkerUrl, now, who, log } = deps;
  mkdirSync(dataFolder, { recursive: true });
  const appState = openAppState(dataFolder);
  const pool = createParsePool({ workers: deps.workers, workerUrl: deps.parseWorkerUrl });
  const rules = createRuleSet();
  const open = (path: string): Session => {
    const parallel = deps.workers * 2;
    const opened = openSession(path, { pool, parallel, now, who, rules, samplesFolder, dataWorkerUrl });
    appState.noteOpened(opened.info().path, now().toISOString());
    return opened;
  };
  let session = open(deps.workspacePath ?? join(dataFolder, "workspace"));

  const workspace = {
    info: os.workspace.info.handler(() => session.info()),
    open: os.workspace.open.handler(async ({ input, errors }) => {
      try {
        const next = open(input.path);
        const before = session;
        session = next;
        await before.close();
        return session.info();
      } catch (error) {
        if (!(error instanceof WorkspaceProblem)) throw error;
        throw errors.WORKSPACE({ message: error.message, data: { reason: error.reason, path: error.path } });
      }
    }),
    recent: os.workspace.recent.handler(() => appState.recent()),
    addSamples: os.workspace.addSamples.handler(({ errors }) => {
      const runId = session.imports.start([samplesFolder]);
      if (runId === null) throw errors.BUSY(busyWith(session));
      return { runId };
    }),
    changes: os.workspace.changes.handler(async function* ({ signal }) {
      // A workspace that is opened later takes over the stream of the one before it.
      for (;;) {
        const followed = session;
        yield* followed.changes.follow(signal);
        if (followed === session || signal?.aborted) return;
      }
    }),
  };

  const router = os.router({
    workspace,
    imports: importRoutes(() => session),
    articles: articleRoutes(() => session),
    outreach: outreachRoutes(() => session),
    review: {
      ...reviewRoutes(() => session),
      ...replayRoutes(() => session, rules),
      ...occurrenceRoutes(() => session),
    },
    data: dataRoutes(() => session, deps.starterFolder),
    trade: tradeRoutes(() => session),
    votes: votesRoutes(() => session),
    folders: {
      list: os.folders.list.handler(async ({ input, errors }) => {
        const listing = await listFolder(input.path);
        if (listing.ok) return listing.value;
        throw errors.BAD_PATH({ message: listing.failure, data: { path: input.path ?? "" } });
      }),
    },
    search: {
      suggest: os.search.suggest.handler(({ input }) => session.suggestions.suggest(input.text, input.limit)),
      check: os.search.check.handler(({ input }) => {
        const query = readQuery(input.query);
        return query.ok ? null : query.failure;
      }),
    },
    edits: {
      state: os.edits.state.handler(() => session.edits.state()),
      undo: os.edits.undo.handler(async () => {
        const done = await session.edits.undo();
        return { ...session.edits.state(), done };
      }),
      redo: os.edits.redo.handler(async () => {
        const done = await session.edits.redo();
        return { ...session.edits.state(), done };
      }),
    },
    settings: {
      get: os.settings.get.handler(() => appState.settings()),
      set: os.settings.set.handler(({ input }) => appState.setSettings(withoutUndefined(input))),
    },
  });

  return {
    router,
    async close() {
      await session.close();
      await pool.close();
      log("closed");
    },
  };
}

function withoutUndefined(change: { theme?: Settings["theme"] | undefined }): Partial<Settings> {
  return change.theme === undefined ? {} : { theme: change.theme };
}
