import { isDeepStrictEqual } from "node:util";
import type { ReviewState, Statement } from "../../../shared/domain/evidence.ts";
import type { ProposalState, RecordBody } from "../../../shared/domain/review.ts";

/** What the analyst holds of a record: nothing, or a decision with the record as decided and what was proposed at that time. */
export type RecordState =
  | { review: "new" }
  | { review: Exclude<ReviewState, "new">; body: RecordBody; proposed: RecordBody | null };

/**
 * A record as the workspace keeps it. `now` is what the rules say today, null for nothing; of a record that nobody has
 * decided it is the body itself.
 */
export interface StoredRecord {
  uid: string;
  /** The article's row and id. */
  article: number;
  articleUid: string;
  state: RecordState;
  now: RecordBody | null;
}

/** What the record says: as decided, else as proposed; null when there is neither, and then there is no record. */
export function bodyOf({ state, now }: Pick<StoredRecord, "state" | "now">): RecordBody | null {
  return state.review === "new" ? now : state.body;
}

export function isStatement(body: RecordBody): body is Statement {
  return "kind" in body;
}

/** The facts of a record without its proof and confidence: two readings with the same facts say the same. */
export function sameFacts(left: RecordBody | null, right: RecordBody | null): boolean {
  return isDeepStrictEqual(left && facts(left), right && facts(right));
}

const PROOF: ReadonlySet<string> = new Set(["sentence", "quote", "rule", "confidence", "factors", "date"]);

function facts(body: RecordBody): unknown {
  const stated = Object.entries(body).filter(([name]) => !PROOF.has(name));
  return { ...Object.fromEntries(stated), reading: body.date.reading };
}

/** How today's rules stand to a decision; a correction that they have come to agree with counts as the same. */
export function proposalState({ state, now }: Pick<StoredRecord, "state" | "now">): ProposalState {
  if (state.review === "new" || sameFacts(now, state.proposed) || sameFacts(now, state.body)) return "same";
  return now === null ? "withdrawn" : "changed";
}
