import { implement } from "@orpc/server";
import { RPCHandler } from "@orpc/server/message-port";
import { expect, test } from "vitest";
import { connectPort } from "../../../../src/renderer/app/connect-port.ts";
import { createConnection } from "../../../../src/renderer/app/connection.ts";
import { contract } from "../../../../src/shared/contract/contract.ts";
import type { Settings } from "../../../../src/shared/contract/workspace-contract.ts";

/** A window as far as the port's handing over goes. */
function fakeWindow() {
  const target = new EventTarget();
  const posted: unknown[] = [];
  const window = Object.assign(target, {
    location: { origin: "app://demarche" },
    postMessage: (message: unknown) => posted.push(message),
  }) as unknown as Window;
  const handOver = (port: MessagePort, data: unknown, source: unknown = window) =>
    target.dispatchEvent(Object.assign(new Event("message"), { data, ports: [port], source }));
  return { window, posted, handOver };
}

function serve(theme: Settings["theme"]): { port: MessagePort; end: () => void } {
  const os = implement(contract);
  const { port1, port2 } = new MessageChannel();
  new RPCHandler({ settings: { get: os.settings.get.handler(() => ({ theme })) } }).upgrade(port1);
  port1.start();
  return { port: port2, end: () => port1.close() };
}

test("the window asks for its port, speaks over the one it is handed, and over a later one after a loss", async () => {
  const { window, posted, handOver } = fakeWindow();
  const connection = createConnection((events) => connectPort(window, events));
  const first = serve("dark");
  handOver(first.port, { type: "demarche-port" });
  const before = await connection.client.settings.get();
  const closed = new Promise<void>((resolve) => connection.subscribe(resolve));
  first.end();
  await closed;
  const lost = connection.state();
  const second = serve("light");
  handOver(second.port, { type: "demarche-port" });
  const after = await connection.client.settings.get();
  second.end();
  expect({ posted, before, lost, after }).toEqual({
    posted: [{ type: "demarche-ready" }],
    before: { theme: "dark" },
    lost: "lost",
    after: { theme: "light" },
  });
});

test("a port from anyone but the window itself is not taken", () => {
  const { window, handOver } = fakeWindow();
  const connection = createConnection((events) => connectPort(window, events));
  const { port, end } = serve("dark");
  handOver(port, { type: "demarche-port" }, {});
  handOver(port, { type: "something-else" });
  end();
  expect(connection.state()).toBe("connecting");
});
