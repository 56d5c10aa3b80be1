import type { TimelineMark } from "../../../shared/domain/outreach.ts";
import { formatDay, formatPlural } from "../../app/format.ts";

/** A mark's heading and its date as far as it is known: "Visit to Borland", "about 5 Mar 2023 to 18 Mar 2023". */
export function markPhrase(mark: TimelineMark): { heading: string; date: string } {
  if (mark.kind === "cluster") {
    return { heading: formatPlural(mark.count, "event"), date: span(mark.from, mark.to) };
  }
  const status = mark.status === "reported" ? "" : `, ${STATUS[mark.status]}`;
  const date = precise(mark);
  return { heading: `${mark.label}${status}`, date: mark.inferred ? `${date}, inferred` : date };
}

const STATUS: Record<Extract<TimelineMark, { kind: "event" }>["status"], string> = {
  reported: "reported",
  planned: "planned",
  draft: "draft",
  purpose: "stated purpose",
  denied: "denied",
  hypothetical: "hypothetical",
};

function precise({ precision, from, to }: Extract<TimelineMark, { kind: "event" }>): string {
  switch (precision) {
    case "day":
      return formatDay(from);
    case "month":
      return formatDay(from).replace(/^\d+ /, "");
    case "year":
      return from.slice(0, 4);
    case "week":
    case "range":
      return span(from, to);
    case "approx":
      return `about ${span(from, to)}`;
    case "notAfter":
      return `by ${formatDay(to)}`;
  }
}

function span(from: string, to: string): string {
  return from === to ? formatDay(to) : `${formatDay(from)} to ${formatDay(to)}`;
}
