import { useMemo } from "react";
import type { TimelineAnswer, TimelineMark } from "../domain/outreach.ts";
import { ChartFrame, frameLayout, wordsLeft } from "./chart-frame.tsx";
import type { FrameText } from "./chart-frame.tsx";
import type { DayRange } from "./day-scale.ts";
import { TimelineGround } from "./timeline-ground.tsx";
import { TimelineKey } from "./timeline-key.tsx";
import { TimelineLane } from "./timeline-lane.tsx";
import { timelineLayout } from "./timeline-layout.ts";
import { keyShown, timelineSize } from "./timeline-size.ts";
import { FadingInks } from "./timeline-mark.tsx";
import { timelineAltText } from "./timeline-words.ts";
import type { ChartTheme } from "./theme.ts";

export interface OutreachTimelineProps {
  /** Unique within the document. */
  id: string;
  answer: TimelineAnswer;
  /** Name to print for a lane's key: a state's name or a type's. */
  laneName: (key: string) => string;
  theme: ChartTheme;
  width: number;
  /** Height that the lanes may grow into; the chart is higher where they need more, and lower where they need less. */
  roomPx?: number;
  /** The visible days; zooming and panning change it. */
  domain: DayRange;
  /** Days under the brush, drawn as a band over all lanes. */
  brush?: DayRange | null;
  /** Id of the selected event. */
  selected?: string | null;
  /** What the marks' shapes mean, in a row below the axis. True on export, else false, when left out. */
  showKey?: boolean;
  frame?: FrameText | null;
  /** Makes marks controls. A cluster is given as a mark of kind "cluster" with its days. */
  onSelectMark?: (mark: TimelineMark) => void;
  /** The mark under the pointer, null when it leaves. */
  onHoverMark?: (mark: TimelineMark | null) => void;
}

/** Lanes of events over time, each date drawn as precisely as the text gives it. */
export function OutreachTimeline(props: OutreachTimelineProps) {
  const { id, answer, theme, width, roomPx } = props;
  const frame = frameLayout(props.frame, width);
  const size = timelineSize(props);
  const { from, to } = props.domain;
  const { top, right, bottom, left } = size.insets;
  const layout = useMemo(
    () =>
      timelineLayout(answer, { width, domain: { from, to }, insets: { top, right, bottom, left } }, roomPx),
    [answer, width, from, to, top, right, bottom, left, roomPx],
  );
  return (
    <ChartFrame
      id={id}
      width={width}
      height={layout.height}
      theme={theme}
      name={props.frame?.title ?? "Timeline of events"}
      altText={timelineAltText(answer, props.laneName)}
      layout={frame}
      interactive={props.onSelectMark !== undefined}
    >
      <TimelineGround
        id={id}
        answer={answer}
        layout={layout}
        left={left}
        namesX={wordsLeft(left)}
        theme={theme}
        laneName={props.laneName}
        brush={props.brush ?? null}
      />
      <defs>
        <FadingInks id={id} theme={theme} />
      </defs>
      <g clipPath={`url(#${id}-plot)`}>
        {layout.lanes.map((lane) => (
          <TimelineLane
            key={lane.key}
            id={id}
            lane={lane}
            plot={layout.scale}
            theme={theme}
            selected={props.selected ?? null}
            onSelectMark={props.onSelectMark}
            onHoverMark={props.onHoverMark}
          />
        ))}
      </g>
      {keyShown(props) && (
        <TimelineKey
          id={id}
          x={wordsLeft(left)}
          y={layout.axisY + 26}
          width={width - left - size.insets.right}
          theme={theme}
        />
      )}
    </ChartFrame>
  );
}
