import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { createParsePool } from "../../../../../src/main/core/corpus/parse-pool.ts";
import type { ParsePool, ParsePoolOptions } from "../../../../../src/main/core/corpus/parse-pool.ts";

const STUBBORN = new URL("./stubborn-worker.ts", import.meta.url);
const REAL = new URL("../../../../../src/main/core/corpus/parse-worker.ts", import.meta.url);
const never = new AbortController().signal;

let pool: ParsePool | null = null;

afterEach(async () => {
  await pool?.close();
  pool = null;
});

function open(options: Partial<ParsePoolOptions>): ParsePool {
  pool = createParsePool({ workers: 1, workerUrl: STUBBORN, ...options });
  return pool;
}

function batchOf(...names: string[]) {
  return names.map((name) => ({ path: `/nowhere/${name}`, relativePath: name, modifiedDay: "2024-03-12" }));
}

function known(name: string, batchSize: number) {
  return { kind: "known", hash: name, byteLength: batchSize };
}

function lost(reason: string | RegExp) {
  return {
    kind: "failed",
    hash: null,
    failure: {
      kind: "unreadable",
      reason: typeof reason === "string" ? reason : expect.stringMatching(reason),
    },
  };
}

test("the real worker, as plain TypeScript, parses a batch in the order of its requests", async () => {
  const folder = mkdtempSync(join(tmpdir(), "pool-"));
  const names = ["one.txt", "two.txt", "three.txt"];
  for (const name of names) writeFileSync(join(folder, name), `The text of ${name}, written for a test.`);
  const batch = names.map((name) => ({
    path: join(folder, name),
    relativePath: name,
    modifiedDay: "2024-03-12",
  }));
  const outcomes = await open({ workerUrl: REAL }).parse(batch, never);
  rmSync(folder, { recursive: true });
  expect(outcomes.map((outcome) => (outcome.kind === "parsed" ? outcome.document.text : outcome))).toEqual(
    names.map((name) => `The text of ${name}, written for a test.`),
  );
});

test("a file that takes too long is reported and the rest of its batch is parsed again", async () => {
  const outcomes = await open({ fileLimitMs: 300 }).parse(batchOf("a", "hang", "b", "hang", "c"), never);
  const late = lost(
    "hang took longer than 0.3 seconds to read and was given up. Save a smaller or simpler copy of it.",
  );
  expect(outcomes).toEqual([known("a", 3), late, known("b", 3), late, known("c", 3)]);
});

test("a file that ends its worker is reported and the rest is parsed by a new one", async () => {
  expect(await open({}).parse(batchOf("a", "die", "b"), never)).toEqual([
    known("a", 2),
    lost(/^die stopped its reader \(.+\)\. Save a smaller or simpler copy of it\.$/),
    known("b", 2),
  ]);
});

test("a file that eats all memory is reported and the rest is parsed by a new worker", async () => {
  expect(await open({ memoryMb: 32 }).parse(batchOf("a", "hungry", "b"), never)).toEqual([
    known("a", 2),
    lost(/^hungry stopped its reader \(.*memory.*\)\. Save a smaller or simpler copy of it\.$/),
    known("b", 2),
  ]);
});

test("one batch's trouble does not touch another's", async () => {
  const two = open({ workers: 2, fileLimitMs: 300 });
  const [troubled, calm] = await Promise.all([
    two.parse(batchOf("hang", "a"), never),
    two.parse(batchOf("b", "c"), never),
  ]);
  expect([troubled.map(({ kind }) => kind), calm]).toEqual([
    ["failed", "known"],
    [known("b", 2), known("c", 2)],
  ]);
});

test("an aborted signal stops a batch with its reason, and the pool goes on", async () => {
  const stop = new AbortController();
  const stopped = open({}).parse(batchOf("hang"), stop.signal);
  setTimeout(() => stop.abort(new Error("stopped by the analyst")), 200);
  await expect(stopped).rejects.toThrow("stopped by the analyst");
  expect(await pool?.parse(batchOf("a"), never)).toEqual([known("a", 1)]);
});

test("a worker that cannot be started is an error, not a failure of the files", async () => {
  const missing = open({ workerUrl: new URL("./no-such-worker.ts", import.meta.url) });
  await expect(missing.parse(batchOf("a"), never)).rejects.toThrow("The parse worker could not run");
});

test("an empty batch needs no worker", async () => {
  expect(await open({}).parse([], never)).toEqual([]);
});
