import { isExact, isPair } from "./cells.ts";
import { wilson } from "./intervals.ts";
import type { Share } from "./intervals.ts";
import type { CaseOutcome, RecordOutcome } from "./run.ts";

/** Proposals of one bin or rule: how sure they were on average, and how many were right. */
export interface CalibrationRow {
  name: string;
  /** Mean of the stated confidences. */
  stated: number;
  /** Stands for an expected record, whatever it differs in. */
  right: Share;
  /** And differs in nothing that an analyst would have to correct. */
  exact: Share;
}

const BINS = [
  { from: 0, name: "0.00-0.49" },
  { from: 0.5, name: "0.50-0.59" },
  { from: 0.6, name: "0.60-0.69" },
  { from: 0.7, name: "0.70-0.79" },
  { from: 0.8, name: "0.80-0.89" },
  { from: 0.9, name: "0.90-1.00" },
] as const;

export interface Calibration {
  bins: CalibrationRow[];
  rules: CalibrationRow[];
  /** Mean distance of stated confidence and share of exact proposals over the bins, weighted by their size. */
  expectedError: number | null;
}

/** Whether a confidence means what it says: of the proposals at 0.8, four in five should stand. */
export function calibrationOf(cases: readonly CaseOutcome[]): Calibration {
  const proposals = cases.flatMap(({ records }) => records.filter(({ confidence }) => confidence !== null));
  const bins = rowsBy(
    proposals,
    ({ confidence }) => BINS.findLast(({ from }) => (confidence ?? 0) >= from)?.name ?? "",
  );
  const all = proposals.length;
  return {
    bins,
    rules: rowsBy(proposals, ({ rule }) => rule ?? ""),
    expectedError:
      all === 0
        ? null
        : bins.reduce(
            (sum, { stated, exact }) => sum + (exact.of / all) * Math.abs(stated - (exact.value ?? 0)),
            0,
          ),
  };
}

function rowsBy(
  proposals: readonly RecordOutcome[],
  nameOf: (proposal: RecordOutcome) => string,
): CalibrationRow[] {
  return [...Map.groupBy(proposals, nameOf)]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, group]) => ({
      name,
      stated: group.reduce((sum, { confidence }) => sum + (confidence ?? 0), 0) / group.length,
      right: wilson(group.filter(isPair).length, group.length),
      exact: wilson(group.filter(isExact).length, group.length),
    }));
}
