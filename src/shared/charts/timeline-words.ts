import { STATUS_WORDS } from "../domain/event-words.ts";
import type { TimelineAnswer, TimelineMark } from "../domain/outreach.ts";
import type { ChartTable } from "./chart-table.ts";
import { countOf, listWords } from "./measure-words.ts";

const LEADERS = 3;

/** One or two sentences: how many events in which period, the fullest lanes, what could not be dated. */
export function timelineAltText(answer: TimelineAnswer, laneName: (key: string) => string): string {
  const lanes = answer.laneKeys.filter((lane) => lane.events > 0);
  const undated = answer.undated > 0 ? ` ${countOf(answer.undated, "events")} without a date not shown.` : "";
  if (lanes.length === 0) return `Timeline without dated events.${undated}`;
  const total = answer.marks.reduce((sum, mark) => sum + (mark.kind === "event" ? 1 : mark.count), 0);
  const period = answer.from && answer.to ? ` from ${answer.from} to ${answer.to}` : "";
  const by = answer.lanes === "state" ? "state" : "type";
  const leaders = lanes.slice(0, LEADERS).map((lane) => `${laneName(lane.key)} ${lane.events}`);
  const most = lanes.length > LEADERS ? `most with ${listWords(leaders)}` : listWords(leaders);
  return `Timeline of ${countOf(total, "events")} by ${by}${period}, ${most}.${undated}`;
}

/** What a mark says to a screen reader and a tooltip. */
export function markWords(mark: TimelineMark): string {
  if (mark.kind === "cluster") return `${countOf(mark.count, "events")}, ${mark.from} to ${mark.to}`;
  const status = mark.status === "reported" ? "" : `, ${STATUS_WORDS[mark.status]}`;
  return `${mark.label}, ${markDate(mark)}${status}`;
}

/** The date as far as it is known: "2024-03-12", "by 2024-03-12", "about 2024-03-05 to 2024-03-18, inferred". */
export function markDate(mark: Extract<TimelineMark, { kind: "event" }>): string {
  const inferred = mark.inferred ? ", inferred" : "";
  switch (mark.precision) {
    case "day":
      return `${mark.from}${inferred}`;
    case "month":
      return `${mark.from.slice(0, 7)}${inferred}`;
    case "year":
      return `${mark.from.slice(0, 4)}${inferred}`;
    case "week":
    case "range":
      return `${mark.from} to ${mark.to}${inferred}`;
    case "approx":
      return `about ${mark.from} to ${mark.to}${inferred}`;
    case "notAfter":
      return `by ${mark.to}${inferred}`;
  }
}

/** One row a mark, in order of time; a cluster is one row with its count. */
export function timelineTable(answer: TimelineAnswer, laneName: (key: string) => string): ChartTable {
  const rows = answer.marks.toSorted((left, right) => left.from.localeCompare(right.from));
  return {
    columns: [answer.lanes === "state" ? "State" : "Type", "From", "To", "Date", "Event", "Status", "Events"],
    rows: rows.map((mark) =>
      mark.kind === "cluster"
        ? [laneName(mark.lane), mark.from, mark.to, "", "", "", mark.count]
        : [laneName(mark.lane), mark.from, mark.to, markDate(mark), mark.label, mark.status, 1],
    ),
  };
}
