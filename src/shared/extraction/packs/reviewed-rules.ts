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
  "aid-given": { of: 11, exact: 10, penalty: 0.06 },
  "ambassador-accredited": { of: 5, exact: 3, penalty: 0.09 },
  call: { of: 4, exact: 1, penalty: 0.11 },
  "commission-session": { of: 6, exact: 3, penalty: 0.04 },
  "commission-set-up": { of: 2, exact: 1, penalty: 0.1 },
  "credentials-received": { of: 2, exact: 0, penalty: 0.1 },
  criticism: { of: 5, exact: 5, penalty: 0.1 },
  "data-not-available": { of: 12, exact: 12, penalty: 0.1 },
  "diplomats-expelled": { of: 7, exact: 4, penalty: 0.09 },
  "draft-approved": { of: 5, exact: 5, penalty: 0.1 },
  "embassy-opened": { of: 5, exact: 4, penalty: 0.07 },
  extradited: { of: 1, exact: 1, penalty: 0.1 },
  "goods-bought": { of: 2, exact: 2, penalty: 0.05 },
  "goods-delivered": { of: 6, exact: 5, penalty: 0.08 },
  letter: { of: 5, exact: 4, penalty: 0.16 },
  "letter-received": { of: 1, exact: 0, penalty: 0.15 },
  meeting: { of: 23, exact: 17, penalty: 0.2 },
  "military-exercise": { of: 4, exact: 3, penalty: 0.05 },
  "paper-ratified": { of: 3, exact: 3, penalty: 0.08 },
  "paper-signed": { of: 27, exact: 22, penalty: 0.13 },
  "paper-signed-purpose": { of: 1, exact: 0, penalty: 0.15 },
  protest: { of: 2, exact: 0, penalty: 0.13 },
  refusal: { of: 5, exact: 3, penalty: 0.1 },
  "relations-established": { of: 6, exact: 6, penalty: 0.02 },
  request: { of: 9, exact: 8, penalty: 0.13 },
  "sanctions-eased": { of: 4, exact: 4, penalty: 0.05 },
  "sanctions-imposed": { of: 7, exact: 7, penalty: 0.06 },
  "summit-attended": { of: 2, exact: 0, penalty: 0.15 },
  "support-expressed": { of: 5, exact: 5, penalty: 0.16 },
  "talks-held": { of: 23, exact: 12, penalty: 0.15 },
  "ties-cut": { of: 2, exact: 2, penalty: 0.05 },
  "trade-amount": { of: 55, exact: 55, penalty: 0.09 },
  "trade-deal": { of: 2, exact: 2, penalty: 0.15 },
  "visit-arrived": { of: 32, exact: 25, penalty: 0.13 },
  "visit-cancelled": { of: 5, exact: 5, penalty: 0.13 },
  "visit-hosted": { of: 9, exact: 5, penalty: 0.15 },
  "visit-invited": { of: 2, exact: 1, penalty: 0.05 },
  "visit-made": { of: 45, exact: 38, penalty: 0.12 },
  "visit-named": { of: 5, exact: 4, penalty: 0.07 },
  "visit-offered": { of: 1, exact: 1, penalty: 0.1 },
  "visit-stayed": { of: 2, exact: 2, penalty: 0.15 },
  "vote-stated": { of: 33, exact: 33, penalty: 0.15 },
};
