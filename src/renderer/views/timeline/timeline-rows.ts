import type { TimelineAnswer, TimelineMark } from "../../../shared/domain/outreach.ts";
import type { TableColumn, TableRow } from "../../ui/sortable-table.tsx";
import { markPhrase } from "./mark-phrase.ts";

/** The column whose cells open their marks. */
export const OPEN_COLUMN = 2;

/** The key of a mark's row: an event may stand in several lanes. */
export function rowKey(mark: TimelineMark): string {
  return `${mark.lane} ${mark.kind === "event" ? mark.id : mark.from}`;
}

/** The marks in the order of time, as a table to sort; counts only where some mark stands for several events. */
export function timelineRows(
  answer: TimelineAnswer,
  laneName: (key: string) => string,
): { columns: TableColumn[]; rows: TableRow[] } {
  const counted = answer.marks.some((mark) => mark.kind === "cluster");
  const lane = answer.lanes === "state" ? "State" : "Type";
  return {
    columns: [
      { heading: "Date" },
      { heading: lane },
      { heading: "Event" },
      ...(counted ? [{ heading: "Events", numeric: true }] : []),
    ],
    rows: answer.marks
      .toSorted((left, right) => left.from.localeCompare(right.from) || left.lane.localeCompare(right.lane))
      .map((mark) => {
        const { heading, date } = markPhrase(mark);
        const count = mark.kind === "event" ? 1 : mark.count;
        const counts = counted ? [count] : [];
        return {
          key: rowKey(mark),
          cells: [date, laneName(mark.lane), heading, ...counts],
          order: [mark.from, laneName(mark.lane), heading, ...counts],
        };
      }),
  };
}
