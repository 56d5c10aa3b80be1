import type { IsoDay } from "../../../shared/domain/iso-day.ts";
import type {
  CountBin,
  EventSummary,
  LaneKind,
  MapArc,
  MapMeasure,
  MapState,
  TimelineMark,
} from "../../../shared/domain/outreach.ts";
import { z } from "zod";
import { eventLabel } from "../../../shared/domain/event-words.ts";
import { EventMode, EventStatus, EventType, Party } from "../../../shared/domain/evidence.ts";
import { DEFAULT_LENS } from "../../../shared/domain/lens.ts";
import { EventDate } from "../../../shared/domain/event-date.ts";
import { EVENT_COLUMNS, readEvent } from "./article-columns.ts";
import type { Database, Row } from "./database.ts";
import {
  articleConditions,
  inArticles,
  join,
  lensKey,
  listConditions,
  pairConditions,
  valuesOf,
} from "./lens-scope.ts";
import type { LensScope } from "./lens-scope.ts";

export type BinUnit = "day" | "month" | "year";

/**
 * The outreach that a lens shows, counted in SQL. Every answer sees only live evidence of the lens's focus state, and
 * counts happenings, not reports: what nine articles tell is one event. A happening is seen through a lens when one of
 * its reports is; it is then drawn as the report that stands for it, or as the first that the lens lets through.
 */
export interface OutreachStore {
  eventCount(scope: LensScope): number;
  reportCount(scope: LensScope): number;
  /** Reports, newest first, undated last; `after` is the last page's `next`. */
  events(
    scope: LensScope,
    after: string | null,
    limit: number,
  ): { events: EventSummary[]; next: string | null };
  event(uid: string): EventSummary | null;
  states(scope: LensScope, measure: MapMeasure): MapState[];
  arcs(scope: LensScope): MapArc[];
  lanes(scope: LensScope, lanes: LaneKind): { key: string; events: number }[];
  /** Marks of events whose interval meets the visible days; null when there are more than `limit`. */
  marks(scope: LensScope, lanes: LaneKind, visible: Span | null, limit: number): TimelineMark[] | null;
  /** Counts by lane and bin of first days; an event that is alone in its bin is a mark of its own. */
  clusters(scope: LensScope, lanes: LaneKind, visible: Span | null, unit: BinUnit): TimelineMark[];
  undated(scope: LensScope): number;
  /** First and last day of dated events in the lens. */
  extent(scope: LensScope, inTime: boolean): Span | null;
  eventBins(scope: LensScope, unit: BinUnit): CountBin[];
  articleBins(scope: LensScope, unit: BinUnit): CountBin[];
}

export interface Span {
  from: IsoDay;
  to: IsoDay;
}

/** SQL for what each measure counts among event_pair `p`. */
const MEASURES: Record<Exclude<MapMeasure, "articles">, string> = {
  events: "1",
  visits: "p.mode IN ('visit', 'host') AND p.status = 'reported'",
  agreements: "p.mode IN ('sign', 'ratify', 'commission')",
};

const KEY_LENGTH: Record<BinUnit, number> = { day: 10, month: 7, year: 4 };

