import type { PairCells } from "../../../shared/domain/roll-call.ts";

/** How two states voted on some roll calls. */
export interface PairCounts {
  cells: PairCells;
  /** The focus state voted, the other was absent. */
  absent: number;
  /** The other voted, the focus state was absent. */
  focusAbsent: number;
  /** The other was no member, whatever the focus state did. */
  notMember: number;
}

/** A pair of positions as one number: ten times the focus state's digit plus the other's. */
const PAIRS = 100;
const ABSENT = 8;
const NOT_MEMBER = 9;
/** Digits of what counts as a vote, in the order of PairCells. */
const VOTES = [1, 2, 3] as const;

/**
 * Compares two vectors of positions at the places given. A vector holds a digit for each roll call, 0 where there is no
 * row; a place beyond its end is one without a row.
 */
export function comparePair(focus: Uint8Array, other: Uint8Array, places: Int32Array): PairCounts {
  const counts = new Int32Array(PAIRS);
  // An iterator would double the time of the million steps of a whole answer.
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    const pair = (focus[place] ?? 0) * 10 + (other[place] ?? 0);
    counts[pair] = (counts[pair] ?? 0) + 1;
  }
  const at = (own: number, others: number) => counts[own * 10 + others] ?? 0;
  return {
    cells: VOTES.flatMap((own) => VOTES.map((others) => at(own, others))),
    absent: sum(VOTES.map((own) => at(own, ABSENT))),
    focusAbsent: sum(VOTES.map((others) => at(ABSENT, others))),
    notMember: sum(Array.from({ length: 10 }, (_, own) => at(own, NOT_MEMBER))),
  };
}

/** How far the focus state stood from others at one roll call. */
export interface Divergence {
  /** The mean distance, yes 1, abstain 1/2, no 0; null where the focus state, or all others, did not vote. */
  divergence: number | null;
  compared: number;
}

/** What a pair adds: one compared, and in the upper half of the number the half steps between two votes. */
const UPPER = 0x1_0000;
const ADDS = Int32Array.from({ length: PAIRS }, (_, pair) => {
  const own = Math.floor(pair / 10);
  const other = pair % 10;
  const bothVoted = [own, other].every((vote) => vote >= 1 && vote <= 3);
  return bothVoted ? 1 + UPPER * Math.abs(own - other) : 0;
});

/** The divergence at each place, in their order. */
export function divergences(
  focus: Uint8Array,
  others: readonly Uint8Array[],
  places: Int32Array,
): Divergence[] {
  const sums = new Int32Array(places.length);
  for (const other of others) {
    for (let index = 0; index < places.length; index += 1) {
      const place = places[index] ?? 0;
      const added = ADDS[(focus[place] ?? 0) * 10 + (other[place] ?? 0)] ?? 0;
      sums[index] = (sums[index] ?? 0) + added;
    }
  }
  return Array.from(sums, (both) => {
    const compared = both % UPPER;
    const divergence = compared === 0 ? null : Math.floor(both / UPPER) / 2 / compared;
    return { divergence, compared };
  });
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
