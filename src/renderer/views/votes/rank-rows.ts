import { SMALL_N } from "../../../shared/charts/agreement-series.ts";
import { agreementOf } from "../../../shared/domain/agreement.ts";
import type { AgreementMeasure } from "../../../shared/domain/agreement.ts";
import type { StateAgreement } from "../../../shared/domain/roll-call.ts";
import type { Iso3 } from "../../../shared/domain/state-code.ts";
import { voterName } from "../../app/voter-name.ts";

/** A state's place beside the others. */
export interface RankRow {
  state: Iso3;
  name: string;
  value: number | null;
  n: number;
  /** True where the value rests on few roll calls. */
  small: boolean;
  absent: number;
  notMember: number;
}

export function rankRows(states: readonly StateAgreement[], measure: AgreementMeasure): RankRow[] {
  return states.map(({ state, cells, absent, notMember }) => {
    const { value, n } = agreementOf(cells, measure);
    return { state, name: voterName(state), value, n, small: n < SMALL_N, absent, notMember };
  });
}

export const RANK_COLUMNS = [
  { heading: "State", key: "name" },
  { heading: "Agreement", key: "value" },
  { heading: "n", key: "n" },
  { heading: "Absent", key: "absent" },
  { heading: "Not a member", key: "notMember" },
] as const;

/** What each column is ordered by. */
export function rankKeys(row: RankRow): (string | number)[] {
  return [row.name, row.value ?? "", row.n, row.absent, row.notMember];
}

/** States in an order for the matrix; those without a value come last. */
export function statesByAgreement(rows: readonly RankRow[]): Iso3[] {
  return rows
    .toSorted(
      (left, right) =>
        Number(left.value === null) - Number(right.value === null) ||
        (right.value ?? 0) - (left.value ?? 0) ||
        left.name.localeCompare(right.name, "en"),
    )
    .map(({ state }) => state);
}

export function statesByName(rows: readonly RankRow[]): Iso3[] {
  return rows.toSorted((left, right) => left.name.localeCompare(right.name, "en")).map(({ state }) => state);
}

/** As many as one question may ask about. */
const MOST_STATES = 200;

/** The states with a column in a matrix of all: where there are too many, those with the fewest roll calls stay out. */
export function matrixStates(rows: readonly Pick<RankRow, "state" | "n">[]): Iso3[] {
  return rows
    .toSorted((left, right) => right.n - left.n || left.state.localeCompare(right.state))
    .slice(0, MOST_STATES)
    .map(({ state }) => state)
    .toSorted();
}
