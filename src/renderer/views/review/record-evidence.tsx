import { ExternalLink } from "lucide-react";
import { useMemo } from "react";
import type { ArticleDetail } from "../../../shared/contract/corpus-contract.ts";
import type { ReviewRecord } from "../../../shared/domain/review.ts";
import { contextSpan, spanBefore } from "../../app/evidence/context-paragraph.ts";
import type { EvidenceItem } from "../../app/evidence/evidence-items.ts";
import { readPaints } from "../../app/evidence/reading-paints.ts";
import { ReadingRun } from "../../app/evidence/reading-run.tsx";
import { formatDay } from "../../app/format.ts";
import { useArticle } from "../../app/queries.ts";
import { Button } from "../../ui/button.tsx";
import { EventReports, FigureReports } from "./record-reports.tsx";
import { viewOf } from "./record-view.ts";

interface RecordEvidenceProps {
  record: ReviewRecord;
  onOpen: () => void;
  onShow: (id: string) => void;
  onSplit: () => void;
}

/** The proof of a record where it stands: its paragraph and the one before, and which article that is. */
export function RecordEvidence({ record, onOpen, onShow, onSplit }: RecordEvidenceProps) {
  const { articleId, articleTitle, source, published, sentence } = viewOf(record);
  const { data: article } = useArticle(articleId, "");
  return (
    <section className="review-evidence" aria-label="Evidence">
      {article?.id === articleId ? (
        <Context article={article} record={record} />
      ) : (
        <blockquote className="event-quote">{sentence}</blockquote>
      )}
      <p className="source-line">
        <cite lang={article?.language}>{articleTitle}</cite>
        <span className="quiet">
          {[source ?? "Source unknown", published === null ? "no date" : formatDay(published)].join(", ")}
        </span>
      </p>
      <Button size="small" icon={<ExternalLink />} data-tooltip-key="O" onClick={onOpen}>
        Open article
      </Button>
      {record.kind === "event" && <EventReports event={record.event} onShow={onShow} onSplit={onSplit} />}
      {record.kind === "statement" && record.statement.statement.kind === "trade" && (
        <FigureReports id={record.statement.id} onShow={onShow} />
      )}
    </section>
  );
}

function Context({ article, record }: { article: ArticleDetail; record: ReviewRecord }) {
  const { text, blocks } = article;
  const item = useMemo(() => itemOf(record), [record]);
  const paints = useMemo(() => readPaints({ mentions: [], highlights: [] }, [item]), [item]);
  const span = contextSpan(text, blocks, item.sentence);
  const before = spanBefore(blocks, span);
  const run = { text, items: [], active: null, onActivate: () => undefined };
  return (
    <blockquote className="event-quote" lang={article.language}>
      {before && <p className="review-before">{text.slice(before.start, before.end)}</p>}
      <p>
        <ReadingRun {...run} span={span} paints={paints} />
      </p>
    </blockquote>
  );
}

/** The record as the reader paints it. */
function itemOf(record: ReviewRecord): EvidenceItem {
  const { id, sentenceSpan, quote } = viewOf(record);
  const { start } = sentenceSpan;
  const place = {
    id,
    tag: "",
    sentence: sentenceSpan,
    quote: { start: start + quote.start, end: start + quote.end },
  };
  if (record.kind === "event") return { ...place, kind: "event", event: record.event };
  const { statement } = record.statement;
  return { ...place, kind: statement.kind, statement };
}
