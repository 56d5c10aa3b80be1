import type { EventDate } from "../domain/event-date.ts";
import type { TradeFigure } from "../domain/evidence.ts";
import type { Iso3 } from "../domain/state-code.ts";

/** What the figures of earlier sentences leave for those that say less. */
export interface FigureMemory {
  last: TradeFigure | null;
  /** How many sentences ago that was. */
  age: number;
  /** The period that the text tells of; what it is compared with does not change it. */
  period: EventDate | null;
  /** The states in the order in which the article names them first: whose view it takes. */
  order: readonly Iso3[];
  /** The pair that the sentences before spoke of, whatever they told of it. */
  pair: readonly [Iso3, Iso3] | null;
}

/** A period told longer ago than this is not carried on. */
const CARRIED_SENTENCES = 5;

export function newFigureMemory(order: readonly Iso3[]): FigureMemory {
  return { last: null, age: 0, period: null, order, pair: null };
}

export function carriedPeriod({ period, age }: FigureMemory): EventDate | null {
  return age <= CARRIED_SENTENCES ? period : null;
}

/** Two states in the order of the article. */
export function inOrder([a, b]: readonly [Iso3, Iso3], order: readonly Iso3[]): readonly [Iso3, Iso3] {
  const [first, second] = [order.indexOf(a), order.indexOf(b)];
  return second >= 0 && (first < 0 || second < first) ? [b, a] : [a, b];
}