export function createOutreachStore(database: Database): OutreachStore {
  const { all, get } = database;
  return {
    eventCount(scope) {
      const { where, values } = happenings(scope);
      return Number(
        get(`SELECT count(DISTINCT p.occurrence) AS n FROM event_pair p WHERE ${where}`, ...values)?.["n"],
      );
    },

    reportCount(scope) {
      const { where, values } = pairs(scope);
      return Number(
        get(`SELECT count(DISTINCT p.event) AS n FROM event_pair p WHERE ${where}`, ...values)?.["n"],
      );
    },

    events(scope, after, limit) {
      const { where, values } = pairs(scope);
      const [day = "", id = ""] = after?.split("|") ?? [];
      const rows = all(
        `SELECT ${EVENT_COLUMNS}, e.id AS key_id, coalesce(e.day_from, '') AS key_day
         FROM event e JOIN article a ON a.id = e.article LEFT JOIN source s ON s.id = a.source
         WHERE e.id IN (SELECT p.event FROM event_pair p WHERE ${where})
           ${after === null ? "" : "AND (coalesce(e.day_from, ''), e.id) < (?, ?)"}
         ORDER BY key_day DESC, e.id DESC LIMIT ?`,
        ...values,
        ...(after === null ? [] : [day, Number(id)]),
        limit,
      );
      const last = rows.at(-1);
      return {
        events: rows.map(readEvent),
        next: last && rows.length === limit ? `${String(last["key_day"])}|${Number(last["key_id"])}` : null,
      };
    },

    event(uid) {
      const row = get(
        `SELECT ${EVENT_COLUMNS} FROM event e JOIN article a ON a.id = e.article LEFT JOIN source s ON s.id = a.source
         WHERE e.uid = ? AND e.live = 1`,
        uid,
      );
      return row ? readEvent(row) : null;
    },

    states(scope, measure) {
      const { where, values } = happenings(scope);
      const known = new Map<string, MapState>();
      const counted = measure === "articles" ? "1" : MEASURES[measure];
      for (const row of all(
        `SELECT p.partner, count(DISTINCT p.occurrence) AS events,
                count(DISTINCT CASE WHEN ${counted} THEN p.occurrence END) AS counted,
                min(p.day_from) AS first, max(p.day_to) AS last
         FROM event_pair p WHERE ${where} GROUP BY p.partner`,
        ...values,
      )) {
        const state = String(row["partner"]);
        known.set(state, {
          state,
          count: Number(row["counted"]),
          events: Number(row["events"]),
          articles: 0,
          firstDay: row["first"] === null ? null : String(row["first"]),
          lastDay: row["last"] === null ? null : String(row["last"]),
        });
      }
      const named = inArticles("s.article", listConditions(scope), scope.hits);
      const chosen = scope.lens.countries;
      for (const row of all(
        `SELECT s.state, count(*) AS articles FROM article_state s
         WHERE s.live = 1 AND s.state <> ? ${named ? `AND ${named.sql}` : ""} GROUP BY s.state`,
        scope.lens.focus,
        ...(named?.values ?? []),
      )) {
        const state = String(row["state"]);
        const hidden =
          chosen.exclude.includes(state) || (chosen.include.length > 0 && !chosen.include.includes(state));
        if (hidden) continue;
        const articles = Number(row["articles"]);
        const entry = known.get(state) ?? {
          state,
          count: 0,
          events: 0,
          articles,
          firstDay: null,
          lastDay: null,
        };
        known.set(state, { ...entry, articles, count: measure === "articles" ? articles : entry.count });
      }
      return [...known.values()].toSorted(
        (left, right) => right.count - left.count || left.state.localeCompare(right.state),
      );
    },

    arcs(scope) {
      const { where, values } = happenings(scope);
      return all(
        `SELECT CASE p.direction WHEN 'in' THEN p.partner ELSE p.focus END AS origin,
                CASE p.direction WHEN 'in' THEN p.focus ELSE p.partner END AS goal, count(DISTINCT p.occurrence) AS n
         FROM event_pair p WHERE ${where} AND p.mode IN ('visit', 'host') AND p.status = 'reported' GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2`,
        ...values,
      ).map((row) => ({ from: String(row["origin"]), to: String(row["goal"]), count: Number(row["n"]) }));
    },

    lanes(scope, lanes) {
      const { where, values } = happenings(scope);
      return all(
        `SELECT ${laneColumn(lanes)} AS lane, count(DISTINCT p.occurrence) AS n FROM event_pair p
         WHERE ${where} AND p.day_from IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1`,
        ...values,
      ).map((row) => ({ key: String(row["lane"]), events: Number(row["n"]) }));
    },

    marks(scope, lanes, visible, limit) {
      const { where, values } = meeting(scope, visible);
      const rows = all(
        `SELECT o.lane, e.uid, e.type, e.mode, e.status, e.date, e.day_from, e.day_to, e.parties
         FROM (${drawn(lanes, where)} LIMIT ?) o JOIN event e ON e.id = o.event ORDER BY e.day_from, e.id`,
        ...values,
        limit + 1,
      );
      return rows.length > limit ? null : rows.map(readMark);
    },

    clusters(scope, lanes, visible, unit) {
      const { where, values } = meeting(scope, visible);
      const rows = all(
        `SELECT lane, substr(day, 1, ${KEY_LENGTH[unit]}) AS bin, count(*) AS n, min(event) AS event
         FROM (${drawn(lanes, where)}) GROUP BY 1, 2 ORDER BY 1, 2`,
        ...values,
      );
      const alone = rows.filter((row) => row["n"] === 1);
      const events = new Map<number, Row>();
      for (const row of all(
        `SELECT id, uid, type, mode, status, date, parties, day_from, day_to FROM event
         WHERE id IN (SELECT value FROM json_each(?))`,
        JSON.stringify(alone.map((row) => row["event"])),
      )) {
        events.set(Number(row["id"]), row);
      }
      return rows.map((row): TimelineMark => {
        const event = row["n"] === 1 ? events.get(Number(row["event"])) : undefined;
        if (event) return readMark({ ...event, lane: row["lane"] ?? "" });
        return {
          kind: "cluster",
          lane: String(row["lane"]),
          ...binSpan(String(row["bin"])),
          count: Number(row["n"]),
        };
      });
    },

    undated(scope) {
      if (scope.lens.from !== null || scope.lens.to !== null) return 0;
      const { where, values } = pairs(scope);
      return Number(
        get(
          `SELECT count(DISTINCT p.occurrence) AS n FROM event_pair p WHERE ${where} AND p.day_from IS NULL
             AND NOT EXISTS (SELECT 1 FROM event r WHERE r.occurrence = p.occurrence AND r.live = 1 AND r.day_from IS NOT NULL)`,
          ...values,
        )?.["n"],
      );
    },

    extent(scope, inTime) {
      const { where, values } = pairs(scope, inTime);
      const row = get(
        `SELECT min(p.day_from) AS first, max(p.day_to) AS last FROM event_pair p WHERE ${where}`,
        ...values,
      );
      return row?.["first"] ? { from: String(row["first"]), to: String(row["last"]) } : null;
    },

    eventBins(scope, unit) {
      const { where, values } = happenings(scope, false);
      return all(
        `SELECT substr(day, 1, ${KEY_LENGTH[unit]}) AS bin, count(*) AS n
         FROM (${drawn(null, `${where} AND p.day_from IS NOT NULL`)}) GROUP BY 1 ORDER BY 1`,
        ...values,
      ).map(readBin);
    },

    articleBins(scope, unit) {
      const conditions = articleConditions(scope);
      return all(
        `SELECT substr(a.published, 1, ${KEY_LENGTH[unit]}) AS bin, count(*) AS n FROM article a
         WHERE ${join(conditions)} AND a.published <> '' GROUP BY 1 ORDER BY 1`,
        ...valuesOf(conditions),
      ).map(readBin);
    },
  };
}

