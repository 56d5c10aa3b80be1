import { ORPCError } from "@orpc/client";
import { expect, test } from "vitest";
import { ConnectionLost, createConnection } from "../../../../src/renderer/app/connection.ts";
import type { ConnectionEvents, Link } from "../../../../src/renderer/app/connection.ts";

function connect() {
  let transport: ConnectionEvents | undefined;
  const connection = createConnection((events) => (transport = events));
  if (!transport) throw new Error("The transport was not started.");
  return { ...connection, transport };
}

const answering = (answer: () => unknown): Link => ({ call: async () => answer() });
const outcome = (promise: Promise<unknown>) => promise.catch((error: unknown) => error);

test("a call waits until the connection is there", async () => {
  const { client, transport, state } = connect();
  const info = client.settings.get();
  transport.opened(answering(() => ({ theme: "dark" })));
  expect([await info, state()]).toEqual([{ theme: "dark" }, "open"]);
});

test("a call that is under way when the connection goes fails as lost, and the next one waits", async () => {
  const { client, transport, state } = connect();
  const answer = Promise.withResolvers<unknown>();
  transport.opened({ call: () => answer.promise });
  const lost = outcome(client.settings.get());
  await Promise.resolve();
  transport.closed();
  answer.reject(new Error("[AsyncIdQueue] Queue[1] was closed or aborted while waiting for pulling."));
  expect([await lost, state()]).toEqual([new ConnectionLost(), "lost"]);
  const next = client.settings.get();
  transport.opened(answering(() => ({ theme: "light" })));
  expect(await next).toEqual({ theme: "light" });
});

test("a cancelled call ends as an AbortError, also while it waits for the connection", async () => {
  const { client, transport } = connect();
  const stop = new AbortController();
  const waiting = outcome(client.settings.get(undefined, { signal: stop.signal }));
  stop.abort();
  transport.opened(answering(() => Promise.reject(new Error("[AsyncIdQueue] Queue[1] was closed"))));
  const under = outcome(client.settings.get(undefined, { signal: stop.signal }));
  expect([await waiting, await under].map((error) => error instanceof DOMException && error.name)).toEqual([
    "AbortError",
    "AbortError",
  ]);
});

test("a typed failure reaches the caller as it is", async () => {
  const { client, transport } = connect();
  const failure = new ORPCError("NOT_FOUND", { message: "There is no article 7." });
  transport.opened(answering(() => Promise.reject(failure)));
  expect(await outcome(client.articles.get({ id: "7" }))).toBe(failure);
});

test("a stream that is cut off ends as lost", async () => {
  const { client, transport } = connect();
  async function* changes() {
    yield { workspaceId: "w", revision: 1, importing: null };
    transport.closed();
    throw new Error("[AsyncIdQueue] Queue[1] was closed");
  }
  transport.opened(answering(changes));
  const seen: unknown[] = [];
  const end = await outcome(
    (async () => {
      for await (const change of await client.workspace.changes()) seen.push(change);
    })(),
  );
  expect({ seen, end }).toEqual({
    seen: [{ workspaceId: "w", revision: 1, importing: null }],
    end: new ConnectionLost(),
  });
});
