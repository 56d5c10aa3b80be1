import { z } from "zod";
import type { PairCells } from "./roll-call.ts";

/**
 * How alike two states vote, by roll calls on which both voted. `identical`: share with the same vote, an abstention
 * being a vote. `decided`: the same share where both voted yes or no. `kappa` (Cohen) and `pi` (Scott): identical votes
 * beyond those that chance would give; neither is weighted.
 */
export const AgreementMeasure = z.enum(["identical", "decided", "kappa", "pi"]);
export type AgreementMeasure = z.infer<typeof AgreementMeasure>;

export interface Agreement {
  /** 0 to 1 for the shares, -1 to 1 for kappa and pi; null where it is not defined. */
  value: number | null;
  /** Roll calls that the value rests on. */
  n: number;
}

const KINDS = [0, 1, 2] as const;
const YES = 0;
const NO = 2;

/** A measure of the nine counts of a pair; its value is null without a roll call, and where chance explains everything. */
export function agreementOf(cells: PairCells, measure: AgreementMeasure): Agreement {
  const at = (focus: number, other: number) => cells[focus * 3 + other] ?? 0;
  if (measure === "decided") {
    const same = at(YES, YES) + at(NO, NO);
    const n = same + at(YES, NO) + at(NO, YES);
    return { value: n === 0 ? null : same / n, n };
  }
  const n = cells.reduce((sum, count) => sum + count, 0);
  if (n === 0) return { value: null, n };
  const same = KINDS.reduce((sum: number, kind) => sum + at(kind, kind), 0);
  if (measure === "identical") return { value: same / n, n };
  // Whole numbers until the last division: two states that always vote yes must give exactly "not defined".
  const chance = KINDS.reduce((sum: number, kind) => {
    const focus = KINDS.reduce((total: number, other) => total + at(kind, other), 0);
    const other = KINDS.reduce((total: number, row) => total + at(row, kind), 0);
    return sum + (measure === "kappa" ? 4 * focus * other : (focus + other) ** 2);
  }, 0);
  const whole = 4 * n * n;
  return { value: chance === whole ? null : (4 * n * same - chance) / (whole - chance), n };
}

/** The counts of several pairs or years together. */
export function sumCells(all: readonly PairCells[]): PairCells {
  return Array.from({ length: 9 }, (_, index) => all.reduce((sum, cells) => sum + (cells[index] ?? 0), 0));
}
