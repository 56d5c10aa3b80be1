import {
  changePercent,
  currencyWords,
  exactAmount,
  percentWords,
} from "../../../shared/charts/amount-words.ts";
import { tradeLines } from "../../../shared/charts/trade-lines.ts";
import type { TradeLine } from "../../../shared/charts/trade-lines.ts";
import { statedPoints } from "../../../shared/charts/trade-stated.ts";
import type { StatedPoint } from "../../../shared/charts/trade-stated.ts";
import {
  completenessWords,
  lineDetail,
  lineName,
  statedValue,
  verdictWords,
} from "../../../shared/charts/trade-words.ts";
import type { PairAnswer, TradeMeasure } from "../../../shared/domain/trade.ts";
import { nameOf } from "../../app/evidence/state-words.ts";

interface YearTooltipProps {
  answer: PairAnswer;
  measure: TradeMeasure;
  currency: string | null;
  year: number;
}

/** What every side reports for a year, with every digit, and what articles state. */
export function YearTooltip({ answer, measure, currency, year }: YearTooltipProps) {
  const lines = tradeLines(answer, measure, currency);
  const apart = mirrorWords(lines, year);
  const stated = statedPoints(answer, measure, currency).filter((mark) => mark.year === year);
  return (
    <>
      <strong>
        {year} <span className="quiet">{currencyWords(currency)}</span>
      </strong>
      {lines.map((line) => {
        const point = line.points.find((one) => one.year === year);
        const note = point && completenessWords(point);
        return (
          <span key={line.id} className="trade-tip-row">
            <span>
              {lineName(line, nameOf)} <span className="quiet">{lineDetail(line, measure)}</span>
            </span>
            <span>{point ? exactAmount(point.value) : <span className="quiet">no data</span>}</span>
            {note && <span className="quiet trade-tip-note">{note}</span>}
          </span>
        );
      })}
      {apart !== null && <span className="quiet">{apart}</span>}
      {stated.map((mark) => (
        <span key={mark.stated.statementId} className="trade-tip-row">
          <span className="quiet">Stated by an article</span>
          <span>{exactAmount(mark.value)}</span>
        </span>
      ))}
    </>
  );
}

/** How far the mirror's full total is from the focus state's; null where one of them has none. */
export function mirrorWords(lines: readonly TradeLine[], year: number): string | null {
  const totalOf = (side: TradeLine["side"]) =>
    lines
      .find((line) => line.side === side)
      ?.points.find((point) => point.year === year && point.completeness === "total");
  const own = totalOf("focus");
  const mirror = totalOf("mirror");
  const percent = own && mirror ? changePercent(own.value, mirror.value) : null;
  if (percent === null) return null;
  return percent === 0
    ? "Both report the same."
    : `The mirror is ${percentWords(Math.abs(percent))} ${percent > 0 ? "above" : "below"}.`;
}

/** A stated figure with its sentence and how it compares. */
export function StatedTooltip({ mark: { stated } }: { mark: StatedPoint }) {
  return (
    <>
      <strong>
        {statedValue(stated)} <span className="quiet">stated for {stated.year}</span>
      </strong>
      <span data-differs={stated.check.verdict === "differs" || undefined}>{verdictWords(stated)}</span>
      <q className="trade-sentence">{stated.sentence}</q>
      <span className="quiet">{stated.articleTitle}</span>
    </>
  );
}
