import { dayFromNumber, dayNumber } from "../../../../src/shared/domain/iso-day.ts";
import type {
  CountBin,
  MapAnswer,
  MapState,
  TimelineAnswer,
  TimelineMark,
} from "../../../../src/shared/domain/outreach.ts";

// Every count, event and day here is invented to draw with; none is a statement about a state.

export type EventMark = Extract<TimelineMark, { kind: "event" }>;

export function sampleState(state: string, count: number): MapState {
  return { state, count, events: count, articles: count + 1, firstDay: "2021-02-03", lastDay: "2024-05-06" };
}

export const EMPTY_MAP: MapAnswer = { focus: "BLR", measure: "visits", states: [], arcs: [] };

export const MANY_STATES: MapAnswer = {
  focus: "BLR",
  measure: "visits",
  states: [
    sampleState("ZWE", 14),
    sampleState("CHN", 9),
    sampleState("KEN", 7),
    sampleState("GNQ", 5),
    sampleState("CUB", 3),
    sampleState("MDV", 2),
    sampleState("VAT", 2),
    sampleState("XKX", 1),
    sampleState("IND", 1),
    sampleState("EGY", 0),
    sampleState("POL", 0),
  ],
  arcs: [
    { from: "BLR", to: "ZWE", count: 8 },
    { from: "ZWE", to: "BLR", count: 6 },
    { from: "BLR", to: "CHN", count: 9 },
    { from: "KEN", to: "BLR", count: 7 },
    { from: "GNQ", to: "BLR", count: 5 },
    { from: "BLR", to: "CUB", count: 3 },
  ],
};

export function sampleEvent(change: Partial<EventMark>): EventMark {
  return {
    kind: "event",
    id: "e1",
    lane: "ZWE",
    label: "Invented visit",
    type: "CONSULT",
    mode: "visit",
    status: "reported",
    inferred: false,
    precision: "day",
    from: "2024-03-12",
    to: "2024-03-12",
    ...change,
  };
}

/** A timeline whose lanes are those of its marks, the fullest first. */
export function sampleTimeline(marks: TimelineMark[], change: Partial<TimelineAnswer> = {}): TimelineAnswer {
  const byLane = Map.groupBy(marks, (mark) => mark.lane);
  const laneKeys = [...byLane]
    .map(([key, items]) => ({
      key,
      events: items.reduce((sum, mark) => sum + (mark.kind === "event" ? 1 : mark.count), 0),
    }))
    .toSorted((left, right) => right.events - left.events);
  const days = marks.flatMap((mark) => [mark.from, mark.to]).toSorted();
  return {
    lanes: "state",
    laneKeys,
    marks,
    coverage: [],
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    undated: 0,
    ...change,
  };
}

/** One event of every precision, status and reading, a fortnight apart from 2024-01-01. */
export function everyMark(): EventMark[] {
  const precisions = ["day", "week", "month", "year", "range", "approx", "notAfter"] as const;
  const lengths = { day: 0, week: 6, month: 30, year: 365, range: 3, approx: 13, notAfter: 0 };
  const dated = precisions.flatMap((precision, index) =>
    [false, true].map((inferred) => {
      const from = precision === "year" ? "2024-01-01" : dayFromNumber(dayNumber("2024-01-01") + index * 30);
      return sampleEvent({
        id: `${precision}-${inferred}`,
        lane: inferred ? "KEN" : "ZWE",
        label: `${precision}${inferred ? ", concluded" : ""}`,
        precision,
        inferred,
        from,
        to: precision === "year" ? "2024-12-31" : dayFromNumber(dayNumber(from) + lengths[precision]),
      });
    }),
  );
  const statuses = ["reported", "planned", "draft", "purpose", "denied", "hypothetical"] as const;
  const told = statuses.flatMap((status, index) =>
    (["CONSULT", "SANCTION"] as const).map((type) => {
      const day = dayFromNumber(dayNumber("2024-01-10") + index * 45);
      return sampleEvent({
        id: `${status}-${type}`,
        lane: type === "CONSULT" ? "CHN" : "POL",
        label: status,
        status,
        type,
        from: day,
        to: day,
      });
    }),
  );
  return [...dated, ...told];
}

/** `count` events from 1994 on, by a small generator with a fixed seed. */
export function thirtyYears(count: number): EventMark[] {
  let seed = 11;
  const random = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const lanes = ["ZWE", "ZWE", "ZWE", "KEN", "KEN", "CHN"];
  const first = dayNumber("1994-07-20");
  return Array.from({ length: count }, (_, index) => {
    const from = dayFromNumber(first + random(10_950));
    const lane = lanes[random(lanes.length)] ?? "ZWE";
    const kind = random(6);
    const year = from.slice(0, 4);
    if (kind === 0) {
      return sampleEvent({
        id: `e${index}`,
        lane,
        precision: "year",
        from: `${year}-01-01`,
        to: `${year}-12-31`,
      });
    }
    if (kind === 1) return sampleEvent({ id: `e${index}`, lane, precision: "notAfter", from, to: from });
    return sampleEvent({ id: `e${index}`, lane, from, to: from });
  });
}

/** Articles a month over whole years; every seventh month is silent. */
export function monthlyCoverage(firstYear: number, lastYear: number): CountBin[] {
  const bins: CountBin[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      const count = ((year * 12 + month) * 5) % 7;
      const from = `${year}-${String(month).padStart(2, "0")}-01`;
      const to = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
      if (count > 0) bins.push({ from, to, count });
    }
  }
  return bins;
}
