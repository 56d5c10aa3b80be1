import type { ReviewRecord } from "../../../shared/domain/review.ts";
import type { RecordChange } from "../../../shared/domain/review.ts";
import { Parties } from "../../app/evidence/parties.tsx";
import { REVIEW_WORDS } from "../../app/review-words.ts";
import { EventForm } from "./event-form.tsx";
import { RecordEvidence } from "./record-evidence.tsx";
import { RecordFacts } from "./record-facts.tsx";
import { viewOf } from "./record-view.ts";
import { StatementForm } from "./statement-form.tsx";

interface RecordPaneProps {
  record: ReviewRecord;
  editing: boolean;
  onOpen: () => void;
  /** Shows another record. */
  onShow: (id: string) => void;
  onSplit: () => void;
  onSave: (change: RecordChange) => void;
  onLeaveEdit: () => void;
  onTakeOver: () => void;
}

const KIND_WORDS = { event: "Event", trade: "Trade figure", vote: "Vote", gap: "Data gap" };

/** One record: what it says, its proof in context, and beside it its facts or the form that corrects them. */
export function RecordPane(props: RecordPaneProps) {
  const { record, editing, onSave, onLeaveEdit } = props;
  const view = viewOf(record);
  return (
    <article className="record-pane" data-editing={editing || undefined} aria-label="Record">
      <header>
        <p className="overline">
          {KIND_WORDS[view.kind]}
          {record.kind === "event" && <span className="evidence-code"> CAMEO {record.event.cameo}</span>}
          {view.review !== "new" && <span> · {REVIEW_WORDS[view.review]}</span>}
        </p>
        <h2 className="headline">
          {view.title}
          {view.notes.map((note) => (
            <span key={note} className="record-note">
              {note}
            </span>
          ))}
        </h2>
        {record.kind === "event" ? (
          <Parties parties={record.event.parties} />
        ) : (
          <p className="parties">{view.who}</p>
        )}
      </header>
      <RecordEvidence record={record} onOpen={props.onOpen} onShow={props.onShow} onSplit={props.onSplit} />
      <div className="record-side">
        {!editing && <RecordFacts record={record} onTakeOver={props.onTakeOver} />}
        {editing && record.kind === "event" && (
          <EventForm
            event={record.event}
            onSave={(change) => onSave({ kind: "event", change })}
            onLeave={onLeaveEdit}
          />
        )}
        {editing && record.kind === "statement" && (
          <StatementForm
            statement={record.statement.statement}
            onSave={(change) => onSave({ kind: "statement", change })}
            onLeave={onLeaveEdit}
          />
        )}
      </div>
    </article>
  );
}
