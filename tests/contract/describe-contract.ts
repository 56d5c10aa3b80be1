import { implement } from "@orpc/server";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { createWorkbench } from "../../src/main/core/workbench.ts";
import type { Workbench } from "../../src/main/core/workbench.ts";
import { contract } from "../../src/shared/contract/contract.ts";
import type { ImportProgress } from "../../src/shared/contract/corpus-contract.ts";
import type { ReplayProgress } from "../../src/shared/contract/review-contract.ts";
import { DEFAULT_LENS } from "../../src/shared/domain/lens.ts";
import { failureOf, readAll, writeNews } from "./calls.ts";
import { dataFileTests } from "./data-file-tests.ts";
import type { Connect, Connected } from "./transports.ts";

/**
 * What a caller may rely on, whichever way the calls travel: bad input is refused with a reason, typed failures arrive
 * with their data, progress streams, and cancelling stops the work in the core.
 */
export function describeContract(name: string, connect: Connect): void {
  describe(`the contract ${name}`, () => {
    describe("over a real workbench", { timeout: 60_000 }, () => realWorkbench(connect));
    describe("over a router that misbehaves", () => misbehavingRouter(connect));
  });
}

function realWorkbench(connect: Connect): void {
  let folder: string;
  let workbench: Workbench;
  let connected: Connected;
  const client = () => connected.client;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "demarche-contract-"));
    workbench = await createWorkbench({
      dataFolder: join(folder, "data"),
      workspacePath: null,
      parseWorkerUrl: new URL("../../src/main/core/corpus/parse-worker.ts", import.meta.url),
      dataWorkerUrl: new URL("../../src/main/core/datafiles/data-worker.ts", import.meta.url),
      samplesFolder: join(folder, "samples"),
      starterFolder: new URL("../../starter", import.meta.url).pathname,
      workers: 1,
      now: () => new Date(),
      who: "adam.example",
      log: () => undefined,
    });
    connected = await connect(workbench.router, () => undefined);
  });
  afterAll(async () => {
    await connected.close();
    await workbench.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("a call is answered with what the contract promises", async () => {
    expect(await client().settings.set({ theme: "dark" })).toEqual({ theme: "dark" });
    expect(await client().settings.get()).toEqual({ theme: "dark" });
    expect(await client().workspace.info()).toMatchObject({ articles: 0, events: 0 });
  });

  test("input that does not fit is refused with every issue and its place", async () => {
    const unfit = { lens: { ...DEFAULT_LENS, focus: "Belarus" }, limit: 0, more: true };
    const failure = await failureOf(client().articles.list(unfit));
    expect(failure).toMatchObject({ code: "BAD_REQUEST", defined: true });
    const issues = failure.data as { issues: { path: string; message: string }[] };
    expect(issues.issues.map(({ path }) => path).toSorted()).toEqual(["", "lens.focus", "limit"]);
    expect(issues.issues.every(({ message }) => message.length > 0)).toBe(true);
    expect(failure.message).toContain(issues.issues[0]?.message);
  });

  test("what is missing arrives as NOT_FOUND with what and which", async () => {
    expect(await failureOf(client().articles.get({ id: "no-such-article" }))).toMatchObject({
      code: "NOT_FOUND",
      defined: true,
      data: { what: "article", id: "no-such-article" },
    });
  });

  test("a query that cannot be read arrives as BAD_QUERY with the place of its fault", async () => {
    const lens = { ...DEFAULT_LENS, query: "Minsk AND (talks" };
    const failure = await failureOf(client().articles.list({ lens }));
    expect(failure).toMatchObject({ code: "BAD_QUERY", defined: true, data: { at: 10 } });
  });

  test("a folder that is not there arrives as BAD_PATH with its path, and nothing is imported", async () => {
    const path = join(folder, "no-such-folder");
    expect(await failureOf(client().imports.start({ paths: [path] }))).toMatchObject({
      code: "BAD_PATH",
      defined: true,
      data: { path },
    });
    expect(await client().imports.list()).toEqual([]);
  });

  test("a workspace that cannot be opened arrives as WORKSPACE with its reason, and the old one stays", async () => {
    const before = await client().workspace.info();
    const file = join(folder, "beach.jpg");
    writeFileSync(file, "not a folder");
    expect(await failureOf(client().workspace.open({ path: file }))).toMatchObject({
      code: "WORKSPACE",
      defined: true,
      data: { reason: "not-a-workspace" },
    });
    expect(await client().workspace.info()).toEqual(before);
  });

  test("a record that is not there is NOT_FOUND for a question, and passed over by a decision", async () => {
    const missing = { code: "NOT_FOUND", defined: true, data: { what: "record", id: "e0" } };
    expect(await failureOf(client().review.record({ id: "e0" }))).toMatchObject(missing);
    expect(await client().review.decide({ ids: ["e0"], decision: "accepted" })).toEqual({ changed: 0 });
  });

  test("a decision is made, logged with its name and taken back", async () => {
    const news = join(folder, "review");
    mkdirSync(news);
    writeFileSync(
      join(news, "made-up.txt"),
      "A made-up headline\n\nMarch 12, 2024, Test Wire. Belarusian Foreign Minister Adam Example visited Kenya in 2022.\n",
    );
    const { runId } = await client().imports.start({ paths: [news] });
    await readAll(client().imports.watch({ runId }));
    const filter = { reviews: [], kinds: [], proposals: [], rule: null, maximumConfidence: null };
    const queue = async () => client().review.queue({ lens: DEFAULT_LENS, filter });
    const before = await queue();
    const [record] = before.rows;
    expect(record).toMatchObject({
      kind: "event",
      proposal: "same",
      event: { mode: "visit", review: "new" },
    });
    const id = record?.kind === "event" ? record.event.id : "";
    expect(await client().review.decide({ ids: [id], decision: "accepted" })).toEqual({ changed: 1 });
    expect(await client().review.record({ id })).toMatchObject({ event: { review: "accepted" } });
    expect((await client().review.rules({ lens: DEFAULT_LENS }))[0]).toMatchObject({ new: 0, accepted: 1 });
    expect((await client().review.log({ recordId: id })).rows).toMatchObject([
      { who: "adam.example", action: "accept", recordId: id },
    ]);
    await client().edits.undo();
    expect(await queue()).toEqual(before);
  });

  test("a replay streams how far it has come, shows what would change, and does it", async () => {
    const codebook = { minimumRank: null, disabledRules: ["visit-made"], minimumConfidence: 0 };
    const { replayId } = await client().review.startReplay({ codebook });
    const seen: ReplayProgress[] = [];
    for await (const progress of await client().review.watchReplay({ replayId })) seen.push(progress);
    expect(seen.at(-1)).toMatchObject({ replayId, state: "ready", withdrawn: 1, added: 0, changed: 0 });
    const { rows, total } = await client().review.replayDifferences({ replayId });
    expect([rows.map(({ change }) => change), total]).toEqual([["withdrawn"], 1]);
    expect(await client().review.applyReplay({ replayId })).toEqual({ changed: 1 });
    expect(await client().review.codebook()).toMatchObject({ codebook, rulesChanged: false });
    expect(await failureOf(client().review.replayDifferences({ replayId: "none" }))).toMatchObject({
      code: "NOT_FOUND",
      data: { what: "replay", id: "none" },
    });
  });

  test("a stream that fails at its start arrives as its failure", async () => {
    const watching = client().imports.watch({ runId: "987654" });
    expect(await failureOf(readAll(watching))).toMatchObject({
      code: "NOT_FOUND",
      defined: true,
      data: { what: "import run", id: "987654" },
    });
  });

  test("an import streams its progress to the end, and its articles are there then", async () => {
    const before = await client().workspace.info();
    const news = writeNews(join(folder, "first"), 60);
    const { runId } = await client().imports.start({ paths: [news] });
    const seen: ImportProgress[] = [];
    for await (const progress of await client().imports.watch({ runId })) seen.push(progress);
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.at(-1)).toMatchObject({ runId, state: "done", total: 60, done: 60, imported: 60, failed: 0 });
    expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).toSorted((a, b) => a - b));
    expect((await client().workspace.info()).articles).toBe(before.articles + 60);
  });

  test("cancelling stops the work in the core, and what was imported stays", async () => {
    const before = (await client().workspace.info()).articles;
    const news = writeNews(join(folder, "second"), 2500);
    const { runId } = await client().imports.start({ paths: [news] });
    let last: ImportProgress | null = null;
    let asked = false;
    for await (const progress of await client().imports.watch({ runId })) {
      last = progress;
      if (progress.imported === 0 || asked) continue;
      asked = true;
      expect(await client().imports.cancel({ runId })).toEqual({ cancelled: true });
    }
    expect(last).toMatchObject({ runId, state: "cancelled", failed: 0 });
    const imported = last?.imported ?? 0;
    expect(imported).toBeGreaterThan(0);
    expect(imported).toBeLessThan(2500);
    expect((await client().workspace.info()).articles).toBe(before + imported);
    await pause(300);
    expect((await client().workspace.info()).articles).toBe(before + imported);
    expect(await client().imports.cancel({ runId })).toEqual({ cancelled: false });
  });

  test("who stops watching neither stops the import nor keeps others from watching", async () => {
    const news = writeNews(join(folder, "third"), 300);
    const { runId } = await client().imports.start({ paths: [news] });
    const stop = new AbortController();
    const watching = drain(client().imports.watch({ runId }, { signal: stop.signal }));
    stop.abort();
    await watching;
    const states: string[] = [];
    for await (const { state } of await client().imports.watch({ runId })) states.push(state);
    expect(states.at(-1)).toBe("done");
  });

  dataFileTests(client, () => folder);
}

