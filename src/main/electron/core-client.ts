import { createORPCClient } from "@orpc/client";
import { RPCLink } from "@orpc/client/message-port";
import type { ContractRouterClient } from "@orpc/contract";
import { MessageChannelMain } from "electron";
import type { Contract } from "../../shared/contract/contract.ts";
import type { CoreHost } from "./core-host.ts";

export type CoreClient = ContractRouterClient<Contract>;

/** Calls the core for the window's own menu, over a line that is closed after the call. Rejects when the core dies. */
export async function callCore<Answer>(
  core: CoreHost,
  call: (client: CoreClient) => Promise<Answer>,
): Promise<Answer> {
  const { port1, port2 } = new MessageChannelMain();
  const client: CoreClient = createORPCClient(new RPCLink({ port: port2 }));
  port2.start();
  core.connect(port1);
  try {
    return await call(client);
  } finally {
    port2.close();
  }
}
