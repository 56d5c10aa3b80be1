export interface IdleExit {
  /** To be told how many windows are connected whenever that changes. */
  onSockets(open: number): void;
}

/**
 * Ends the host some time after its last window has gone, as closing a desktop program does. It waits for a first
 * window, for a page that only reloads, and for work that is under way.
 */
export function createIdleExit(deps: {
  graceMs: number;
  isBusy: () => Promise<boolean>;
  exit: () => void;
}): IdleExit {
  let timer: NodeJS.Timeout | null = null;
  const stop = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const wait = () => {
    timer = setTimeout(() => void decide(), deps.graceMs);
  };
  const decide = async () => {
    const waitedFor = timer;
    const busy = await deps.isBusy();
    if (timer !== waitedFor) return;
    if (busy) wait();
    else deps.exit();
  };
  return {
    onSockets(open) {
      stop();
      if (open === 0) wait();
    },
  };
}
