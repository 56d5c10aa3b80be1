import type { MessagePortMain } from "electron";
import { FromCore } from "./core-messages.ts";
import type { ToCore } from "./core-messages.ts";
import { restartDelayMs } from "./restart-delay.ts";

/** What the host needs of a process that runs the core; Electron's UtilityProcess is one. */
export interface CoreChild {
  postMessage(message: ToCore, transfer?: MessagePortMain[]): void;
  once(event: "spawn", listener: () => void): unknown;
  once(event: "exit", listener: (code: number) => void): unknown;
  on(event: "message", listener: (message: unknown) => void): unknown;
  kill(): boolean;
}

export interface CoreHostDeps {
  fork: () => CoreChild;
  /** The core has gone unasked and was started anew; whoever was connected needs a new port. */
  onRestarted: () => void;
  /** The core cannot open the workspace, or died too often: `reason` is for the analyst. Nothing is tried again. */
  onGivenUp: (reason: string) => void;
  now: () => number;
  wait: (run: () => void, ms: number) => void;
  log: (line: string) => void;
}

export interface CoreHost {
  /** Serves the contract on a port, as soon as the core runs. */
  connect(port: MessagePortMain): void;
  /** Starts anew after the core was given up. */
  retry(): void;
  /** Lets the core end its imports at a batch edge and close the workspace. */
  close(): Promise<void>;
}

const PATIENCE_AT_CLOSE_MS = 10_000;

/** Runs the core in a process of its own, and starts it anew when it dies. */
export function createCoreHost(deps: CoreHostDeps): CoreHost {
  let child: CoreChild | null = null;
  let spawned = false;
  const waiting: MessagePortMain[] = [];
  let deaths: number[] = [];
  let closing: PromiseWithResolvers<void> | null = null;

  function send(port: MessagePortMain) {
    if (child !== null && spawned) child.postMessage({ kind: "connect" }, [port]);
    else waiting.push(port);
  }

  function start() {
    const started = deps.fork();
    let refusal: string | null = null;
    child = started;
    started.once("spawn", () => {
      spawned = true;
      for (const port of waiting.splice(0)) send(port);
      if (closing !== null) started.postMessage({ kind: "close" }, []);
    });
    started.on("message", (data) => {
      const message = FromCore.safeParse(data);
      if (!message.success) return;
      refusal = message.data.reason;
      started.kill();
    });
    started.once("exit", (code) => {
      child = null;
      spawned = false;
      if (closing !== null) closing.resolve();
      else if (refusal !== null) deps.onGivenUp(refusal);
      else died(code);
    });
  }

  /** Whoever waits for the core that died is told so by the end of the port, and asks again. */
  function startAnew() {
    for (const port of waiting.splice(0)) port.close();
    start();
    deps.onRestarted();
  }

  function died(code: number) {
    deps.log(`the core ended with ${code}`);
    deaths = [...deaths, deps.now()];
    const delay = restartDelayMs(deaths);
    if (delay === null) {
      deps.onGivenUp("The part of Demarche that holds your workspace has ended several times in a row.");
      return;
    }
    deps.wait(() => {
      if (closing !== null) return;
      startAnew();
    }, delay);
  }

  start();
  return {
    connect: send,
    retry() {
      if (child !== null || closing !== null) return;
      deaths = [];
      startAnew();
    },
    close() {
      if (closing !== null) return closing.promise;
      closing = Promise.withResolvers();
      const running = child;
      if (running === null) closing.resolve();
      else if (spawned) running.postMessage({ kind: "close" }, []);
      deps.wait(() => running?.kill(), PATIENCE_AT_CLOSE_MS);
      return closing.promise;
    },
  };
}
