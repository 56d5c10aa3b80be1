import type { Histogram } from "../domain/outreach.ts";
import { ChartFrame } from "./chart-frame.tsx";
import type { DayRange } from "./day-scale.ts";
import { histogramDomain, histogramMarks } from "./histogram-marks.ts";
import type { HistogramMarks } from "./histogram-marks.ts";
import { histogramAltText } from "./histogram-words.ts";
import type { ChartTheme } from "./theme.ts";

export interface TimeHistogramProps {
  /** Unique within the document. */
  id: string;
  histogram: Histogram;
  theme: ChartTheme;
  width: number;
  /** 36 to 44 px fit the lens bar. */
  height: number;
  /** Days to show; what the bins cover when left out. */
  domain?: DayRange | null;
  /** The lens's time range; null for all time. */
  selected?: DayRange | null;
}

/** Events over all time before the articles behind them, with the chosen range and its two handles. */
export function TimeHistogram(props: TimeHistogramProps) {
  const { id, histogram, theme, width, height, selected } = props;
  const domain = props.domain ?? histogramDomain(histogram);
  const marks = domain ? histogramMarks(histogram, domain, width, height) : null;
  return (
    <ChartFrame
      id={id}
      width={width}
      height={height}
      theme={theme}
      name="Events and articles over time"
      altText={histogramAltText(histogram)}
      layout={null}
      interactive={false}
    >
      {marks ? (
        <>
          <Bars marks={marks} theme={theme} />
          {selected && <Selection marks={marks} selected={selected} theme={theme} />}
          <Axis marks={marks} theme={theme} height={height} />
        </>
      ) : (
        <text x={8} y={height / 2 + 4} fontSize={11} fill={theme.mutedInk}>
          No dated evidence
        </text>
      )}
    </ChartFrame>
  );
}

function Bars({ marks, theme }: { marks: HistogramMarks; theme: ChartTheme }) {
  return (
    <>
      <g fill={theme.coverage}>
        {marks.articles.map((bar) => (
          <rect key={bar.x} {...bar} />
        ))}
      </g>
      <g fill={theme.accent}>
        {marks.events.map((bar) => (
          <rect key={bar.x} {...bar} />
        ))}
      </g>
    </>
  );
}

function Selection({
  marks,
  selected,
  theme,
}: {
  marks: HistogramMarks;
  selected: DayRange;
  theme: ChartTheme;
}) {
  const { plot, scale } = marks;
  const clamp = (x: number) => Math.round(Math.min(scale.right, Math.max(scale.left, x)) * 10) / 10;
  const left = clamp(scale.x(selected.from));
  const right = clamp(scale.x(selected.to + 1));
  return (
    <g>
      <g fill={theme.paper} fillOpacity={0.72}>
        <rect x={plot.x} y={plot.y} width={left - plot.x} height={plot.height} />
        <rect x={right} y={plot.y} width={plot.x + plot.width - right} height={plot.height} />
      </g>
      <g fill="none" stroke={theme.accent}>
        <path d={`M${left},${plot.y - 1}H${right}`} strokeWidth={2} />
        <path
          d={`M${left},${plot.y - 2}V${plot.y + plot.height}M${right},${plot.y - 2}V${plot.y + plot.height}`}
        />
      </g>
      {[left, right].map((x, index) => (
        <rect
          key={index === 0 ? "from" : "to"}
          x={x - 3}
          y={plot.y + plot.height / 2 - 6}
          width={6}
          height={12}
          rx={2}
          fill={theme.paper}
          stroke={theme.accent}
          strokeWidth={1.5}
        />
      ))}
    </g>
  );
}

function Axis({ marks, theme, height }: { marks: HistogramMarks; theme: ChartTheme; height: number }) {
  const { plot, ticks } = marks;
  const base = plot.y + plot.height;
  return (
    <g>
      <path d={`M${plot.x},${base}H${plot.x + plot.width}`} stroke={theme.border} strokeWidth={0.75} />
      {ticks.map((tick) => (
        <g key={tick.day}>
          <path d={`M${tick.x},${base}v4`} stroke={theme.border} strokeWidth={0.75} />
          <text x={tick.x + 3} y={height - 3} fontSize={10} fill={theme.mutedInk}>
            {tick.label}
          </text>
        </g>
      ))}
    </g>
  );
}
