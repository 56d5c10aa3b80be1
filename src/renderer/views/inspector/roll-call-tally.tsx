import type { RollCall } from "../../../shared/domain/roll-call.ts";
import { formatCount, sentenceCase } from "../../app/format.ts";
import { tallyLines } from "./roll-call-facts.ts";

/** What the file states beside what its rows add up to, and how they clash. */
export function RollCallTally({ rollCall }: { rollCall: RollCall }) {
  return (
    <section aria-label="Tally">
      <h3 className="section-heading">Tally</h3>
      <table className="roll-call-tally-table">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Position</span>
            </th>
            <th scope="col">Stated</th>
            <th scope="col">Counted</th>
          </tr>
        </thead>
        <tbody>
          {tallyLines(rollCall).map(({ label, stated, counted, differs }) => (
            <tr key={label} data-differs={differs || undefined}>
              <th scope="row">{label}</th>
              <td>{countWords(stated)}</td>
              <td>{countWords(counted)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rollCall.stated === null && <p className="quiet">The file states no tally; the rows are counted.</p>}
      {rollCall.clash !== null && <p className="roll-call-clash">{sentenceCase(rollCall.clash)}.</p>}
    </section>
  );
}

function countWords(count: number | null): string {
  return count === null ? "–" : formatCount(count);
}
