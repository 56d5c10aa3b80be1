import type { IncomingMessage } from "node:http";

export interface Refusal {
  status: 400 | 403 | 405 | 421;
  reason: string;
}

/**
 * Refuses what did not come from our own page or from an address typed or opened by the user. Host must be ours to the
 * letter (a rebound DNS name is not); what changes something must state our Origin; a browser that says where a
 * request came from must say from here. Null when the request may go on.
 */
export function refuseRequest(request: IncomingMessage, port: number): Refusal | null {
  const { method = "", url = "", headers, httpVersion } = request;
  if (hostHeaders(request) !== 1 || headers.host !== `127.0.0.1:${port}`) {
    return { status: 421, reason: "This address is not served here." };
  }
  if (httpVersion !== "1.1" || !url.startsWith("/") || url.startsWith("//")) {
    return { status: 400, reason: "The request cannot be read." };
  }
  if (method === "GET" || method === "HEAD") {
    return upgrades(request) ? refuseForeign(request, port) : refuseForeignRead(request);
  }
  if (method === "POST") return refuseForeign(request, port);
  return { status: 405, reason: "Only GET, HEAD and POST are served." };
}

/** Exactly one origin may write or open a socket: our own. Demarche's launcher states it too. */
function refuseForeign({ headers }: IncomingMessage, port: number): Refusal | null {
  if (headers.origin !== `http://127.0.0.1:${port}`) return FOREIGN;
  const site = headers["sec-fetch-site"];
  return site === undefined || site === "same-origin" ? null : FOREIGN;
}

/**
 * Reading: same-origin, or a top-level navigation of the user's to the page itself. The launcher's page that hands over
 * the token is a file, which browsers call cross-site; the page shows nothing without a session.
 */
function refuseForeignRead({ headers, url }: IncomingMessage): Refusal | null {
  const site = headers["sec-fetch-site"];
  if (site === undefined || site === "same-origin") return null;
  const navigates = headers["sec-fetch-mode"] === "navigate" && headers["sec-fetch-dest"] === "document";
  if (!navigates) return FOREIGN;
  if (site === "none") return null;
  return url === "/" ? null : FOREIGN;
}

const FOREIGN: Refusal = { status: 403, reason: "Only Demarche's own page may ask this." };

function upgrades({ headers }: IncomingMessage): boolean {
  return headers.upgrade !== undefined;
}

function hostHeaders({ rawHeaders }: IncomingMessage): number {
  return rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === "host").length;
}
