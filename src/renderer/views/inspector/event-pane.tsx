import type { EventSummary } from "../../../shared/domain/outreach.ts";
import { MODE_WORDS, STATUS_WORDS } from "../../../shared/domain/event-words.ts";
import { formatDay, sentenceCase } from "../../app/format.ts";
import { useArticle } from "../../app/queries.ts";
import { contextSpan } from "../../app/evidence/context-paragraph.ts";
import { CopyButton } from "../../ui/copy-button.tsx";
import { EventSources } from "./event-sources.tsx";
import { DateWords } from "../../app/evidence/date-words.tsx";
import { dateReason } from "../../app/evidence/evidence-words.ts";
import { Parties } from "../../app/evidence/parties.tsx";
import { quotation } from "./citation.ts";
import { readEvidence } from "../../app/evidence/evidence-items.ts";
import { readPaints } from "../../app/evidence/reading-paints.ts";
import { ReadingRun } from "../../app/evidence/reading-run.tsx";
import { readingWords } from "../../app/day-words.ts";
import { ReviewLine } from "./review-line.tsx";
import { Why } from "../../app/evidence/why.tsx";
import { Button } from "../../ui/button.tsx";

interface EventPaneProps {
  event: EventSummary;
  /** Opens an article at a piece of its evidence. */
  onOpen: (articleId: string, evidenceId: string) => void;
}

/** One event: who, what, when and how that is known, and its sentence where it stands. */
export function EventPane({ event, onOpen }: EventPaneProps) {
  const { date } = event;
  return (
    <article className="event-pane">
      <header>
        <p className="overline">
          Event <span className="evidence-code">CAMEO {event.cameo}</span>
        </p>
        <h2 className="headline">{MODE_WORDS[event.mode]}</h2>
        <Parties parties={event.parties} />
      </header>
      <dl className="facts">
        <dt>Date</dt>
        <dd>
          <DateWords date={date} />{" "}
          {event.edtf !== readingWords(date.reading) && <span className="evidence-code">{event.edtf}</span>}
          <p className="quiet">{sentenceCase(dateReason(date))}.</p>
          {date.alternatives.length > 0 && (
            <p className="quiet">Could also be {date.alternatives.map(readingWords).join(" or ")}.</p>
          )}
        </dd>
        <dt>Status</dt>
        <dd>
          {sentenceCase(STATUS_WORDS[event.status])}
          {event.historical && ", historical"}
        </dd>
        <dt>Review</dt>
        <dd>
          <ReviewLine id={event.id} review={event.review} />
        </dd>
      </dl>
      <EventSources event={event} onOpen={onOpen}>
        <EventContext event={event} onOpen={onOpen} />
        <p className="source-line">
          <cite>{event.articleTitle}</cite>
          <span className="quiet">
            {[event.source, event.published && formatDay(event.published)].filter(Boolean).join(", ")}
          </span>
        </p>
        <div className="reader-actions">
          <Button size="small" onClick={() => onOpen(event.articleId, event.id)}>
            Open article
          </Button>
          <CopyQuote event={event} />
        </div>
      </EventSources>
      <Why confidence={event.confidence} factors={event.factors} rule={event.rule} date={date} />
    </article>
  );
}

/** The paragraph around the sentence once the article is there, until then the sentence alone. */
function EventContext({ event, onOpen }: EventPaneProps) {
  const { data: article } = useArticle(event.articleId, "");
  if (!article) return <blockquote className="event-quote">{event.sentence}</blockquote>;
  const items = readEvidence(article).filter(({ id }) => id === event.id);
  return (
    <blockquote className="event-quote" lang={article.language}>
      <ReadingRun
        text={article.text}
        span={contextSpan(article.text, article.blocks, event.sentenceSpan)}
        paints={readPaints({ mentions: [], highlights: [] }, items)}
        items={items}
        active={null}
        onActivate={(id) => onOpen(event.articleId, id)}
      />
    </blockquote>
  );
}

function CopyQuote({ event }: { event: EventSummary }) {
  const { data: article } = useArticle(event.articleId, "");
  return article ? <CopyButton label="Copy quote" text={quotation(event.sentence, article)} /> : null;
}
