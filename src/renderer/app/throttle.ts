/** Calls `run` at most once in `everyMs`; the last request is never lost. */
export function throttle(run: () => void, everyMs: number): { request: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let last = -Infinity;
  return {
    request() {
      timer ??= setTimeout(
        () => {
          timer = null;
          last = performance.now();
          run();
        },
        Math.max(0, last + everyMs - performance.now()),
      );
    },
    stop() {
      if (timer !== null) clearTimeout(timer);
    },
  };
}
