import { useEffect, useEffectEvent, useMemo, useRef, useSyncExternalStore } from "react";
import type { Command, Registration } from "./commands.ts";
import { useServices } from "./services.tsx";

/** Adds a component's commands to palette and keys while it is mounted. `run` sees the latest render. */
export function useCommands(commands: readonly Command[]): void {
  const registry = useServices().commands;
  const run = useEffectEvent((id: string) => commands.find((command) => command.id === id)?.run());
  const shown = useSame(commands);
  const place = useRef<Registration | null>(null);
  useEffect(() => {
    const registration = registry.register();
    place.current = registration;
    return registration.remove;
  }, [registry]);
  useEffect(() => {
    place.current?.replace(shown.map((command) => ({ ...command, run: () => run(command.id) })));
  }, [shown]);
}

/** The commands of an earlier render as long as palette and keys would show the same. */
function useSame(commands: readonly Command[]): readonly Command[] {
  const signature = JSON.stringify(commands);
  // oxlint-disable-next-line react/exhaustive-deps react/memo-dependencies -- `run` is new with every render and must not count
  return useMemo(() => commands, [signature]);
}

export function useCommandList(): readonly Command[] {
  const registry = useServices().commands;
  return useSyncExternalStore(registry.subscribe, registry.list);
}
