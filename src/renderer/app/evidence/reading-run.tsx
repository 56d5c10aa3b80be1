import { MODE_WORDS } from "../../../shared/domain/event-words.ts";
import type { TextSpan } from "../../../shared/domain/evidence.ts";
import type { EvidenceItem } from "./evidence-items.ts";
import { statementHeading } from "./evidence-words.ts";
import { segmentText } from "./reading-segments.ts";
import type { Paint, Segment } from "./reading-segments.ts";
import { nameOf, partyLine } from "./state-words.ts";
import "./evidence.css";

export interface ReadingRunProps {
  text: string;
  span: TextSpan;
  paints: readonly Paint[];
  items: readonly EvidenceItem[];
  active: string | null;
  onActivate: (id: string) => void;
}

/** A stretch of the article with everything marked in it; the tags of its evidence follow their sentences. */
export function ReadingRun({ text, span, paints, items, active, onActivate }: ReadingRunProps) {
  const ending = items.filter(({ sentence }) => sentence.end > span.start && sentence.start < span.end);
  return segmentText(text, span, paints).map((segment) => {
    const tags = ending.filter(
      ({ sentence }) => Math.min(sentence.end, span.end) === segment.end && sentence.end <= span.end,
    );
    return (
      <span key={segment.start}>
        <MarkedText segment={segment} active={active} />
        {tags.map((item, index) => (
          <span key={item.id} className="chip-glue">
            {index === 0 ? "\u00a0" : " "}
            <button
              type="button"
              className="evidence-chip"
              data-kind={item.kind}
              data-active={item.id === active || undefined}
              aria-label={`${item.tag}: ${itemWords(item)}`}
              data-tooltip={itemWords(item)}
              onClick={() => onActivate(item.id)}
            >
              {item.tag}
            </button>
          </span>
        ))}
      </span>
    );
  });
}

function MarkedText({ segment, active }: { segment: Segment; active: string | null }) {
  const { over, text } = segment;
  if (over.length === 0) return text;
  const kinds = [...new Set(over.map(({ kind }) => kind))];
  const evidence = over.filter(({ kind }) => kind !== "state" && kind !== "hit" && kind !== "quote");
  const state = over.find(({ kind }) => kind === "state");
  const attributes = {
    className: kinds.map((kind) => `run-${kind}`).join(" "),
    "data-evidence": evidence.map(({ id }) => id).join(" ") || undefined,
    "data-carries": over.some(({ kind, id }) => kind === "quote" && id === active) || undefined,
    "data-active": over.some(({ id }) => id === active) || undefined,
    "data-tooltip":
      state && evidence.length === 0 && nameOf(state.id) !== text ? nameOf(state.id) : undefined,
  };
  return kinds.includes("hit") ? <mark {...attributes}>{text}</mark> : <span {...attributes}>{text}</span>;
}

function itemWords(item: EvidenceItem): string {
  return item.kind === "event"
    ? `${MODE_WORDS[item.event.mode]}, ${partyLine(item.event.parties)}`
    : statementHeading(item.statement);
}
