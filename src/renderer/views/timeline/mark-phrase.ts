import type { DateReading } from "../../../shared/domain/event-date.ts";
import type { TimelineMark } from "../../../shared/domain/outreach.ts";
import { readingWords, spanWords } from "../../app/day-words.ts";
import { formatPlural } from "../../app/format.ts";
import { statusNote } from "../../app/status-note.ts";

/** A mark's heading and its date as far as it is known: "Visit, denied", "about 5 to 18 Mar 2023". */
export function markPhrase(mark: TimelineMark): { heading: string; date: string } {
  if (mark.kind === "cluster") {
    return { heading: formatPlural(mark.count, "event"), date: spanWords(mark.from, mark.to) };
  }
  const date = readingWords(readingOf(mark));
  return {
    heading: [mark.label, statusNote(mark)].filter((part) => part !== null).join(", "),
    date: mark.inferred ? `${date}, inferred` : date,
  };
}

function readingOf({ precision, from, to }: Extract<TimelineMark, { kind: "event" }>): DateReading {
  return precision === "notAfter" ? { kind: "notAfter", to } : { kind: "interval", from, to, precision };
}
