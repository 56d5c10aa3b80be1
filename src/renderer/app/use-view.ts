import { useMemo } from "react";
import type { ViewName } from "./address.ts";
import { useServices } from "./services.tsx";
import { useAddress } from "./use-address.ts";

export interface ViewHandle {
  view: ViewName;
  /** Lens and selection stay; the view finds its parameters as they were when it was left. */
  go: (view: ViewName) => void;
}

export function useView(): ViewHandle {
  const { address } = useServices();
  const { view } = useAddress();
  return useMemo(
    () => ({
      view,
      go: (next) =>
        address.write((old) =>
          old.view === next ? old : { ...old, view: next, params: address.lastParams(next) },
        ),
    }),
    [address, view],
  );
}
