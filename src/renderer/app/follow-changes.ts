import type { DemarcheClient } from "./client.ts";

export interface Changes {
  workspaceId: string;
  /** The run that is importing now. */
  importing: string | null;
}

const LISTEN_AGAIN_MS = 500;

/** Reports every change of the workspace until the signal ends it; a lost connection is waited for. */
export async function followChanges(
  client: DemarcheClient,
  signal: AbortSignal,
  report: (changes: Changes) => void,
): Promise<void> {
  while (!signal.aborted) {
    try {
      const stream = await client.workspace.changes(undefined, { signal });
      for await (const { workspaceId, importing } of stream) report({ workspaceId, importing });
    } catch {
      // Whoever shows the connection says why; listening starts anew.
    }
    if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, LISTEN_AGAIN_MS));
  }
}
