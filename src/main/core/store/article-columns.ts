import type { SQLOutputValue } from "node:sqlite";
import { z } from "zod";
import { Block, Published } from "../../../shared/domain/article.ts";
import { EventDate } from "../../../shared/domain/event-date.ts";
import {
  EventMode,
  EventStatus,
  EventType,
  Factor,
  Mention,
  Party,
  ReviewState,
} from "../../../shared/domain/evidence.ts";
import { toEdtf } from "../../../shared/domain/event-date.ts";
import type { EventSummary } from "../../../shared/domain/outreach.ts";
import type { Row } from "./database.ts";

/** Blocks as the database keeps them: [start, end, label, reason] each. */
export function writeBlocks(blocks: readonly Block[]): string {
  return JSON.stringify(blocks.map(({ span, label, reason }) => [span.start, span.end, label, reason]));
}

const StoredBlock = z.tuple([z.int(), z.int(), Block.shape.label, z.string().nullable()]);

export function readBlocks(text: string): Block[] {
  const stored: unknown = JSON.parse(text);
  return z
    .array(StoredBlock)
    .parse(stored)
    .map(([start, end, label, reason]) => ({ span: { start, end }, label, reason }));
}

/** Mentions as the database keeps them: [start, end, kind, state, person] each. */
export function writeMentions(mentions: readonly Mention[]): string {
  return JSON.stringify(
    mentions.map(({ span, kind, state, person }) => [span.start, span.end, kind, state, person]),
  );
}

const StoredMention = z.tuple([
  z.int(),
  z.int(),
  Mention.shape.kind,
  z.string().nullable(),
  z.string().nullable(),
]);

export function readMentions(text: string): Mention[] {
  const stored: unknown = JSON.parse(text);
  return z
    .array(StoredMention)
    .parse(stored)
    .map(([start, end, kind, state, person]) => ({ span: { start, end }, kind, state, person }));
}

export function readPublished(row: Row): Published | null {
  if (row["published"] === "") return null;
  return Published.parse({
    value: row["published"],
    rule: row["published_rule"],
    inferred: row["published_inferred"] === 1,
    alternatives: JSON.parse(String(row["published_alternatives"])),
  });
}

/** The columns of an event with its article, as readEvent expects them; tables e, a and s. */
export const EVENT_COLUMNS = `e.uid, a.uid AS article_uid, a.title, s.name AS source, a.published, e.type, e.mode, e.cameo,
  e.status, e.historical, e.date, e.parties, e.sentence, e.sentence_start, e.sentence_end, e.quote_start, e.quote_end,
  e.rule, e.confidence, e.factors, e.review,
  (SELECT o.uid FROM event o WHERE o.id = e.occurrence) AS occurrence_uid,
  (SELECT count(DISTINCT r.article) FROM event r
   WHERE r.occurrence = e.occurrence AND r.live = 1 AND r.review <> 'rejected') AS reports,
  (SELECT count(DISTINCT coalesce(c.cluster, r.article)) FROM event r LEFT JOIN reprint c ON c.article = r.article
   WHERE r.occurrence = e.occurrence AND r.live = 1 AND r.review <> 'rejected') AS independent`;

export function readEvent(row: Row): EventSummary {
  const date = EventDate.parse(JSON.parse(String(row["date"])));
  const start = Number(row["sentence_start"]);
  return {
    id: String(row["uid"]),
    articleId: String(row["article_uid"]),
    articleTitle: String(row["title"]),
    source: textOrNull(row["source"]),
    published: textOrNull(row["published"]) || null,
    type: EventType.parse(row["type"]),
    mode: EventMode.parse(row["mode"]),
    cameo: String(row["cameo"]),
    status: EventStatus.parse(row["status"]),
    historical: row["historical"] === 1,
    date,
    edtf: toEdtf(date.reading),
    parties: z.array(Party).parse(JSON.parse(String(row["parties"]))),
    sentence: String(row["sentence"]),
    sentenceSpan: { start, end: Number(row["sentence_end"]) },
    quote: { start: Number(row["quote_start"]) - start, end: Number(row["quote_end"]) - start },
    rule: String(row["rule"]),
    confidence: Number(row["confidence"]),
    factors: z.array(Factor).parse(JSON.parse(String(row["factors"]))),
    review: ReviewState.parse(row["review"]),
    occurrence: String(row["occurrence_uid"]),
    reports: Number(row["reports"]),
    independent: Number(row["independent"]),
  };
}

export function textOrNull(value: SQLOutputValue | undefined): string | null {
  return typeof value === "string" ? value : null;
}
