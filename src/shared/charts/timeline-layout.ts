import { dayNumber } from "../domain/iso-day.ts";
import type { TimelineAnswer, TimelineMark } from "../domain/outreach.ts";
import { dayScale } from "./day-scale.ts";
import type { DayRange, DayScale } from "./day-scale.ts";
import type { Insets } from "./chart-frame.tsx";
import { MOST_ROWS, packLane } from "./timeline-pack.ts";
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
/** Where there is room: more rows to a lane, wider rows, more air around them. */
const ROOMY_ROWS = 9;
const WIDE_ROW_PX = 24;
const WIDE_PAD_PX = 30;
/** Air above and below that a single row may take; each further row allows some more. */
const ROW_AIR_PX = 18;
const FURTHER_AIR_PX = 8;
const RIGHT_PX = 16;
const EMPTY_PX = 60;

/** Width of the column of lane names. */
export function laneNamePx(width: number): number {
  return Math.round(Math.min(210, Math.max(136, width * 0.18)));
}

/** Days to pixels of a timeline that is `width` wide; the renderer zooms, pans and brushes with it. */
export function timelineScale({ width, insets, domain }: TimelineSize): DayScale {
  return dayScale(domain, insets.left + laneNamePx(width), width - insets.right - RIGHT_PX);
}

/**
 * Rows for every lane of the answer at this zoom; lanes without a mark in the domain keep one row. Few lanes grow into
 * `roomPx`: first by more rows, so that less is clustered, then by wider rows and more air, up to a sensible height.
 */
export function timelineLayout(answer: TimelineAnswer, size: TimelineSize, roomPx = 0): TimelineLayout {
  const scale = timelineScale(size);
  const byLane = marksByLane(answer, size.domain);
  const coverageTop = size.insets.top;
  const lanesTop = coverageTop + (answer.coverage.length > 0 ? COVERAGE_PX : NO_COVERAGE_PX);
  const lanesPx = roomPx - lanesTop - AXIS_PX - size.insets.bottom;
  const most = mostRows(lanesPx / answer.laneKeys.length);
  const packed = answer.laneKeys.map(({ key, events }) => {
    const { marks, rows } = packLane(byLane.get(key) ?? [], scale, most);
    return { key, events, marks, rows: Math.max(1, rows) };
  });
  const { rowPx, padPx } = spread(packed, lanesPx);
  let y = lanesTop;
  const lanes = packed.map(({ key, events, marks, rows }) => {
    const top = y;
    const airPx = Math.min(padPx, ROW_AIR_PX + (rows - 1) * FURTHER_AIR_PX);
    const height = rows * rowPx + 2 * airPx;
    y += height;
    const laid = marks.map((mark) => ({ ...mark, y: top + airPx + (mark.row + 0.5) * rowPx }));
    return { key, events, y: top, height, marks: laid };
  });
  if (lanes.length === 0) y += EMPTY_PX;
  return { scale, height: y + AXIS_PX + size.insets.bottom, coverageTop, lanesTop, axisY: y, lanes };
}

/** The marks of each lane that touch the domain. */
function marksByLane(answer: TimelineAnswer, domain: DayRange): Map<string, TimelineMark[]> {
  const visible = answer.marks.filter(
    (mark) => dayNumber(mark.to) >= domain.from && dayNumber(mark.from) <= domain.to,
  );
  return Map.groupBy(visible, (mark) => mark.lane);
}

function mostRows(lanePx: number): number {
  const rows = Math.floor((lanePx - 2 * LANE_PAD_PX) / ROW_PX);
  return Number.isFinite(rows) ? Math.min(ROOMY_ROWS, Math.max(MOST_ROWS, rows)) : MOST_ROWS;
}

/** Height of a row and air above and below a lane's rows, so that lanes fill the room without looking stretched. */
function spread(lanes: readonly { rows: number }[], lanesPx: number): { rowPx: number; padPx: number } {
  const rows = lanes.reduce((sum, lane) => sum + lane.rows, 0);
  const spare = lanesPx - rows * ROW_PX - lanes.length * 2 * LANE_PAD_PX;
  if (spare <= 0 || lanes.length === 0) return { rowPx: ROW_PX, padPx: LANE_PAD_PX };
  // Even, so that the middles of rows lie on whole pixels.
  const rowPx = Math.min(WIDE_ROW_PX, ROW_PX + 2 * Math.floor(spare / rows / 2));
  const left = spare - rows * (rowPx - ROW_PX);
  return { rowPx, padPx: Math.min(WIDE_PAD_PX, LANE_PAD_PX + Math.floor(left / lanes.length / 2)) };
}
