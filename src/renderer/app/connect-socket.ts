import { RPCLink } from "@orpc/client/websocket";
import type { ConnectionEvents } from "./connection.ts";

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 5000;

/**
 * Speaks over a WebSocket to the page's own origin and tries again, ever more slowly, when it closes. A one-time token
 * in the address is first swapped for a session and wiped.
 */
export function connectSocket(window: Window, events: ConnectionEvents): void {
  let wait = FIRST_WAIT_MS;

  async function attempt() {
    const login = await logIn(window);
    if (login === "refused") return events.refused();
    if (login === "away") return tryAgain();
    const url = new URL("/rpc", window.location.origin);
    url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
    const websocket = new WebSocket(url);
    websocket.addEventListener("open", () => {
      wait = FIRST_WAIT_MS;
      events.opened(new RPCLink({ websocket }));
    });
    websocket.addEventListener("close", tryAgain);
  }

  function tryAgain() {
    events.closed();
    window.setTimeout(() => void attempt(), wait);
    wait = Math.min(LONGEST_WAIT_MS, wait * 2);
  }

  // A new address pasted into this very window changes no more than the hash.
  window.addEventListener("hashchange", () => tokenOf(window) !== null && window.location.reload());
  void attempt();
}

function tokenOf(window: Window): string | null {
  return /(?:^#|&)token=([^&]+)/.exec(window.location.hash)?.[1] ?? null;
}

async function logIn(window: Window): Promise<"in" | "refused" | "away"> {
  const token = tokenOf(window);
  if (token !== null) {
    window.history.replaceState(null, "", window.location.pathname);
    const body = JSON.stringify({ token: decodeURIComponent(token) });
    const headers = { "content-type": "application/json" };
    const swapped = await answer(() => fetch("/session", { method: "POST", headers, body }));
    // A used token is refused, yet the window may hold a session of before.
    if (swapped !== "refused") return swapped;
  }
  return await answer(() => fetch("/session"));
}

async function answer(ask: () => Promise<Response>): Promise<"in" | "refused" | "away"> {
  try {
    const { status } = await ask();
    return status === 401 || status === 403 ? "refused" : "in";
  } catch {
    return "away";
  }
}
