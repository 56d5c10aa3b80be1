import { availableParallelism } from "node:os";
import { join } from "node:path";
import { connectInProcess } from "../core/serve.ts";
import { createWorkbench } from "../core/workbench.ts";
import { accountName } from "../core/workspace/account-name.ts";
import type { Workbench } from "../core/workbench.ts";
import { createIdleExit } from "./idle-exit.ts";
import type { IdleExit } from "./idle-exit.ts";
import { readInstance, removeStaleLock, takeLock } from "./instance-lock.ts";
import type { InstanceLock } from "./instance-lock.ts";
import { joinInstance } from "./join-instance.ts";
import { startLoopbackHost } from "./loopback-host.ts";
import type { LoopbackHost } from "./loopback-host.ts";
import type { Opened } from "./open-window.ts";
import { removeOldRedirectPages } from "./redirect-page.ts";
import { newSecret } from "./secrets.ts";
import { openStaging } from "./staging.ts";
import type { Staging } from "./staging.ts";

const WINDOW_GRACE_MS = 30_000;
const HOUR_MS = 3_600_000;

export interface ServeBrowserDeps {
  dataFolder: string;
  workspacePath: string | null;
  port: number;
  rendererFolder: string;
  parseWorkerUrl: URL;
  dataWorkerUrl: URL;
  samplesFolder: string;
  starterFolder: string;
  /** Shows an address to the user; null when it is to be printed only. */
  openWindow: ((dataFolder: string, address: string) => Promise<Opened>) | null;
  print: (line: string) => void;
  log: (line: string) => void;
  /** Called when the host should end because its own window has gone. */
  onIdle: () => void;
}

/** A running host; `joined` when another instance served this data folder already and was asked for an address. */
export type ServedBrowser = { kind: "joined" } | { kind: "serving"; close: () => Promise<void> };

/** Serves Demarche to a browser, or joins the instance that does. Throws as createWorkbench does. */
export async function serveBrowser(deps: ServeBrowserDeps): Promise<ServedBrowser> {
  const running = await joinRunning(deps.dataFolder);
  if (running !== null) return joined(deps, running);

  const router = Promise.withResolvers<Workbench["router"]>();
  const staging = Promise.withResolvers<Staging>();
  staging.promise.catch(() => undefined);
  const joinSecret = newSecret();
  let idle: IdleExit | null = null;
  const host = await startLoopbackHost({
    router: router.promise,
    staging: staging.promise,
    rendererFolder: deps.rendererFolder,
    joinSecret,
    port: deps.port,
    now: () => new Date(),
    log: deps.log,
    onSockets: (open) => idle?.onSockets(open),
  });
  const lock = await takeLock(deps.dataFolder, { pid: process.pid, port: host.port, secret: joinSecret });
  if (lock === null) {
    await host.close();
    const faster = await joinRunning(deps.dataFolder);
    if (faster === null) throw new Error(`another Demarche is starting in ${deps.dataFolder}; try again`);
    return joined(deps, faster);
  }

  try {
    await removeOldRedirectPages(deps.dataFolder);
    const copies = await openStaging(join(deps.dataFolder, "staging"));
    const workbench = await createWorkbench({
      dataFolder: deps.dataFolder,
      workspacePath: deps.workspacePath,
      parseWorkerUrl: deps.parseWorkerUrl,
      dataWorkerUrl: deps.dataWorkerUrl,
      samplesFolder: deps.samplesFolder,
      starterFolder: deps.starterFolder,
      workers: Math.max(1, availableParallelism() - 1),
      now: () => new Date(),
      who: accountName(),
      log: deps.log,
    });
    staging.resolve(copies);
    router.resolve(workbench.router);
    const sweep = setInterval(() => void copies.removeOld(new Date()), HOUR_MS).unref();
    if ((await show(deps, host.mintAddress(), host.mintAddress())) === "app-window") {
      idle = createIdleExit({
        graceMs: WINDOW_GRACE_MS,
        isBusy: () => isImporting(workbench.router, deps.log),
        exit: deps.onIdle,
      });
    }
    return {
      kind: "serving",
      close: async () => {
        clearInterval(sweep);
        await host.close();
        await workbench.close();
        await lock.release();
      },
    };
  } catch (error) {
    router.reject(error);
    staging.reject(error);
    await endEarly(host, lock);
    throw error;
  }
}

async function joined(deps: ServeBrowserDeps, running: Joined): Promise<ServedBrowser> {
  await show(deps, running.toOpen, running.toPrint);
  return { kind: "joined" };
}

/** Opens one address and prints another, each with its own token: whichever way the user takes, it works. */
async function show(deps: ServeBrowserDeps, toOpen: string, toPrint: string): Promise<Opened> {
  deps.print(`Demarche is at ${toPrint}`);
  return deps.openWindow === null ? "nowhere" : deps.openWindow(deps.dataFolder, toOpen);
}

interface Joined {
  toOpen: string;
  toPrint: string;
}

/** Addresses of the running instance; null when none runs. A lock that a dead instance left is removed. */
async function joinRunning(dataFolder: string): Promise<Joined | null> {
  const instance = await readInstance(dataFolder);
  if (instance !== null) {
    const toOpen = await joinInstance(instance);
    const toPrint = await joinInstance(instance);
    if (toOpen !== null && toPrint !== null) return { toOpen, toPrint };
  }
  await removeStaleLock(dataFolder, instance);
  return null;
}

async function isImporting(router: Workbench["router"], log: (line: string) => void): Promise<boolean> {
  const runs = await connectInProcess(router, log).imports.list();
  return runs.some(({ progress }) => progress.state === "walking" || progress.state === "importing");
}

async function endEarly(host: LoopbackHost, lock: InstanceLock): Promise<void> {
  await lock.release();
  await host.close();
}
