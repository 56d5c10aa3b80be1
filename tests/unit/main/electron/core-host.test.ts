import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { createCoreHost } from "../../../../src/main/electron/core-host.ts";
import type { CoreChild, CoreHostDeps } from "../../../../src/main/electron/core-host.ts";
import { restartDelayMs } from "../../../../src/main/electron/restart-delay.ts";

type Port = Parameters<CoreChild["postMessage"]>[1] extends (infer Item)[] | undefined ? Item : never;

class FakeChild extends EventEmitter implements CoreChild {
  readonly told: string[] = [];
  postMessage(message: { kind: string }, ports: Port[] = []) {
    this.told.push([message.kind, ...ports.map(String)].join(" "));
  }
  kill() {
    return this.emit("exit", 15);
  }
}

/** A port that is only handed on; `closed` lists the names of those that were ended. */
function fakePort(name: string, closed: string[] = []): Port {
  const port = { toString: () => name, close: () => void closed.push(name) };
  return port as unknown as Port;
}

function fakeHost() {
  const children: FakeChild[] = [];
  const events: string[] = [];
  const timers: { run: () => void; ms: number }[] = [];
  let now = 0;
  const deps: CoreHostDeps = {
    fork() {
      const child = new FakeChild();
      children.push(child);
      return child;
    },
    onRestarted: () => void events.push("restarted"),
    onGivenUp: (reason) => void events.push(reason),
    now: () => now,
    wait: (run, ms) => void timers.push({ run, ms }),
    log: () => undefined,
  };
  const host = createCoreHost(deps);
  const last = () => children.at(-1) ?? new FakeChild();
  return {
    host,
    children,
    events,
    last,
    /** Lets the core die and its restart come; answers how long that was waited for. */
    die() {
      last().emit("exit", 9);
      const timer = timers.pop();
      now += timer?.ms ?? 0;
      timer?.run();
      return timer?.ms ?? null;
    },
  };
}

test("a port that comes before the core has started waits for it", () => {
  const { host, last } = fakeHost();
  host.connect(fakePort("early"));
  expect(last().told).toEqual([]);
  last().emit("spawn");
  host.connect(fakePort("late"));
  expect(last().told).toEqual(["connect early", "connect late"]);
});

test("a core that dies is started anew, and whoever waited for it is told", () => {
  const { host, last, die, events, children } = fakeHost();
  const closed: string[] = [];
  host.connect(fakePort("waiting", closed));
  die();
  last().emit("spawn");
  expect({ closed, events, cores: children.length, told: last().told }).toEqual({
    closed: ["waiting"],
    events: ["restarted"],
    cores: 2,
    told: [],
  });
});

test("a core that dies again and again is given up, until the analyst wants to try again", () => {
  const { host, die, events, children } = fakeHost();
  expect([die(), die(), die(), die(), die()]).toEqual([250, 500, 1000, 2000, null]);
  expect(events.at(-1)).toMatch(/ended several times/);
  host.retry();
  expect({ cores: children.length, last: events.at(-1), delay: die() }).toEqual({
    cores: 6,
    last: "restarted",
    delay: 250,
  });
});

test("a workspace that cannot be opened is told in the core's words and not tried again", () => {
  const { last, events, children } = fakeHost();
  last().emit("spawn");
  last().emit("message", { kind: "refused", reason: "Another Demarche holds this workspace." });
  expect({ events, cores: children.length }).toEqual({
    events: ["Another Demarche holds this workspace."],
    cores: 1,
  });
});

test("closing lets the core end by itself, once, and starts no other", async () => {
  const { host, last, events, children } = fakeHost();
  last().emit("spawn");
  const closing = [host.close(), host.close()];
  expect(last().told).toEqual(["close"]);
  last().emit("exit", 0);
  await Promise.all(closing);
  host.retry();
  expect({ events, cores: children.length }).toEqual({ events: [], cores: 1 });
});

test("deaths of more than two minutes ago are forgotten", () => {
  expect([restartDelayMs([0, 10, 20, 30, 40]), restartDelayMs([0, 10, 20, 30, 200_000])]).toEqual([
    null,
    250,
  ]);
});
