import type { EventSummary } from "../../../shared/domain/outreach.ts";
import { MODE_WORDS } from "../../../shared/domain/event-words.ts";
import { statusNote } from "../../app/status-note.ts";
import { DateWords } from "../../app/evidence/date-words.tsx";
import { sourcesWords } from "./source-groups.ts";
import { partyLine } from "../../app/evidence/state-words.ts";

/** An event in a list; leads to the event. */
export function EventRow({ event, onSelect }: { event: EventSummary; onSelect: (id: string) => void }) {
  const note = statusNote(event);
  return (
    <li>
      <button type="button" className="event-row" onClick={() => onSelect(event.id)}>
        <span className="event-row-head">
          <span className="evidence-title">{MODE_WORDS[event.mode]}</span>
          <DateWords date={event.date} />
        </span>
        <span className="event-row-parties">
          {partyLine(event.parties)}
          {note !== null && ` · ${note}`}
          {event.reports > 1 && ` · ${sourcesWords(event.reports, event.independent)}`}
        </span>
        <span className="event-row-sentence">{event.sentence}</span>
      </button>
    </li>
  );
}
