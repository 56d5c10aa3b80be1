import { createORPCClient } from "@orpc/client";
import { RPCLink } from "@orpc/client/websocket";
import type { ContractRouterClient } from "@orpc/contract";
import { expect, onTestFinished, test, vi } from "vitest";
import type { Contract } from "../../../../src/shared/contract/contract.ts";
import { startSmallHost } from "./small-host.ts";

test("a window with a session and our origin reaches the contract", async () => {
  const { openSocket, cookie, origin } = await startSmallHost();
  const { socket } = await openSocket("/rpc", { Origin: origin, Cookie: await cookie() });
  const websocket = socket as unknown as WebSocket;
  const client: ContractRouterClient<Contract> = createORPCClient(new RPCLink({ websocket }));
  expect(await client.settings.get()).toEqual({ theme: "dark" });
});

test("an upgrade is refused without our host, our origin, a session, or at another path", async () => {
  const { openSocket, cookie, origin, host } = await startSmallHost();
  const Cookie = await cookie();
  const outcomes = [];
  for (const [path, headers] of [
    ["/rpc", { Origin: origin, Cookie, Host: `localhost:${host.port}` }],
    ["/rpc", { Cookie }],
    ["/rpc", { Origin: "http://evil.example", Cookie }],
    ["/rpc", { Origin: `http://localhost:${host.port}`, Cookie }],
    ["/rpc", { Origin: origin, Cookie, "Sec-Fetch-Site": "cross-site" }],
    ["/rpc", { Origin: origin }],
    ["/rpc", { Origin: origin, Cookie: `demarche-${host.port}=guess` }],
    ["/", { Origin: origin, Cookie }],
    ["/rpc/", { Origin: origin, Cookie }],
  ] as const) {
    outcomes.push((await openSocket(path, headers)).outcome);
  }
  expect(outcomes).toEqual([421, 403, 403, 403, 403, 401, 401, 404, 404]);
});

test("a message beyond a megabyte ends the socket, not the host", async () => {
  const { openSocket, cookie, origin, send } = await startSmallHost();
  const { socket } = await openSocket("/rpc", { Origin: origin, Cookie: await cookie() });
  const closed = new Promise<number>((resolve) => socket.on("close", resolve));
  socket.send("x".repeat(1024 * 1024 + 1));
  expect(await closed).toBe(1009);
  expect((await send("GET", "/")).status).toBe(200);
});

test("a message that is no call is ignored and the socket goes on", async () => {
  // oRPC says on the console what it could not read.
  const complaints = vi.spyOn(console, "error").mockImplementation(() => undefined);
  onTestFinished(() => complaints.mockRestore());
  const { openSocket, cookie, origin } = await startSmallHost();
  const { socket } = await openSocket("/rpc", { Origin: origin, Cookie: await cookie() });
  socket.send("not json");
  socket.send(Buffer.from([0, 1, 2]));
  const websocket = socket as unknown as WebSocket;
  const client: ContractRouterClient<Contract> = createORPCClient(new RPCLink({ websocket }));
  expect(await client.settings.get()).toEqual({ theme: "dark" });
});

test("closing the host closes its sockets", async () => {
  const { openSocket, cookie, origin, host } = await startSmallHost();
  const { socket } = await openSocket("/rpc", { Origin: origin, Cookie: await cookie() });
  const closed = new Promise<number>((resolve) => socket.on("close", resolve));
  await host.close();
  expect(await closed).toBe(1001);
});
