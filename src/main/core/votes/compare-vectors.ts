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

const CELLS = 9;
const ABSENT = 9;
const FOCUS_ABSENT = 10;
const NEITHER = 11;

/** Positions are Voeten's digits: what a pair of them counts as, by ten times the focus state's plus the other's. */
const KINDS = Uint8Array.from({ length: 100 }, (_, pair) => {
  const focus = voteIndex(Math.floor(pair / 10));
  const other = voteIndex(pair % 10);
  if (focus !== null && other !== null) return focus * 3 + other;
  if (focus !== null && pair % 10 === 8) return ABSENT;
  return other !== null && Math.floor(pair / 10) === 8 ? FOCUS_ABSENT : NEITHER;
});

/**
 * Compares two vectors of positions at the places given. A vector holds a digit for each roll call, 0 where there is no
 * row; a place beyond its end is one without a row.
 */
export function comparePair(focus: Uint8Array, other: Uint8Array, places: Int32Array): PairCounts {
  const counts = new Int32Array(NEITHER + 1);
  let notMember = 0;
  // An iterator would double the time of the million steps of a whole answer.
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    const position = other[place] ?? 0;
    if (position === 9) notMember += 1;
    const kind = KINDS[(focus[place] ?? 0) * 10 + position] ?? NEITHER;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return {
    cells: [...counts.subarray(0, CELLS)],
    absent: counts[ABSENT] ?? 0,
    focusAbsent: counts[FOCUS_ABSENT] ?? 0,
    notMember,
  };
}

/**
 * How far the focus state stood from others at one roll call: the mean distance, yes 1, abstain 1/2, no 0. Null where it,
 * or all of them, did not vote.
 */
export function divergenceAt(
  focus: Uint8Array,
  others: readonly Uint8Array[],
  place: number,
): { divergence: number | null; compared: number } {
  const own = voteIndex(focus[place] ?? 0);
  if (own === null) return { divergence: null, compared: 0 };
  let steps = 0;
  let compared = 0;
  for (const other of others) {
    const vote = voteIndex(other[place] ?? 0);
    if (vote === null) continue;
    steps += Math.abs(vote - own);
    compared += 1;
  }
  return { divergence: compared === 0 ? null : steps / 2 / compared, compared };
}

/** 0 yes, 1 abstain, 2 no; null for what is no vote. */
function voteIndex(position: number): 0 | 1 | 2 | null {
  switch (position) {
    case 1:
      return 0;
    case 2:
      return 1;
    case 3:
      return 2;
    default:
      return null;
  }
}
