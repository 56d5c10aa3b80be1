import { useEffect, useEffectEvent, useState } from "react";
import type { ReactNode } from "react";
import { FailurePanel } from "../../app/failure-panel.tsx";
import { useArticle } from "../../app/queries.ts";
import { useRuleCounts } from "../../app/review-queries.ts";
import { useLens } from "../../app/use-lens.ts";
import { useViewParams } from "../../app/use-view-params.ts";
import { useWorkspace } from "../../app/use-workspace.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { AcceptRuleDialog } from "./accept-rule-dialog.tsx";
import type { EventSummary } from "../../../shared/domain/outreach.ts";
import { MergeDialog } from "./merge-dialog.tsx";
import { LogPane } from "./log-pane.tsx";
import { QueueColumn } from "./queue-column.tsx";
import { QueueEmpty } from "./queue-empty.tsx";
import { RecordActions } from "./record-actions.tsx";
import { RecordPane } from "./record-pane.tsx";
import { viewOf } from "./record-view.ts";
import { ReviewBar } from "./review-bar.tsx";
import type { ReviewPane } from "./review-bar.tsx";
import { stateCounts, sumOf } from "./review-counts.ts";
import { RulesBanner } from "./rules-banner.tsx";
import { RulesPane } from "./rules-pane.tsx";
import { useReview } from "./use-review.ts";
import type { Review } from "./use-review.ts";
import { useReviewKeys } from "./use-review-keys.ts";
import "./review.css";
import "./record-pane.css";
import "./review-form.css";

const PANES: readonly ReviewPane[] = ["queue", "log", "rules"];

/** Where the analyst decides what the machine has read: a queue worked off by keys, the log of what was done, and the rules. */
export function ReviewView() {
  const { lens } = useLens();
  const { params, setParams } = useViewParams();
  const { data: workspace } = useWorkspace();
  const review = useReview();
  const { data: rules = [] } = useRuleCounts(lens);
  const counts = stateCounts(rules, review.decisions.pending);
  const [accepting, setAccepting] = useState(false);
  const pane = PANES.find((name) => name === params["pane"]) ?? "queue";
  const show = (next: ReviewPane) => setParams({ pane: next === "queue" ? null : next });
  const [merging, setMerging] = useState<EventSummary | null>(null);
  const { record } = review;
  /** The chosen events at once; of the one that is shown, what it is to be merged with is asked. */
  const merge = () => {
    const { rows, chosen } = review.queue;
    const events = rows.flatMap((row) =>
      row.kind === "event" && chosen.includes(row.event.id) ? [row.event.id] : [],
    );
    if (events.length > 1) void review.merge(events);
    else if (record?.kind === "event") setMerging(record.event);
  };
  useReviewKeys(
    {
      next: () => review.move(1),
      previous: () => review.move(-1),
      accept: () => review.decide("accepted"),
      reject: () => review.decide("rejected"),
      reopen: () => review.decide("new"),
      takeOver: () => review.decide("proposal"),
      edit: review.edit,
      undo: () => void review.undo(),
      merge,
      toggle: review.queue.toggle,
      chooseNone: review.queue.chooseNone,
      acceptRule: () => setAccepting(true),
      open: review.openArticle,
      log: () => show(pane === "log" ? "queue" : "log"),
      rules: () => show(pane === "rules" ? "queue" : "rules"),
    },
    {
      listed: pane === "queue" && record !== null,
      editing: review.editing,
      chosen: review.queue.chosen.length,
      differs: record?.proposal === "changed",
    },
  );
  return (
    <div className="review">
      <h1 className="visually-hidden">Review</h1>
      <ReviewBar pane={pane} counts={counts} onPane={show} onAcceptRule={() => setAccepting(true)} />
      {pane === "queue" && <RulesBanner onShow={() => show("rules")} />}
      {pane === "rules" && <RulesPane counts={rules} />}
      {pane === "log" && <LogPane onShow={(id) => setParams({ pane: null, record: id })} />}
      {pane === "queue" && (
        <div className="review-columns">
          <QueueColumn review={review} rules={rules} counts={counts} />
          <section className="review-main" aria-label="Record at the cursor">
            <Shown
              review={review}
              onMerge={merge}
              empty={
                <QueueEmpty
                  choice={review.choice}
                  total={sumOf(counts)}
                  waiting={counts.new}
                  articles={workspace?.articles ?? 0}
                  onChange={review.choose}
                />
              }
            />
          </section>
        </div>
      )}
      {merging && (
        <MergeDialog
          event={merging}
          onClose={() => setMerging(null)}
          onMerge={(ids) => {
            setMerging(null);
            void review.merge(ids);
          }}
        />
      )}
      {accepting && (
        <AcceptRuleDialog
          rules={rules}
          start={record === null ? null : viewOf(record)}
          onClose={() => setAccepting(false)}
          onAccept={(rule, least) => {
            setAccepting(false);
            void review.acceptRule(rule, least);
          }}
        />
      )}
    </div>
  );
}

/** The record at the cursor, or why there is none. */
function Shown({ review, empty, onMerge }: { review: Review; empty: ReactNode; onMerge: () => void }) {
  const { record, queue, askedError } = review;
  const none = record === null;
  // The keys are the list's from the start, unless something else holds the focus.
  const begin = useEffectEvent(() => document.activeElement === document.body && queue.focusList());
  useEffect(() => {
    if (!none) begin();
  }, [none]);
  useNextArticle(review);
  const error = askedError ?? (queue.page.rows.length === 0 ? queue.page.error : null);
  if (none && error !== null) {
    return <FailurePanel what="The queue" error={error} onRetry={queue.page.refetch} />;
  }
  if (none) {
    return queue.page.isPending ? <Skeleton lines={10} label="Loading the queue" /> : empty;
  }
  return (
    <>
      <RecordPane
        key={review.shownId}
        record={record}
        editing={review.editing}
        onOpen={review.openArticle}
        onShow={review.showRecord}
        onSplit={() => void review.split()}
        onSave={review.save}
        onLeaveEdit={review.leaveEdit}
        onTakeOver={() => review.decide("proposal")}
      />
      {!review.editing && (
        <RecordActions
          chosen={queue.chosen.length}
          onAccept={() => review.decide("accepted")}
          onReject={() => review.decide("rejected")}
          onEdit={review.edit}
          onMerge={record?.kind === "event" ? onMerge : null}
          onUndo={() => void review.undo()}
        />
      )}
    </>
  );
}

/** Fetches the article of the record that comes next, so that its proof is there when it is shown. */
function useNextArticle({ queue, record }: Review): void {
  const at = queue.cursor === null ? -1 : queue.ids.indexOf(queue.cursor);
  const next = queue.rows[at + 1] ?? record;
  useArticle(next ? viewOf(next).articleId : "", "");
}
