import { mkdirSync, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { WorkspaceInfo } from "../../../shared/contract/workspace-contract.ts";
import type { Lens } from "../../../shared/domain/lens.ts";
import { ok } from "../../../shared/domain/result.ts";
import type { Result } from "../../../shared/domain/result.ts";
import type { ParsePool } from "../corpus/parse-pool.ts";
import { readQuery } from "../search/queries.ts";
import type { ReadQuery } from "../search/queries.ts";
import { createSuggestions } from "../search/suggestions.ts";
import type { Suggestions } from "../search/suggestions.ts";
import type { QueryError } from "../search/query-node.ts";
import { openCorpusStore } from "../store/corpus-store.ts";
import type { CorpusStore } from "../store/corpus-store.ts";
import { WorkspaceProblem } from "../store/database.ts";
import { lensKey } from "../store/lens-scope.ts";
import type { LensScope } from "../store/lens-scope.ts";
import { createFeed } from "./change-feed.ts";
import type { Change, Feed } from "./change-feed.ts";
import { createDataImports } from "./data-imports.ts";
import type { DataImports } from "./data-imports.ts";
import { createEdits } from "./edits.ts";
import type { Edits } from "./edits.ts";
import { createImports } from "./imports.ts";
import type { Imports } from "./imports.ts";
import { createReadings } from "./readings.ts";
import type { Readings } from "./readings.ts";
import { createReplays } from "./replays.ts";
import type { Replays } from "./replays.ts";
import type { LoadRules } from "./rule-set.ts";

export interface SessionDeps {
  pool: ParsePool;
  parallel: number;
  now: () => Date;
  who: string;
  rules: LoadRules;
  /** The folder that the sample texts were put in, to tell a workspace that holds nothing else. */
  samplesFolder: string;
  /** Entry of the worker that reads data files. */
  dataWorkerUrl: URL;
}

/** A lens whose query could be read, with the words to mark. */
export interface ReadLens {
  scope: LensScope;
  query: ReadQuery;
}

/** One open workspace: its store, its running import, its edits, and who follows its changes. */
export interface Session {
  store: CorpusStore;
  imports: Imports;
  edits: Edits;
  readings: Readings;
  replays: Replays;
  data: DataImports;
  suggestions: Suggestions;
  changes: Feed<Change>;
  info(): WorkspaceInfo;
  readLens(lens: Lens): Result<ReadLens, QueryError>;
  /** The answer to a question that was asked before at the same revision, or a new one. */
  remember<Answer>(question: string, lens: Lens, answer: () => Answer): Answer;
  close(): Promise<void>;
}

const REMEMBERED = 200;

/** Opens the workspace in a folder, or makes one there. Throws WorkspaceProblem. */
export function openSession(folder: string, deps: SessionDeps): Session {
  const path = resolve(folder);
  makeFolder(path);
  const databasePath = join(path, "workspace.sqlite");
  const store = openCorpusStore(databasePath);
  let revision = 0;
  let dataVersion = store.dataVersion();
  let lastAnnounced = 0;
  let announcing: NodeJS.Timeout | null = null;
  const answers = new Map<string, unknown>();
  const changes = createFeed<Change>({ workspaceId: store.id, revision, importing: null });

  /** Followers hear of changes at most four times a second; answers are never stale. */
  function changed(): void {
    revision += 1;
    answers.clear();
    suggestions.outdate();
    if (announcing) return;
    const wait = Math.max(0, lastAnnounced + 250 - Date.now());
    announcing = setTimeout(() => {
      announcing = null;
      lastAnnounced = Date.now();
      changes.publish({ workspaceId: store.id, revision, importing: imports.running() });
    }, wait);
  }

  const readings = createReadings(store.readings, deps.rules);
  // Each of the three waits for none of the others.
  const imports: Imports = createImports({
    ...deps,
    store,
    readings,
    changed,
    isBlocked: () => replays.isBusy() || data.isBusy(),
  });
  const replays: Replays = createReplays({
    ...deps,
    store,
    readings,
    changed,
    isBlocked: () => imports.running() !== null || data.isBusy(),
  });
  const data: DataImports = createDataImports({
    ...deps,
    store,
    databasePath,
    changed,
    isBlocked: () => imports.running() !== null || replays.isBusy(),
  });
  const edits = createEdits({ ...deps, store, readings, changed });
  const suggestions = createSuggestions(store, () => deps.now().getTime());
  const elsewhere = setInterval(() => {
    const now = store.dataVersion();
    // What the data worker commits is seen by nobody until its file is done, and then it says so.
    if (now !== dataVersion && !data.isBusy()) changed();
    dataVersion = now;
  }, 1000);
  elsewhere.unref();

  return {
    store,
    imports,
    edits,
    readings,
    replays,
    data,
    suggestions,
    changes,
    info() {
      const { articles, events, asked, bytes } = store.counts();
      return {
        id: store.id,
        name: basename(path),
        path,
        articles,
        events,
        askedDates: asked,
        samplesOnly: store.onlyFrom(deps.samplesFolder),
        bytes,
      };
    },
    readLens(lens) {
      const query = readQuery(lens.query);
      if (!query.ok) return query;
      const { plan } = query.value;
      return ok({ scope: { lens, plan, hits: store.hits.table(plan, revision) }, query: query.value });
    },
    remember<Answer>(question: string, lens: Lens, answer: () => Answer): Answer {
      const key = `${question} ${lensKey(lens)}`;
      if (answers.has(key)) return answers.get(key) as Answer;
      const given = answer();
      if (answers.size >= REMEMBERED) answers.clear();
      answers.set(key, given);
      return given;
    },
    async close() {
      clearInterval(elsewhere);
      await imports.close();
      await replays.close();
      await data.close();
      if (announcing) clearTimeout(announcing);
      changes.close();
      store.close();
    },
  };
}

/** A workspace is made only where nothing else is, so that no folder of the analyst's fills with our files. */
function makeFolder(path: string): void {
  const refuse = (reason: string) => new WorkspaceProblem("not-a-workspace", path, reason);
  let entries: string[];
  try {
    mkdirSync(path, { recursive: true });
    entries = readdirSync(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw refuse(`The folder ${path} cannot be made (${reason}). Choose another one.`);
  }
  const visible = entries.filter((name) => !name.startsWith("."));
  if (visible.length > 0 && !entries.includes("workspace.sqlite")) {
    throw refuse(
      `${path} holds other files and no workspace. Choose an empty folder, or one that holds a workspace.`,
    );
  }
}
