import { flowWords, tradeTitle } from "../../../shared/charts/trade-words.ts";
import type { Iso3 } from "../../../shared/domain/state-code.ts";
import type { TradePointKey } from "../../../shared/domain/trade-point.ts";
import type { TradeMeasure } from "../../../shared/domain/trade.ts";
import { nameOf } from "../../app/evidence/state-words.ts";

/** What the view shows: the pair's chart, charts of several partners, or the ranking alone. */
export function viewTitle(measure: TradeMeasure, focus: Iso3, partners: readonly Iso3[]): string {
  const [only] = partners;
  if (only === undefined) return `Trade of ${nameOf(focus)} by partner`;
  return tradeTitle(
    measure,
    nameOf(focus),
    partners.length === 1 ? nameOf(only) : `${partners.length} states`,
  );
}

/** A reported value without its year: "exports of Belarus to Kenya". */
export function flowTitle({ flow, reporter, partner }: TradePointKey): string {
  return flowWords(flow, nameOf(reporter), nameOf(partner));
}
