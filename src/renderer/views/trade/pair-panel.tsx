import type { YearRange } from "../../../shared/charts/trade-layout.ts";
import { tradeLines } from "../../../shared/charts/trade-lines.ts";
import { tradeTable, tradeTitle } from "../../../shared/charts/trade-words.ts";
import { parseTradePoint } from "../../../shared/domain/trade-point.ts";
import type { TradePointKey } from "../../../shared/domain/trade-point.ts";
import type { PairAnswer, TradeMeasure } from "../../../shared/domain/trade.ts";
import { nameOf } from "../../app/evidence/state-words.ts";
import { useSelection } from "../../app/use-selection.ts";
import { NoFigures } from "./no-figures.tsx";
import { PairStage } from "./pair-stage.tsx";
import { PairTable } from "./pair-table.tsx";
import { ProductsPart } from "./products-part.tsx";
import { sourceLine } from "./source-line.ts";
import { StatedList } from "./stated-list.tsx";
import type { TradeChoice } from "./trade-params.ts";

interface PairPanelProps {
  answer: PairAnswer;
  choice: TradeChoice;
  currency: string | null;
  years: YearRange | null;
  onChange: (change: Readonly<Record<string, string | null>>) => void;
}

const LEAST_PX = 300;
const MOST_PX = 420;
const CHART_SHAPE = 0.4;

const largeHeight = (widthPx: number) =>
  Math.round(Math.min(MOST_PX, Math.max(LEAST_PX, widthPx * CHART_SHAPE)));

/** One partner: the chart, then what articles state of it and what a chosen value is made of. */
export function PairPanel({ answer, choice, currency, years, onChange }: PairPanelProps) {
  const { measure, asTable } = choice;
  const { selection } = useSelection();
  const chosen = selection?.kind === "trade-point" ? parseTradePoint(selection.id) : [];
  const points = productPoints(answer, measure, currency, chosen);
  const caption = tradeTitle(measure, nameOf(answer.focus), nameOf(answer.partner));
  return (
    <div className="trade-panel">
      {years === null ? (
        <NoFigures answer={answer} measure={measure} currency={currency} onChange={onChange} />
      ) : (
        <>
          {asTable ? (
            <PairTable
              caption={caption}
              answer={answer}
              measure={measure}
              currency={currency}
              table={tradeTable(answer, measure, currency, nameOf)}
            />
          ) : (
            <PairStage
              answer={answer}
              measure={measure}
              currency={currency}
              years={years}
              values={null}
              heightOf={largeHeight}
            />
          )}
          <p className="trade-source">{sourceLine([answer], measure, currency)}</p>
        </>
      )}
      <div className="trade-parts">
        <StatedList answer={answer} onTolerance={(percent) => onChange({ tolerance: String(percent) })} />
        {points.map((point) => (
          <ProductsPart key={`${point.reporter} ${point.flow}`} point={point} asTable={asTable} />
        ))}
      </div>
    </div>
  );
}

/** The reported values whose products are shown: those chosen, else the latest of the first line. */
function productPoints(
  answer: PairAnswer,
  measure: TradeMeasure,
  currency: string | null,
  chosen: readonly TradePointKey[],
): TradePointKey[] {
  const pair = new Set([answer.focus, answer.partner]);
  const ours = chosen.filter(({ reporter, partner }) => pair.has(reporter) && pair.has(partner));
  if (ours.length > 0) return ours.slice(0, 2).map((key) => ({ ...key, chapter: null }));
  return tradeLines(answer, measure, currency)[0]?.points.at(-1)?.keys ?? [];
}
