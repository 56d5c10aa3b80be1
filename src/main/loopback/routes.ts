import { createReadStream } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { answerEmpty, answerJson, answerRefusal } from "./answer.ts";
import { readJsonBody } from "./json-body.ts";
import { sameSecret } from "./secrets.ts";
import { sessionCookie } from "./session-cookie.ts";
import type { SessionKeys } from "./session-keys.ts";
import type { Staging } from "./staging.ts";
import { findStaticFile } from "./static-files.ts";

export interface RoutesDeps {
  port: number;
  rendererFolder: string;
  staging: Promise<Staging>;
  joinSecret: string;
  keys: SessionKeys;
  mintAddress: () => string;
  holdsSession: (request: IncomingMessage) => boolean;
}

const TokenBody = z.strictObject({ token: z.string().max(200) });
const JoinBody = z.strictObject({ secret: z.string().max(200) });
const NOT_SIGNED_IN = {
  status: 401,
  reason: "This window is not signed in. Start Demarche again; it opens a new one.",
};
const NOT_FOUND = { status: 404, reason: "There is nothing here." };

/**
 * GET /… the page's files · GET /session tells whether the window is signed in · POST /session {token} signs it in ·
 * POST /join {secret} gives a second launch its address · POST /staging/<batch>/<path> copies a file ·
 * POST /staging/<batch> ends a batch. Requests have passed the guard.
 */
export function createRoutes(deps: RoutesDeps) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = (request.url ?? "").split("?", 1)[0] ?? "";
    if (request.method !== "POST") {
      if (path !== "/session") return sendStatic(deps.rendererFolder, path, request, response);
      return deps.holdsSession(request) ? answerEmpty(response) : answerRefusal(response, NOT_SIGNED_IN);
    }
    if (path === "/session") return signIn(deps, request, response);
    if (path === "/join") return join(deps, request, response);
    if (path.startsWith("/staging/")) return stage(deps, path, request, response);
    answerRefusal(response, NOT_FOUND);
  };
}

async function signIn(deps: RoutesDeps, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = TokenBody.safeParse(await readJsonBody(request));
  if (!body.success) return answerRefusal(response, { status: 400, reason: "A token is missing." });
  const redeemed = deps.keys.redeem(body.data.token);
  switch (redeemed.kind) {
    case "session":
      return answerEmpty(response, { "Set-Cookie": sessionCookie(deps.port, redeemed.session) });
    case "unknown":
      return answerRefusal(response, NOT_SIGNED_IN);
    case "too-many":
      response.setHeader("Retry-After", "60");
      return answerRefusal(response, { status: 429, reason: "Too many attempts. Wait a minute." });
  }
}

async function join(deps: RoutesDeps, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = JoinBody.safeParse(await readJsonBody(request));
  if (!body.success || !sameSecret(body.data.secret, deps.joinSecret)) {
    return answerRefusal(response, { status: 403, reason: "The secret is not the running Demarche's." });
  }
  answerJson(response, 200, { address: deps.mintAddress() });
}

async function stage(
  deps: RoutesDeps,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!deps.holdsSession(request)) return answerRefusal(response, NOT_SIGNED_IN);
  const [batch = "", ...rest] = path.slice("/staging/".length).split("/");
  if (rest.length > 0) {
    const put = await (await deps.staging).put(batch, rest.join("/"), request);
    return put.ok ? answerEmpty(response) : answerRefusal(response, put.failure);
  }
  request.resume();
  const finished = await (await deps.staging).finish(batch);
  return finished.ok ? answerJson(response, 200, finished.value) : answerRefusal(response, finished.failure);
}

async function sendStatic(
  folder: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = await findStaticFile(folder, path);
  if (file === null) return answerRefusal(response, NOT_FOUND);
  response.writeHead(200, {
    "Content-Type": file.contentType,
    "Content-Length": file.bytes,
    "Cache-Control": file.immutable ? "private, max-age=31536000, immutable" : "no-store",
  });
  if (request.method === "HEAD") return void response.end();
  await pipeline(createReadStream(file.path), response);
}
