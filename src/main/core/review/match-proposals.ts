import { areKindred } from "../../../shared/domain/event-codes.ts";
import type { RecordBody } from "../../../shared/domain/review.ts";
import { bodyOf, isStatement } from "./stored-record.ts";
import type { StoredRecord } from "./stored-record.ts";

/** What the rules propose today, under the id that it would have as a new record. */
export interface Proposal {
  uid: string;
  body: RecordBody;
}

export interface Matched {
  /** Every record of the article, with what the rules say of it now; null for nothing. */
  records: { record: StoredRecord; now: RecordBody | null }[];
  /** Proposals that no record stands for yet. */
  added: Proposal[];
}

/**
 * Finds for each record of an article the proposal that reads the same words: the one of the same id, else the one
 * whose quotation overlaps most and that says something akin. Decided records choose first.
 */
export function matchProposals(records: readonly StoredRecord[], proposals: readonly Proposal[]): Matched {
  const left = new Map(proposals.map((proposal) => [proposal.uid, proposal]));
  const found = new Map<StoredRecord, RecordBody>();
  for (const record of records) {
    const same = left.get(record.uid);
    if (!same) continue;
    found.set(record, same.body);
    left.delete(record.uid);
  }
  const decidedFirst = records.toSorted(
    (one, other) => Number(one.state.review === "new") - Number(other.state.review === "new"),
  );
  for (const record of decidedFirst) {
    if (found.has(record) || left.size === 0) continue;
    const nearest = nearestOf(record, [...left.values()]);
    if (!nearest) continue;
    found.set(record, nearest.body);
    left.delete(nearest.uid);
  }
  return {
    records: records.map((record) => ({ record, now: found.get(record) ?? null })),
    added: [...left.values()],
  };
}

/**
 * A correction may have moved a record far from its words' first reading, so that is looked at too. Of proposals that
 * share their words, as the places of a list do, the one about the same states is nearer.
 */
function nearestOf(record: StoredRecord, proposals: readonly Proposal[]): Proposal | null {
  const bodies = [
    record.now,
    record.state.review === "new" ? null : record.state.proposed,
    bodyOf(record),
  ].filter((body) => body !== null);
  let nearest: Proposal | null = null;
  let most = 0;
  for (const proposal of proposals) {
    for (const body of bodies) {
      const shared = areAkin(body, proposal.body)
        ? overlap(body, proposal.body) * (haveSameStates(body, proposal.body) ? 2 : 1)
        : 0;
      if (shared <= most) continue;
      most = shared;
      nearest = proposal;
    }
  }
  return nearest;
}

function overlap({ quote: left }: RecordBody, { quote: right }: RecordBody): number {
  return Math.min(left.end, right.end) - Math.max(left.start, right.start);
}

function areAkin(left: RecordBody, right: RecordBody): boolean {
  if (isStatement(left) || isStatement(right)) {
    return isStatement(left) && isStatement(right) && left.kind === right.kind && haveSameStates(left, right);
  }
  return areKindred(left.mode, right.mode) || haveSameStates(left, right);
}

function haveSameStates(left: RecordBody, right: RecordBody): boolean {
  const states = statesOf(right);
  return [...statesOf(left)].every((state) => states.has(state)) && states.size === statesOf(left).size;
}

function statesOf(body: RecordBody): Set<string> {
  if (!isStatement(body)) return new Set(body.parties.map(({ state }) => state));
  const states = body.kind === "vote" ? [body.state] : [body.reporter, body.partner];
  return new Set(states.filter((state) => state !== null));
}
