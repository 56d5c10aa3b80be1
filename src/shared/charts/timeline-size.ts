import type { TimelineAnswer } from "../domain/outreach.ts";
import { NO_INSETS, frameLayout } from "./chart-frame.tsx";
import type { FrameText } from "./chart-frame.tsx";
import type { DayRange } from "./day-scale.ts";
import { timelineKeyPx } from "./timeline-key-items.ts";
import { timelineLayout } from "./timeline-layout.ts";
import type { TimelineSize } from "./timeline-layout.ts";

/** The props of the timeline that decide its layout. */
export interface TimelineSizeProps {
  width: number;
  domain: DayRange;
  frame?: FrameText | null;
  showKey?: boolean;
}

/** The key of the marks goes out with an exported timeline unless it is asked otherwise. */
export function keyShown(props: TimelineSizeProps): boolean {
  return props.showKey ?? Boolean(props.frame);
}

/** The size that `timelineLayout` and `timelineScale` need, for the same props as the chart. */
export function timelineSize(props: TimelineSizeProps): TimelineSize {
  const around = frameLayout(props.frame, props.width)?.insets ?? NO_INSETS;
  const keyPx = keyShown(props) ? timelineKeyPx(props.width - around.left - around.right) : 0;
  return { width: props.width, domain: props.domain, insets: { ...around, bottom: around.bottom + keyPx } };
}

/** Height that the chart takes for these lanes at this zoom. */
export function timelineHeight(answer: TimelineAnswer, props: TimelineSizeProps): number {
  return timelineLayout(answer, timelineSize(props)).height;
}
