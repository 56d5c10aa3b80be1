/** A share with its 95% interval; null where nothing was counted. */
export interface Share {
  count: number;
  of: number;
  value: number | null;
  low: number | null;
  high: number | null;
}

const Z_95 = 1.959963984540054;

/**
 * A share with Wilson's score interval (Wilson 1927), which stays within 0 and 1 and is honest for small counts: 10 of
 * 10 is not certainty.
 */
export function wilson(count: number, of: number): Share {
  if (of === 0) return { count, of, value: null, low: null, high: null };
  const share = count / of;
  const z2 = Z_95 * Z_95;
  const centre = (share + z2 / (2 * of)) / (1 + z2 / of);
  const half = (Z_95 / (1 + z2 / of)) * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of));
  return {
    count,
    of,
    value: share,
    low: count === 0 ? 0 : Math.max(0, centre - half),
    high: count === of ? 1 : Math.min(1, centre + half),
  };
}

const RESAMPLES = 1000;

/**
 * The 95% percentile interval of a statistic when cases are drawn anew with replacement: records of one case hang
 * together, so cases are drawn, not records. The draw is seeded: the same cases give the same interval.
 */
export function bootstrap<Case>(
  cases: readonly Case[],
  statistic: (sample: readonly Case[]) => number | null,
): { low: number; high: number } | null {
  if (cases.length < 2) return null;
  const random = seededRandom(cases.length);
  const values: number[] = [];
  for (let draw = 0; draw < RESAMPLES; draw += 1) {
    const sample = cases.map(() => cases[Math.floor(random() * cases.length)]);
    const value = statistic(sample.filter((one) => one !== undefined));
    if (value !== null) values.push(value);
  }
  const sorted = values.toSorted((a, b) => a - b);
  const low = sorted[Math.floor(sorted.length * 0.025)];
  const high = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.975))];
  // When every case is right (or none), drawing anew tells nothing of what other cases would show.
  return low === undefined || high === undefined || low === high ? null : { low, high };
}

/** Mulberry32: small, even, and the same on every machine. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The harmonic mean of precision and recall: 2 · right / (gold + proposed). */
export function f1(right: number, gold: number, proposed: number): number | null {
  return gold + proposed === 0 ? null : (2 * right) / (gold + proposed);
}
