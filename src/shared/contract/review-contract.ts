import { eventIterator } from "@orpc/contract";
import { z } from "zod";
import { ReviewState } from "../domain/evidence.ts";
import { Lens } from "../domain/lens.ts";
import { EventSummary } from "../domain/outreach.ts";
import {
  Codebook,
  Conflict,
  LogEntry,
  Occurrence,
  ProposalState,
  RecordChange,
  RecordKind,
  ReplayDifference,
  ReviewRecord,
  StatementSummary,
} from "../domain/review.ts";
import { procedure } from "./procedure.ts";

/** What the queue shows besides what the lens already says; an empty list means all. */
export const QueueFilter = z.strictObject({
  reviews: z.array(ReviewState),
  kinds: z.array(RecordKind),
  /** "changed" and "withdrawn": decided records that the rules would now read otherwise. */
  proposals: z.array(ProposalState).default([]),
  rule: z.string().nullable(),
  maximumConfidence: z.number().min(0).max(1).nullable(),
});
export type QueueFilter = z.infer<typeof QueueFilter>;

export const QueueSort = z.enum(["least-sure", "surest", "newest"]);
export type QueueSort = z.infer<typeof QueueSort>;

export const Decision = z.enum(["accepted", "rejected", "new", "proposal"]);
export type Decision = z.infer<typeof Decision>;

/** How many records of one rule stand in each state of review, through a lens. */
export const RuleCounts = z.strictObject({
  rule: z.string(),
  new: z.int().min(0),
  accepted: z.int().min(0),
  edited: z.int().min(0),
  rejected: z.int().min(0),
});
export type RuleCounts = z.infer<typeof RuleCounts>;

/** How far a replay has come; the last one carries the counts of what would change. */
export const ReplayProgress = z.strictObject({
  replayId: z.string(),
  state: z.enum(["reading", "ready", "applying", "applied", "cancelled", "failed"]),
  done: z.int().min(0),
  total: z.int().min(0),
  added: z.int().min(0),
  withdrawn: z.int().min(0),
  changed: z.int().min(0),
  /** Decided records that the rules would now read otherwise; they stay as they are and are in no other count. */
  keptDecisions: z.int().min(0),
  /** Why it failed, or which articles could not be read and stay as they are. */
  reason: z.string().nullable(),
});
export type ReplayProgress = z.infer<typeof ReplayProgress>;

const pageInput = {
  cursor: z.string().max(200).nullable().default(null),
  limit: z.int().min(1).max(200).default(50),
};

const replay = {
  codebook: procedure.output(
    z.strictObject({
      codebook: Codebook,
      /** True when the articles were last read with other rules than this Demarche has. */
      rulesChanged: z.boolean(),
      /** Every rule, for switching it off. */
      rules: z.array(z.string()),
    }),
  ),
  /**
   * Reads the whole corpus anew under a codebook and this Demarche's rules, and changes nothing yet. One replay at a
   * time, and none beside an import; a new one takes the place of one that is ready.
   */
  startReplay: procedure
    .input(z.strictObject({ codebook: Codebook }))
    .output(z.strictObject({ replayId: z.string() })),
  /** Ends when the replay is ready, and again when it is applied; ends at once with the last state otherwise. */
  watchReplay: procedure
    .input(z.strictObject({ replayId: z.string() }))
    .output(eventIterator(ReplayProgress)),
  cancelReplay: procedure
    .input(z.strictObject({ replayId: z.string() }))
    .output(z.strictObject({ cancelled: z.boolean() })),
  /** What the replay would change, once it is ready. */
  replayDifferences: procedure
    .input(z.strictObject({ replayId: z.string(), ...pageInput }))
    .output(
      z.strictObject({ rows: z.array(ReplayDifference), next: z.string().nullable(), total: z.int().min(0) }),
    ),
  /**
   * Makes it so, batch by batch: decided records stay, the codebook is kept, what could be redone is forgotten. Cut short,
   * it leaves every article either as it was or as it is to be, and `rulesChanged` true: another replay does the rest.
   * Returns how many records changed, decided ones not counted.
   */
  applyReplay: procedure
    .input(z.strictObject({ replayId: z.string() }))
    .output(z.strictObject({ changed: z.int().min(0) })),
};

const occurrences = {
  /** The happening that an event reports, with all its reports and what they do not agree on. */
  occurrence: procedure.input(z.strictObject({ eventId: z.string() })).output(Occurrence),
  /** Says that these events are one happening; undoable. */
  merge: procedure
    .input(z.strictObject({ eventIds: z.array(z.string()).min(2).max(100) }))
    .output(Occurrence),
  /** Says that this event is a happening of its own; undoable. */
  split: procedure.input(z.strictObject({ eventId: z.string() })).output(Occurrence),
  /** Other happenings of the same states within some weeks, nearest first: what a merge may be with. */
  neighbours: procedure.input(z.strictObject({ eventId: z.string() })).output(z.array(EventSummary)),
  /** Figures of trade that speak of the same pair, flow and time as a statement, and their conflict where they differ. */
  figures: procedure
    .input(z.strictObject({ statementId: z.string() }))
    .output(z.strictObject({ figures: z.array(StatementSummary), conflicts: z.array(Conflict) })),
};

export const review = {
  ...replay,
  ...occurrences,

  /** Records through the lens (its review facet left out), in the queue's order, paged by key. */
  queue: procedure
    .input(
      z.strictObject({
        lens: Lens,
        filter: QueueFilter,
        sort: QueueSort.default("least-sure"),
        ...pageInput,
      }),
    )
    .output(
      z.strictObject({ rows: z.array(ReviewRecord), next: z.string().nullable(), total: z.int().min(0) }),
    ),
  record: procedure.input(z.strictObject({ id: z.string() })).output(ReviewRecord),
  rules: procedure.input(z.strictObject({ lens: Lens })).output(z.array(RuleCounts)),
  /**
   * Decides records as one edit that can be undone; returns how many changed. "new" gives a record back to the rules:
   * it says again what they say today, and goes where they say nothing any more. "proposal" takes over and accepts
   * what the rules say today of a decided record. Accepting a record anew whose proposal has changed keeps the
   * record and settles the difference.
   */
  decide: procedure
    .input(
      z.strictObject({
        ids: z.array(z.string()).min(1).max(10_000),
        decision: Decision,
      }),
    )
    .output(z.strictObject({ changed: z.int().min(0) })),
  /** Corrects a record; it is then "edited". A correction that changes nothing accepts the record. Undoable. */
  edit: procedure.input(z.strictObject({ id: z.string(), record: RecordChange })).output(ReviewRecord),
  /** Accepts every new record of a rule through the lens, as one edit. */
  acceptRule: procedure
    .input(z.strictObject({ rule: z.string(), lens: Lens, minimumConfidence: z.number().min(0).max(1) }))
    .output(z.strictObject({ changed: z.int().min(0) })),
  /** Newest first; of one record where an id is given. */
  log: procedure
    .input(z.strictObject({ recordId: z.string().nullable().default(null), ...pageInput }))
    .output(z.strictObject({ rows: z.array(LogEntry), next: z.string().nullable() })),
};
