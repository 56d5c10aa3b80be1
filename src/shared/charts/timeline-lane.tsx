import { memo } from "react";
import type { TimelineMark } from "../domain/outreach.ts";
import { activates } from "./activate.ts";
import { glyphOf } from "./timeline-glyph.ts";
import { laneLabels } from "./timeline-labels.ts";
import type { LaidMark, LaneLayout } from "./timeline-layout.ts";
import { GlyphPaint } from "./timeline-mark.tsx";
import { CLUSTER_TEXT_PX } from "./timeline-pack.ts";
import { markWords } from "./timeline-words.ts";
import type { ChartTheme } from "./theme.ts";

export interface TimelineLaneProps {
  id: string;
  lane: LaneLayout;
  /** Ends of the plot in pixels. */
  plot: { left: number; right: number };
  theme: ChartTheme;
  selected: string | null;
  onSelectMark: ((mark: TimelineMark) => void) | undefined;
  onHoverMark: ((mark: TimelineMark | null) => void) | undefined;
}

const TARGET_PX = 14;

/** The marks of one lane, with their words where there is room beside them. Memoised: brushing repaints no lane. */
export const TimelineLane = memo(function TimelineLane(props: TimelineLaneProps) {
  const { lane, theme } = props;
  return (
    <g>
      {lane.marks.map((laid) => (
        <Mark key={markKey(laid)} {...props} laid={laid} />
      ))}
      <g
        fontSize={11}
        fill={theme.ink}
        stroke={theme.paper}
        strokeWidth={3}
        strokeLinejoin="round"
        paintOrder="stroke"
        pointerEvents="none"
      >
        {laneLabels(lane.marks, props.plot).map((label) => (
          <text
            key={label.key}
            x={label.x}
            y={label.y}
            textAnchor={label.anchor === "end" ? "end" : undefined}
          >
            {label.text}
          </text>
        ))}
      </g>
    </g>
  );
});

function Mark(props: TimelineLaneProps & { laid: LaidMark }) {
  const { id, laid, theme, selected, onSelectMark, onHoverMark } = props;
  const mark = laid.kind === "event" ? laid.event : laid.cluster;
  const chosen =
    laid.kind === "event" ? laid.event.id === selected : selected !== null && laid.ids.includes(selected);
  const width = round(laid.x1 - laid.x0);
  return (
    <g
      {...activates(markWords(mark), onSelectMark ? () => onSelectMark(mark) : null)}
      {...(onHoverMark && {
        onPointerEnter: () => onHoverMark(mark),
        onPointerLeave: () => onHoverMark(null),
      })}
    >
      {onSelectMark && (
        <rect
          x={round(laid.x0 - 2)}
          y={laid.y - TARGET_PX / 2}
          width={width + 4}
          height={TARGET_PX}
          fill={theme.paper}
          fillOpacity={0}
        />
      )}
      {laid.kind === "event" ? (
        <GlyphPaint
          id={id}
          glyph={glyphOf(laid.event)}
          x0={laid.x0}
          x1={laid.x1}
          y={laid.y}
          theme={theme}
          within={props.plot}
        />
      ) : (
        <Bubble laid={laid} theme={theme} />
      )}
      {chosen && (
        <rect
          x={round(laid.x0 - 3)}
          y={laid.y - 7.5}
          width={width + 6}
          height={15}
          rx={7.5}
          fill="none"
          stroke={theme.ink}
          strokeWidth={1.5}
        />
      )}
    </g>
  );
}

function Bubble({ laid, theme }: { laid: Extract<LaidMark, { kind: "cluster" }>; theme: ChartTheme }) {
  const middle = round((laid.x0 + laid.x1) / 2);
  return (
    <>
      <rect
        x={round(laid.x0)}
        y={laid.y - 7}
        width={round(laid.x1 - laid.x0)}
        height={14}
        rx={7}
        fill={theme.accentTint}
        stroke={theme.accent}
        strokeWidth={1}
      />
      <text
        x={middle}
        y={laid.y + 3.6}
        fontSize={CLUSTER_TEXT_PX}
        fontWeight={600}
        textAnchor="middle"
        fill={theme.accent}
      >
        {laid.cluster.count}
      </text>
    </>
  );
}

function markKey(laid: LaidMark): string {
  return laid.kind === "event"
    ? laid.event.id
    : `cluster-${laid.cluster.from}-${laid.cluster.to}-${laid.row}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
