import { agreementOf } from "../domain/agreement.ts";
import type { AgreementAnswer } from "../domain/roll-call.ts";
import type { Iso3 } from "../domain/state-code.ts";
import type { ChartTable } from "./chart-table.ts";
import type { MapReading } from "./map-reading.ts";
import type { StateLookup } from "./state-lookup.ts";
import type { ChartTheme } from "./theme.ts";
import { changeClasses, classLabel, valueClasses, valueClassOf } from "./value-classes.ts";

/** Agreement of each state with the focus state, in per cent of the roll calls on which both voted. */
export interface AgreementOnMap {
  focus: Iso3;
  states: readonly {
    state: Iso3;
    /** Per cent of identical votes; null where both never voted on the same roll call. */
    percent: number | null;
    n: number;
    /** Percentage points more than the year before; null where one of the two years has none. */
    change: number | null;
    nBefore: number;
  }[];
}

/** `before` is the answer of the year before, where the map shows the difference. */
export function agreementOnMap(answer: AgreementAnswer, before: AgreementAnswer | null): AgreementOnMap {
  const earlier = new Map(before?.states.map(({ state, cells }) => [state, cells]));
  return {
    focus: answer.focus,
    states: answer.states.map(({ state, cells }) => {
      const now = agreementOf(cells, "identical");
      const then = agreementOf(earlier.get(state) ?? [], "identical");
      return {
        state,
        percent: now.value === null ? null : now.value * 100,
        n: now.n,
        change: now.value === null || then.value === null ? null : (now.value - then.value) * 100,
        nBefore: then.n,
      };
    }),
  };
}

/** Points of difference that count as about the same, and as much. */
const NEAR_POINTS = 2;
const FAR_POINTS = 10;

export function agreementReading(map: AgreementOnMap, asChange: boolean, theme: ChartTheme): MapReading {
  const shown = map.states.map((item) => ({ ...item, value: asChange ? item.change : item.percent }));
  const values = shown.flatMap(({ value }) => (value === null ? [] : [value]));
  const classes = asChange
    ? changeClasses(NEAR_POINTS, FAR_POINTS, theme)
    : valueClasses(values, (value) => Math.round(value / 5) * 5, theme);
  const words = asChange ? (value: number) => signed(value) : (value: number) => `${value}%`;
  return {
    focus: map.focus,
    arcs: [],
    states: shown.map(({ state, value, n }) => {
      const found = value === null ? null : valueClassOf(classes, value);
      if (value === null || !found) return { state, weight: 0, label: null, fill: { kind: "named" } };
      return {
        state,
        weight: asChange ? Math.abs(value) + 1 : n,
        label: asChange ? signed(Math.round(value)) : `${Math.round(value)}%`,
        fill: { kind: "value", color: found.color },
      };
    }),
    legend: {
      heading: asChange ? "Percentage points more than the year before" : "Identical votes",
      entries: [
        ...(values.length === 0 ? [] : classes).map((item) => ({
          label: classLabel(item, words),
          swatch: { kind: "value" as const, color: item.color },
        })),
        { label: asChange ? "not in both years" : "never voted on the same", swatch: { kind: "named" } },
        { label: "no votes in the files", swatch: { kind: "none" } },
      ],
    },
  };
}

/** "Kenya: 71% identical votes, n = 84", "Kenya: 71%, +4 points on the year before (n = 84 and 90)". */
export function agreementStateWords(
  map: AgreementOnMap,
  asChange: boolean,
  state: Iso3,
  lookup: StateLookup,
): string {
  const name = lookup.stateOf(state)?.name ?? state;
  if (state === map.focus) return `${name}: focus state`;
  const item = map.states.find((candidate) => candidate.state === state);
  if (!item) return `${name}: no votes in the files`;
  if (item.percent === null) return `${name}: never voted on the same roll call`;
  const share = `${name}: ${Math.round(item.percent)}% identical votes`;
  if (!asChange) return `${share}, n = ${item.n}`;
  if (item.change === null) return `${share}, n = ${item.n}; no votes the year before`;
  return `${share}, ${signed(Math.round(item.change))} points on the year before (n = ${item.n} and ${item.nBefore})`;
}

/** One row a state, highest first, those without a value last. */
export function agreementTable(map: AgreementOnMap, asChange: boolean, lookup: StateLookup): ChartTable {
  const valueOf = (item: AgreementOnMap["states"][number]) => (asChange ? item.change : item.percent);
  const rows = map.states.toSorted(
    (left, right) =>
      (valueOf(right) ?? -Infinity) - (valueOf(left) ?? -Infinity) || left.state.localeCompare(right.state),
  );
  return {
    columns: [
      "State",
      "Code",
      "Identical votes, %",
      "n",
      ...(asChange ? ["Change, points", "n the year before"] : []),
    ],
    rows: rows.map((item) => [
      lookup.stateOf(item.state)?.name ?? item.state,
      item.state,
      digit(item.percent),
      item.n,
      ...(asChange ? [digit(item.change), item.nBefore] : []),
    ]),
  };
}

function digit(value: number | null): number | string {
  return value === null ? "" : Number(value.toFixed(1));
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value).replace("-", "−");
}
