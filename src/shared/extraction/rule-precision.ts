import { REVIEWED_RULES } from "./packs/reviewed-rules.ts";
import type { ReviewedRule } from "./packs/reviewed-rules.ts";

/** A rule that was seldom reviewed is pulled towards all rules together, as if they had been reviewed so often. */
const PRIOR_WEIGHT = 8;
const LOWEST = 0.3;
const HIGHEST = 0.98;

/**
 * Where the confidence of a rule's proposals starts, before named penalties: so that what is left on average is the share
 * of its reviewed proposals in which nothing had to be corrected.
 */
export const baseOf = basesFrom(REVIEWED_RULES);

/** As baseOf, from any review. */
export function basesFrom(rules: Readonly<Record<string, ReviewedRule>>): (rule: string) => number {
  const all = { of: 0, exact: 0, penalty: 0 };
  for (const { of, exact, penalty } of Object.values(rules)) {
    all.of += of;
    all.exact += exact;
    all.penalty += penalty * of;
  }
  const prior = all.of === 0 ? 0.75 : (all.exact + all.penalty) / all.of;
  return (rule) => {
    const { of, exact, penalty } = rules[rule] ?? { of: 0, exact: 0, penalty: 0 };
    const base = (exact + penalty * of + PRIOR_WEIGHT * prior) / (of + PRIOR_WEIGHT);
    return Math.round(100 * Math.min(HIGHEST, Math.max(LOWEST, base))) / 100;
  };
}
