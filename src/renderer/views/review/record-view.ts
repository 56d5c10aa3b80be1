import type { EventDate } from "../../../shared/domain/event-date.ts";
import { MODE_WORDS } from "../../../shared/domain/event-words.ts";
import type { DataGap, Factor, ReviewState, TextSpan } from "../../../shared/domain/evidence.ts";
import type { EventSummary } from "../../../shared/domain/outreach.ts";
import type { IsoDay } from "../../../shared/domain/iso-day.ts";
import type {
  ProposalState,
  RecordKind,
  ReviewRecord,
  StatementSummary,
} from "../../../shared/domain/review.ts";
import { statementHeading, statementLine } from "../../app/evidence/evidence-words.ts";
import { nameOf, partyLine } from "../../app/evidence/state-words.ts";
import { statusNote } from "../../app/status-note.ts";

/** What every record has, be it an event or a statement, in the words that the view shows. */
export interface RecordView {
  id: string;
  kind: RecordKind;
  articleId: string;
  articleTitle: string;
  source: string | null;
  published: IsoDay | null;
  /** "Visit", "Two-way trade". */
  title: string;
  /** "Belarus to Kenya"; of a statement all that it says. */
  who: string;
  /** The same in few words, for a row. */
  brief: string;
  /** What must be said beside the title: "planned", "historical". */
  notes: string[];
  date: EventDate;
  confidence: number;
  factors: readonly Factor[];
  rule: string;
  review: ReviewState;
  proposal: ProposalState;
  sentence: string;
  sentenceSpan: TextSpan;
  /** Offsets within the sentence. */
  quote: TextSpan;
}

export function viewOf(record: ReviewRecord): RecordView {
  const { proposal } = record;
  if (record.kind === "event") {
    const { event } = record;
    const { date, confidence, factors, rule } = event;
    const status = statusNote(event);
    return {
      ...standing(event),
      kind: "event",
      proposal,
      title: MODE_WORDS[event.mode],
      who: partyLine(event.parties),
      brief: partyLine(event.parties),
      notes: [...(status === null ? [] : [status]), ...(event.historical ? ["historical"] : [])],
      date,
      confidence,
      factors,
      rule,
    };
  }
  const { statement } = record.statement;
  const { kind, date, confidence, factors, rule } = statement;
  return {
    ...standing(record.statement),
    kind,
    proposal,
    title: statementHeading(statement),
    who: statementLine(statement, nameOf),
    brief: statement.kind === "gap" ? gapWords(statement) : statementLine(statement, nameOf),
    notes: [],
    date,
    confidence,
    factors,
    rule,
  };
}

/** "Trade, Belarus and Kenya". */
export function gapWords({
  topic,
  reporter,
  partner,
}: Pick<DataGap, "topic" | "reporter" | "partner">): string {
  const pair = [reporter, partner].flatMap((state) => (state === null ? [] : [nameOf(state)]));
  return [topic === "trade" ? "Trade" : "Other figures", pair.join(" and ")].filter(Boolean).join(", ");
}

/** Where a record stands and what was decided, which events and statements say alike. */
function standing(summary: EventSummary | StatementSummary) {
  const { id, articleId, articleTitle, source, published, sentence, sentenceSpan, quote, review } = summary;
  return { id, articleId, articleTitle, source, published, sentence, sentenceSpan, quote, review };
}

export function recordId(record: ReviewRecord): string {
  return record.kind === "event" ? record.event.id : record.statement.id;
}

/** The record as it will be once the analyst's decision is kept. */
export function withReview(record: ReviewRecord, review: ReviewState): ReviewRecord {
  return record.kind === "event"
    ? { ...record, event: { ...record.event, review } }
    : { ...record, statement: { ...record.statement, review } };
}
