import { z } from "zod";
import { DateReading } from "./event-date.ts";
import {
  EventDraft,
  EventMode,
  EventStatus,
  Party,
  Rank,
  ReviewState,
  Statement,
  TextSpan,
} from "./evidence.ts";
import { IsoDay } from "./iso-day.ts";
import { EventSummary } from "./outreach.ts";

/** What a record is: an event, or one of the kinds of statement. */
export const RecordKind = z.enum(["event", "trade", "vote", "gap"]);
export type RecordKind = z.infer<typeof RecordKind>;

/**
 * What the rules say today of a record that the analyst has decided: the same, something else (`changed`), or nothing
 * any more (`withdrawn`). A record that nobody has decided is always the rules' own.
 */
export const ProposalState = z.enum(["same", "changed", "withdrawn"]);
export type ProposalState = z.infer<typeof ProposalState>;

/** What a record says: an event's or a statement's facts with their proof. */
export const RecordBody = z.union([Statement, EventDraft]);
export type RecordBody = z.infer<typeof RecordBody>;

/** A statement in a list: enough to show it and to open its proof. */
export const StatementSummary = z.strictObject({
  id: z.string(),
  articleId: z.string(),
  articleTitle: z.string(),
  source: z.string().nullable(),
  published: IsoDay.nullable(),
  sentence: z.string(),
  sentenceSpan: TextSpan,
  /** Offsets of the quotation within `sentence`. */
  quote: TextSpan,
  statement: Statement,
  review: ReviewState,
});
export type StatementSummary = z.infer<typeof StatementSummary>;

/** One record of the review queue. */
export const ReviewRecord = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("event"),
    proposal: ProposalState,
    /** What the rules say today, where that is something else than what was decided. */
    proposed: EventDraft.nullable(),
    event: EventSummary,
  }),
  z.strictObject({
    kind: z.literal("statement"),
    proposal: ProposalState,
    proposed: Statement.nullable(),
    statement: StatementSummary,
  }),
]);
export type ReviewRecord = z.infer<typeof ReviewRecord>;

/** What an analyst may correct of an event; type and CAMEO code follow from mode and status. */
export const EventChange = z.strictObject({
  mode: EventMode,
  status: EventStatus,
  /** A new reading replaces the date, with rule "analyst"; null keeps the date as it is. */
  date: DateReading.nullable(),
  parties: z.array(Party).min(1),
});
export type EventChange = z.infer<typeof EventChange>;

/**
 * What an analyst may correct of a statement: every field of its kind but sentence, quote, rule, confidence and
 * factors, which stay as they were. The kind itself cannot change.
 */
export const StatementChange = Statement;
export type StatementChange = Statement;

export const RecordChange = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("event"), change: EventChange }),
  z.strictObject({ kind: z.literal("statement"), change: StatementChange }),
]);
export type RecordChange = z.infer<typeof RecordChange>;

export const LogAction = z.enum([
  "accept",
  "reject",
  "reopen",
  "edit",
  "merge",
  "split",
  "link",
  "undo",
  "redo",
]);
export type LogAction = z.infer<typeof LogAction>;

/** One line of the append-only log: who did what to which record, when, and what it was before and after. */
export const LogEntry = z.strictObject({
  id: z.int(),
  /** ISO 8601 instant, UTC. */
  at: z.string(),
  /** The account name on the analyst's machine. */
  who: z.string(),
  action: LogAction,
  recordId: z.string(),
  articleId: z.string(),
  articleTitle: z.string(),
  /** The record in words before and after; null where it was not there. */
  from: z.string().nullable(),
  to: z.string().nullable(),
});
export type LogEntry = z.infer<typeof LogEntry>;

/**
 * Choices of a workspace about what counts as evidence. Records that a codebook leaves out are not proposed; decided
 * records stay.
 */
export const Codebook = z.strictObject({
  /** The lowest rank whose visits and meetings count ("minister": ministers and above only); null counts all. */
  minimumRank: Rank.nullable(),
  /** Rules that are switched off, by id. */
  disabledRules: z.array(z.string()),
  /** Records below are not proposed; 0 proposes all. */
  minimumConfidence: z.number().min(0).max(1),
});
export type Codebook = z.infer<typeof Codebook>;

export const DEFAULT_CODEBOOK: Codebook = { minimumRank: null, disabledRules: [], minimumConfidence: 0 };

/** One record that a replay would add, withdraw or change. */
export const ReplayDifference = z.strictObject({
  change: z.enum(["added", "withdrawn", "changed"]),
  articleId: z.string(),
  articleTitle: z.string(),
  /** The record in words today and after the replay; null where it is not there. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  sentence: z.string(),
  /** True when the analyst has decided the record: then it stays as decided, and only its proposal changes. */
  decided: z.boolean(),
});
export type ReplayDifference = z.infer<typeof ReplayDifference>;

/** Values of one field that the reports of an occurrence do not agree on. */
export const Conflict = z.strictObject({
  field: z.enum(["date", "rank", "amount", "status"]),
  values: z.array(z.strictObject({ value: z.string(), recordIds: z.array(z.string()) })).min(2),
});
export type Conflict = z.infer<typeof Conflict>;

/** One happening with every report of it. */
export const Occurrence = z.strictObject({
  id: z.string(),
  /** The report that stands for all: decided before new, then the surest. */
  representative: EventSummary,
  reports: z.array(
    z.strictObject({
      event: EventSummary,
      /** Reports with the same number are reprints of one text and count once. */
      group: z.int(),
    }),
  ),
  independent: z.int().min(1),
  conflicts: z.array(Conflict),
});
export type Occurrence = z.infer<typeof Occurrence>;
