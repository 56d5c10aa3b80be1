import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Runs one measurement in a process of its own, so that memory and caches are its own; it prints one line of JSON. */
export function measureApart(script: string, args: readonly string[], heapMb = 4096): unknown {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${heapMb}`, join(import.meta.dirname, script), ...args],
    { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0)
    throw new Error(`${script} ${args.join(" ")} ended with ${status}: ${stderr.slice(-2000)}`);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "null");
}

/** The value below which the share lies; of an empty list NaN. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function residentMb(): number {
  return process.memoryUsage.rss() / 1_000_000;
}

/** Queries of each kind, most common words first; both peers answer the same ones. */
export interface QuerySet {
  kind: string;
  queries: string[];
}
