import { implement } from "@orpc/server";
import type { Router } from "@orpc/server";
import { mkdirSync } from "node:fs";
import { access } from "node:fs/promises";
import { join } from "node:path";
import { contract } from "../../shared/contract/contract.ts";
import type { Contract } from "../../shared/contract/contract.ts";
import type { Settings } from "../../shared/contract/workspace-contract.ts";
import type { Lens } from "../../shared/domain/lens.ts";
import { createParsePool } from "./corpus/parse-pool.ts";
import { reread } from "./workspace/reread.ts";
import { articleDetail, facets, listPage } from "./outreach/article-answers.ts";
import { histogramAnswer, timelineAnswer } from "./outreach/timeline-answer.ts";
import { readQuery } from "./search/queries.ts";
import { WorkspaceProblem } from "./store/database.ts";
import { openAppState } from "./workspace/app-state.ts";
import { listFolder } from "./workspace/folder-listing.ts";
import { openSession } from "./workspace/session.ts";
import type { ReadLens, Session } from "./workspace/session.ts";

export interface WorkbenchDeps {
  /** Folder for workspaces, recents and settings; made when absent. */
  dataFolder: string;
  /** Workspace to open; the default one inside dataFolder when null. */
  workspacePath: string | null;
  /** Entry of the parse worker: TypeScript in development, out/main/parse-worker.js in a build. */
  parseWorkerUrl: URL;
  /** The sample texts that come with Demarche. */
  samplesFolder: string;
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
  const { dataFolder, samplesFolder, now, log } = deps;
  mkdirSync(dataFolder, { recursive: true });
  const appState = openAppState(dataFolder);
  const pool = createParsePool({ workers: deps.workers, workerUrl: deps.parseWorkerUrl });
  const open = (path: string): Session => {
    const opened = openSession(path, { pool, parallel: deps.workers * 2, now, reread, samplesFolder });
    appState.noteOpened(opened.info().path, now().toISOString());
    return opened;
  };
  let session = open(deps.workspacePath ?? join(dataFolder, "workspace"));
  const os = implement(contract);

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
      if (runId === null) throw errors.BUSY(BUSY);
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

  const imports = {
    start: os.imports.start.handler(async ({ input, errors }) => {
      const missing = await firstMissing(input.paths);
      if (missing)
        throw errors.BAD_PATH({
          message: `${missing} cannot be found. Check the path and try again.`,
          data: { path: missing },
        });
      const runId = session.imports.start(input.paths);
      if (runId === null) throw errors.BUSY(BUSY);
      return { runId };
    }),
    watch: os.imports.watch.handler(async function* ({ input, signal, errors }) {
      const progress = session.imports.watch(input.runId, signal);
      if (!progress) throw errors.NOT_FOUND(notFound("import run", input.runId));
      yield* progress;
    }),
    cancel: os.imports.cancel.handler(({ input }) => ({ cancelled: session.imports.cancel(input.runId) })),
    list: os.imports.list.handler(() => session.imports.list()),
    report: os.imports.report.handler(({ input, errors }) => {
      const { store } = session;
      if (!store.imports.run(Number(input.runId)))
        throw errors.NOT_FOUND(notFound("import run", input.runId));
      return store.imports.files(Number(input.runId), input.outcome, input.cursor, input.limit);
    }),
  };

  /** The lens with its query read; throws BAD_QUERY, which every procedure may end in. */
  const read = (lens: Lens, errors: LensErrors): ReadLens => {
    const result = session.readLens(lens);
    if (result.ok) return result.value;
    const { message, at, length, suggestion } = result.failure;
    throw errors.BAD_QUERY({ message, data: { at, length, suggestion } });
  };

  const articles = {
    list: os.articles.list.handler(({ input, errors }) => {
      const { scope, query } = read(input.lens, errors);
      const total = session.remember("count", input.lens, () => session.store.list.count(scope));
      const page = listPage(session.store.list, scope, query.terms, input);
      return {
        ...page,
        total,
        didYouMean: total === 0 ? session.suggestions.didYouMean(input.lens.query) : null,
      };
    }),
    facets: os.articles.facets.handler(({ input, errors }) => {
      const { scope } = read(input.lens, errors);
      return session.remember("facets", input.lens, () =>
        facets(session.store.list, session.store.outreach, scope),
      );
    }),
    get: os.articles.get.handler(({ input, errors }) => {
      const article = session.store.articles.read(input.id);
      if (!article) throw errors.NOT_FOUND(notFound("article", input.id));
      const query = readQuery(input.query);
      return articleDetail(article, query.ok ? query.value.terms : []);
    }),
    delete: os.articles.delete.handler(({ input }) => ({ deleted: session.edits.deleteArticles(input.ids) })),
    setPublished: os.articles.setPublished.handler(async ({ input, errors }) => {
      await session.edits.setPublished(input.id, input.value);
      const article = session.store.articles.read(input.id);
      if (!article) throw errors.NOT_FOUND(notFound("article", input.id));
      return articleDetail(article, []);
    }),
  };

  const outreach = {
    events: os.outreach.events.handler(({ input, errors }) => {
      const { scope } = read(input.lens, errors);
      const { events, next } = session.store.outreach.events(scope, input.cursor, input.limit);
      const total = session.remember("events", input.lens, () => session.store.outreach.eventCount(scope));
      return { rows: events, next, total };
    }),
    event: os.outreach.event.handler(({ input, errors }) => {
      const event = session.store.outreach.event(input.id);
      if (!event) throw errors.NOT_FOUND(notFound("event", input.id));
      return event;
    }),
    map: os.outreach.map.handler(({ input, errors }) => {
      const { scope } = read(input.lens, errors);
      const { outreach: store } = session.store;
      return session.remember(`map ${input.measure}`, input.lens, () => ({
        focus: input.lens.focus,
        measure: input.measure,
        states: store.states(scope, input.measure),
        arcs: store.arcs(scope),
      }));
    }),
    timeline: os.outreach.timeline.handler(({ input, errors }) => {
      const { scope } = read(input.lens, errors);
      const { lens, ...request } = input;
      return session.remember(`timeline ${JSON.stringify(request)}`, lens, () =>
        timelineAnswer(session.store.outreach, scope, request),
      );
    }),
    histogram: os.outreach.histogram.handler(({ input, errors }) => {
      const lens = { ...input.lens, from: null, to: null };
      const { scope } = read(lens, errors);
      return session.remember("histogram", lens, () => histogramAnswer(session.store.outreach, scope));
    }),
  };

  const router = os.router({
    workspace,
    imports,
    articles,
    outreach,
    folders: {
      list: os.folders.list.handler(async ({ input, errors }) => {
        const listing = await listFolder(input.path);
        if (listing.ok) return listing.value;
        const path = input.path ?? "";
        throw errors.BAD_PATH({ message: `${path} cannot be listed (${listing.failure}).`, data: { path } });
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

interface LensErrors {
  BAD_QUERY(options: {
    message: string;
    data: { at: number; length: number; suggestion: string | null };
  }): Error;
}

const BUSY = { message: "An import is running. Wait for it or cancel it first.", data: { what: "import" } };

function notFound(what: string, id: string) {
  return { message: `There is no ${what} ${id} in this workspace.`, data: { what, id } };
}

async function firstMissing(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) {
    try {
      await access(path);
    } catch {
      return path;
    }
  }
  return null;
}

function withoutUndefined(change: { theme?: Settings["theme"] | undefined }): Partial<Settings> {
  return change.theme === undefined ? {} : { theme: change.theme };
}
