/** What a review of a rule's proposals came to. */
export interface ReviewedRule {
  /** Proposals that were reviewed, and those of them in which nothing had to be corrected. */
  of: number;
  exact: number;
  /** Mean of what named penalties took from them. */
  penalty: number;
}

/**
 * The rules' proposals in the development cases (tests/fixtures/development), judged by their annotations. Written by
 * `npm run eval -- --rules tests/fixtures/development`; do not edit by hand.
 */
export const REVIEWED_RULES: Readonly<Record<string, ReviewedRule>> = {};
