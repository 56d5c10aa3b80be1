import { activates } from "./activate.ts";
import type { ChartTheme } from "./theme.ts";
import { lineInk } from "./trade-inks.ts";
import { DETAIL_PX, LABEL_LINE_PX, NAME_PX } from "./trade-labels.ts";
import { NO_DATA, NO_DATA_PX, TICK_PX } from "./trade-layout.ts";
import type { LaidGap, TradeLayout } from "./trade-layout.ts";
import { lineDash } from "./trade-marks.tsx";
import { textWidth } from "./text-width.ts";

interface GroundProps {
  id: string;
  layout: TradeLayout;
  theme: ChartTheme;
}

/** Axes, the years that articles say have no figures, and below the axis the years that a reporter left out. */
export function TradeGround({ id, layout, theme }: GroundProps) {
  const { plot, valueTicks, yearTicks, zeroY } = layout;
  return (
    <g pointerEvents="none">
      <defs>
        <pattern
          id={`${id}-gap`}
          width={6}
          height={6}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line x1={0} y1={0} x2={0} y2={6} stroke={theme.hatch} strokeWidth={1.6} />
        </pattern>
      </defs>
      {layout.gaps.map(({ gap, x, width }) => (
        <rect
          key={gap.statementId}
          x={x}
          y={plot.top}
          width={width}
          height={plot.bottom - plot.top}
          fill={`url(#${id}-gap)`}
        />
      ))}
      <g fontSize={TICK_PX} fill={theme.mutedInk}>
        {valueTicks.map(({ y, label }) => (
          <g key={label}>
            <path d={`M${plot.left},${y}H${plot.right}`} stroke={theme.hairline} strokeWidth={0.75} />
            <text x={plot.left - 8} y={y + 4} textAnchor="end">
              {label}
            </text>
          </g>
        ))}
        <path d={`M${plot.left},${zeroY}H${plot.right}`} stroke={theme.border} />
        {yearTicks.map(({ year, x, label }) => (
          <g key={year}>
            <path d={`M${x},${plot.bottom}v4`} stroke={theme.border} strokeWidth={0.75} />
            <text x={x} y={layout.yearLabelY} textAnchor="middle">
              {label}
            </text>
          </g>
        ))}
      </g>
      {layout.noDataY !== null && (
        <text
          x={plot.left - 8}
          y={layout.noDataY}
          textAnchor="end"
          fontSize={NO_DATA_PX}
          fill={theme.mutedInk}
        >
          {NO_DATA}
        </text>
      )}
      <Strips layout={layout} theme={theme} />
    </g>
  );
}

/** Years without a value: an open box for each run, in the colour of whoever left them out. */
function Strips({ layout, theme }: { layout: TradeLayout; theme: ChartTheme }) {
  return layout.lines.map(({ line, missing, stripY }) =>
    stripY === null ? null : (
      <g key={line.id} stroke={lineInk(line, theme)} fill="none">
        {missing.map(({ from, x, width }) => (
          <path
            key={from}
            d={`M${x + 2},${stripY - 2.5}v5M${x + 2},${stripY}H${x + width - 2}M${x + width - 2},${stripY - 2.5}v5`}
          />
        ))}
      </g>
    ),
  );
}

interface GapTabsProps {
  layout: TradeLayout;
  theme: ChartTheme;
  onSelect?: ((gap: LaidGap["gap"]) => void) | undefined;
}

/** The heads of the hatched bands; they lead to the article that says so. */
export function GapTabs({ layout, theme, onSelect }: GapTabsProps) {
  const y = layout.plot.top;
  return layout.gaps.map(({ gap, x, width }) => (
    <g
      key={gap.statementId}
      {...activates(`No figures, says ${gap.articleTitle}`, onSelect ? () => onSelect(gap) : null)}
    >
      <rect x={x} y={y} width={width} height={16} fill="transparent" />
      <path d={`M${x},${y}H${x + width}`} stroke={theme.mutedInk} strokeWidth={1.5} />
    </g>
  ));
}

/** Who each line is, beside its end or in a key above a narrow plot. */
export function TradeLabels({ layout, theme }: { layout: TradeLayout; theme: ChartTheme }) {
  return layout.labels.map(({ line, name, details, x, y, strokeX }) => (
    <g key={line.id}>
      {strokeX !== null && (
        <path
          d={`M${strokeX - 18},${y - 4}H${strokeX}`}
          stroke={lineInk(line, theme)}
          strokeWidth={2}
          strokeDasharray={lineDash(line)}
        />
      )}
      <text x={x} y={y} fontSize={NAME_PX} fontWeight={600} fill={lineInk(line, theme)}>
        {name}
      </text>
      {details.map((detail, index) => (
        <text
          // oxlint-disable-next-line react/no-array-index-key -- lines of one label have no other name
          key={index}
          x={strokeX === null ? x : x + textWidth(name, NAME_PX, "bold") + 6}
          y={strokeX === null ? y + (index + 1) * LABEL_LINE_PX : y}
          fontSize={DETAIL_PX}
          fill={theme.mutedInk}
        >
          {detail}
        </text>
      ))}
    </g>
  ));
}
