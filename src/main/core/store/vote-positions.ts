import type { VotePosition } from "../../../shared/domain/roll-call.ts";

/** Positions as the store keeps them: Voeten's numbers. */
export const POSITION_NUMBERS: Readonly<Record<VotePosition, number>> = {
  yes: 1,
  abstain: 2,
  no: 3,
  absent: 8,
  "not-member": 9,
};

const byNumber = new Map(
  Object.entries(POSITION_NUMBERS).map(([position, number]) => [number, position as VotePosition]),
);

/** Null for 0, which stands for a state without a row. */
export function positionOf(number: number): VotePosition | null {
  return byNumber.get(number) ?? null;
}
