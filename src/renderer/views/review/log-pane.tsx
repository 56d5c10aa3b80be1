import type { LogEntry } from "../../../shared/domain/review.ts";
import { FailurePanel } from "../../app/failure-panel.tsx";
import { useReviewLog } from "../../app/review-queries.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { VirtualList } from "../../ui/virtual-list.tsx";
import { ACTION_WORDS, instantWords, logChange } from "./log-words.ts";

/** Everything that was done in the workspace: who, when, what, from what to what. */
export function LogPane({ onShow }: { onShow: (recordId: string) => void }) {
  const log = useReviewLog(null);
  if (log.error !== null && log.rows.length === 0) {
    return <FailurePanel what="The log" error={log.error} onRetry={log.refetch} />;
  }
  if (log.isPending) return <Skeleton lines={10} label="Loading the log" />;
  if (log.rows.length === 0) {
    return (
      <EmptyState title="Nothing has been decided yet">
        <p>Every decision is written here: who made it, when, and what the record was before and after.</p>
      </EmptyState>
    );
  }
  return (
    <VirtualList
      label="Log of the review"
      className="review-log"
      rows={log.rows}
      keyOf={({ id }) => String(id)}
      estimateHeight={57}
      onEnd={log.fetchMore}
      renderRow={(entry) => <LogRow entry={entry} onShow={onShow} />}
    />
  );
}

function LogRow({ entry, onShow }: { entry: LogEntry; onShow: (recordId: string) => void }) {
  const { at, who, action, recordId, articleTitle, to } = entry;
  const { words, before, states } = logChange(entry);
  return (
    <div className="log-row">
      <time className="log-when" dateTime={at}>
        {instantWords(at)}
      </time>
      <span className="log-who">{who}</span>
      <span className="log-action" data-action={action}>
        {ACTION_WORDS[action]}
      </span>
      <span className="log-what">
        <button type="button" className="log-record" onClick={() => onShow(recordId)}>
          {words ?? "A record that is gone"}
        </button>
        {before !== null && <span className="log-from">was {before}</span>}
        <span className="log-from">
          {[states, to === null ? "no longer there" : null, articleTitle].filter(Boolean).join(" · ")}
        </span>
      </span>
    </div>
  );
}
