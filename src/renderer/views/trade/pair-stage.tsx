import { useId, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { TradeChart } from "../../../shared/charts/trade-chart.tsx";
import type { ValueRange, YearRange } from "../../../shared/charts/trade-layout.ts";
import type { StatedPoint } from "../../../shared/charts/trade-stated.ts";
import { formatTradePoint } from "../../../shared/domain/trade-point.ts";
import type { PairAnswer, TradeMeasure } from "../../../shared/domain/trade.ts";
import { nameOf } from "../../app/evidence/state-words.ts";
import { useChartTheme } from "../../app/theme.tsx";
import { useSelection } from "../../app/use-selection.ts";
import { PointerTooltip, usePointer } from "../../ui/pointer-tooltip.tsx";
import { useSize } from "../../ui/use-size.ts";
import { focusPoint } from "./focus-point.ts";
import { StatedTooltip, YearTooltip } from "./pair-tooltips.tsx";

interface PairStageProps {
  answer: PairAnswer;
  measure: TradeMeasure;
  currency: string | null;
  years: YearRange;
  /** The axis that charts side by side share; null for the chart's own. */
  values: ValueRange | null;
  /** Height for a width. */
  heightOf: (widthPx: number) => number;
}

/** The chart of one pair, to point at and to follow to rows and articles. */
export function PairStage({ answer, measure, currency, years, values, heightOf }: PairStageProps) {
  const id = useId();
  const theme = useChartTheme();
  const { selection, select } = useSelection();
  const stage = useRef<HTMLDivElement>(null);
  const { pointer, handlers } = usePointer();
  const [sizeRef, { width }] = useSize();
  const [year, setYear] = useState<number | null>(null);
  const [stated, setStated] = useState<StatedPoint | null>(null);
  const chosen = selection?.kind === "trade-point" ? selection.id : null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key.startsWith("Arrow") && stage.current && focusPoint(stage.current, event.key)) {
      event.preventDefault();
    }
  };
  return (
    // The points within are the controls; the stage around them moves the focus by arrow keys.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="trade-stage" ref={stage} onKeyDown={onKeyDown} {...handlers}>
      <div ref={sizeRef}>
        {width > 0 && (
          <TradeChart
            id={id}
            answer={answer}
            measure={measure}
            currency={currency}
            years={years}
            values={values}
            nameOf={nameOf}
            theme={theme}
            width={width}
            height={heightOf(width)}
            hoveredYear={year}
            isSelected={(point) => formatTradePoint(point.keys) === chosen}
            onSelectPoint={(point) => select({ kind: "trade-point", id: formatTradePoint(point.keys) })}
            onSelectStated={(mark) =>
              select({ kind: "article", id: mark.stated.articleId, at: mark.stated.statementId })
            }
            onSelectGap={(gap) => select({ kind: "article", id: gap.articleId, at: gap.statementId })}
            onHoverYear={setYear}
            onHoverStated={setStated}
          />
        )}
      </div>
      {stated ? (
        <PointerTooltip key={stated.stated.statementId} stage={stage} pointer={pointer}>
          <StatedTooltip mark={stated} />
        </PointerTooltip>
      ) : (
        year !== null && (
          <PointerTooltip key={year} stage={stage} pointer={pointer}>
            <YearTooltip answer={answer} measure={measure} currency={currency} year={year} />
          </PointerTooltip>
        )
      )}
    </div>
  );
}
