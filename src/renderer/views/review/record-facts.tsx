import type { ReviewRecord } from "../../../shared/domain/review.ts";
import { STATUS_WORDS } from "../../../shared/domain/event-words.ts";
import { readingWords } from "../../app/day-words.ts";
import { DateWords } from "../../app/evidence/date-words.tsx";
import { dateReason } from "../../app/evidence/evidence-words.ts";
import { WhyTable } from "../../app/evidence/why.tsx";
import { sentenceCase } from "../../app/format.ts";
import { toEdtf } from "../../../shared/domain/event-date.ts";
import { ConfidenceBar } from "./confidence-bar.tsx";
import { RecordLog } from "./record-log.tsx";
import { viewOf } from "./record-view.ts";
import { RulesNote } from "./rules-note.tsx";

/** The record's fields, why the machine thinks so, and what was done to it. */
export function RecordFacts({ record, onTakeOver }: { record: ReviewRecord; onTakeOver: () => void }) {
  const view = viewOf(record);
  const { date } = view;
  const edtf = toEdtf(date.reading);
  return (
    <>
      <RulesNote record={record} onTakeOver={onTakeOver} />
      <dl className="facts">
        <dt>Date</dt>
        <dd>
          <DateWords date={date} />{" "}
          {edtf !== readingWords(date.reading) && <span className="evidence-code">{edtf}</span>}
          <p className="quiet">{sentenceCase(dateReason(date))}.</p>
          {date.alternatives.length > 0 && (
            <p className="quiet">Could also be {date.alternatives.map(readingWords).join(" or ")}.</p>
          )}
        </dd>
        {record.kind === "event" && (
          <>
            <dt>Status</dt>
            <dd>
              {sentenceCase(STATUS_WORDS[record.event.status])}
              {record.event.historical && ", historical"}
            </dd>
          </>
        )}
      </dl>
      <section aria-label="Why">
        <h3 className="section-heading">
          Why the machine thinks so
          <ConfidenceBar confidence={view.confidence} />
        </h3>
        <WhyTable confidence={view.confidence} factors={view.factors} rule={view.rule} />
      </section>
      <RecordLog id={view.id} />
    </>
  );
}
