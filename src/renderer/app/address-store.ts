import { formatAddress, parseAddress } from "./address.ts";
import type { Address, ViewName, ViewParams } from "./address.ts";

export interface AddressStore {
  read: () => Address;
  /** `replace` leaves no step for "back"; the window's address then follows within a quarter of a second. */
  write: (change: (address: Address) => Address, options?: { replace?: boolean }) => void;
  subscribe: (listener: () => void) => () => void;
  /** The parameters that a view had when it was last left. */
  lastParams: (view: ViewName) => ViewParams;
}

/** A browser refuses more than 200 history calls in 30 seconds, which a drag would reach in four. */
const REPLACE_EVERY_MS = 250;

/** The address of `window`, kept in step with its history. Lens, selection and parameters keep their identity while equal. */
export function createAddressStore(
  window: Pick<Window, "location" | "history" | "addEventListener" | "setTimeout" | "clearTimeout">,
): AddressStore {
  const listeners = new Set<() => void>();
  const paramsOf = new Map<ViewName, ViewParams>();
  let current = parseAddress(window.location.hash);
  let timer: number | null = null;

  function settle(next: Address) {
    current = shareEqualParts(current, next);
    paramsOf.set(current.view, current.params);
    for (const listener of listeners) listener();
  }

  function flush() {
    if (timer === null) return;
    window.clearTimeout(timer);
    timer = null;
    window.history.replaceState(null, "", formatAddress(current));
  }

  window.addEventListener("popstate", () => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
    settle(parseAddress(window.location.hash));
  });

  return {
    read: () => current,
    write(change, options) {
      const next = change(current);
      if (formatAddress(next) === formatAddress(current)) return;
      if (options?.replace) {
        timer ??= window.setTimeout(flush, REPLACE_EVERY_MS);
      } else {
        flush();
        window.history.pushState(null, "", formatAddress(next));
      }
      settle(next);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    lastParams: (view) => paramsOf.get(view) ?? {},
  };
}

function shareEqualParts(old: Address, next: Address): Address {
  return {
    view: next.view,
    lens: keepIfEqual(old.lens, next.lens),
    selection: keepIfEqual(old.selection, next.selection),
    params: keepIfEqual(old.params, next.params),
  };
}

function keepIfEqual<Value>(old: Value, next: Value): Value {
  return old === next || JSON.stringify(old) === JSON.stringify(next) ? old : next;
}
