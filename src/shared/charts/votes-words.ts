import { AGREEMENT_DEFINITIONS } from "../domain/agreement.ts";
import type { AgreementMeasure } from "../domain/agreement.ts";
import { POSITION_LETTERS } from "../domain/roll-call.ts";
import type { VotePosition } from "../domain/roll-call.ts";

/** The measures on a switch, where their names in full find no room. */
export const MEASURE_LABELS: Record<AgreementMeasure, string> = {
  identical: "Identical",
  decided: "Yes or no only",
  lijphart: "Lijphart",
  kappa: "Cohen’s κ",
  pi: "Scott’s π",
};

/** What a measure is called at the head of a chart, before "of Belarus with …". */
export function measureTitle(measure: AgreementMeasure): string {
  const { name } = AGREEMENT_DEFINITIONS[measure];
  return isBeyondChance(measure) ? `Agreement beyond chance (${name})` : name;
}

/** True for the measures that set chance to zero. */
export function isBeyondChance(measure: AgreementMeasure): boolean {
  return measure === "kappa" || measure === "pi";
}

/** "78.4%", "0.44", "−0.12"; "not defined" without a value. */
export function agreementWords(value: number | null, measure: AgreementMeasure): string {
  if (value === null) return "not defined";
  return isBeyondChance(measure) ? signed(value.toFixed(2)) : `${(value * 100).toFixed(1)}%`;
}

/** A value on an axis: "75%", "−0.5", and where chance has its zero "chance 0". */
export function agreementTick(value: number, measure: AgreementMeasure): string {
  if (value === 0 && isBeyondChance(measure)) return "chance 0";
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
