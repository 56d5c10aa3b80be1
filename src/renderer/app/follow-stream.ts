import { ConnectionLost } from "./connection.ts";

/** Reports what a stream brings until it ends; a lost connection is waited for. Other failures are thrown. */
export async function followStream<Item>(
  open: () => Promise<AsyncIterable<Item>>,
  signal: AbortSignal,
  report: (item: Item) => void,
): Promise<void> {
  while (!signal.aborted) {
    try {
      for await (const item of await open()) report(item);
      return;
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof ConnectionLost)) throw error;
    }
  }
}
