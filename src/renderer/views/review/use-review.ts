import { useState } from "react";
import type { Decision } from "../../../shared/contract/review-contract.ts";
import type { RecordChange, ReviewRecord } from "../../../shared/domain/review.ts";
import { formatPlural, sentenceCase } from "../../app/format.ts";
import { useReviewRecord } from "../../app/review-queries.ts";
import { REVIEW_WORDS } from "../../app/review-words.ts";
import { useLens } from "../../app/use-lens.ts";
import { useSelection } from "../../app/use-selection.ts";
import { useViewParams } from "../../app/use-view-params.ts";
import { recordId, viewOf } from "./record-view.ts";
import { readChoice, writeChoice } from "./review-params.ts";
import type { QueueChoice } from "./review-params.ts";
import { useDecisions } from "./use-decisions.ts";
import { useQueue } from "./use-queue.ts";

/** The queue, the record that is shown, and what can be decided about it. */
export function useReview() {
  const { params, setParams } = useViewParams();
  const choice = readChoice(params);
  const decisions = useDecisions();
  // A record that a link or the log asked for, which the filter may hide.
  const asked = params["record"] ?? null;
  const queue = useQueue(choice, decisions.pending, asked);
  const { lens } = useLens();
  const { select } = useSelection();
  const [editing, setEditing] = useState<string | null>(null);
  /** What was decided last, in words, for the foot of the queue. */
  const [said, setSaid] = useState<string | null>(null);
  const askedRecord = useReviewRecord(asked);
  const inQueue = queue.rows.find((row) => recordId(row) === (asked ?? queue.cursor)) ?? null;
  const record = inQueue ?? (asked === null ? null : (askedRecord.data ?? null));
  const shownId = record === null ? null : recordId(record);
  const leaveAsked = () => {
    if (asked !== null) setParams({ record: null });
  };

  /** The records that a decision is about. */
  const subjects = (): ReviewRecord[] => {
    if (queue.chosen.length > 0) return queue.rows.filter((row) => queue.chosen.includes(recordId(row)));
    return record === null ? [] : [record];
  };
  const goOn = (decided: readonly ReviewRecord[]) => {
    setEditing(null);
    queue.leave(decided.map(recordId));
    leaveAsked();
    queue.focusList();
  };
  /** A decision that the core refused is unsaid, and its record shown again. */
  const unsayUnless = async (kept: Promise<boolean>, id: string | null) => {
    if (await kept) return;
    setSaid(null);
    if (id !== null) queue.show(id);
  };
  const decide = (decision: Decision) => {
    const records = subjects();
    if (records.length === 0) return;
    const words =
      decision === "new" ? "given back" : decision === "proposal" ? "taken over" : REVIEW_WORDS[decision];
    setSaid(`${sentenceCase(words)}: ${recordsWords(records)}`);
    goOn(records);
    void unsayUnless(decisions.decide(records.map(viewOf), decision), shownId);
  };
  const save = (change: RecordChange) => {
    if (record === null) return;
    setSaid(`Edited: ${recordsWords([record])}`);
    goOn([record]);
    void unsayUnless(decisions.edit(viewOf(record), change), shownId);
  };
  const undo = async () => {
    const undone = await decisions.undo();
    if (undone === null) return;
    setSaid(undone.label === null ? "There is nothing to undo." : `Undone: ${undone.label}`);
    if (undone.id !== null) queue.show(undone.id);
    queue.focusList();
  };
  const acceptRule = async (rule: string, least: number) => {
    queue.focusList();
    const changed = await decisions.acceptRule(rule, lens, least);
    if (changed !== null) setSaid(`Accepted: ${formatPlural(changed, "record")} of ${rule}`);
  };
  const merge = async (eventIds: readonly string[]) => {
    queue.chooseNone();
    queue.focusList();
    if (await decisions.group({ merge: eventIds })) {
      setSaid(`Merged: ${formatPlural(eventIds.length, "event")} into one happening`);
    }
  };
  const split = async () => {
    if (shownId !== null && (await decisions.group({ split: shownId }))) {
      setSaid("Split: a happening of its own");
    }
  };
  const move = (step: number) => {
    leaveAsked();
    queue.move(step, false);
  };
  return {
    choice,
    choose: (next: QueueChoice) => {
      setParams({ ...writeChoice(next), record: null });
      queue.focusList();
    },
    queue,
    decisions,
    record,
    shownId,
    askedError: inQueue === null && asked !== null ? askedRecord.error : null,
    editing: record !== null && editing === shownId,
    said,
    decide,
    save,
    undo,
    acceptRule,
    merge,
    split,
    showRecord: (id: string) => setParams({ record: id }),
    move,
    edit: () => setEditing(shownId),
    leaveEdit: () => {
      setEditing(null);
      queue.focusList();
    },
    forgetAsked: leaveAsked,
    click: (id: string, keys: { shift: boolean; ctrl: boolean }) => {
      leaveAsked();
      queue.click(id, keys);
    },
    openArticle: () => {
      if (record === null) return;
      const { articleId, id } = viewOf(record);
      select({ kind: "article", id: articleId, at: id });
    },
  };
}

export type Review = ReturnType<typeof useReview>;

function recordsWords(records: readonly ReviewRecord[]): string {
  const [first] = records;
  if (records.length !== 1 || first === undefined) return formatPlural(records.length, "record");
  const { title, brief } = viewOf(first);
  return `${title}, ${brief}`;
}
