import type { ReviewState } from "../../shared/domain/evidence.ts";

export const REVIEW_WORDS: Record<ReviewState, string> = {
  new: "not reviewed",
  accepted: "accepted",
  edited: "edited",
  rejected: "rejected",
};
