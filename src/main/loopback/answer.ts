import type { ServerResponse } from "node:http";

/** Ends a response with a JSON body, never to be cached. */
export function answerJson(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Length": Buffer.byteLength(text),
    "Cache-Control": "no-store",
  });
  response.end(text);
}

/** Ends a response without a body. */
export function answerEmpty(response: ServerResponse, headers: Record<string, string> = {}): void {
  response.writeHead(204, { "Cache-Control": "no-store", ...headers });
  response.end();
}

/** Refuses in words for the user; what is left of the request's body is not read, so the connection ends. */
export function answerRefusal(
  response: ServerResponse,
  { status, reason }: { status: number; reason: string },
): void {
  response.setHeader("Connection", "close");
  answerJson(response, status, { reason });
}
