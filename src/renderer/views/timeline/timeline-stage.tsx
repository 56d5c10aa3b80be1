import { useId, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import type { DayRange } from "../../../shared/charts/day-scale.ts";
import { OutreachTimeline } from "../../../shared/charts/outreach-timeline.tsx";
import { timelineKeyPx } from "../../../shared/charts/timeline-key-items.ts";
import { TimelineKey } from "../../../shared/charts/timeline-key.tsx";
import { timelineScale } from "../../../shared/charts/timeline-layout.ts";
import { timelineSize } from "../../../shared/charts/timeline-size.ts";
import type { TimelineAnswer, TimelineMark } from "../../../shared/domain/outreach.ts";
import { useChartTheme } from "../../app/theme.tsx";
import { PointerTooltip, usePointer } from "../../ui/pointer-tooltip.tsx";
import { useSize } from "../../ui/use-size.ts";
import { MarkTooltip } from "./mark-tooltip.tsx";
import { StickyAxis } from "./sticky-axis.tsx";
import { useTimelineGestures } from "./use-timeline-gestures.ts";
import { panDays } from "./visible-days.ts";

interface TimelineStageProps {
  answer: TimelineAnswer;
  laneName: (key: string) => string;
  domain: DayRange;
  /** True while this answers an older question. */
  stale: boolean;
  selected: string | null;
  brushing: boolean;
  onDomain: (domain: DayRange) => void;
  onBrush: (range: DayRange) => void;
  onReset: () => void;
  onSelect: (mark: TimelineMark) => void;
}

const PAN_SHARE = 0.12;

/** The lanes themselves, to zoom, to drag, to brush and to click. */
export function TimelineStage(props: TimelineStageProps) {
  const { answer, domain, onDomain } = props;
  const id = useId();
  const theme = useChartTheme();
  const stage = useRef<HTMLDivElement>(null);
  const { pointer, handlers: follow } = usePointer();
  const [roomRef, room] = useSize();
  const [widthRef, { width }] = useSize();
  const [hovered, setHovered] = useState<TimelineMark | null>(null);
  const scale = timelineScale(timelineSize({ width: Math.max(width, 200), domain }));
  const { brush, handlers } = useTimelineGestures({
    stage,
    scale,
    brushing: props.brushing,
    onDomain,
    onBrush: props.onBrush,
    onReset: props.onReset,
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : 0;
    if (step === 0) return;
    event.preventDefault();
    onDomain(panDays(domain, step * Math.max(1, (domain.to - domain.from) * PAN_SHARE)));
  };
  return (
    <>
      <div className="timeline-room" ref={roomRef}>
        {/* The marks within are the controls; the ground takes drags, and the focus so that arrow keys pan. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions jsx-a11y/click-events-have-key-events */}
        <section
          className="timeline-stage"
          ref={stage}
          aria-label="Timeline, arrow keys pan, plus and minus zoom"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          data-stale={props.stale || undefined}
          data-brushing={props.brushing || undefined}
          onKeyDown={onKeyDown}
          {...follow}
          {...handlers}
        >
          <div ref={widthRef}>
            {width > 0 && (
              <OutreachTimeline
                id={id}
                answer={answer}
                laneName={props.laneName}
                theme={theme}
                width={width}
                domain={domain}
                roomPx={room.height}
                brush={brush}
                selected={props.selected}
                onSelectMark={props.onSelect}
                onHoverMark={setHovered}
              />
            )}
            {width > 0 && <StickyAxis scale={scale} undated={answer.undated} />}
          </div>
        </section>
      </div>
      {width > 0 && (
        <svg className="timeline-key" width={width} height={timelineKeyPx(width - 32)} aria-hidden>
          <TimelineKey id={id} x={16} y={2} width={width - 32} theme={theme} />
        </svg>
      )}
      {hovered && (
        <PointerTooltip
          key={hovered.kind === "event" ? hovered.id : hovered.from}
          stage={stage}
          pointer={pointer}
        >
          <MarkTooltip mark={hovered} laneName={props.laneName} />
        </PointerTooltip>
      )}
    </>
  );
}
