import { z } from "zod";
import { EventDate } from "../../../shared/domain/event-date.ts";
import { EventMode, EventStatus, Party, ReviewState } from "../../../shared/domain/evidence.ts";
import { foldText } from "../../../shared/domain/fold.ts";
import { bucketOf } from "../occurrences/event-family.ts";
import { OCCURRENCE_RULES_VERSION, occurrencesOf } from "../occurrences/occurrences-of.ts";
import type { Link } from "../occurrences/occurrences-of.ts";
import type { Report } from "../occurrences/report.ts";
import type { Database, Row } from "./database.ts";

/** Which events report the same happening. */
export interface OccurrenceStore {
  /**
   * Brings the happenings up to date with the events, in the transaction that changed them. While an import runs, a
   * bucket waits until half of it is new ("soon"), so that each event is read a few times and not at each commit; until
   * then its new reports stand alone.
   */
  settle(when: "now" | "soon"): void;
  /** Settles what an import left behind when it was killed, and all events where the rules have changed since. */
  bringUpToDate(): void;
  /**
   * The events that report the same happening as this one, itself included and rejected ones left out, each with the
   * number of its text: reprints share one. None for an unknown id.
   */
  together(uid: string): { uid: string; cluster: number }[];
  /** Happenings of the same states that begin at most so many days before or after this event, as their standing events. */
  near(uid: string, days: number, limit: number): string[];
  /** Trade figures of the same two states as this one, itself included, rejected ones left out. */
  figuresOfPair(uid: string): string[];
  links(): Link[];
  /** Replaces what the analyst said of two events; `same` null takes it back. */
  setLink(event: string, other: string, same: boolean | null): void;
}

