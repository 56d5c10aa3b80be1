import { useMemo } from "react";
import { DEFAULT_LENS } from "../../shared/domain/lens.ts";
import type { Lens } from "../../shared/domain/lens.ts";
import { useServices } from "./services.tsx";
import { useAddress } from "./use-address.ts";

export interface LensHandle {
  /** The same object as long as the lens is equal. */
  lens: Lens;
  /** `replace` for the further changes of one gesture (a drag); its first one goes without, so that "back" undoes the gesture. */
  setLens: (next: Lens | ((lens: Lens) => Lens), options?: { replace?: boolean }) => void;
  /** Back to everything about the focus state. */
  clear: () => void;
}

export function useLens(): LensHandle {
  const { address } = useServices();
  const { lens } = useAddress();
  return useMemo(() => {
    const setLens: LensHandle["setLens"] = (next, options) =>
      address.write((old) => ({ ...old, lens: typeof next === "function" ? next(old.lens) : next }), options);
    return { lens, setLens, clear: () => setLens((old) => ({ ...DEFAULT_LENS, focus: old.focus })) };
  }, [address, lens]);
}
