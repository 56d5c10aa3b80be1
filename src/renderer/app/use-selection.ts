import { useMemo } from "react";
import type { Selection } from "./address.ts";
import { useServices } from "./services.tsx";
import { useAddress } from "./use-address.ts";

export interface SelectionHandle {
  selection: Selection | null;
  select: (selection: Selection | null, options?: { replace?: boolean }) => void;
  clear: () => void;
}

/** What the inspector shows; part of the address, so "back" closes what "open" opened. */
export function useSelection(): SelectionHandle {
  const { address } = useServices();
  const { selection } = useAddress();
  return useMemo(() => {
    const select: SelectionHandle["select"] = (next, options) =>
      address.write((old) => ({ ...old, selection: next }), options);
    return { selection, select, clear: () => select(null) };
  }, [address, selection]);
}
