import type { AgreementMeasure } from "../../../../src/shared/domain/agreement.ts";
import { agreementSeries } from "../../../../src/shared/charts/agreement-series.ts";
import type { AgreementSeries } from "../../../../src/shared/charts/agreement-series.ts";
import type { MatrixState } from "../../../../src/shared/charts/vote-matrix-layout.ts";
import type { RollCallRow, YearAgreement } from "../../../../src/shared/domain/roll-call.ts";

// Every vote here is made up: no roll call of these names and days was ever held.

/** States with names short and long, to try the room that names take. */
export const SAMPLE_VOTERS: readonly MatrixState[] = [
  { state: "CHN", name: "China" },
  { state: "CUB", name: "Cuba" },
  { state: "EGY", name: "Egypt" },
  { state: "FJI", name: "Fiji" },
  { state: "GNQ", name: "Equatorial Guinea" },
  { state: "IND", name: "India" },
  { state: "KEN", name: "Kenya" },
  { state: "MDV", name: "Maldives" },
  { state: "MOZ", name: "Mozambique" },
  { state: "POL", name: "Poland" },
  { state: "RUS", name: "Russia" },
  { state: "ZWE", name: "Zimbabwe" },
];

/** A made-up year: `same` identical votes of `n`, the rest yes against abstain or no. */
export function sampleYear(state: string, year: number, n: number, same: number): YearAgreement {
  const apart = n - same;
  const abstained = Math.ceil(apart / 2);
  const no = Math.floor(same / 10);
  return {
    state,
    year,
    cells: [same - no, abstained, apart - abstained, 0, 0, 0, 0, 0, no],
    absent: year % 4,
    focusAbsent: year % 3,
  };
}

/** Years of made-up votes: states differ by a wave of their own, some years are missing, some hold few roll calls. */
export function sampleYears(states: readonly MatrixState[], from: number, to: number): YearAgreement[] {
  return states.flatMap(({ state }, index) =>
    Array.from({ length: to - from + 1 }, (_, offset) => from + offset)
      .filter((year) => (year + index) % 11 !== 0)
      .map((year) => {
        const n = (year + index) % 9 === 0 ? 8 : 60 + ((year * 7) % 25);
        const share = 0.55 + 0.04 * index - 0.02 * (index % 5) + 0.12 * Math.sin(year / 3 + index);
        return sampleYear(state, year, n, Math.round(n * Math.min(1, Math.max(0, share))));
      }),
  );
}

export function sampleSeries(
  measure: AgreementMeasure,
  states: readonly MatrixState[] = SAMPLE_VOTERS,
  from = 1994,
  to = 2023,
): AgreementSeries[] {
  return agreementSeries(
    sampleYears(states, from, to),
    states.map(({ state }) => state),
    measure,
    (iso3) => states.find(({ state }) => state === iso3)?.name ?? iso3,
  );
}

export function sampleRollCall(change: Partial<RollCallRow> = {}): RollCallRow {
  return {
    id: "undl:1",
    dataset: "undl",
    body: "UNGA",
    symbol: "A/RES/99/1",
    session: "99",
    date: "2024-12-04",
    title: "A made-up resolution to try the drawing",
    part: null,
    important: null,
    contested: true,
    counted: { yes: 7, no: 2, abstain: 2, absent: 1, members: 12 },
    clash: null,
    focusPosition: "no",
    positions: "YYYAYXYN-.YY",
    divergence: 0.72,
    compared: 9,
    ...change,
  };
}

const LETTERS = "YYYYYYYANYX-.";

/** Made-up roll calls in which every position is found. */
export function sampleRollCalls(count: number, states = SAMPLE_VOTERS.length): RollCallRow[] {
  const positions = ["yes", "no", "abstain", "yes", "absent"] as const;
  return Array.from({ length: count }, (_, index) =>
    sampleRollCall({
      id: `undl:${index}`,
      symbol: index % 9 === 4 ? null : `A/RES/${70 + Math.floor(index / 20)}/${1 + ((index * 37) % 250)}`,
      date:
        index % 13 === 7
          ? null
          : `20${String(24 - Math.floor(index / 20)).padStart(2, "0")}-12-0${1 + (index % 9)}`,
      title: `Made-up resolution ${index + 1} on a matter that was never put to a vote, with a long title`,
      part: index % 11 === 5 ? "paragraph" : null,
      focusPosition: positions[index % positions.length] ?? null,
      positions: Array.from(
        { length: states },
        (_, state) => LETTERS[(index * 5 + state * 7 + (index % 3) * state) % LETTERS.length],
      ).join(""),
    }),
  );
}
