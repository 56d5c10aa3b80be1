import { negateAmount } from "../domain/amount.ts";
import type { Iso3 } from "../domain/state-code.ts";
import type { Amount, PairAnswer, StatedFigure, TradeMeasure } from "../domain/trade.ts";

/** A figure that an article states, as a mark beside the lines. */
export interface StatedPoint {
  stated: StatedFigure;
  year: number;
  value: Amount;
}

/** Stated amounts that a chart of this measure and currency can show: those of one calendar year. */
export function statedPoints(
  answer: PairAnswer,
  measure: TradeMeasure,
  currency: string | null,
): StatedPoint[] {
  return answer.stated.flatMap((stated) => {
    const seen = asFocusSeesIt(stated, answer.focus);
    if (stated.year === null || seen.amount === null) return [];
    if (seen.flow !== measure || stated.figure.currency !== currency) return [];
    return [{ stated, year: stated.year, value: seen.amount }];
  });
}

/** A stated figure by the focus state's words: what the partner exports, the focus imports. */
export function asFocusSeesIt(
  { figure }: StatedFigure,
  focus: Iso3,
): { flow: TradeMeasure; amount: Amount | null } {
  const { flow, amount, reporter } = figure;
  if (reporter === focus) return { flow, amount };
  switch (flow) {
    case "export":
      return { flow: "import", amount };
    case "import":
      return { flow: "export", amount };
    case "balance":
      return { flow, amount: amount === null ? null : negateAmount(amount) };
    case "total":
      return { flow, amount };
  }
}
