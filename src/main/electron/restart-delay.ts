const FORGOTTEN_AFTER_MS = 120_000;
const FIRST_DELAY_MS = 250;
const MOST_DEATHS = 5;

/**
 * How long to wait before the core is started anew, given the instants (milliseconds) at which it died, the last one
 * just now: a quarter of a second, twice that after each further death within two minutes, null after the fifth.
 */
export function restartDelayMs(deaths: readonly number[]): number | null {
  const last = deaths.at(-1) ?? 0;
  const recent = deaths.filter((at) => last - at < FORGOTTEN_AFTER_MS).length;
  return recent >= MOST_DEATHS ? null : FIRST_DELAY_MS * 2 ** Math.max(0, recent - 1);
}
