import { MODE_WORDS, STATUS_WORDS } from "../../../shared/domain/event-words.ts";
import type { EventSummary } from "../../../shared/domain/outreach.ts";
import { DateWords } from "../../app/evidence/date-words.tsx";
import type { EvidenceItem } from "../../app/evidence/evidence-items.ts";
import { statementHeading, statementLine } from "../../app/evidence/evidence-words.ts";
import { Parties } from "../../app/evidence/parties.tsx";
import { nameOf } from "../../app/evidence/state-words.ts";
import { Why } from "../../app/evidence/why.tsx";

interface EvidenceCardProps {
  item: EvidenceItem;
  active: boolean;
  onActivate: (id: string) => void;
}

/** One piece of evidence in the margin; its heading leads to the sentence. */
export function EvidenceCard({ item, active, onActivate }: EvidenceCardProps) {
  const { kind, id, tag } = item;
  const heading = kind === "event" ? MODE_WORDS[item.event.mode] : statementHeading(item.statement);
  const source = kind === "event" ? item.event : item.statement;
  return (
    <li className="evidence-card" data-kind={kind} data-card={id} data-active={active || undefined}>
      <button
        type="button"
        className="evidence-heading"
        aria-current={active || undefined}
        onClick={() => onActivate(id)}
      >
        <span className="evidence-tag">{tag}</span>
        <span className="evidence-title">{heading}</span>
        {kind === "event" && <span className="evidence-code">CAMEO {item.event.cameo}</span>}
      </button>
      {kind === "event" ? (
        <Parties parties={item.event.parties} />
      ) : (
        <p className="parties">{statementLine(item.statement, nameOf)}</p>
      )}
      <p className="evidence-facts">
        <DateWords date={source.date} />
        {kind === "event" && <EventStanding event={item.event} />}
      </p>
      <Why confidence={source.confidence} factors={source.factors} rule={source.rule} date={source.date} />
    </li>
  );
}

function EventStanding({ event }: { event: EventSummary }) {
  return (
    <>
      <span className="standing" data-status={event.status}>
        {STATUS_WORDS[event.status]}
      </span>
      {event.historical && <span className="standing">historical</span>}
    </>
  );
}
