import { createORPCClient } from "@orpc/client";
import { RPCLink as PortLink } from "@orpc/client/message-port";
import { RPCLink as SocketLink } from "@orpc/client/websocket";
import type { ContractRouterClient } from "@orpc/contract";
import { RPCHandler } from "@orpc/server/message-port";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MessageChannel } from "node:worker_threads";
import { WebSocket as NodeWebSocket } from "ws";
import { connectInProcess, serveOptions } from "../../src/main/core/serve.ts";
import type { Workbench } from "../../src/main/core/workbench.ts";
import { startLoopbackHost } from "../../src/main/loopback/loopback-host.ts";
import { openStaging } from "../../src/main/loopback/staging.ts";
import type { Contract } from "../../src/shared/contract/contract.ts";

export type ContractClient = ContractRouterClient<Contract>;

export interface Connected {
  client: ContractClient;
  /** Cuts the line from the caller's side. */
  close(): Promise<void>;
}
export type Connect = (router: Workbench["router"], log: (line: string) => void) => Promise<Connected>;

/** As the command line calls the workbench. */
export const inProcess: Connect = async (router, log) => ({
  client: connectInProcess(router, log),
  close: async () => undefined,
});

/** As the desktop window's renderer calls it. */
export const overMessagePort: Connect = async (router, log) => {
  const { port1, port2 } = new MessageChannel();
  new RPCHandler(router, serveOptions(log)).upgrade(port1);
  port1.start();
  const client: ContractClient = createORPCClient(new PortLink({ port: port2 }));
  port2.start();
  return { client, close: async () => port2.close() };
};

/** As the page in a browser calls it: through the real host, with a session. */
export const overWebSocket: Connect = async (router, log) => {
  const folder = mkdtempSync(join(tmpdir(), "demarche-contract-"));
  mkdirSync(join(folder, "renderer"));
  writeFileSync(join(folder, "renderer", "index.html"), "");
  const staging = await openStaging(join(folder, "staging"));
  const host = await startLoopbackHost({
    router: Promise.resolve(router),
    staging: Promise.resolve(staging),
    rendererFolder: join(folder, "renderer"),
    joinSecret: "unused",
    port: 0,
    now: () => new Date(),
    log,
    onSockets: () => undefined,
  });
  const origin = `http://127.0.0.1:${host.port}`;
  const signedIn = await fetch(`${origin}/session`, {
    method: "POST",
    headers: { Origin: origin, "Content-Type": "application/json" },
    body: JSON.stringify({ token: host.mintAddress().split("#token=")[1] }),
  });
  const cookie = signedIn.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const socket = new NodeWebSocket(`ws://127.0.0.1:${host.port}/rpc`, {
    headers: { Origin: origin, Cookie: cookie },
  });
  // oRPC asks for the browser's class, of which it uses what both have.
  const client: ContractClient = createORPCClient(
    new SocketLink({ websocket: socket as unknown as WebSocket }),
  );
  return {
    client,
    close: async () => {
      socket.close();
      await host.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
