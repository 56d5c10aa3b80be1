import { useReviewLog } from "../../app/review-queries.ts";
import type { LogEntry } from "../../../shared/domain/review.ts";
import { sentenceCase } from "../../app/format.ts";
import { ACTION_WORDS, instantWords, logChange } from "./log-words.ts";

/** The record before and after, where more than its state of review changed. */
function Change({ entry }: { entry: LogEntry }) {
  const { words, before, states } = logChange(entry);
  if (before === null) return states && <span className="record-log-change">{states}</span>;
  return (
    <span className="record-log-change">
      <del>{before}</del>
      <ins>{words}</ins>
    </span>
  );
}

/** What was done to one record, newest first. */
export function RecordLog({ id }: { id: string }) {
  const { rows, isPending } = useReviewLog(id);
  if (isPending) return null;
  return (
    <section aria-label="History">
      <h3 className="section-heading">History</h3>
      {rows.length === 0 && <p className="quiet">Not touched since it was read from the article.</p>}
      <ol className="record-log">
        {rows.map((entry) => (
          <li key={entry.id}>
            <span className="record-log-action">
              {sentenceCase(ACTION_WORDS[entry.action])} by {entry.who}
            </span>
            <time className="quiet" dateTime={entry.at}>
              {instantWords(entry.at)}
            </time>
            <Change entry={entry} />
          </li>
        ))}
      </ol>
    </section>
  );
}
