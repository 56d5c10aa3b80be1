import { dayNumber } from "../../../shared/domain/iso-day.ts";
import type { Histogram, LaneKind, TimelineAnswer } from "../../../shared/domain/outreach.ts";
import type { LensScope } from "../store/lens-scope.ts";
import type { BinUnit, OutreachStore, Span } from "../store/outreach-store.ts";

/** Lanes beyond these are not drawn; the table and the list still hold their events. */
const MAX_LANES = 60;
const DAYS_BY_MONTH = 1200;
const DAYS_BY_DAY = 90;

/** The marks of the visible days, or clusters per lane where there are more marks than asked for. */
export function timelineAnswer(
  outreach: OutreachStore,
  scope: LensScope,
  request: { lanes: LaneKind; visible: Span | null; maxMarks: number },
): TimelineAnswer {
  const extent = outreach.extent(scope, true);
  const shown = request.visible ?? extent;
  const unit = unitOf(shown);
  const laneKeys = outreach.lanes(scope, request.lanes).slice(0, MAX_LANES);
  const drawn = new Set(laneKeys.map((lane) => lane.key));
  const marks =
    outreach.marks(scope, request.lanes, request.visible, request.maxMarks) ??
    outreach.clusters(scope, request.lanes, request.visible, unit);
  return {
    lanes: request.lanes,
    laneKeys,
    marks: marks.filter((mark) => drawn.has(mark.lane)),
    coverage: outreach.articleBins(scope, unit === "day" ? "month" : unit),
    from: extent?.from ?? null,
    to: extent?.to ?? null,
    undated: outreach.undated(scope),
  };
}

/** Months, or years when the evidence spans more than a century of months. */
export function histogramAnswer(outreach: OutreachStore, scope: LensScope): Histogram {
  const extent = outreach.extent(scope, false);
  const unit: BinUnit = extent && dayNumber(extent.to) - dayNumber(extent.from) > 36_500 ? "year" : "month";
  return { unit, events: outreach.eventBins(scope, unit), articles: outreach.articleBins(scope, unit) };
}

function unitOf(span: Span | null): BinUnit {
  if (!span) return "month";
  const days = dayNumber(span.to) - dayNumber(span.from);
  if (days <= DAYS_BY_DAY) return "day";
  return days <= DAYS_BY_MONTH ? "month" : "year";
}
