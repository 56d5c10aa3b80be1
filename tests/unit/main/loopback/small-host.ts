import { implement } from "@orpc/server";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { WebSocket } from "ws";
import type { Workbench } from "../../../../src/main/core/workbench.ts";
import { startLoopbackHost } from "../../../../src/main/loopback/loopback-host.ts";
import { openStaging } from "../../../../src/main/loopback/staging.ts";
import { contract } from "../../../../src/shared/contract/contract.ts";

export const JOIN_SECRET = "the secret of the tests' instance";

/** A folder that is removed when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "demarche-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A real host over a page of three files and a router that can only tell its settings. */
export async function startSmallHost() {
  const folder = temporaryFolder();
  const rendererFolder = join(folder, "renderer");
  mkdirSync(join(rendererFolder, "assets"), { recursive: true });
  writeFileSync(join(rendererFolder, "index.html"), "<!doctype html><title>page</title>");
  writeFileSync(join(rendererFolder, "assets", "main-1a2b.js"), "export {};");
  writeFileSync(join(folder, "secret.txt"), "not for the page");
  symlinkSync(join(folder, "secret.txt"), join(rendererFolder, "link.txt"));
  mkdirSync(join(folder, "renderer-beside"));
  writeFileSync(join(folder, "renderer-beside", "near.txt"), "not for the page either");

  const now = { value: new Date("2024-06-01T12:00:00Z") };
  const log: string[] = [];
  const staging = await openStaging(join(folder, "staging"));
  const host = await startLoopbackHost({
    router: Promise.resolve(settingsRouter()),
    staging: Promise.resolve(staging),
    rendererFolder,
    joinSecret: JOIN_SECRET,
    port: 0,
    now: () => now.value,
    log: (line) => void log.push(line),
    onSockets: () => undefined,
  });
  onTestFinished(() => host.close());
  const origin = `http://127.0.0.1:${host.port}`;
  const token = () => host.mintAddress().split("#token=")[1] ?? "";
  return { host, origin, token, now, log, folder, ...callers(host.port, token) };
}

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}
type Headers = Record<string, string>;

function callers(port: number, token: () => string) {
  const origin = `http://127.0.0.1:${port}`;
  /** A request with exactly these headers (and Host, unless given). */
  const send = (method: string, path: string, headers: Headers = {}, body: string | Buffer = "") =>
    new Promise<Answer>((resolve, reject) => {
      const call = request({ host: "127.0.0.1", port, method, path, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        );
      });
      call.on("error", reject);
      call.end(body);
    });
  const signIn = (value: string, headers: Headers = {}) =>
    send(
      "POST",
      "/session",
      { Origin: origin, "Content-Type": "application/json", ...headers },
      JSON.stringify({ token: value }),
    );
  /** Signs in and answers with the Cookie header to send. */
  const cookie = async () => {
    const { headers } = await signIn(token());
    return headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
  };
  return { send, signIn, cookie, sendRaw: (text: string) => sendRaw(port, text), openSocket: opener(port) };
}

/** The first line of the answer to bytes that no HTTP client would send. */
function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    socket.on("data", (chunk) => {
      answer += chunk.toString();
      if (answer.includes("\r\n")) {
        socket.destroy();
        resolve(answer.split("\r\n", 1)[0] ?? "");
      }
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(answer.split("\r\n", 1)[0] ?? ""));
  });
}

function opener(port: number) {
  /** "open", or the HTTP status that refused the upgrade. */
  return (path: string, headers: Headers, messages: string[] = []) =>
    new Promise<{ outcome: "open" | number; socket: WebSocket }>((resolve, reject) => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers });
      socket.on("message", (data: Buffer) => messages.push(data.toString()));
      socket.on("open", () => resolve({ outcome: "open", socket }));
      socket.on("unexpected-response", (_request, response) => {
        socket.terminate();
        resolve({ outcome: response.statusCode ?? 0, socket });
      });
      socket.on("error", (error) => {
        if (!/Unexpected server response|closed before/.test(error.message)) reject(error);
      });
    });
}

function settingsRouter(): Workbench["router"] {
  const os = implement(contract);
  const router = { settings: { get: os.settings.get.handler(() => ({ theme: "dark" as const })) } };
  return router as unknown as Workbench["router"];
}
