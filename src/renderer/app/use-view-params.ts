import { useMemo } from "react";
import type { ViewParams } from "./address.ts";
import { useServices } from "./services.tsx";
import { useAddress } from "./use-address.ts";

export interface ViewParamsHandle {
  params: ViewParams;
  /** Merges; null removes a parameter. Small choices of a view replace by default, so "back" undoes the lens, not a zoom. */
  setParams: (change: Readonly<Record<string, string | null>>, options?: { replace?: boolean }) => void;
}

/** The parameters of the view on screen (measure, lanes, zoom), kept in the address. */
export function useViewParams(): ViewParamsHandle {
  const { address } = useServices();
  const { params } = useAddress();
  return useMemo(
    () => ({
      params,
      setParams: (change, options = { replace: true }) =>
        address.write((old) => ({ ...old, params: merge(old.params, change) }), options),
    }),
    [address, params],
  );
}

function merge(params: ViewParams, change: Readonly<Record<string, string | null>>): ViewParams {
  const kept = Object.entries({ ...params, ...change }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  return Object.fromEntries(kept);
}
