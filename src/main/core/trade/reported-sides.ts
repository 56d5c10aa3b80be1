import type { Iso3 } from "../../../shared/domain/state-code.ts";
import type { TradeSeries } from "../../../shared/domain/trade.ts";
import { centsOf } from "./decimal-text.ts";
import type { ReportedSide, ReportedYear } from "./figure-check.ts";

/**
 * The sides that a stated figure can be set against. Whole years alone, and totals alone: some months or some products
 * are less than the year. Re-exports are no exports of their own: reporters count them in.
 */
export function reportedSides(series: readonly TradeSeries[], focus: Iso3): ReportedSide[] {
  const sides = new Map<string, Omit<ReportedSide, "years"> & { years: Map<number, ReportedYear> }>();
  // The valuation of convention first, so that it is the one that stays.
  for (const one of series.toSorted((left, right) => unusual(left) - unusual(right))) {
    if (one.flow === "re-export" || one.flow === "re-import") continue;
    // The starter's figure is an article's own: set against it, the article would confirm itself.
    if (one.dataset === "starter") continue;
    const reporter = one.side === "reconciled" ? focus : one.reporter;
    const key = `${reporter} ${one.currency ?? ""}`;
    const { dataset, currency } = one;
    const side = sides.get(key) ?? { reporter, dataset, currency, years: new Map<number, ReportedYear>() };
    sides.set(key, side);
    for (const point of one.points) {
      if (point.basis === "sum-of-listed-products" || (point.months ?? 12) < 12) continue;
      const known = side.years.get(point.year) ?? { exports: null, imports: null, turnover: null };
      const direction = YEAR_FIELDS[one.direction];
      side.years.set(point.year, { ...known, [direction]: known[direction] ?? centsOf(point.value) });
    }
  }
  const order = (side: { reporter: Iso3 }) => (side.reporter === focus ? 0 : 1);
  return [...sides.values()].toSorted((left, right) => order(left) - order(right));
}

const YEAR_FIELDS: Record<TradeSeries["direction"], keyof ReportedYear> = {
  export: "exports",
  import: "imports",
  both: "turnover",
};

function unusual({ flow, valuation }: TradeSeries): number {
  return valuation === (flow === "export" ? "FOB" : "CIF") ? 0 : 1;
}
