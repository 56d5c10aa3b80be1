import {
  changePercent,
  changeWords,
  exactAmount,
  percentWords,
  shortAmount,
} from "../../../shared/charts/amount-words.ts";
import { foldText } from "../../../shared/domain/fold.ts";
import { subtractAmounts } from "../../../shared/domain/amount.ts";
import { isOneDirection } from "../../../shared/domain/trade.ts";
import type { Amount, PartnerRow, PartnersAnswer, TradeMeasure } from "../../../shared/domain/trade.ts";
import { stateByIso3, stateName } from "../../../shared/gazetteer/states.ts";

/** A partner as the ranking shows it. */
export interface RankedPartner {
  key: string;
  name: string;
  /** True for a state, which the lens can hold; areas of a file that are no states stand at the end. */
  isState: boolean;
  rank: number;
  /** "≥ 80 m" of a total of which one direction is missing. */
  value: string;
  exact: string;
  share: string;
  change: string;
  /** Of the longest bar, −1 to 1. */
  length: number;
}

/** Partners in the ranking's order, areas that are no states at the end; with a search only those whose name or code holds it. */
export function rankedPartners(answer: PartnersAnswer, search: string): RankedPartner[] {
  const most = Math.max(0, ...answer.rows.map(({ value }) => Math.abs(Number(value))));
  const wanted = foldText(search.trim());
  return answer.rows
    .map((row) => rankedPartner(row, answer.measure, most))
    .filter(({ key, name }) => wanted === "" || foldText(name).includes(wanted) || foldText(key) === wanted);
}

function rankedPartner(row: PartnerRow, measure: TradeMeasure, most: number): RankedPartner {
  const isState = row.name === null && stateByIso3(row.partner) !== null;
  return {
    key: row.partner,
    name: row.name ?? stateName(row.partner, "en"),
    isState,
    rank: row.rank,
    value: `${isOneDirection(row, measure) ? "≥ " : ""}${shortAmount(row.value)}`,
    exact: exactAmount(row.value),
    share: row.sharePercent === null ? "" : percentWords(row.sharePercent),
    change: row.previous === null ? "" : changeFrom(row.previous, row.value, measure),
    length: most === 0 ? 0 : Number(row.value) / most,
  };
}

/** True when some partner's total is but one direction. */
export function hasHalves(answer: PartnersAnswer): boolean {
  return answer.rows.some((row) => isOneDirection(row, answer.measure));
}

/** In per cent, or how many times as much; of a balance, which may turn its sign, the difference itself. */
function changeFrom(before: Amount, after: Amount, measure: TradeMeasure): string {
  if (measure === "balance") {
    const difference = subtractAmounts(after, before);
    return `${Number(difference) > 0 ? "+" : ""}${shortAmount(difference)}`;
  }
  const percent = changePercent(before, after);
  if (percent === null) return "";
  return percent >= 1000 ? `×${(1 + percent / 100).toFixed(0)}` : changeWords(percent);
}

/** "World total 45.2 bn, stated in the file." Null where there is none. */
export function worldWords({ world, worldBasis }: PartnersAnswer): string | null {
  if (world === null) return null;
  const basis = worldBasis === "summed" ? "summed from the partners" : "as the file states it";
  return `World ${shortAmount(world)}, ${basis}.`;
}

/** What to know of a ranking that does not rest on totals; null where it does. */
export function basisWords({ basis }: PartnersAnswer): string | null {
  return basis === "sum-of-listed-products" ? "Only the products that the file lists, not the totals." : null;
}
