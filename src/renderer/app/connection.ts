import { createORPCClient, ORPCError } from "@orpc/client";
import type { DemarcheClient } from "./client.ts";

/** `refused`: the host does not know this window; only opening Demarche anew helps. */
export type ConnectionState = "connecting" | "open" | "lost" | "refused";

export type Link = Parameters<typeof createORPCClient<DemarcheClient>>[0];
type CallOptions = Parameters<Link["call"]>[2];

export interface Connection {
  client: DemarcheClient;
  state: () => ConnectionState;
  subscribe: (listener: () => void) => () => void;
}

/** What a transport tells of itself. */
export interface ConnectionEvents {
  opened: (link: Link) => void;
  closed: () => void;
  refused: () => void;
}

/** The core was lost while it worked on a call; the call may be made again. */
export class ConnectionLost extends Error {
  override name = "ConnectionLost";
  constructor() {
    super("The connection to Demarche was lost.");
  }
}

/** One client over a transport that may come and go: calls wait for the transport, and fail as ConnectionLost when it goes. */
export function createConnection(start: (events: ConnectionEvents) => void): Connection {
  const listeners = new Set<() => void>();
  let state: ConnectionState = "connecting";
  let opened = Promise.withResolvers<Link>();
  let current: Link | null = null;

  function become(next: ConnectionState) {
    if (state === next) return;
    state = next;
    for (const listener of listeners) listener();
  }

  const link: Link = {
    async call(path, input, options) {
      const used = current ?? (await abortable(opened.promise, options.signal));
      const gone = () => current !== used;
      try {
        const answer = await used.call(path, input, options);
        return isStream(answer) ? plainEnds(answer, options, gone) : answer;
      } catch (error) {
        throw plainError(error, options, gone);
      }
    },
  };

  start({
    opened(next) {
      current = next;
      opened.resolve(next);
      become("open");
    },
    closed() {
      if (current) opened = Promise.withResolvers();
      current = null;
      become("lost");
    },
    refused() {
      current = null;
      become("refused");
    },
  });

  return {
    client: createORPCClient<DemarcheClient>(link),
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The transport ends a cancelled call with an error of its own queues; callers get the platform's AbortError. */
function plainError(error: unknown, { signal }: CallOptions, gone: () => boolean): unknown {
  if (signal?.aborted) return new DOMException("The call was cancelled.", "AbortError");
  if (error instanceof ORPCError) return error;
  return gone() || isQueueError(error) ? new ConnectionLost() : error;
}

function isQueueError(error: unknown): boolean {
  return error instanceof Error && /AsyncIdQueue|WebSocket is not open/.test(error.message);
}

function isStream(answer: unknown): answer is AsyncIterable<unknown> {
  return typeof answer === "object" && answer !== null && Symbol.asyncIterator in answer;
}

async function* plainEnds(stream: AsyncIterable<unknown>, options: CallOptions, gone: () => boolean) {
  try {
    yield* stream;
  } catch (error) {
    throw plainError(error, options, gone);
  }
}

async function abortable<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (!signal) return promise;
  const aborted = Promise.withResolvers<never>();
  const stop = () => aborted.reject(new DOMException("The call was cancelled.", "AbortError"));
  if (signal.aborted) stop();
  signal.addEventListener("abort", stop, { once: true });
  try {
    return await Promise.race([promise, aborted.promise]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
