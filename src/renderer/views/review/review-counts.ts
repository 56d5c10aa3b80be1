import type { RuleCounts } from "../../../shared/contract/review-contract.ts";
import type { ReviewState } from "../../../shared/domain/evidence.ts";
import type { PendingReviews } from "./use-decisions.ts";

export type StateCounts = Record<ReviewState, number>;

/** Records in each state of review over all rules, the decisions under way counted in. */
export function stateCounts(rules: readonly RuleCounts[], pending: PendingReviews): StateCounts {
  const counts: StateCounts = { new: 0, accepted: 0, edited: 0, rejected: 0 };
  for (const rule of rules) {
    counts.new += rule.new;
    counts.accepted += rule.accepted;
    counts.edited += rule.edited;
    counts.rejected += rule.rejected;
  }
  for (const { from, to } of pending.values()) {
    counts[from] = Math.max(0, counts[from] - 1);
    counts[to] += 1;
  }
  return counts;
}

export function sumOf({ new: waiting, accepted, edited, rejected }: StateCounts): number {
  return waiting + accepted + edited + rejected;
}

/** The share of a rule's decided records that the analyst let stand as they were; null while none is decided. */
export function reviewedPrecision({ accepted, edited, rejected }: RuleCounts): number | null {
  const decided = accepted + edited + rejected;
  return decided === 0 ? null : accepted / decided;
}
