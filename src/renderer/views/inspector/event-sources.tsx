import { useState } from "react";
import type { ReactNode } from "react";
import type { EventSummary } from "../../../shared/domain/outreach.ts";
import { formatDay, formatPlural } from "../../app/format.ts";
import { useHappeningEdits, useOccurrence } from "../../app/happening-queries.ts";
import { DateWords } from "../../app/evidence/date-words.tsx";
import { Button } from "../../ui/button.tsx";
import { MergeDialog } from "./merge-dialog.tsx";
import { conflictLines, sourceGroups, sourcesWords } from "./source-groups.ts";

interface EventSourcesProps {
  event: EventSummary;
  /** The selected report where it stands, with what can be done with it. */
  children: ReactNode;
  onOpen: (articleId: string, evidenceId: string) => void;
}

/** Who reports an event: each text once with its reprints under it, what they do not agree on, and merging and splitting. */
export function EventSources({ event, children, onOpen }: EventSourcesProps) {
  const { data: occurrence } = useOccurrence(event.id);
  const { split } = useHappeningEdits();
  const [merging, setMerging] = useState(false);
  const reports = occurrence?.reports.map((report) => report.event) ?? [];
  const groups = occurrence ? sourceGroups(occurrence, event.id) : [];
  const reprints = groups[0]?.reprints ?? [];
  const others = groups.slice(1);
  return (
    <section className="event-source" aria-label="Sources">
      <h3 className="section-heading">{sourcesWords(event.reports, event.independent)}</h3>
      {occurrence && occurrence.conflicts.length > 0 && (
        <section className="conflicts" aria-label="Conflicts">
          <p className="conflicts-head">The sources do not agree</p>
          <dl className="facts">
            {occurrence.conflicts.map((conflict) => {
              const { title, lines } = conflictLines(conflict, reports);
              return (
                <div className="conflict" key={`${conflict.field} ${lines[0]?.value ?? ""}`}>
                  <dt>{title}</dt>
                  {lines.map(({ value, who }) => (
                    <dd key={value}>
                      {value} <span className="quiet">{who.join(", ")}</span>
                    </dd>
                  ))}
                </div>
              );
            })}
          </dl>
        </section>
      )}
      {children}
      <Reprints reports={reprints} onOpen={onOpen} />
      {others.length > 0 && (
        <ul className="other-sources">
          {others.map(({ shown, reprints: under }) => (
            <li key={shown.id}>
              <blockquote className="event-quote">{shown.sentence}</blockquote>
              <SourceLine report={shown} onOpen={onOpen} />
              <Reprints reports={under} onOpen={onOpen} />
              <div className="reader-actions">
                <Button size="small" tone="quiet" onClick={() => void split(shown.id)}>
                  Split off
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <div className="reader-actions">
        <Button size="small" tone="quiet" onClick={() => setMerging(true)}>
          Merge with …
        </Button>
        {reports.length > 1 && (
          <Button size="small" tone="quiet" onClick={() => void split(event.id)}>
            Split off this report
          </Button>
        )}
      </div>
      {merging && <MergeDialog event={event} onClose={() => setMerging(false)} />}
    </section>
  );
}

function SourceLine({ report, onOpen }: { report: EventSummary; onOpen: EventSourcesProps["onOpen"] }) {
  const published = report.published && formatDay(report.published);
  return (
    <p className="source-line">
      <button type="button" className="source-title" onClick={() => onOpen(report.articleId, report.id)}>
        <cite>{report.articleTitle}</cite>
      </button>
      <span className="quiet">{[report.source, published].filter(Boolean).join(", ")}</span>
      <span className="quiet">
        says <DateWords date={report.date} />
      </span>
    </p>
  );
}

/** Articles with the same text, folded: they add no weight. */
function Reprints({
  reports,
  onOpen,
}: {
  reports: readonly EventSummary[];
  onOpen: EventSourcesProps["onOpen"];
}) {
  if (reports.length === 0) return null;
  return (
    <details className="reprints">
      <summary>{formatPlural(reports.length, "reprint")}</summary>
      <ul>
        {reports.map((report) => (
          <li key={report.id}>
            <SourceLine report={report} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </details>
  );
}
