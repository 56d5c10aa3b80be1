import type { PairAnswer, TradeMeasure } from "../domain/trade.ts";
import { ChartFrame, frameLayout, NO_INSETS } from "./chart-frame.tsx";
import type { FrameText } from "./chart-frame.tsx";
import type { ChartTheme } from "./theme.ts";
import { GapTabs, TradeGround, TradeLabels } from "./trade-ground.tsx";
import { TradeKey } from "./trade-key.tsx";
import { tradeLayout } from "./trade-layout.ts";
import type { TradeLayout, ValueRange, YearRange } from "./trade-layout.ts";
import { currenciesOf, tradeLines } from "./trade-lines.ts";
import type { TradeLine, TradeLinePoint } from "./trade-lines.ts";
import { StatedMarks, TradeLineMarks } from "./trade-marks.tsx";
import { statedPoints } from "./trade-stated.ts";
import type { StatedPoint } from "./trade-stated.ts";
import { lineDetail, lineName, pointWords, tradeAltText, tradeTitle } from "./trade-words.ts";

export interface TradeChartProps {
  /** Unique within the document. */
  id: string;
  answer: PairAnswer;
  measure: TradeMeasure;
  /** The currency with most points when left out: a chart never mixes two. */
  currency?: string | null;
  /** Years on the axis, gaps included. */
  years: YearRange;
  /** The axis that charts side by side share; the chart's own when left out. */
  values?: ValueRange | null;
  nameOf: (state: string) => string;
  theme: ChartTheme;
  width: number;
  height: number;
  frame?: FrameText | null;
  /** Year under the pointer. */
  hoveredYear?: number | null;
  /** True for points whose rows are shown. */
  isSelected?: (point: TradeLinePoint) => boolean;
  onSelectPoint?: (point: TradeLinePoint, line: TradeLine) => void;
  onSelectStated?: (mark: StatedPoint) => void;
  onSelectGap?: (gap: PairAnswer["gaps"][number]) => void;
  onHoverYear?: (year: number | null) => void;
  onHoverStated?: (mark: StatedPoint | null) => void;
}

/** Points closer than this are drawn small. */
const CROWDED_PX = 10;

/** What both sides report of their trade, year by year, with what articles state beside it. */
export function TradeChart(props: TradeChartProps) {
  const { id, answer, measure, theme, nameOf, onSelectPoint, onHoverYear } = props;
  const currency = props.currency === undefined ? (currenciesOf(answer)[0] ?? null) : props.currency;
  const lines = tradeLines(answer, measure, currency);
  const frame = frameLayout(props.frame, props.width);
  const layout = tradeLayout(
    lines,
    statedPoints(answer, measure, currency),
    answer.gaps,
    (line) => ({ name: lineName(line, nameOf), detail: lineDetail(line, measure) }),
    {
      width: props.width,
      height: props.height,
      insets: frame?.insets ?? NO_INSETS,
      years: props.years,
      values: props.values ?? null,
      tolerancePercent: answer.tolerancePercent,
    },
  );
  const isSelected = props.isSelected ?? (() => false);
  const tabStop = tabStopOf(layout, isSelected);
  return (
    <ChartFrame
      id={id}
      width={props.width}
      height={props.height}
      theme={theme}
      name={props.frame?.title ?? tradeTitle(measure, nameOf(answer.focus), nameOf(answer.partner))}
      altText={tradeAltText(answer, measure, currency, nameOf)}
      layout={frame}
      interactive={onSelectPoint !== undefined}
    >
      <TradeGround id={id} layout={layout} theme={theme} />
      <g onPointerLeave={onHoverYear && (() => onHoverYear(null))}>
        {onHoverYear && <YearColumns layout={layout} years={props.years} onHover={onHoverYear} />}
        {props.hoveredYear != null && (
          <Crosshair layout={layout} years={props.years} year={props.hoveredYear} theme={theme} />
        )}
        <GapTabs layout={layout} theme={theme} onSelect={props.onSelectGap} />
        {layout.lines.map((laid) => (
          <TradeLineMarks
            key={laid.line.id}
            laid={laid}
            theme={theme}
            crowded={2 * layout.halfYearPx < CROWDED_PX}
            selected={isSelected}
            tabStop={tabStop}
            wordsOf={(point) => pointWords(laid.line, point, measure, nameOf)}
            onSelect={onSelectPoint && ((point) => onSelectPoint(point, laid.line))}
            onHoverYear={onHoverYear}
          />
        ))}
        <StatedMarks
          laid={layout.stated}
          theme={theme}
          onSelect={props.onSelectStated}
          onHover={props.onHoverStated}
        />
      </g>
      <TradeLabels layout={layout} theme={theme} />
      <TradeKey id={id} tradeKey={layout.key} theme={theme} />
    </ChartFrame>
  );
}

/** Where Tab enters the lines: the selected point, else the last of the first line. */
function tabStopOf(
  layout: TradeLayout,
  isSelected: (point: TradeLinePoint) => boolean,
): TradeLinePoint | null {
  const points = layout.lines.flatMap(({ points: laid }) => laid.map(({ point }) => point));
  return points.find(isSelected) ?? layout.lines[0]?.points.at(-1)?.point ?? null;
}

interface ColumnProps {
  layout: TradeLayout;
  years: YearRange;
}

function columnX({ layout, years }: ColumnProps, year: number): number {
  return layout.plot.left + (year - years.from) * 2 * layout.halfYearPx;
}

/** Invisible columns, one a year, so that a year is pointed at anywhere above it. */
function YearColumns(props: ColumnProps & { onHover: (year: number | null) => void }) {
  const { layout, years, onHover } = props;
  const count = years.to - years.from + 1;
  return (
    <g>
      {Array.from({ length: count }, (_, index) => years.from + index).map((year) => (
        <rect
          key={year}
          x={columnX(props, year)}
          y={layout.plot.top}
          width={2 * layout.halfYearPx}
          height={layout.yearLabelY - layout.plot.top}
          fill="transparent"
          onPointerEnter={() => onHover(year)}
        />
      ))}
    </g>
  );
}

function Crosshair(props: ColumnProps & { year: number; theme: ChartTheme }) {
  const x = columnX(props, props.year) + props.layout.halfYearPx;
  return (
    <path
      d={`M${x},${props.layout.plot.top}V${props.layout.plot.bottom}`}
      stroke={props.theme.border}
      strokeWidth={1}
      pointerEvents="none"
    />
  );
}