function pairs(scope: LensScope, inTime = true) {
  const conditions = pairConditions(scope, [], inTime);
  return { where: join(conditions), values: valuesOf(conditions) };
}

/** For counting alone: where the lens lets everything through, the reports that stand for a happening are enough. */
function happenings(scope: LensScope, inTime = true) {
  const { where, values } = pairs(scope, inTime);
  const lens = { ...scope.lens, focus: DEFAULT_LENS.focus };
  return { where: lensKey(lens) === "" ? `${where} AND p.event = p.occurrence` : where, values };
}

/**
 * The one report by which each happening is drawn, with its first day; event and day are those of the row that has the
 * minimum, as SQLite promises for bare columns beside min().
 */
function drawn(lanes: LaneKind | null, where: string): string {
  const lane = lanes ? `${laneColumn(lanes)} AS lane,` : "";
  return `SELECT ${lane} p.event AS event, p.day_from AS day, min(CASE WHEN p.event = p.occurrence THEN 0 ELSE p.event END)
    FROM event_pair p WHERE ${where} GROUP BY ${lanes ? `${laneColumn(lanes)}, ` : ""}p.occurrence`;
}

function laneColumn(lanes: LaneKind): string {
  return lanes === "state" ? "p.partner" : "p.type";
}

function meeting(scope: LensScope, visible: Span | null) {
  const { where, values } = visible ? pairs(scope) : happenings(scope);
  return visible
    ? {
        where: `${where} AND p.day_from <= ? AND p.day_to >= ?`,
        values: [...values, visible.to, visible.from],
      }
    : { where: `${where} AND p.day_from IS NOT NULL`, values };
}

function readMark(row: Row): TimelineMark {
  const date = EventDate.parse(JSON.parse(String(row["date"])));
  const { reading } = date;
  const mode = EventMode.parse(row["mode"]);
  return {
    kind: "event",
    id: String(row["uid"]),
    lane: String(row["lane"]),
    label: eventLabel(mode, z.array(Party).parse(JSON.parse(String(row["parties"])))),
    type: EventType.parse(row["type"]),
    mode,
    status: EventStatus.parse(row["status"]),
    inferred: date.inferred,
    precision: reading.kind === "interval" ? reading.precision : "notAfter",
    from: String(row["day_from"]),
    to: String(row["day_to"]),
  };
}

function readBin(row: Row): CountBin {
  return { ...binSpan(String(row["bin"])), count: Number(row["n"]) };
}

/** The days of "2024", "2024-02" or "2024-02-29". */
function binSpan(bin: string): Span {
  if (bin.length === 10) return { from: bin, to: bin };
  if (bin.length === 4) return { from: `${bin}-01-01`, to: `${bin}-12-31` };
  const next = new Date(Date.UTC(Number(bin.slice(0, 4)), Number(bin.slice(5, 7)), 0));
  return { from: `${bin}-01`, to: next.toISOString().slice(0, 10) };
}
