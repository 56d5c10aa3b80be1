import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Workbench } from "../core/workbench.ts";
import { answerRefusal } from "./answer.ts";
import { refuseRequest } from "./request-guard.ts";
import { createRoutes } from "./routes.ts";
import { createRpcSockets } from "./rpc-sockets.ts";
import { securityHeaders } from "./security-headers.ts";
import { readSessionCookie } from "./session-cookie.ts";
import { createSessionKeys } from "./session-keys.ts";
import type { Staging } from "./staging.ts";

export interface LoopbackDeps {
  /** What is served, and where dropped files go. The host listens before they are ready and lets calls wait. */
  router: Promise<Workbench["router"]>;
  staging: Promise<Staging>;
  /** The built page: out/renderer. */
  rendererFolder: string;
  /** What a second launch states to join this one. */
  joinSecret: string;
  /** 0 for any free port. */
  port: number;
  now: () => Date;
  log: (line: string) => void;
  /** Told how many sockets are open whenever that changes. */
  onSockets: (open: number) => void;
}

export interface LoopbackHost {
  port: number;
  /** An address of the page with a fresh one-time token. */
  mintAddress(): string;
  close(): Promise<void>;
}

/** Serves the page and the contract on 127.0.0.1. Fails as node:net does when the port is taken. */
export async function startLoopbackHost(deps: LoopbackDeps): Promise<LoopbackHost> {
  const server = createServer({ requestTimeout: 120_000, headersTimeout: 10_000, maxHeaderSize: 16_384 });
  const sockets = createRpcSockets({ router: deps.router, log: deps.log, onCount: deps.onSockets });
  const port = await listen(server, deps.port);
  const keys = createSessionKeys({ now: deps.now });
  const mintAddress = () => `http://127.0.0.1:${port}/#token=${keys.mint()}`;
  const holdsSession = (request: IncomingMessage) => {
    const session = readSessionCookie(request.headers.cookie, port);
    return session !== null && keys.holds(session);
  };
  const routes = createRoutes({ ...deps, port, keys, mintAddress, holdsSession });

  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(securityHeaders(port))) response.setHeader(name, value);
    const refusal = refuseRequest(request, port);
    if (refusal) return answerRefusal(response, refusal);
    routes(request, response).catch((error: unknown) => {
      deps.log(`${request.method} failed: ${error instanceof Error ? error.message : "unknown"}`);
      if (response.headersSent) response.destroy();
      else answerRefusal(response, { status: 500, reason: "Something went wrong inside Demarche." });
    });
  });

  server.on("upgrade", (request: IncomingMessage, socket: Socket, head: Buffer) => {
    const refusal = refuseRequest(request, port);
    if (refusal) return refuseUpgrade(socket, refusal.status);
    if (request.url !== "/rpc") return refuseUpgrade(socket, 404);
    if (!holdsSession(request)) return refuseUpgrade(socket, 401);
    sockets.accept(request, socket, head);
  });

  return {
    port,
    mintAddress,
    close: async () => {
      sockets.close();
      const closed = new Promise((resolve) => server.close(resolve));
      setTimeout(() => server.closeAllConnections(), 1000).unref();
      server.closeIdleConnections();
      await closed;
    },
  };
}

function refuseUpgrade(socket: Socket, status: number): void {
  socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

async function listen(server: ReturnType<typeof createServer>, wanted: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host: "127.0.0.1", port: wanted, exclusive: true }, () => {
      server.off("error", reject);
      resolve();
    });
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("not listening on a port");
  return address.port;
}
