import { z } from "zod";
import { RecordKind } from "../domain/review.ts";
import { Difference } from "./differences.ts";

/** What became of one record: both agree (`right`), they differ in something, only one of the two has it. */
const RecordOutcome = z.strictObject({
  outcome: z.enum(["right", "differs", "missed", "extra"]),
  kind: RecordKind,
  /** The records in words; null where there is none. */
  expected: z.string().nullable(),
  proposed: z.string().nullable(),
  differs: z.array(Difference),
  sentence: z.string(),
  rule: z.string().nullable(),
  confidence: z.number().nullable(),
});
export type RecordOutcome = z.infer<typeof RecordOutcome>;

/** How many records were expected and proposed, how many pairs there are and how many of those are exact. */
export const Counts = z.strictObject({
  expected: z.int(),
  proposed: z.int(),
  matched: z.int(),
  exact: z.int(),
});
export type Counts = z.infer<typeof Counts>;

const MentionOutcome = z.strictObject({
  /** How many the annotation lists, how many of those were found, and found with the same span and kind. */
  expected: z.int(),
  found: z.int(),
  exact: z.int(),
  /** How many were proposed; null when the annotation does not list every mention. */
  proposed: z.int().nullable(),
  missed: z.array(z.string()),
  extra: z.array(z.string()),
});
export type MentionOutcome = z.infer<typeof MentionOutcome>;

/** What became of one case. */
export const CaseOutcome = z.strictObject({
  name: z.string(),
  language: z.string(),
  records: z.array(RecordOutcome),
  /** Events that are told as having happened, matched among themselves: what would stand on a timeline. */
  reportedEvents: Counts,
  mentions: MentionOutcome.nullable(),
  /** What is wrong with the document's own facts, in words: "language: be instead of en". */
  document: z.array(z.string()),
});
export type CaseOutcome = z.infer<typeof CaseOutcome>;

/** What a run over one set of cases came to; everything else is counted from it. */
export const Run = z.strictObject({
  set: z.string(),
  cases: z.array(CaseOutcome),
  /** Cases that nobody has checked; they are not scored. */
  drafts: z.array(z.string()),
});
export type Run = z.infer<typeof Run>;

/** True when nothing was missed, too much, or other than expected. */
export function isClean({ records, document, mentions }: CaseOutcome): boolean {
  return (
    document.length === 0 &&
    records.every(({ outcome }) => outcome === "right") &&
    (mentions === null || mentions.missed.length + mentions.extra.length === 0)
  );
}
