import type { ValueRange, YearRange } from "../../../shared/charts/trade-layout.ts";
import { valueRange } from "../../../shared/charts/trade-layout.ts";
import { tradeLines } from "../../../shared/charts/trade-lines.ts";
import { statedPoints } from "../../../shared/charts/trade-stated.ts";
import { tradeTable, tradeTitle } from "../../../shared/charts/trade-words.ts";
import type { PairAnswer } from "../../../shared/domain/trade.ts";
import { nameOf } from "../../app/evidence/state-words.ts";
import { PairStage } from "./pair-stage.tsx";
import { PairTable } from "./pair-table.tsx";
import { sourceLine } from "./source-line.ts";
import type { TradeChoice } from "./trade-params.ts";

interface PairMultiplesProps {
  answers: readonly PairAnswer[];
  choice: TradeChoice;
  currency: string | null;
  years: YearRange | null;
  /** Partners of the lens that are left out. */
  leftOut: number;
  onOnly: (partner: string) => void;
}

const smallHeight = () => 220;

/** Several partners, one small chart each, over the same years and, unless it is asked otherwise, one axis of values. */
export function PairMultiples({ answers, choice, currency, years, leftOut, onOnly }: PairMultiplesProps) {
  const { measure, sharedScale, asTable } = choice;
  const values = sharedScale ? sharedValues(answers, choice, currency) : null;
  return (
    <div className="trade-panel">
      <ul className="trade-multiples" data-table={asTable || undefined}>
        {answers.map((answer) => {
          const name = nameOf(answer.partner);
          const drawn =
            years !== null &&
            tradeLines(answer, measure, currency).length + statedPoints(answer, measure, currency).length > 0;
          return (
            <li key={answer.partner}>
              <h2>
                <button type="button" data-tooltip={`Only ${name}`} onClick={() => onOnly(answer.partner)}>
                  {name}
                </button>
              </h2>
              {!drawn && (
                <p className="quiet trade-none">
                  {answer.dataset === null
                    ? "No file has figures of this pair."
                    : "No figures by this measure."}
                </p>
              )}
              {drawn && asTable && (
                <PairTable
                  caption={tradeTitle(measure, nameOf(answer.focus), name)}
                  answer={answer}
                  measure={measure}
                  currency={currency}
                  table={tradeTable(answer, measure, currency, nameOf)}
                />
              )}
              {drawn && !asTable && (
                <PairStage
                  answer={answer}
                  measure={measure}
                  currency={currency}
                  years={years}
                  values={values}
                  heightOf={smallHeight}
                />
              )}
            </li>
          );
        })}
      </ul>
      <p className="trade-source">
        {leftOut > 0 && `${leftOut} more partners of the lens are not drawn. `}
        {sourceLine(answers, measure, currency)}
      </p>
    </div>
  );
}

function sharedValues(
  answers: readonly PairAnswer[],
  { measure }: TradeChoice,
  currency: string | null,
): ValueRange {
  const ranges = answers.map((answer) =>
    valueRange(tradeLines(answer, measure, currency), statedPoints(answer, measure, currency)),
  );
  return {
    least: Math.min(...ranges.map(({ least }) => least)),
    most: Math.max(...ranges.map(({ most }) => most)),
  };
}