export function createOccurrenceStore(database: Database): OccurrenceStore {
  const { all, get, run } = database;

  function tellBuckets(): void {
    for (const row of all("SELECT id, mode, status, parties FROM event WHERE bucket IS NULL")) {
      run("UPDATE event SET bucket = ? WHERE id = ?", readBucket(row), Number(row["id"]));
    }
    run("DELETE FROM occurrence_due WHERE bucket = ''");
  }

  function due(when: "now" | "soon"): string[] {
    return all("SELECT bucket, changes FROM occurrence_due").flatMap((row) => {
      const bucket = String(row["bucket"]);
      const half = 2 * Number(row["changes"]);
      const waits =
        when === "soon" && get("SELECT 1 FROM event WHERE bucket = ? LIMIT 1 OFFSET ?", bucket, half);
      return waits ? [] : [bucket];
    });
  }

  /** The buckets with all that the analyst's word ties to them. */
  function tied(buckets: readonly string[], links: readonly Link[]): string[][] {
    if (!links.some(({ same }) => same)) return buckets.map((bucket) => [bucket]);
    const bucketOfEvent = new Map(
      all(
        "SELECT e.uid, e.bucket FROM event e WHERE e.uid IN (SELECT event FROM occurrence_link UNION SELECT other FROM occurrence_link)",
      ).map((row) => [String(row["uid"]), String(row["bucket"])]),
    );
    const ties = links.flatMap(({ event, other, same }) => {
      const left = bucketOfEvent.get(event);
      const right = bucketOfEvent.get(other);
      return same && left !== undefined && right !== undefined ? [[left, right] as const] : [];
    });
    const groups: string[][] = [];
    for (const bucket of buckets) {
      if (groups.some((group) => group.includes(bucket))) continue;
      const group = new Set([bucket]);
      let size = 0;
      while (size < group.size) {
        size = group.size;
        for (const [left, right] of ties) {
          if (group.has(left)) group.add(right);
          if (group.has(right)) group.add(left);
        }
      }
      groups.push([...group].toSorted());
    }
    return groups;
  }

  function settleBuckets(buckets: readonly string[], links: readonly Link[]): void {
    const ids = new Map<string, { id: number; occurrence: number }>();
    const reports = buckets.map((bucket) =>
      all(
        `SELECT id, uid, article, mode, status, date, parties, sentence, review, confidence, occurrence FROM event
         WHERE bucket = ? AND live = 1 AND review <> 'rejected'`,
        bucket,
      ).map((row) => {
        const report = readReport(row);
        ids.set(report.uid, { id: Number(row["id"]), occurrence: Number(row["occurrence"]) });
        return report;
      }),
    );
    for (const members of occurrencesOf(reports, links)) {
      const standing = ids.get(members[0]?.uid ?? "")?.id;
      if (standing === undefined) throw new Error("An occurrence has no report that stands for it.");
      for (const { uid } of members) {
        const known = ids.get(uid);
        if (known && known.occurrence !== standing) setOccurrence(known.id, standing);
      }
    }
    for (const bucket of buckets) {
      for (const { id } of all(
        "SELECT id FROM event WHERE bucket = ? AND (live = 0 OR review = 'rejected') AND occurrence IS NOT id",
        bucket,
      )) {
        setOccurrence(Number(id), Number(id));
      }
      run("DELETE FROM occurrence_due WHERE bucket = ?", bucket);
    }
  }

  function setOccurrence(event: number, occurrence: number): void {
    run("UPDATE event SET occurrence = ? WHERE id = ?", occurrence, event);
    run("UPDATE event_pair SET occurrence = ? WHERE event = ?", occurrence, event);
  }

  const store: OccurrenceStore = {
    settle(when) {
      if (!get("SELECT 1 FROM occurrence_due LIMIT 1")) return;
      tellBuckets();
      const links = store.links();
      for (const buckets of tied(due(when), links)) settleBuckets(buckets, links);
    },

    bringUpToDate() {
      const version = String(OCCURRENCE_RULES_VERSION);
      const isKnown = get("SELECT value FROM meta WHERE key = 'occurrence rules'")?.["value"] === version;
      if (isKnown && !get("SELECT 1 FROM occurrence_due LIMIT 1")) return;
      database.transaction(() => {
        if (!isKnown) run("UPDATE event SET bucket = NULL WHERE bucket IS NOT NULL");
        store.settle("now");
        run(
          "INSERT INTO meta (key, value) VALUES ('occurrence rules', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
          version,
        );
      });
    },

    together: (uid) =>
      all(
        `SELECT e.uid, coalesce(c.cluster, e.article) AS cluster FROM event e LEFT JOIN reprint c ON c.article = e.article WHERE e.live = 1 AND (e.uid = ? OR (e.review <> 'rejected'
           AND e.occurrence = (SELECT occurrence FROM event WHERE uid = ? AND live = 1))) ORDER BY e.uid`,
        uid,
        uid,
      ).map((row) => ({ uid: String(row["uid"]), cluster: Number(row["cluster"]) })),

    near: (uid, days, limit) =>
      all(
        `SELECT DISTINCT o.uid, abs(julianday(o.day_from) - julianday(e.day_from)) AS apart
         FROM event e JOIN event_pair a ON a.event = e.id
         JOIN event_pair p ON p.focus = a.focus AND p.live = 1 AND p.partner = a.partner
           AND p.day_from BETWEEN date(e.day_from, ?) AND date(e.day_from, ?) AND p.review <> 'rejected'
         JOIN event o ON o.id = p.occurrence AND o.id <> e.occurrence
         WHERE e.uid = ? AND e.live = 1 ORDER BY apart, o.uid LIMIT ?`,
        `-${days} days`,
        `+${days} days`,
        uid,
        limit,
      ).map((row) => String(row["uid"])),

    figuresOfPair: (uid) =>
      all(
        `SELECT DISTINCT o.uid FROM statement s JOIN statement o ON o.kind = 'trade'
           AND ((o.state = s.state AND o.partner IS s.partner) OR (o.state = s.partner AND o.partner = s.state))
         WHERE s.uid = ? AND s.live = 1 AND o.live = 1 AND (o.review <> 'rejected' OR o.id = s.id) ORDER BY o.uid`,
        uid,
      ).map((row) => String(row["uid"])),

    links: () =>
      all("SELECT event, other, same FROM occurrence_link ORDER BY event, other").map((row) => ({
        event: String(row["event"]),
        other: String(row["other"]),
        same: row["same"] === 1,
      })),

    setLink(event, other, same) {
      run("DELETE FROM occurrence_link WHERE event = ? AND other = ?", event, other);
      if (same !== null)
        run("INSERT INTO occurrence_link (event, other, same) VALUES (?, ?, ?)", event, other, Number(same));
    },
  };
  return store;
}

function readBucket(row: Row): string {
  const parties = z.array(Party).parse(JSON.parse(String(row["parties"])));
  return bucketOf(EventMode.parse(row["mode"]), EventStatus.parse(row["status"]), parties);
}

function readReport(row: Row): Report {
  return {
    uid: String(row["uid"]),
    article: Number(row["article"]),
    mode: EventMode.parse(row["mode"]),
    status: EventStatus.parse(row["status"]),
    date: EventDate.parse(JSON.parse(String(row["date"]))),
    parties: z.array(Party).parse(JSON.parse(String(row["parties"]))),
    sentence: foldText(String(row["sentence"])),
    review: ReviewState.parse(row["review"]),
    confidence: Number(row["confidence"]),
  };
}
