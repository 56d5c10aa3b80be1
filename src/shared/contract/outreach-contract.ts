import { z } from "zod";
import { IsoDay } from "../domain/iso-day.ts";
import { Lens } from "../domain/lens.ts";
import {
  EventSummary,
  Histogram,
  LaneKind,
  MapAnswer,
  MapMeasure,
  TimelineAnswer,
} from "../domain/outreach.ts";
import { procedure } from "./procedure.ts";

export const outreach = {
  /** Events through the lens, newest first, paged by key. */
  events: procedure
    .input(
      z.strictObject({
        lens: Lens,
        cursor: z.string().max(200).nullable().default(null),
        limit: z.int().min(1).max(1000).default(100),
      }),
    )
    .output(
      z.strictObject({ rows: z.array(EventSummary), next: z.string().nullable(), total: z.int().min(0) }),
    ),
  event: procedure.input(z.strictObject({ id: z.string() })).output(EventSummary),
  map: procedure
    .input(z.strictObject({ lens: Lens, measure: MapMeasure.default("events") }))
    .output(MapAnswer),
  /** Marks of the visible days (the lens's range, or all); at most `maxMarks`, beyond that as clusters. */
  timeline: procedure
    .input(
      z.strictObject({
        lens: Lens,
        lanes: LaneKind.default("state"),
        visible: z.strictObject({ from: IsoDay, to: IsoDay }).nullable().default(null),
        maxMarks: z.int().min(10).max(2000).default(600),
      }),
    )
    .output(TimelineAnswer),
  histogram: procedure.input(z.strictObject({ lens: Lens })).output(Histogram),
};
