import type { YearRange } from "../../../shared/charts/trade-layout.ts";
import { tradeLines } from "../../../shared/charts/trade-lines.ts";
import { statedPoints } from "../../../shared/charts/trade-stated.ts";
import type { Lens } from "../../../shared/domain/lens.ts";
import type { PairAnswer, TradeMeasure } from "../../../shared/domain/trade.ts";

/**
 * The years that charts of these pairs share: the lens's where it has a range, else from the first to the last year
 * of anything drawn, with the years of which an article says that there are no figures. Null when nothing is drawn.
 */
export function yearsShown(
  answers: readonly PairAnswer[],
  measure: TradeMeasure,
  currency: string | null,
  lens: Pick<Lens, "from" | "to">,
): YearRange | null {
  const drawn = answers.flatMap((answer) => [
    ...tradeLines(answer, measure, currency).flatMap(({ points }) => points.map(({ year }) => year)),
    ...statedPoints(answer, measure, currency).map(({ year }) => year),
  ]);
  if (drawn.length === 0) return null;
  for (const { from, to } of answers.flatMap(({ gaps }) => gaps)) {
    for (const day of [from, to]) if (day !== null) drawn.push(Number(day.slice(0, 4)));
  }
  const from = lens.from === null ? Math.min(...drawn) : Number(lens.from.slice(0, 4));
  const to = lens.to === null ? Math.max(...drawn) : Number(lens.to.slice(0, 4));
  return { from: Math.min(from, to), to: Math.max(from, to) };
}
