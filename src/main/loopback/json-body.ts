import type { IncomingMessage } from "node:http";

const MOST_BYTES = 4096;

/** The small JSON body of a request; null when it is longer than 4 KB, not JSON, or not declared as JSON. */
export async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json(;|$)/i.test(request.headers["content-type"] ?? "")) return null;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    const piece = Buffer.from(chunk);
    bytes += piece.length;
    if (bytes > MOST_BYTES) return null;
    chunks.push(piece);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    return null;
  }
}
