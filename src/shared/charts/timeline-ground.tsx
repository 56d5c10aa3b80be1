import type { TimelineAnswer } from "../domain/outreach.ts";
import type { DayRange } from "./day-scale.ts";
import { fitText, textWidth, wrapText } from "./text-width.ts";
import type { ChartTheme } from "./theme.ts";
import { timeTicks } from "./time-ticks.ts";
import { coverageMarks } from "./timeline-coverage.ts";
import { COVERAGE_PX } from "./timeline-layout.ts";
import type { LaneLayout, TimelineLayout } from "./timeline-layout.ts";

export interface TimelineGroundProps {
  id: string;
  answer: TimelineAnswer;
  layout: TimelineLayout;
  /** Left end of the lanes' rules. */
  left: number;
  /** Left end of the lanes' names. */
  namesX: number;
  theme: ChartTheme;
  laneName: (key: string) => string;
  brush: DayRange | null;
}

const NAME_SIZE_PX = 12;
const SMALL_SIZE_PX = 10.5;
/** Room between the names and the plot, and between a name and its count. */
const NAME_PAD_PX = 12;
/** A dot on the first or last day is shown whole. */
const EDGE_PX = 6;

/** Everything below the marks: silence of the corpus, grid, lanes with their names, coverage, brush and axis. */
export function TimelineGround(props: TimelineGroundProps) {
  const { id, answer, layout, theme, brush } = props;
  const { scale, coverageTop, lanesTop, axisY } = layout;
  const band = {
    x: scale.left,
    y: coverageTop + 8,
    width: scale.right - scale.left,
    height: COVERAGE_PX - 12,
  };
  const coverage = coverageMarks(answer.coverage, scale, band);
  return (
    <g>
      <defs>
        <clipPath id={`${id}-plot`}>
          <rect
            x={scale.left - EDGE_PX}
            y={coverageTop}
            width={scale.right - scale.left + 2 * EDGE_PX}
            height={axisY - coverageTop}
          />
        </clipPath>
        <pattern
          id={`${id}-silence`}
          width={5}
          height={5}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line x1={0} y1={0} x2={0} y2={5} stroke={theme.hairline} strokeWidth={1} />
        </pattern>
      </defs>
      {coverage.silences.map(({ x, width }) => (
        <rect
          key={x}
          x={x}
          y={lanesTop}
          width={width}
          height={axisY - lanesTop}
          fill={`url(#${id}-silence)`}
        />
      ))}
      <Grid layout={layout} theme={theme} />
      <g fill={theme.coverage}>
        {coverage.bars.map((bar) => (
          <rect key={bar.x} {...bar} />
        ))}
      </g>
      <CoverageWords {...props} highest={coverage.highest} per={coverage.per} />
      {brush && <Brush layout={layout} brush={brush} theme={theme} />}
      {layout.lanes.map((lane) => (
        <LaneName key={lane.key} {...props} lane={lane} />
      ))}
      {layout.lanes.length === 0 && (
        <text x={scale.left + 12} y={lanesTop + 36} fill={theme.mutedInk}>
          No dated events in this lens
        </text>
      )}
      {answer.undated > 0 && (
        <text x={props.namesX} y={axisY + 16} fontSize={SMALL_SIZE_PX} fill={theme.mutedInk}>
          {answer.undated} undated
        </text>
      )}
    </g>
  );
}

function Grid({ layout, theme }: Pick<TimelineGroundProps, "layout" | "theme">) {
  const { scale, coverageTop, axisY } = layout;
  return (
    <g>
      {timeTicks(scale).map((tick) => (
        <g key={tick.day}>
          <path
            d={`M${tick.x},${coverageTop + 8}V${axisY + 4}`}
            stroke={tick.major ? theme.border : theme.hairline}
            strokeWidth={tick.major ? 0.75 : 0.6}
          />
          <text
            x={tick.x + 4}
            y={axisY + 16}
            fontSize={11}
            fill={theme.mutedInk}
            fontWeight={tick.major ? 600 : 400}
          >
            {tick.label}
          </text>
        </g>
      ))}
      <path d={`M${scale.left},${axisY}H${scale.right}`} stroke={theme.border} />
    </g>
  );
}

function CoverageWords(props: TimelineGroundProps & { highest: number; per: string }) {
  const { layout, namesX, theme, highest, per } = props;
  if (highest === 0) return null;
  const room = layout.scale.left - namesX - 2 * NAME_PAD_PX;
  return (
    <g fontSize={SMALL_SIZE_PX} fill={theme.mutedInk}>
      <text x={namesX} y={layout.coverageTop + 17}>
        {firstFit(["Articles in the corpus", "Articles"], room)}
      </text>
      <text x={namesX} y={layout.coverageTop + 30}>
        {firstFit([per ? `${per}, up to ${highest}` : "", `up to ${highest}`], room)}
      </text>
    </g>
  );
}

/** The first wording that is there and fits; the last one, cut, when none does. */
function firstFit(wordings: readonly string[], room: number): string {
  const fitting = wordings.find((text) => text !== "" && textWidth(text, SMALL_SIZE_PX) <= room);
  return fitting ?? fitText(wordings.at(-1) ?? "", room, SMALL_SIZE_PX);
}

function Brush({ layout, brush, theme }: { layout: TimelineLayout; brush: DayRange; theme: ChartTheme }) {
  const { scale, coverageTop, axisY } = layout;
  const x = Math.max(scale.left, scale.x(brush.from));
  const width = Math.min(scale.right, scale.x(brush.to + 1)) - x;
  if (width <= 0) return null;
  return (
    <rect
      x={x}
      y={coverageTop + 4}
      width={width}
      height={axisY - coverageTop - 4}
      fill={theme.accent}
      fillOpacity={0.1}
      stroke={theme.accent}
      strokeWidth={1}
    />
  );
}

function LaneName({
  lane,
  layout,
  left,
  namesX,
  theme,
  laneName,
}: TimelineGroundProps & { lane: LaneLayout }) {
  const count = String(lane.events);
  const countPx = textWidth(count, SMALL_SIZE_PX) + 8;
  const room = layout.scale.left - namesX - 2 * NAME_PAD_PX - countPx;
  const lines = nameLines(laneName(lane.key), room, 2);
  const middle = lane.y + lane.height / 2;
  return (
    <g>
      <path d={`M${left},${lane.y}H${layout.scale.right}`} stroke={theme.hairline} strokeWidth={0.75} />
      {lines.map((line, index) => (
        <text
          key={line}
          x={namesX}
          y={middle + 4 + (index - (lines.length - 1) / 2) * 13}
          fontSize={NAME_SIZE_PX}
        >
          {line}
        </text>
      ))}
      <text
        x={layout.scale.left - NAME_PAD_PX}
        y={middle + 4}
        fontSize={SMALL_SIZE_PX}
        fill={theme.mutedInk}
        textAnchor="end"
      >
        {count}
      </text>
    </g>
  );
}

/** The name in at most `most` lines, the last one cut when it is longer still. */
function nameLines(name: string, room: number, most: number): string[] {
  const lines = wrapText(name, room, NAME_SIZE_PX);
  if (lines.length <= most) return lines;
  const shown = lines.slice(0, most - 1);
  return [...shown, fitText(lines.slice(most - 1).join(" "), room, NAME_SIZE_PX)];
}
