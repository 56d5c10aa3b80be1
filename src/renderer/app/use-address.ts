import { useSyncExternalStore } from "react";
import type { Address } from "./address.ts";
import { useServices } from "./services.tsx";

/** The window's address; prefer useLens, useSelection, useView and useViewParams. */
export function useAddress(): Address {
  const { address } = useServices();
  return useSyncExternalStore(address.subscribe, address.read);
}
