import { AGREEMENT_DEFINITIONS } from "../domain/agreement.ts";
import type { AgreementMeasure } from "../domain/agreement.ts";
import type { Iso3 } from "../domain/state-code.ts";
import { activates } from "./activate.ts";
import { agreementLayout, chartInsets, LINE_LABEL_PX } from "./agreement-layout.ts";
import type { AgreementLayout, AgreementLine } from "./agreement-layout.ts";
import { SMALL_N } from "./agreement-series.ts";
import type { AgreementSeries } from "./agreement-series.ts";
import { agreementAltText } from "./agreement-words.ts";
import { ChartFrame, NO_INSETS, frameLayout } from "./chart-frame.tsx";
import type { FrameText } from "./chart-frame.tsx";
import type { ChartTheme } from "./theme.ts";
import { isBeyondChance, measureTitle } from "./votes-words.ts";

/** The year of a line that the pointer or the keyboard is at. */
export interface AgreementFocus {
  state: Iso3;
  year: number | null;
}

export interface AgreementChartProps {
  /** Unique within the document. */
  id: string;
  series: readonly AgreementSeries[];
  focusName: string;
  measure: AgreementMeasure;
  theme: ChartTheme;
  width: number;
  height: number;
  active?: AgreementFocus | null;
  /** Title, subtitle and source within the picture, for export. */
  frame?: FrameText | null;
  /** Makes the names at the lines' ends controls. */
  onSelectState?: (state: Iso3) => void;
}

/** What the drawing of a chart says of itself, below it. */
export const LINES_NOTE = `The larger a point, the more roll calls it rests on; hollow points and broken lines rest on fewer than ${SMALL_N}. A gap is a year without a roll call on which both voted.`;

/** Agreement with the focus state by year, a line for each state, named at its end. */
export function AgreementChart(props: AgreementChartProps) {
  const { id, series, measure, theme, width, height } = props;
  const frame = frameLayout(props.frame, width, [AGREEMENT_DEFINITIONS[measure].words, LINES_NOTE]);
  const inner = chartInsets(frame?.insets ?? NO_INSETS);
  const layout = agreementLayout(series, measure, { width, height }, inner, theme);
  return (
    <ChartFrame
      id={id}
      width={width}
      height={height}
      theme={theme}
      name={props.frame?.title ?? measureTitle(measure)}
      altText={agreementAltText(series, props.focusName, measure)}
      layout={frame}
      interactive={props.onSelectState !== undefined}
    >
      <Ground layout={layout} theme={theme} zeroCounts={isBeyondChance(measure)} />
      {layout.lines.map((line) => (
        <Line key={line.state} line={line} theme={theme} active={props.active ?? null} />
      ))}
      <Labels {...props} layout={layout} />
    </ChartFrame>
  );
}

function Ground({
  layout,
  theme,
  zeroCounts,
}: {
  layout: AgreementLayout;
  theme: ChartTheme;
  zeroCounts: boolean;
}) {
  const { plot } = layout;
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  return (
    <g fontSize={11} fill={theme.mutedInk}>
      {layout.yTicks.map(({ y, label, zero }) => (
        <g key={label}>
          <path
            d={`M${plot.x},${y}H${right}`}
            stroke={zero ? theme.border : theme.hairline}
            strokeWidth={zero && zeroCounts ? 1.5 : 0.75}
          />
          <text x={plot.x - 8} y={y + 4} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {!zeroCounts && layout.yTicks[0]?.zero === false && (
        <text x={plot.x + 2} y={bottom - 5} fontSize={10.5}>
          the scale begins at {layout.yTicks[0].label}
        </text>
      )}
      {layout.xTicks.map(({ x, label }) => (
        <g key={label}>
          <path d={`M${x},${bottom}v4`} stroke={theme.border} strokeWidth={0.75} />
          <text x={x} y={bottom + 17} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

function Line({
  line,
  theme,
  active,
}: {
  line: AgreementLine;
  theme: ChartTheme;
  active: AgreementFocus | null;
}) {
  const isActive = active?.state === line.state;
  const faded = active !== null && !isActive;
  const at = isActive ? line.points.find(({ year }) => year === active.year) : undefined;
  return (
    <g opacity={faded ? 0.28 : 1} pointerEvents="none">
      <g fill="none" stroke={line.color} strokeWidth={isActive ? 2.5 : 1.75} strokeLinecap="round">
        {line.pieces.map(({ d, small }) => (
          <path
            key={d}
            d={d}
            strokeDasharray={small ? "1 4" : (line.dash ?? undefined)}
            strokeOpacity={small ? 0.75 : 1}
          />
        ))}
      </g>
      {line.points.map((point) => (
        <circle
          key={point.year}
          cx={point.x}
          cy={point.y}
          r={point.radiusPx}
          fill={point.small ? theme.paper : line.color}
          stroke={point.small ? line.color : theme.paper}
          strokeWidth={point.small ? 1.25 : 0.75}
        />
      ))}
      {at && (
        <circle cx={at.x} cy={at.y} r={at.radiusPx + 3.5} fill="none" stroke={theme.ink} strokeWidth={1.5} />
      )}
    </g>
  );
}

function Labels(props: AgreementChartProps & { layout: AgreementLayout }) {
  const { layout, active, onSelectState } = props;
  return (
    <g fontSize={LINE_LABEL_PX} fontWeight={600}>
      {layout.labels.map((label) => (
        <g key={label.state} opacity={active && active.state !== label.state ? 0.4 : 1}>
          {label.leader && label.reason === null && (
            <path d={label.leader} fill="none" stroke={label.color} strokeWidth={0.75} strokeOpacity={0.6} />
          )}
          <text
            x={label.x}
            y={label.y}
            fill={label.reason === null ? label.color : props.theme.mutedInk}
            data-state={label.state}
            {...activates(
              label.reason === null ? label.text : `${label.text}: ${label.reason}`,
              onSelectState ? () => onSelectState(label.state) : null,
            )}
          >
            {label.text}
          </text>
        </g>
      ))}
    </g>
  );
}