function misbehavingRouter(connect: Connect): void {
  async function start() {
    const log: string[] = [];
    const state = { streams: 0, aborted: 0 };
    const connected = await connect(routerOf(state), (line) => void log.push(line));
    onTestFinished(() => connected.close());
    return { client: connected.client, log, state, close: connected.close };
  }

  test("output that does not fit is a fault inside; no word of it reaches the caller", async () => {
    const { client, log } = await start();
    expect(await failureOf(client.settings.get())).toMatchObject({ ...INTERNAL });
    expect(log).toEqual([expect.stringMatching(/^settings\.get: output does not fit the contract: theme /)]);
    expect(log.join()).not.toContain("pink");
  });

  test("a thrown error is a fault inside; its message is in the log only", async () => {
    const { client, log } = await start();
    const failure = await failureOf(client.workspace.info());
    expect(failure).toMatchObject({ ...INTERNAL });
    expect(JSON.stringify(failure)).not.toContain("disk of Minsk");
    expect(log).toEqual([expect.stringMatching(/^workspace\.info: TypeError: disk of Minsk \| at /)]);
  });

  test("a fault within a stream ends it without a word of what it was", async () => {
    const { client, log } = await start();
    const seen: unknown[] = [];
    expect(await failureOf(readAll(client.imports.watch({ runId: "1" }), seen))).toMatchObject({
      ...INTERNAL,
    });
    expect(seen).toEqual([PROGRESS]);
    expect(log).toEqual([expect.stringMatching(/^imports\.watch: output does not fit the contract: /)]);
  });

  test("a procedure that does not exist is refused", async () => {
    const { client } = await start();
    const unknown = client as unknown as { no: { such: () => Promise<unknown> } };
    await expect((async () => unknown.no.such())()).rejects.toThrow();
  });

  test("a stream that is aborted is released on the other side, and the line goes on", async () => {
    const { client, state } = await start();
    const stop = new AbortController();
    const following = drain(client.workspace.changes(undefined, { signal: stop.signal }));
    await eventually(() => expect(state.streams).toBe(1));
    stop.abort();
    await following;
    await eventually(() => expect(state).toEqual({ streams: 0, aborted: 1 }));
    expect(await client.settings.set({ theme: "light" })).toEqual({ theme: "light" });
  });

  test("a stream that its reader leaves is released on the other side", async () => {
    const { client, state } = await start();
    for await (const change of await client.workspace.changes()) {
      expect(change).toEqual({ workspaceId: "w", revision: 1, importing: null });
      break;
    }
    await eventually(() => expect(state.streams).toBe(0));
  });

  if (connect.name !== "inProcess") {
    test("streams of a caller that has gone are released", async () => {
      const { client, state, close } = await start();
      const following = drain(client.workspace.changes());
      await eventually(() => expect(state.streams).toBe(1));
      await close();
      await following;
      await eventually(() => expect(state).toEqual({ streams: 0, aborted: 1 }));
    });
  }
}

