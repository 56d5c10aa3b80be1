import type { ImportProgress } from "../../../shared/contract/corpus-contract.ts";
import type { DemarcheClient } from "../client.ts";
import { followStream } from "../follow-stream.ts";

/** Reports a run's progress until it ends; a lost connection is waited for. Other failures are thrown. */
export async function watchImport(
  client: DemarcheClient,
  runId: string,
  signal: AbortSignal,
  report: (progress: ImportProgress) => void,
): Promise<void> {
  await followStream(() => client.imports.watch({ runId }, { signal }), signal, report);
}
