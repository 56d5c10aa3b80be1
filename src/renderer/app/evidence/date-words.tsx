import type { EventDate } from "../../../shared/domain/event-date.ts";
import { readingWords } from "../day-words.ts";
import "./evidence.css";

/** A date spelled out, with a hollow mark where it was inferred. */
export function DateWords({ date }: { date: EventDate }) {
  return (
    <span className="date-words">
      {date.inferred && (
        <span className="inferred-mark" data-tooltip="The date was inferred">
          <span className="visually-hidden">inferred: </span>
        </span>
      )}
      {readingWords(date.reading)}
    </span>
  );
}
