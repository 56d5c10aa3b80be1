/** What followers of a workspace are told: that something changed, and whether an import runs. */
export interface Change {
  workspaceId: string;
  revision: number;
  importing: string | null;
}

/** A value that many follow: each follower gets the present one at once and then the newest, never a backlog. */
export interface Feed<Value> {
  latest(): Value;
  publish(value: Value): void;
  /** Ends when the signal aborts, the feed closes, or `isLast` holds for a value it gave. */
  follow(signal: AbortSignal | undefined, isLast?: (value: Value) => boolean): AsyncGenerator<Value, void>;
  close(): void;
}

export function createFeed<Value>(first: Value): Feed<Value> {
  let value = first;
  let version = 0;
  let closed = false;
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const resume of waiting) resume();
    waiting.clear();
  };
  return {
    latest: () => value,
    publish(next) {
      value = next;
      version += 1;
      wake();
    },
    async *follow(signal, isLast = () => false) {
      let seen = -1;
      signal?.addEventListener("abort", wake, { once: true });
      try {
        for (;;) {
          if (signal?.aborted) return;
          if (seen !== version) {
            seen = version;
            const given = value;
            yield given;
            if (isLast(given)) return;
            continue;
          }
          if (closed) return;
          await new Promise<void>((resume) => {
            waiting.add(resume);
          });
        }
      } finally {
        signal?.removeEventListener("abort", wake);
      }
    },
    close() {
      closed = true;
      wake();
    },
  };
}
