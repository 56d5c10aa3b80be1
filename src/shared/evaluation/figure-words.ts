import type { Share } from "./intervals.ts";

/** "0.95" or "–" where nothing was counted. */
export function figure(value: number | null): string {
  return value === null ? "–" : value.toFixed(2);
}

/** "0.95 (0.87–0.98)" */
export function withInterval(value: number | null, low: number | null, high: number | null): string {
  return value === null || low === null || high === null
    ? figure(value)
    : `${figure(value)} (${figure(low)}–${figure(high)})`;
}

export function shareWords({ value, low, high }: Share): string {
  return withInterval(value, low, high);
}

/** "19/20 0.95 (0.76–0.99)" */
export function countedShare(share: Share): string {
  return `${share.count}/${share.of} ${shareWords(share)}`;
}
