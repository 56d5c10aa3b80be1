import { z } from "zod";
import type { PairCells } from "./roll-call.ts";

/**
 * How alike two states vote, by roll calls on which both voted. `identical`: share with the same vote, an abstention
 * being a vote. `decided`: the same share where both voted yes or no. `lijphart`: an abstention beside a yes or a no is
 * half an agreement. `kappa` (Cohen) and `pi` (Scott): identical votes beyond those that chance would give; neither is
 * weighted.
 */
export const AgreementMeasure = z.enum(["identical", "decided", "lijphart", "kappa", "pi"]);
export type AgreementMeasure = z.infer<typeof AgreementMeasure>;

export interface Agreement {
  /** 0 to 1 for the shares, -1 to 1 for kappa and pi; null where it is not defined. */
  value: number | null;
  /** Roll calls that the value rests on. */
  n: number;
}

export interface AgreementDefinition {
  name: string;
  /** What it is, to stand wherever its number does. */
  words: string;
  formula: string;
  source: string;
}

/** p is the share of identical votes, e the share that chance would give. */
export const AGREEMENT_DEFINITIONS: Readonly<Record<AgreementMeasure, AgreementDefinition>> = {
  identical: {
    name: "Identical votes",
    words:
      "Share of identical votes among the roll calls on which both voted. An abstention is a vote of its own; an absence is none.",
    formula: "p = (both yes + both abstain + both no) / n",
    source:
      "three-category agreement: Voeten, Data and Analyses of Voting in the UN General Assembly, in Reinalda (ed.), Routledge Handbook of International Organization (2013)",
  },
  decided: {
    name: "Identical votes, abstentions left out",
    words: "Share of identical votes among the roll calls on which both voted yes or no.",
    formula: "(both yes + both no) / (roll calls on which both voted yes or no)",
    source:
      "two-category agreement: Voeten, Data and Analyses of Voting in the UN General Assembly, in Reinalda (ed.), Routledge Handbook of International Organization (2013)",
  },
  lijphart: {
    name: "Index of agreement",
    words:
      "As identical votes, but an abstention beside a yes or a no is half an agreement; only a yes beside a no is none.",
    formula: "(identical + half of those on which one of the two abstained) / n",
    source:
      "Lijphart, The Analysis of Bloc Voting in the General Assembly, American Political Science Review 57 (1963)",
  },
  kappa: {
    name: "Cohen's kappa",
    words:
      "Identical votes beyond those that two states would share by chance if each kept its own shares of yes, abstain and no: 1 is full agreement, 0 what chance gives, below 0 less. Not defined where both always cast the same one vote.",
    formula: "(p - e) / (1 - e), e = sum of the products of their shares of yes, of abstain and of no",
    source:
      "Cohen, A Coefficient of Agreement for Nominal Scales, Educational and Psychological Measurement 20 (1960); for votes: Häge, Choice or Circumstance?, Political Analysis 19 (2011)",
  },
  pi: {
    name: "Scott's pi",
    words:
      "As kappa, but chance is reckoned from the shares of both states together, so that unlike habits count as disagreement.",
    formula: "(p - e) / (1 - e), e = sum of the squared means of their shares of yes, of abstain and of no",
    source:
      "Scott, Reliability of Content Analysis, Public Opinion Quarterly 19 (1955); for votes: Häge, Choice or Circumstance?, Political Analysis 19 (2011)",
  },
};

const KINDS = [0, 1, 2] as const;
const YES = 0;
const NO = 2;

/** A measure of the nine counts of a pair; its value is null without a roll call, and where chance explains everything. */
export function agreementOf(cells: PairCells, measure: AgreementMeasure): Agreement {
  const at = (focus: number, other: number) => cells[focus * 3 + other] ?? 0;
  const opposed = at(YES, NO) + at(NO, YES);
  if (measure === "decided") {
    const same = at(YES, YES) + at(NO, NO);
    const n = same + opposed;
    return { value: n === 0 ? null : same / n, n };
  }
  const n = cells.reduce((sum, count) => sum + count, 0);
  if (n === 0) return { value: null, n };
  const same = KINDS.reduce((sum: number, kind) => sum + at(kind, kind), 0);
  if (measure === "identical") return { value: same / n, n };
  if (measure === "lijphart") return { value: (n + same - opposed) / (2 * n), n };
  // Whole numbers until the last division: two states that always vote yes must give exactly "not defined".
  const chance = KINDS.reduce((sum: number, kind) => {
    const focus = KINDS.reduce((total: number, other) => total + at(kind, other), 0);
    const other = KINDS.reduce((total: number, row) => total + at(row, kind), 0);
    return sum + (measure === "kappa" ? 4 * focus * other : (focus + other) ** 2);
  }, 0);
  const whole = 4 * n * n;
  return { value: chance === whole ? null : (4 * n * same - chance) / (whole - chance), n };
}
