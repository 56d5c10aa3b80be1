import { useEffect, useRef, useState } from "react";
import type { Decision } from "../../../shared/contract/review-contract.ts";
import type { ReviewState } from "../../../shared/domain/evidence.ts";
import type { Lens } from "../../../shared/domain/lens.ts";
import type { RecordChange } from "../../../shared/domain/review.ts";
import { useReviewEdits } from "../../app/review-queries.ts";
import { useAction } from "../../app/use-action.ts";

/** A decision that is shown before the core has answered: what the record was, and what it becomes. */
export interface PendingReview {
  from: ReviewState;
  to: ReviewState;
}

export type PendingReviews = ReadonlyMap<string, PendingReview>;

export interface Decided {
  id: string;
  review: ReviewState;
}

const NONE: PendingReviews = new Map();
/** Answers are fetched anew when the hand rests this long, so that quick decisions do not wait for them. */
const REST_MS = 400;

/** Decisions that show at once and are taken back, with a message, when the core refuses them. */
export function useDecisions() {
  const edits = useReviewEdits();
  const act = useAction();
  const [pending, setPending] = useState<PendingReviews>(NONE);
  /** What this view decided, last on top; undo shows it again. */
  const done = useRef<string[][]>([]);
  const lastCall = useRef<Promise<unknown>>(Promise.resolve());
  const turn = useRef(0);
  const timer = useRef<number | null>(null);
  useEffect(() => () => window.clearTimeout(timer.current ?? undefined), []);

  /** Once nothing is under way and the answers are new, what they say counts. */
  const settle = (after: number) => {
    const mine = (turn.current += 1);
    window.clearTimeout(timer.current ?? undefined);
    const fetchAnew = async () => {
      await lastCall.current;
      await edits.refresh();
      if (turn.current === mine) setPending(NONE);
    };
    timer.current = window.setTimeout(() => void fetchAnew(), after);
  };

  const settleNow = async () => {
    turn.current += 1;
    window.clearTimeout(timer.current ?? undefined);
    await edits.refresh();
    setPending(NONE);
  };

  const run = async (records: readonly Decided[], to: ReviewState, call: () => Promise<unknown>) => {
    turn.current += 1;
    setPending((old) => {
      const next = new Map(old);
      for (const { id, review } of records) next.set(id, { from: old.get(id)?.from ?? review, to });
      return next;
    });
    const answer = lastCall.current.then(() => act(call));
    lastCall.current = answer;
    const ids = records.map(({ id }) => id);
    if ((await answer) === null) {
      setPending((old) => new Map([...old].filter(([id]) => !ids.includes(id))));
      settle(0);
      return false;
    }
    done.current.push(ids);
    settle(REST_MS);
    return true;
  };

  return {
    pending,
    decide: (records: readonly Decided[], decision: Decision) => {
      const ids = records.map(({ id }) => id);
      const to = decision === "proposal" ? "accepted" : decision;
      return run(records, to, () => edits.decide(ids, decision));
    },
    edit: (record: Decided, change: RecordChange) =>
      run([record], "edited", () => edits.edit(record.id, change)),
    /** Accepts what a rule has read; how many records that were, null when it failed. */
    acceptRule: async (rule: string, lens: Lens, minimumConfidence: number): Promise<number | null> => {
      const call = lastCall.current.then(() => act(() => edits.acceptRule(rule, lens, minimumConfidence)));
      lastCall.current = call;
      const changed = await call;
      if (changed !== null) done.current.push([]);
      await settleNow();
      return changed;
    },
    /** Says that events are one happening, or that one is a happening of its own; true when it was kept. */
    group: async (change: { merge: readonly string[] } | { split: string }): Promise<boolean> => {
      const call = lastCall.current.then(() =>
        act(() => ("merge" in change ? edits.merge(change.merge) : edits.split(change.split))),
      );
      lastCall.current = call;
      if ((await call) === null) return false;
      done.current.push("merge" in change ? [...change.merge] : [change.split]);
      await settleNow();
      return true;
    },
    /** Takes the last edit back: what that was, and the first record that it touched, where this view made it. */
    undo: async (): Promise<{ label: string | null; id: string | null } | null> => {
      const call = lastCall.current.then(() => act(async () => ({ label: await edits.undo() })));
      lastCall.current = call;
      const answer = await call;
      if (answer === null) return null;
      const ids = answer.label === null ? [] : done.current.pop();
      await settleNow();
      return { label: answer.label, id: ids?.[0] ?? null };
    },
  };
}
