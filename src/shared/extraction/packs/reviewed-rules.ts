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
export const REVIEWED_RULES: Readonly<Record<string, ReviewedRule>> = {
  "aid-given": { of: 18, exact: 12, penalty: 0.08 },
  "ambassador-accredited": { of: 18, exact: 13, penalty: 0.12 },
  call: { of: 9, exact: 8, penalty: 0.14 },
  "commission-session": { of: 10, exact: 5, penalty: 0.07 },
  "commission-set-up": { of: 4, exact: 2, penalty: 0.1 },
  "credentials-received": { of: 4, exact: 3, penalty: 0.11 },
  criticism: { of: 9, exact: 7, penalty: 0.15 },
  "data-not-available": { of: 14, exact: 13, penalty: 0.1 },
  "diplomats-expelled": { of: 11, exact: 10, penalty: 0.08 },
  "draft-approved": { of: 8, exact: 8, penalty: 0.12 },
  "embassy-opened": { of: 11, exact: 7, penalty: 0.1 },
  extradited: { of: 5, exact: 4, penalty: 0.07 },
  "goods-bought": { of: 2, exact: 2, penalty: 0.05 },
  "goods-delivered": { of: 8, exact: 6, penalty: 0.07 },
  "intelligence-shared": { of: 1, exact: 1, penalty: 0.05 },
  "intent-stated": { of: 10, exact: 2, penalty: 0.13 },
  letter: { of: 9, exact: 6, penalty: 0.16 },
  "letter-received": { of: 2, exact: 1, penalty: 0.17 },
  meeting: { of: 45, exact: 34, penalty: 0.17 },
  "military-exercise": { of: 10, exact: 8, penalty: 0.07 },
  "negotiations-held": { of: 1, exact: 0, penalty: 0.2 },
  "paper-ratified": { of: 9, exact: 8, penalty: 0.1 },
  "paper-signed": { of: 55, exact: 43, penalty: 0.15 },
  "paper-signed-purpose": { of: 2, exact: 0, penalty: 0.15 },
  protest: { of: 4, exact: 0, penalty: 0.14 },
  refusal: { of: 9, exact: 8, penalty: 0.09 },
  "relations-established": { of: 9, exact: 9, penalty: 0.02 },
  request: { of: 16, exact: 12, penalty: 0.13 },
  "sanctions-eased": { of: 7, exact: 6, penalty: 0.07 },
  "sanctions-imposed": { of: 11, exact: 11, penalty: 0.06 },
  "summit-attended": { of: 5, exact: 4, penalty: 0.11 },
  "support-expressed": { of: 9, exact: 6, penalty: 0.16 },
  "talks-held": { of: 37, exact: 24, penalty: 0.15 },
  "ties-cut": { of: 4, exact: 4, penalty: 0.05 },
  "trade-amount": { of: 76, exact: 67, penalty: 0.1 },
  "trade-deal": { of: 3, exact: 2, penalty: 0.13 },
  "visit-arrived": { of: 52, exact: 38, penalty: 0.14 },
  "visit-cancelled": { of: 6, exact: 5, penalty: 0.12 },
  "visit-hosted": { of: 16, exact: 12, penalty: 0.15 },
  "visit-invited": { of: 2, exact: 1, penalty: 0.05 },
  "visit-made": { of: 59, exact: 49, penalty: 0.14 },
  "visit-named": { of: 10, exact: 8, penalty: 0.11 },
  "visit-offered": { of: 2, exact: 1, penalty: 0.12 },
  "visit-stayed": { of: 4, exact: 3, penalty: 0.21 },
  "vote-stated": { of: 37, exact: 37, penalty: 0.15 },
};
