import type { RuleCounts } from "../../../shared/contract/review-contract.ts";
import type { Rank } from "../../../shared/domain/evidence.ts";
import type { Codebook } from "../../../shared/domain/review.ts";
import { sumOf } from "./review-counts.ts";

/** One rule with what it has read, to be switched on or off. */
export interface RuleRow {
  rule: string;
  on: boolean;
  records: number;
  /** Decided one by one or together. */
  reviewed: number;
  /** Decided records that stood as they were read. */
  stood: number;
}

/** Every rule, those that have read most first; a rule that is off, or that only old records name, is there too. */
export function ruleRows(
  rules: readonly string[],
  counts: readonly RuleCounts[],
  { disabledRules }: Codebook,
): RuleRow[] {
  const byRule = new Map(counts.map((entry) => [entry.rule, entry]));
  const names = [...new Set([...rules, ...disabledRules])];
  const rows = names.map((rule): RuleRow => {
    const entry = byRule.get(rule) ?? { rule, new: 0, accepted: 0, edited: 0, rejected: 0 };
    const records = sumOf(entry);
    const on = !disabledRules.includes(rule);
    return { rule, on, records, reviewed: records - entry.new, stood: entry.accepted };
  });
  return rows.toSorted((left, right) => right.records - left.records || compare(left.rule, right.rule));
}

export function switched(codebook: Codebook, rule: string, on: boolean): Codebook {
  const others = codebook.disabledRules.filter((other) => other !== rule);
  return { ...codebook, disabledRules: on ? others : [...others, rule].toSorted(compare) };
}

/** True when two codebooks count the same as evidence. */
export function sameCodebook(left: Codebook, right: Codebook): boolean {
  return (
    left.minimumRank === right.minimumRank &&
    left.minimumConfidence === right.minimumConfidence &&
    rulesOff(left) === rulesOff(right)
  );
}

function rulesOff({ disabledRules }: Codebook): string {
  return disabledRules.toSorted(compare).join("\n");
}

/** Ranks as the lowest that counts; "any" stands for no limit. */
export const RANK_CHOICES: readonly { value: Rank | "any"; label: string }[] = [
  { value: "any", label: "Of any rank" },
  { value: "ambassador", label: "Ambassadors and above only" },
  { value: "deputy-minister", label: "Deputy ministers and above only" },
  { value: "minister", label: "Ministers and above only" },
  { value: "head-of-government", label: "Heads of government and of state only" },
  { value: "head-of-state", label: "Heads of state only" },
];

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
