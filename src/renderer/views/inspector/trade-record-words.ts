import { addAmounts } from "../../../shared/domain/amount.ts";
import type { Amount, TradeRecord, Valuation } from "../../../shared/domain/trade.ts";

const TOTAL = "TOTAL";

/** What a row is about: "All goods", "0402 Milk and cream", with the month where it is one. */
export function recordCommodity({
  commodity,
  commodityName,
  month,
}: Pick<TradeRecord, "commodity" | "commodityName" | "month">): string {
  const what =
    commodity === TOTAL ? "All goods" : [commodity, commodityName].filter((part) => part !== null).join(" ");
  return month === null ? what : `${what}, month ${month}`;
}

/**
 * The value that these rows make: the row of the total, else the sum of all current ones. Null while rows are missing
 * and where they are of several currencies or valuations, which are no one sum.
 */
export function recordedValue(
  rows: readonly TradeRecord[],
  moreToCome: boolean,
): { amount: Amount; currency: string | null; valuation: Valuation } | null {
  const current = rows.filter((row) => row.current);
  const annual = current.filter(({ commodity, month }) => commodity === TOTAL && month === null);
  const [only] = annual;
  if (only && annual.length === 1) {
    return { amount: only.value, currency: only.currency, valuation: only.valuation };
  }
  const [first] = current;
  if (!first || moreToCome || current.some(({ currency }) => currency !== first.currency)) return null;
  const kinds = new Set(current.map(({ commodity }) => commodity === TOTAL));
  if (kinds.size > 1 || current.some(({ valuation }) => valuation !== first.valuation)) return null;
  return {
    amount: addAmounts(current.map(({ value }) => value)),
    currency: first.currency,
    valuation: first.valuation,
  };
}
