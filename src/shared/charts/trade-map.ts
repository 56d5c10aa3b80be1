import type { Iso3 } from "../domain/state-code.ts";
import { isOneDirection } from "../domain/trade.ts";
import type { PartnerRow, PartnersAnswer, TradeMeasure } from "../domain/trade.ts";
import {
  changePercent,
  changeWords,
  currencyWords,
  exactAmount,
  percentWords,
  shortAmount,
} from "./amount-words.ts";
import type { ChartTable } from "./chart-table.ts";
import type { MapReading } from "./map-reading.ts";
import type { StateLookup } from "./state-lookup.ts";
import type { ChartTheme } from "./theme.ts";
import { changeClasses, classLabel, roundTwoDigits, valueClasses, valueClassOf } from "./value-classes.ts";

/** Change in per cent that counts as about the same, and as much. */
const NEAR_PERCENT = 10;
const FAR_PERCENT = 50;

/** A reporter's trade with each partner in one year, or its change on the year before, by the reporter's own figures. */
export function tradeReading(answer: PartnersAnswer, asChange: boolean, theme: ChartTheme): MapReading {
  const rows = answer.rows.filter(({ partner }) => /^[A-Z]{3}$/.test(partner));
  const shown = rows.map((row) => ({
    row,
    value: asChange ? changeOf(row) : Number(row.value),
  }));
  const values = shown.flatMap(({ value }) => (value === null ? [] : [value]));
  const signed = !asChange && answer.measure === "balance";
  const classes = asChange
    ? changeClasses(NEAR_PERCENT, FAR_PERCENT, theme)
    : signed
      ? balanceClasses(values, theme)
      : valueClasses(values, roundTwoDigits, theme);
  const words = (value: number) => (asChange ? changeWords(value) : shortAmount(value));
  return {
    focus: answer.reporter,
    arcs: [],
    states: shown.map(({ row, value }) => {
      const found = value === null ? null : valueClassOf(classes, value);
      if (value === null || !found)
        return { state: row.partner, weight: 0, label: null, fill: { kind: "named" } };
      return {
        state: row.partner,
        weight: Math.abs(Number(row.value)) + 1,
        label: asChange ? changeWords(value) : levelWords(row, answer.measure),
        fill: { kind: "value", color: found.color },
      };
    }),
    legend: {
      heading: asChange
        ? "Change on the year before"
        : `${MEASURE_NAMES[answer.measure]}, ${currencyWords(answer.currency)}`,
      entries: [
        ...(values.length === 0 ? [] : classes).map((item) => ({
          label: classLabel(item, words),
          swatch: { kind: "value" as const, color: item.color },
        })),
        ...(asChange ? [{ label: "no figure the year before", swatch: { kind: "named" as const } }] : []),
        { label: "no data", swatch: { kind: "none" } },
      ],
    },
  };
}

export const MEASURE_NAMES: Record<TradeMeasure, string> = {
  total: "Exports and imports",
  export: "Exports",
  import: "Imports",
  balance: "Balance",
};

/** "Kenya: 10.5 m US dollars, 0.12% of all, rank 45, +12% on the year before". */
export function tradeStateWords(answer: PartnersAnswer, state: Iso3, lookup: StateLookup): string {
  const name = lookup.stateOf(state)?.name ?? state;
  if (state === answer.reporter) return `${name}: focus state`;
  const row = answer.rows.find(({ partner }) => partner === state);
  if (!row) return `${name}: no data`;
  const change = changeOf(row);
  return [
    `${name}: ${levelWords(row, answer.measure)} ${currencyWords(answer.currency)}`,
    ...(isOneDirection(row, answer.measure)
      ? [`${row.exports === null ? "imports" : "exports"} alone are reported`]
      : []),
    ...(row.sharePercent === null ? [] : [`${percentWords(row.sharePercent)} of all`]),
    `rank ${row.rank}`,
    change === null ? "no figure to compare the year before" : `${changeWords(change)} on the year before`,
  ].join(", ");
}

/** One row a partner in the order of their rank; areas that are no state keep the file's name. */
export function tradeMapTable(answer: PartnersAnswer, lookup: StateLookup): ChartTable {
  return {
    columns: ["State", "Code", "Rank", "Value", "Exports", "Imports", "Share, %", "The year before"],
    rows: answer.rows.map((row) => [
      lookup.stateOf(row.partner)?.name ?? row.name ?? row.partner,
      row.partner,
      row.rank,
      exactAmount(row.value),
      row.exports === null ? "" : exactAmount(row.exports),
      row.imports === null ? "" : exactAmount(row.imports),
      row.sharePercent === null ? "" : Number(row.sharePercent.toPrecision(3)),
      row.previous === null ? "" : exactAmount(row.previous),
    ]),
  };
}

/** "249 m", and "≥ 80 m" of a total of which one direction is missing. */
function levelWords(row: PartnerRow, measure: TradeMeasure): string {
  return `${isOneDirection(row, measure) ? "≥ " : ""}${shortAmount(row.value)}`;
}

function changeOf({ value, previous }: PartnersAnswer["rows"][number]): number | null {
  return previous === null ? null : changePercent(previous, value);
}

/** Deficits and surpluses around nought: the classes end at a hundredth and a tenth of the largest. */
function balanceClasses(values: readonly number[], theme: ChartTheme) {
  const largest = Math.max(1, ...values.map(Math.abs));
  return changeClasses(roundTwoDigits(largest / 100), roundTwoDigits(largest / 10), theme);
}
