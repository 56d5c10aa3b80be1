import type { TimelineAnswer, TimelineMark } from "../../../shared/domain/outreach.ts";
import { formatCount } from "../../app/format.ts";
import { markPhrase } from "./mark-phrase.ts";

interface TimelineTableProps {
  answer: TimelineAnswer;
  laneName: (key: string) => string;
  onSelect: (mark: TimelineMark) => void;
}

/** The marks in the order of time; an event's name opens it, a cluster's comes closer. */
export function TimelineTable({ answer, laneName, onSelect }: TimelineTableProps) {
  const marks = answer.marks.toSorted(
    (left, right) => left.from.localeCompare(right.from) || left.lane.localeCompare(right.lane),
  );
  return (
    // The table scrolls on its own, so the keyboard must reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="timeline-table" tabIndex={0} aria-label="Events over time">
      <table>
        <caption className="visually-hidden">Events over time</caption>
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">{answer.lanes === "state" ? "State" : "Type"}</th>
            <th scope="col">Event</th>
            <th scope="col" data-numeric>
              Events
            </th>
          </tr>
        </thead>
        <tbody>
          {marks.map((mark) => {
            const { heading, date } = markPhrase(mark);
            return (
              <tr key={mark.kind === "event" ? `${mark.lane} ${mark.id}` : `${mark.lane} ${mark.from}`}>
                <td>{date}</td>
                <td>{laneName(mark.lane)}</td>
                <td>
                  <button type="button" className="timeline-link" onClick={() => onSelect(mark)}>
                    {heading}
                  </button>
                </td>
                <td data-numeric>{mark.kind === "event" ? 1 : formatCount(mark.count)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
