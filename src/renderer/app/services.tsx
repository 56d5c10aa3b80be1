import { createContext, use } from "react";
import type { AddressStore } from "./address-store.ts";
import type { DemarcheClient } from "./client.ts";
import type { CommandRegistry } from "./commands.ts";
import type { Connection } from "./connection.ts";
import type { HostBridge } from "./host-bridge.ts";

/** What the shell is given at its start. */
export interface Services {
  connection: Connection;
  host: HostBridge;
  address: AddressStore;
  commands: CommandRegistry;
}

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = use(ServicesContext);
  if (!services) throw new Error("useServices is called outside of ServicesContext.");
  return services;
}

/** The typed client of the contract. Calls wait while the connection is being restored. */
export function useClient(): DemarcheClient {
  return useServices().connection.client;
}
