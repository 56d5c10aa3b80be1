import type { KeyboardEvent } from "react";
import type { RuleCounts } from "../../../shared/contract/review-contract.ts";
import { formatCount, formatPlural } from "../../app/format.ts";
import { QueueFilters } from "./queue-filters.tsx";
import { RecordList } from "./record-list.tsx";
import type { StateCounts } from "./review-counts.ts";
import type { Review } from "./use-review.ts";

interface QueueColumnProps {
  review: Review;
  rules: readonly RuleCounts[];
  counts: StateCounts;
}

/** The records to decide, what is listed, and below what was decided last. */
export function QueueColumn({ review, rules, counts }: QueueColumnProps) {
  const { queue, said } = review;
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Enter") {
      event.preventDefault();
      review.openArticle();
    } else if (queue.onKey(event)) {
      review.forgetAsked();
    }
  };
  return (
    <section className="queue-column" aria-label="Queue">
      <QueueFilters choice={review.choice} rules={rules} counts={counts} onChange={review.choose} />
      <p className="queue-count">
        {queue.chosen.length > 0
          ? `${formatCount(queue.chosen.length)} of ${formatPlural(queue.total, "record")} chosen`
          : formatPlural(queue.total, "record")}
      </p>
      <RecordList queue={queue} shownId={review.shownId} onKey={onKey} onClick={review.click} />
      <output className="queue-said">{said}</output>
    </section>
  );
}
