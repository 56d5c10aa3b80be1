import { expect, test } from "vitest";
import type { DemarcheClient } from "../../../../../src/renderer/app/client.ts";
import { ConnectionLost } from "../../../../../src/renderer/app/connection.ts";
import { watchImport } from "../../../../../src/renderer/app/imports/watch-import.ts";

/** A client whose `imports.watch` gives one stream after the other. */
function watching(streams: (() => AsyncGenerator<string>)[]): DemarcheClient {
  return { imports: { watch: async () => streams.shift()?.() } } as unknown as DemarcheClient;
}

async function seenBy(client: DemarcheClient): Promise<unknown[]> {
  const seen: unknown[] = [];
  const end = await watchImport(client, "1", new AbortController().signal, (step) => seen.push(step)).catch(
    (error: unknown) => error,
  );
  return end === undefined ? seen : [...seen, end];
}

async function* lostAfter(step: string) {
  yield step;
  throw new ConnectionLost();
}
async function* endsWith(step: string) {
  yield step;
}
async function* failsAfter(step: string) {
  yield step;
  throw new Error("There is no run 1.");
}

test("a run is followed on when the connection was lost and is back", async () => {
  expect(await seenBy(watching([() => lostAfter("10 files"), () => endsWith("done")]))).toEqual([
    "10 files",
    "done",
  ]);
});

test("another failure ends the watch", async () => {
  expect(await seenBy(watching([() => failsAfter("10 files")]))).toEqual([
    "10 files",
    new Error("There is no run 1."),
  ]);
});
