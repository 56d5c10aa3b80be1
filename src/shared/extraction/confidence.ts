import type { Factor } from "../domain/evidence.ts";
import { baseOf } from "./rule-precision.ts";

/** The base of a rule (baseOf) plus its factors, kept between 0.05 and 1; what is cut off is a factor too, so that they add up. */
export function confidenceOf(
  rule: string,
  factors: readonly Factor[],
): { confidence: number; factors: Factor[] } {
  const sum = rounded(factors.reduce((total, { weight }) => total + weight, baseOf(rule)));
  const confidence = Math.min(1, Math.max(0.05, sum));
  if (confidence === sum) return { confidence, factors: [...factors] };
  return {
    confidence,
    factors: [...factors, { reason: "kept within its scale", weight: rounded(confidence - sum) }],
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
