import { expect, test, vi } from "vitest";
import { throttle } from "../../../../src/renderer/app/throttle.ts";

test("many changes refresh at once and then once a second, and the last one is never lost", () => {
  vi.useFakeTimers();
  const start = performance.now();
  const runs: number[] = [];
  const refresh = throttle(() => runs.push(Math.round(performance.now() - start)), 1000);
  for (let change = 0; change < 25; change += 1) {
    refresh.request();
    vi.advanceTimersByTime(100);
  }
  vi.advanceTimersByTime(5000);
  vi.useRealTimers();
  expect(runs).toEqual([0, 1000, 2000, 3000]);
});

test("what was stopped does not run any more", () => {
  vi.useFakeTimers();
  let runs = 0;
  const refresh = throttle(() => (runs += 1), 1000);
  refresh.request();
  refresh.stop();
  vi.advanceTimersByTime(2000);
  vi.useRealTimers();
  expect(runs).toBe(0);
});
