import { RPCHandler } from "@orpc/server/ws";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import type { WebSocket } from "ws";
import { serveOptions } from "../core/serve.ts";
import type { Workbench } from "../core/workbench.ts";

/** Requests are small (a lens, a list of ids); bytes of files go through staging. */
const MOST_BYTES_OF_A_MESSAGE = 1024 * 1024;
const MOST_SOCKETS = 32;

export interface RpcSockets {
  /** Completes an upgrade that has been found legitimate and serves the contract on it. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Open sockets. */
  count(): number;
  close(): void;
}

/** Serves the contract over WebSockets. Calls that came before the router was ready wait for it. */
export function createRpcSockets(deps: {
  router: Promise<Workbench["router"]>;
  log: (line: string) => void;
  onCount: (open: number) => void;
}): RpcSockets {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: MOST_BYTES_OF_A_MESSAGE,
    perMessageDeflate: false,
  });
  const handler = deps.router.then((router) => new RPCHandler(router, serveOptions(deps.log)));

  // A router that never comes is told to whoever waits for it, and to the launcher.
  handler.catch(() => undefined);

  const serve = async (socket: WebSocket) => {
    const ready = await handler;
    await ready.upgrade(socket);
    socket.resume();
  };
  server.on("connection", (socket) => {
    deps.onCount(server.clients.size);
    socket.on("close", () => deps.onCount(server.clients.size));
    socket.on("error", (error) => deps.log(`socket: ${error.message}`));
    // Messages that arrive while the router is on its way would be lost: nothing listens yet.
    socket.pause();
    serve(socket).catch(() => socket.close(1011));
  });

  return {
    accept(request, socket, head) {
      if (server.clients.size >= MOST_SOCKETS) {
        socket.end("HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n");
        return;
      }
      server.handleUpgrade(request, socket, head, (opened) => server.emit("connection", opened, request));
    },
    count: () => server.clients.size,
    close() {
      for (const socket of server.clients) {
        socket.close(1001);
        setTimeout(() => socket.terminate(), 500).unref();
      }
      server.close();
    },
  };
}
