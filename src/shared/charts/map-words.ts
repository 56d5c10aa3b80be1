import type { MapAnswer, MapState } from "../domain/outreach.ts";
import type { Iso3 } from "../domain/state-code.ts";
import type { ChartTable } from "./chart-table.ts";
import { countOf, listWords, measureColumn, measureMany } from "./measure-words.ts";
import type { StateLookup } from "./state-lookup.ts";

const LEADERS = 3;

/** One or two sentences: what is mapped, how many states, which lead, how many were only named. */
export function mapAltText(answer: MapAnswer, lookup: StateLookup): string {
  const focus = nameOf(answer.focus, lookup);
  const counted = byCount(answer.states).filter((item) => item.count > 0);
  const named = answer.states.length - counted.length;
  const subject = `World map of ${measureMany(answer.measure)} ${answer.measure === "articles" ? "on" : "between"} ${focus} and`;
  if (counted.length === 0) {
    return named === 0
      ? `${subject} other states: no evidence in this lens.`
      : `${subject} other states: none was read; ${states(named)} named without one.`;
  }
  const leaders = counted.slice(0, LEADERS).map((item) => `${nameOf(item.state, lookup)} ${item.count}`);
  const most = counted.length > LEADERS ? `, most with ${listWords(leaders)}` : `: ${listWords(leaders)}`;
  const rest = named > 0 ? ` ${states(named)} named without one.` : "";
  return `${subject} ${counted.length === 1 ? "1 state" : `${counted.length} states`}${most}.${rest}`;
}

/** What a state says to a screen reader and a tooltip: "Kenya: 3 visits", "Chad: named, no visits", "Fiji: no evidence". */
export function stateWords(answer: MapAnswer, state: Iso3, lookup: StateLookup): string {
  const name = nameOf(state, lookup);
  if (state === answer.focus) return `${name}: focus state`;
  const item = answer.states.find((candidate) => candidate.state === state);
  if (!item) return `${name}: no evidence`;
  return item.count === 0
    ? `${name}: named, no ${measureMany(answer.measure)}`
    : `${name}: ${countOf(item.count, answer.measure)}`;
}

/**
 * One row a state, highest first, with the days between which its events are dated, as far as the texts say. States without evidence are not
 * listed, as they are not in the answer.
 */
export function mapTable(answer: MapAnswer, lookup: StateLookup): ChartTable {
  const measured = answer.measure === "visits" || answer.measure === "agreements";
  return {
    columns: [
      "State",
      "Code",
      ...(measured ? [measureColumn(answer.measure)] : []),
      "Events",
      "Articles",
      "Not before",
      "Not after",
    ],
    rows: byCount(answer.states).map((item) => [
      nameOf(item.state, lookup),
      item.state,
      ...(measured ? [item.count] : []),
      item.events,
      item.articles,
      item.firstDay ?? "",
      item.lastDay ?? "",
    ]),
  };
}

function byCount(items: readonly MapState[]): MapState[] {
  return items.toSorted((left, right) => right.count - left.count || left.state.localeCompare(right.state));
}

function nameOf(state: Iso3, lookup: StateLookup): string {
  return lookup.stateOf(state)?.name ?? state;
}

function states(count: number): string {
  return count === 1 ? "1 state was" : `${count} states were`;
}
