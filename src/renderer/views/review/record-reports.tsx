import type { EventSummary } from "../../../shared/domain/outreach.ts";
import type { Conflict, StatementSummary } from "../../../shared/domain/review.ts";
import { readingWords } from "../../app/day-words.ts";
import { figureWords } from "../../app/evidence/evidence-words.ts";
import { formatDay, formatPlural } from "../../app/format.ts";
import { useFigures, useOccurrence } from "../../app/review-queries.ts";
import { Button } from "../../ui/button.tsx";
import { conflictWords } from "./conflict-words.ts";

interface EventReportsProps {
  event: EventSummary;
  onShow: (id: string) => void;
  onSplit: () => void;
}

/** The other reports of an event's happening: how many are independent, and what they do not agree on. */
export function EventReports({ event, onShow, onSplit }: EventReportsProps) {
  const { data } = useOccurrence(event.id);
  if (!data || data.reports.length < 2) return null;
  const own = data.reports.find((report) => report.event.id === event.id)?.group;
  const others = data.reports.filter((report) => report.event.id !== event.id);
  return (
    <section className="record-reports" aria-label="Other reports">
      <h3 className="section-heading">
        {formatPlural(data.reports.length, "report")} of one happening, {data.independent} independent
      </h3>
      <Conflicts conflicts={data.conflicts} />
      <ul>
        {others.map((report) => (
          <ReportRow
            key={report.event.id}
            source={report.event}
            words={readingWords(report.event.date.reading)}
            note={report.group === own ? "reprint of this text" : null}
            onShow={onShow}
          />
        ))}
      </ul>
      <Button size="small" onClick={onSplit}>
        Split off
      </Button>
    </section>
  );
}

/** Other figures of the same trade, where there are any. */
export function FigureReports({ id, onShow }: { id: string; onShow: (id: string) => void }) {
  const { data } = useFigures(id);
  const others = data?.figures.filter((figure) => figure.id !== id) ?? [];
  if (others.length === 0) return null;
  return (
    <section className="record-reports" aria-label="Other figures">
      <h3 className="section-heading">{formatPlural(others.length, "other figure")} of the same trade</h3>
      <Conflicts conflicts={data?.conflicts ?? []} />
      <ul>
        {others.map((figure) => (
          <ReportRow
            key={figure.id}
            source={figure}
            words={figure.statement.kind === "trade" ? figureWords(figure.statement) : ""}
            note={null}
            onShow={onShow}
          />
        ))}
      </ul>
    </section>
  );
}

function Conflicts({ conflicts }: { conflicts: readonly Conflict[] }) {
  return conflicts.map((conflict) => (
    <p key={conflict.field} className="record-conflict">
      {conflictWords(conflict)}
    </p>
  ));
}

interface ReportRowProps {
  source: Pick<EventSummary | StatementSummary, "id" | "articleTitle" | "source" | "published">;
  words: string;
  note: string | null;
  onShow: (id: string) => void;
}

function ReportRow({ source, words, note, onShow }: ReportRowProps) {
  const { id, articleTitle, published } = source;
  const from = [source.source ?? "Source unknown", published && formatDay(published), note];
  return (
    <li>
      <button type="button" className="log-record" onClick={() => onShow(id)}>
        {articleTitle}
      </button>
      <span className="quiet">{[...from, words].filter(Boolean).join(" · ")}</span>
    </li>
  );
}