const INTERNAL = {
  code: "INTERNAL_SERVER_ERROR",
  message: "Something went wrong inside Demarche. What happened is in its log.",
  data: undefined,
};

/** A router whose handlers break the contract in the ways that a fault of ours would. */
function routerOf(state: { streams: number; aborted: number }): Workbench["router"] {
  const os = implement(contract);
  const router = {
    settings: {
      get: os.settings.get.handler(() => ({ theme: "pink" }) as never),
      set: os.settings.set.handler(({ input }) => ({ theme: input.theme ?? "system" })),
    },
    workspace: {
      info: os.workspace.info.handler(() => {
        throw new TypeError("disk of Minsk");
      }),
      changes: os.workspace.changes.handler(async function* ({ signal }) {
        state.streams += 1;
        try {
          yield { workspaceId: "w", revision: 1, importing: null };
          await new Promise<void>((resolve) => {
            if (signal?.aborted) resolve();
            signal?.addEventListener("abort", () => resolve());
          });
          state.aborted += 1;
        } finally {
          state.streams -= 1;
        }
      }),
    },
    imports: {
      watch: os.imports.watch.handler(async function* () {
        yield PROGRESS;
        yield { ...PROGRESS, done: -1 };
      }),
    },
  };
  return router as unknown as Workbench["router"];
}

const PROGRESS: ImportProgress = {
  runId: "1",
  state: "importing",
  total: 2,
  done: 1,
  imported: 1,
  duplicates: 0,
  skipped: 0,
  failed: 0,
  rate: null,
  remainingSeconds: null,
  currentFile: null,
  reason: null,
};

/** Reads a stream to its end. An aborted one may end with an error; that it ends is what counts. */
async function drain(stream: Promise<AsyncIterable<unknown>>): Promise<void> {
  await readAll(stream).catch(() => undefined);
}

async function eventually(check: () => void): Promise<void> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    try {
      return check();
    } catch {
      await pause(25);
    }
  }
  check();
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
