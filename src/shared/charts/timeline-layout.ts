import { dayNumber } from "../domain/iso-day.ts";
import type { TimelineAnswer, TimelineMark } from "../domain/outreach.ts";
import { dayScale } from "./day-scale.ts";
import type { DayRange, DayScale } from "./day-scale.ts";
import type { Insets } from "./chart-frame.tsx";
import { packLane } from "./timeline-pack.ts";
import type { PackedMark } from "./timeline-pack.ts";

/** One lane with its place on the page, in pixels. */
export interface LaneLayout {
  key: string;
  events: number;
  y: number;
  height: number;
  marks: LaidMark[];
}

/** A mark of a lane with its place: `y` is the middle of its row. */
export type LaidMark = PackedMark & { y: number };

export interface TimelineLayout {
  scale: DayScale;
  /** Height of the whole chart, frame included. */
  height: number;
  /** Top of the coverage band, and of the lanes below it. */
  coverageTop: number;
  lanesTop: number;
  /** Line of the axis, below the lanes. */
  axisY: number;
  lanes: LaneLayout[];
}

export interface TimelineSize {
  width: number;
  insets: Insets;
  domain: DayRange;
}

export const ROW_PX = 16;
export const COVERAGE_PX = 34;
/** Instead of the coverage band, where the answer has no coverage. */
const NO_COVERAGE_PX = 10;
export const AXIS_PX = 24;
const LANE_PAD_PX = 7;
const RIGHT_PX = 16;
const EMPTY_PX = 60;

/** Width of the column of lane names. */
export function laneNamePx(width: number): number {
  return Math.round(Math.min(210, Math.max(124, width * 0.18)));
}

/** Days to pixels of a timeline that is `width` wide; the renderer zooms, pans and brushes with it. */
export function timelineScale({ width, insets, domain }: TimelineSize): DayScale {
  return dayScale(domain, insets.left + laneNamePx(width), width - insets.right - RIGHT_PX);
}

/** Rows for every lane of the answer at this zoom; lanes without a mark in the domain keep one row. */
export function timelineLayout(answer: TimelineAnswer, size: TimelineSize): TimelineLayout {
  const scale = timelineScale(size);
  const byLane = new Map<string, TimelineMark[]>();
  for (const mark of answer.marks) {
    if (dayNumber(mark.to) < size.domain.from || dayNumber(mark.from) > size.domain.to) continue;
    const lane = byLane.get(mark.lane);
    if (lane) lane.push(mark);
    else byLane.set(mark.lane, [mark]);
  }
  const coverageTop = size.insets.top;
  const lanesTop = coverageTop + (answer.coverage.length > 0 ? COVERAGE_PX : NO_COVERAGE_PX);
  let y = lanesTop;
  const lanes = answer.laneKeys.map(({ key, events }) => {
    const packed = packLane(byLane.get(key) ?? [], scale);
    const top = y;
    const height = Math.max(1, packed.rows) * ROW_PX + 2 * LANE_PAD_PX;
    y += height;
    const marks = packed.marks.map((mark) => ({ ...mark, y: top + LANE_PAD_PX + (mark.row + 0.5) * ROW_PX }));
    return { key, events, y: top, height, marks };
  });
  if (lanes.length === 0) y += EMPTY_PX;
  return { scale, height: y + AXIS_PX + size.insets.bottom, coverageTop, lanesTop, axisY: y, lanes };
}
