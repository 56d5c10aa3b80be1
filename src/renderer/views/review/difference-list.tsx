import type { ReplayDifference } from "../../../shared/domain/review.ts";
import { FailurePanel } from "../../app/failure-panel.tsx";
import { useReplayDifferences } from "../../app/replay-queries.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { VirtualList } from "../../ui/virtual-list.tsx";
import { lineWords } from "./line-words.ts";

const CHANGE_WORDS: Record<ReplayDifference["change"], string> = {
  added: "Added",
  withdrawn: "Withdrawn",
  changed: "Changed",
};

/** Every record that a replay would add, withdraw or change, with its sentence. */
export function DifferenceList({ replayId }: { replayId: string }) {
  const differences = useReplayDifferences(replayId);
  if (differences.error !== null && differences.rows.length === 0) {
    return <FailurePanel what="The list" error={differences.error} onRetry={differences.refetch} />;
  }
  if (differences.isPending) return <Skeleton lines={8} label="Loading what would change" />;
  return (
    <VirtualList
      label="What would change"
      className="difference-list"
      rows={differences.rows.map((row, index) => ({ ...row, index }))}
      keyOf={({ index }) => String(index)}
      estimateHeight={96}
      onEnd={differences.fetchMore}
      renderRow={(row) => <DifferenceRow row={row} />}
    />
  );
}

function DifferenceRow({ row }: { row: ReplayDifference }) {
  const { change, before, after, sentence, articleTitle, decided } = row;
  return (
    <article className="difference-row">
      <p className="difference-head">
        <span className="difference-change" data-change={change}>
          {CHANGE_WORDS[change]}
        </span>
        {decided && <span className="record-note">your decision stays</span>}
        <span className="difference-article">{articleTitle}</span>
      </p>
      {before !== null && (
        <p>
          {change === "withdrawn" ? (
            <span className="difference-gone">{lineWords(before)}</span>
          ) : (
            <del>{lineWords(before)}</del>
          )}
        </p>
      )}
      {after !== null && (
        <p>
          <ins>{lineWords(after)}</ins>
        </p>
      )}
      <p className="difference-sentence">{sentence}</p>
    </article>
  );
}
