import { RPCLink } from "@orpc/client/message-port";
import type { ConnectionEvents } from "./connection.ts";

/**
 * Speaks over the MessagePort that the preload hands to the window ({ type: "demarche-port" }, posted by the window to
 * itself). A later port takes the place of the first: the core was started anew.
 */
export function connectPort(window: Window, events: ConnectionEvents): void {
  let current: MessagePort | null = null;
  window.addEventListener("message", (event: MessageEvent<unknown>) => {
    const port = event.ports[0];
    if (event.source !== window || !isPortMessage(event.data) || !port) return;
    if (current) events.closed();
    current = port;
    port.addEventListener("close", () => {
      if (current === port) events.closed();
    });
    port.start();
    events.opened(new RPCLink({ port }));
  });
  window.postMessage({ type: "demarche-ready" }, window.location.origin);
}

function isPortMessage(data: unknown): boolean {
  return typeof data === "object" && data !== null && "type" in data && data.type === "demarche-port";
}
