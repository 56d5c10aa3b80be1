import { agreementOf } from "../domain/agreement.ts";
import type { AgreementMeasure } from "../domain/agreement.ts";
import type { YearAgreement } from "../domain/roll-call.ts";
import type { Iso3 } from "../domain/state-code.ts";

/** A state's agreement with the focus state in one calendar year. */
export interface AgreementPoint {
  year: number;
  /** Null where the measure is not defined. */
  value: number | null;
  /** Roll calls that the value rests on. */
  n: number;
  absent: number;
  focusAbsent: number;
}

export interface AgreementSeries {
  state: Iso3;
  name: string;
  /** In order of years; a year without a roll call in common may be missing. */
  points: AgreementPoint[];
}

/** A value that rests on fewer roll calls is drawn weakly: one vote more or less moves it by five points and more. */
export const SMALL_N = 20;

/** The answer's years as one series a state, in the order of `states`; a state without a row has a series without points. */
export function agreementSeries(
  years: readonly YearAgreement[],
  states: readonly Iso3[],
  measure: AgreementMeasure,
  nameOf: (state: Iso3) => string,
): AgreementSeries[] {
  return states.map((state) => ({
    state,
    name: nameOf(state),
    points: years
      .filter((entry) => entry.state === state)
      .map(({ year, cells, absent, focusAbsent }) => ({
        year,
        ...agreementOf(cells, measure),
        absent,
        focusAbsent,
      }))
      .toSorted((left, right) => left.year - right.year),
  }));
}
