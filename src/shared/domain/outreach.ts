import { z } from "zod";
import { EventDate } from "./event-date.ts";
import { EventMode, EventStatus, EventType, Party, ReviewState, TextSpan } from "./evidence.ts";
import { IsoDay } from "./iso-day.ts";
import { Iso3 } from "./state-code.ts";

/**
 * An event as one article reports it: enough to show it and to open its proof. Reports of the same happening share
 * their `occurrence`; maps, timelines and counts show each happening once.
 */
export const EventSummary = z.strictObject({
  id: z.string(),
  articleId: z.string(),
  articleTitle: z.string(),
  source: z.string().nullable(),
  published: IsoDay.nullable(),
  type: EventType,
  mode: EventMode,
  cameo: z.string(),
  status: EventStatus,
  historical: z.boolean(),
  date: EventDate,
  /** The date in EDTF, ready to print. */
  edtf: z.string(),
  parties: z.array(Party),
  /** The sentence that proves the event, word for word. */
  sentence: z.string(),
  sentenceSpan: TextSpan,
  /** Offsets of the quotation within `sentence`. */
  quote: TextSpan,
  rule: z.string(),
  confidence: z.number(),
  factors: z.array(z.strictObject({ reason: z.string(), weight: z.number() })),
  review: ReviewState,
  /** The id of the report that stands for the happening: this event's own id where it is that one, or the only one. */
  occurrence: z.string(),
  /** How many articles report the happening, rejected reports left out. */
  reports: z.int().min(0),
  /** How many of them are independent: reprints of one text count once. */
  independent: z.int().min(0),
});
export type EventSummary = z.infer<typeof EventSummary>;

/** What a map can colour states by. Counts see only events between the focus state and the partner, each happening once. */
export const MapMeasure = z.enum(["events", "visits", "agreements", "articles"]);
export type MapMeasure = z.infer<typeof MapMeasure>;

/**
 * One partner state through the lens. A state that is not listed has no evidence: it is not zero. A state that is
 * listed with count 0 was named by articles in the lens, yet no event of the measure was read from them.
 */
export const MapState = z.strictObject({
  state: Iso3,
  count: z.int().min(0),
  events: z.int().min(0),
  articles: z.int().min(0),
  firstDay: IsoDay.nullable(),
  lastDay: IsoDay.nullable(),
});
export type MapState = z.infer<typeof MapState>;

/** An arc from the visitor's state to the host's, through the lens. */
export const MapArc = z.strictObject({ from: Iso3, to: Iso3, count: z.int().min(1) });
export type MapArc = z.infer<typeof MapArc>;

export const MapAnswer = z.strictObject({
  focus: Iso3,
  measure: MapMeasure,
  states: z.array(MapState),
  arcs: z.array(MapArc),
});
export type MapAnswer = z.infer<typeof MapAnswer>;

export const LaneKind = z.enum(["state", "type"]);
export type LaneKind = z.infer<typeof LaneKind>;

/** A mark of a lane: one event (the report that stands for its happening), or a cluster where more events than can be drawn fall into one bin. */
export const TimelineMark = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("event"),
    id: z.string(),
    /** Iso3 or EventType, as the lanes are. */
    lane: z.string(),
    label: z.string(),
    type: EventType,
    mode: EventMode,
    status: EventStatus,
    inferred: z.boolean(),
    precision: z.enum(["day", "week", "month", "year", "range", "approx", "notAfter"]),
    /** First day; for notAfter the same as `to`. */
    from: IsoDay,
    to: IsoDay,
  }),
  z.strictObject({
    kind: z.literal("cluster"),
    lane: z.string(),
    from: IsoDay,
    to: IsoDay,
    count: z.int().min(1),
  }),
]);
export type TimelineMark = z.infer<typeof TimelineMark>;

/** Count of something in a bin of days; both ends are included. */
export const CountBin = z.strictObject({ from: IsoDay, to: IsoDay, count: z.int().min(0) });
export type CountBin = z.infer<typeof CountBin>;

export const TimelineAnswer = z.strictObject({
  lanes: LaneKind,
  /** Lanes in the order to draw, most events first. */
  laneKeys: z.array(z.strictObject({ key: z.string(), events: z.int().min(0) })),
  marks: z.array(TimelineMark),
  /** Articles published per bin: silence of the corpus is not inactivity. */
  coverage: z.array(CountBin),
  from: IsoDay.nullable(),
  to: IsoDay.nullable(),
  /** Events in the lens whose date is unknown and which therefore have no mark. */
  undated: z.int().min(0),
});
export type TimelineAnswer = z.infer<typeof TimelineAnswer>;

/** The evidence over all time, the lens's own time range left out, for the time slider. */
export const Histogram = z.strictObject({
  unit: z.enum(["day", "month", "year"]),
  events: z.array(CountBin),
  articles: z.array(CountBin),
});
export type Histogram = z.infer<typeof Histogram>;
