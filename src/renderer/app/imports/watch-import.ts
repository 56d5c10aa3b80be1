import type { ImportProgress } from "../../../shared/contract/corpus-contract.ts";
import type { DemarcheClient } from "../client.ts";
import { ConnectionLost } from "../connection.ts";

/** Reports a run's progress until it ends; a lost connection is waited for. Other failures are thrown. */
export async function watchImport(
  client: DemarcheClient,
  runId: string,
  signal: AbortSignal,
  report: (progress: ImportProgress) => void,
): Promise<void> {
  while (!signal.aborted) {
    try {
      for await (const progress of await client.imports.watch({ runId }, { signal })) report(progress);
      return;
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof ConnectionLost)) throw error;
    }
  }
}
