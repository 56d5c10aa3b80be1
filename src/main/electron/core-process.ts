import { RPCHandler } from "@orpc/server/message-port";
import type { MessagePortMain } from "electron";
import { availableParallelism } from "node:os";
import { serveOptions } from "../core/serve.ts";
import { createWorkbench } from "../core/workbench.ts";
import { accountName } from "../core/workspace/account-name.ts";
import { CoreStart, ToCore } from "./core-messages.ts";
import type { FromCore } from "./core-messages.ts";

// The utility process: the core off the window's process. Each port that is handed in is served the whole contract.

const log = (line: string) => void process.stderr.write(`${line}\n`);
const waiting: MessagePortMain[] = [];
let serve = (port: MessagePortMain) => void waiting.push(port);
let close = async () => {};

// A message that is no call makes the port's handler reject where nobody can catch it; one bad message ends nothing.
process.on("unhandledRejection", (reason) =>
  log(`unhandled: ${reason instanceof Error ? reason.name : typeof reason}`),
);

process.parentPort.on("message", ({ data, ports }) => {
  const message = ToCore.parse(data);
  switch (message.kind) {
    case "connect":
      for (const port of ports) serve(port);
      return;
    case "close":
      void close().finally(() => process.exit(0));
      return;
  }
});

// No top-level await: messages that come meanwhile must find a listener.
void open();

async function open(): Promise<void> {
  try {
    const start = CoreStart.parse(JSON.parse(process.argv.at(-1) ?? ""));
    const workbench = await createWorkbench({
      ...start,
      // Built, this file stands in out/main beside the parse worker.
      parseWorkerUrl: new URL("./parse-worker.js", import.meta.url),
      dataWorkerUrl: new URL("./data-worker.js", import.meta.url),
      workers: Math.max(1, availableParallelism() - 1),
      now: () => new Date(),
      who: accountName(),
      log,
    });
    const handler = new RPCHandler(workbench.router, serveOptions(log));
    serve = (port) => {
      handler.upgrade(port);
      port.start();
    };
    close = () => workbench.close();
    for (const port of waiting.splice(0)) serve(port);
  } catch (error) {
    const reason = error instanceof Error ? error.message : "The workspace cannot be opened.";
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- this is no window
    process.parentPort.postMessage({ kind: "refused", reason } satisfies FromCore);
  }
}
