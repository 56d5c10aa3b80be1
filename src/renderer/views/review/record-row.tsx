import { Check, Pencil, X } from "lucide-react";
import type { ReactNode } from "react";
import type { ReviewState } from "../../../shared/domain/evidence.ts";
import type { ReviewRecord } from "../../../shared/domain/review.ts";
import { DateWords } from "../../app/evidence/date-words.tsx";
import { REVIEW_WORDS } from "../../app/review-words.ts";
import { ConfidenceBar } from "./confidence-bar.tsx";
import { viewOf } from "./record-view.ts";

const STATE_MARKS: Record<ReviewState, ReactNode> = {
  new: null,
  accepted: <Check />,
  edited: <Pencil />,
  rejected: <X />,
};

/** What a row of the queue says: what happened, who to whom, when, how sure, and what was decided. */
export function RecordRow({ record }: { record: ReviewRecord }) {
  const view = viewOf(record);
  return (
    <>
      <span className="record-head">
        <span className="record-title">{view.title}</span>
        {view.notes.map((note) => (
          <span key={note} className="record-note">
            {note}
          </span>
        ))}
        <DateWords date={view.date} />
      </span>
      <span className="record-foot">
        <span className="record-who">{view.brief}</span>
        {view.review !== "new" && (
          <span className="record-state" data-state={view.review}>
            {STATE_MARKS[view.review]}
            {REVIEW_WORDS[view.review]}
          </span>
        )}
        <ConfidenceBar confidence={view.confidence} />
      </span>
    </>
  );
}
