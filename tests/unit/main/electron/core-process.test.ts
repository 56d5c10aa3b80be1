import { createORPCClient } from "@orpc/client";
import { RPCLink } from "@orpc/client/message-port";
import type { ContractRouterClient } from "@orpc/contract";
import { EventEmitter, once } from "node:events";
import { join } from "node:path";
import { MessageChannel } from "node:worker_threads";
import { expect, test, vi } from "vitest";
import type { Contract } from "../../../../src/shared/contract/contract.ts";
import { tempFolder } from "../../../support/temp-folder.ts";

test("the core's process serves the contract on the port that it is handed, and closes when told", async () => {
  const dataFolder = tempFolder();
  const parentPort = new EventEmitter();
  const exits = new EventEmitter();
  Object.assign(process, { parentPort });
  vi.spyOn(process, "exit").mockImplementation((code) => exits.emit("exit", code) as never);
  process.argv.push(
    JSON.stringify({
      dataFolder,
      workspacePath: null,
      samplesFolder: join(dataFolder, "none"),
      starterFolder: join(dataFolder, "none"),
    }),
  );
  await import("../../../../src/main/electron/core-process.ts");

  const { port1, port2 } = new MessageChannel();
  // Handed in before the workspace is open, as at every start.
  parentPort.emit("message", { data: { kind: "connect" }, ports: [port1] });
  const client: ContractRouterClient<Contract> = createORPCClient(new RPCLink({ port: port2 }));
  port2.start();
  const info = await client.workspace.info();
  expect({ path: info.path, articles: info.articles }).toEqual({
    path: join(dataFolder, "workspace"),
    articles: 0,
  });

  const exit = once(exits, "exit");
  parentPort.emit("message", { data: { kind: "close" }, ports: [] });
  expect(await exit).toEqual([0]);
});
