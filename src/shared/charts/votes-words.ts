import type { AgreementMeasure } from "../domain/agreement.ts";
import { POSITION_LETTERS } from "../domain/roll-call.ts";
import type { VotePosition } from "../domain/roll-call.ts";

interface MeasureWords {
  /** On a switch. */
  label: string;
  /** At the head of a chart, before "of Belarus with …". */
  title: string;
  /** What is reckoned, to stand beside the chart. */
  definition: string;
}

export const MEASURE_WORDS: Record<AgreementMeasure, MeasureWords> = {
  identical: {
    label: "Identical",
    title: "Identical votes",
    definition:
      "Share of identical votes among the roll calls on which both states voted; an abstention is a vote of its own, " +
      "so that abstaining against a no counts as a difference.",
  },
  decided: {
    label: "Yes or no only",
    title: "Identical votes, abstentions left out",
    definition:
      "Share of identical votes among the roll calls on which both states voted yes or no; those on which either " +
      "abstained are left out.",
  },
  kappa: {
    label: "Cohen’s κ",
    title: "Agreement beyond chance (Cohen’s kappa)",
    definition:
      "Cohen’s kappa: identical votes beyond those that two states would share by chance if each kept its own shares of " +
      "yes, abstain and no. 1 is full agreement, 0 what chance gives, below 0 less than that. Unweighted. Not defined " +
      "where both always cast the same one vote.",
  },
  pi: {
    label: "Scott’s π",
    title: "Agreement beyond chance (Scott’s pi)",
    definition:
      "Scott’s pi: as Cohen’s kappa, but chance is reckoned from the shares of yes, abstain and no of both states taken " +
      "together. 1 is full agreement, 0 what chance gives, below 0 less than that. Unweighted.",
  },
};

/** Said with every measure. */
export const ABSENCE_NOTE = "Being absent is no vote and counts in none of the measures.";

/** True for the measures that set chance to zero. */
export function isBeyondChance(measure: AgreementMeasure): boolean {
  return measure === "kappa" || measure === "pi";
}

/** "78.4%", "0.44", "−0.12"; "not defined" without a value. */
export function agreementWords(value: number | null, measure: AgreementMeasure): string {
  if (value === null) return "not defined";
  return isBeyondChance(measure) ? signed(value.toFixed(2)) : `${(value * 100).toFixed(1)}%`;
}

/** A value on an axis: "75%", "−0.5". */
export function agreementTick(value: number, measure: AgreementMeasure): string {
  return isBeyondChance(measure) ? signed(String(value)) : `${Math.round(value * 100)}%`;
}

function signed(digits: string): string {
  return Number(digits) === 0 ? digits.replace("-", "") : digits.replace("-", "−");
}

/** What a cell of the matrix, or a state on a roll call's map, can be: a position, or no row at all. */
export type CellPosition = VotePosition | "no-row";

export const CELL_POSITIONS: readonly CellPosition[] = [
  "yes",
  "abstain",
  "no",
  "absent",
  "not-member",
  "no-row",
];

/** In a key. */
export const POSITION_LABELS: Record<CellPosition, string> = {
  yes: "Yes",
  abstain: "Abstained",
  no: "No",
  absent: "Absent (did not vote)",
  "not-member": "Not a member",
  "no-row": "No row in the file",
};

/** Of a state in a sentence: "Kenya abstained". */
export const POSITION_VERBS: Record<CellPosition, string> = {
  yes: "voted yes",
  abstain: "abstained",
  no: "voted no",
  absent: "was absent",
  "not-member": "was not a member",
  "no-row": "has no row in the file",
};

const BY_LETTER = new Map(
  Object.entries(POSITION_LETTERS).map(([position, letter]) => [letter, position as VotePosition]),
);

/** The position of a letter in a row of positions; what is no letter of a position has no row. */
export function positionOf(letter: string | undefined): CellPosition {
  return (letter !== undefined && BY_LETTER.get(letter)) || "no-row";
}
