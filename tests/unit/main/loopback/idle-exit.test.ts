import { expect, onTestFinished, test, vi } from "vitest";
import { createIdleExit } from "../../../../src/main/loopback/idle-exit.ts";

function start() {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const state = { busy: false, exits: 0 };
  const idle = createIdleExit({
    graceMs: 30_000,
    isBusy: async () => state.busy,
    exit: () => (state.exits += 1),
  });
  return { idle, state };
}

test("the host ends half a minute after its last window has gone", async () => {
  const { idle, state } = start();
  idle.onSockets(1);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(state.exits).toBe(0);
  idle.onSockets(0);
  await vi.advanceTimersByTimeAsync(29_000);
  expect(state.exits).toBe(0);
  await vi.advanceTimersByTimeAsync(2000);
  expect(state.exits).toBe(1);
});

test("a page that comes back in time, by a reload, keeps the host", async () => {
  const { idle, state } = start();
  idle.onSockets(1);
  idle.onSockets(0);
  await vi.advanceTimersByTimeAsync(20_000);
  idle.onSockets(1);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(state.exits).toBe(0);
});

test("an import that is under way is waited for", async () => {
  const { idle, state } = start();
  state.busy = true;
  idle.onSockets(1);
  idle.onSockets(0);
  await vi.advanceTimersByTimeAsync(300_000);
  expect(state.exits).toBe(0);
  state.busy = false;
  await vi.advanceTimersByTimeAsync(30_000);
  expect(state.exits).toBe(1);
});
