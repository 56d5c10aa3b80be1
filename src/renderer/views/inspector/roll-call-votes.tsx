import { PositionMark } from "../../../shared/charts/position-key.tsx";
import type { VoteRecord } from "../../../shared/domain/roll-call.ts";
import type { Iso3 } from "../../../shared/domain/state-code.ts";
import { useOpenDataRow } from "../../app/data-files/use-open-data-row.ts";
import { formatCount } from "../../app/format.ts";
import { useChartTheme } from "../../app/theme.tsx";
import { voteGroups } from "./roll-call-facts.ts";

/** Every vote by position, each with the line of the file that it was read from. */
export function RollCallVotes({ votes, focus }: { votes: readonly VoteRecord[]; focus: Iso3 }) {
  const theme = useChartTheme();
  const openRow = useOpenDataRow();
  return (
    <section aria-label="Votes">
      {voteGroups(votes).map(({ position, label, votes: group }) => (
        <details key={position} className="roll-call-group" open={group.length <= 40}>
          <summary>
            <svg width={18} height={18} aria-hidden="true">
              <PositionMark position={position} theme={theme} x={0} y={0} sizePx={18} />
            </svg>
            {label} <span className="quiet">{group.length}</span>
          </summary>
          <ul>
            {group.map((vote) => (
              <li
                key={`${vote.state} ${vote.fileId} ${vote.line}`}
                data-focus={vote.state === focus || undefined}
              >
                <span>
                  {vote.shownName}
                  {vote.nameThen !== null && <span className="quiet"> as {vote.nameThen}</span>}
                </span>
                <button
                  type="button"
                  className="link"
                  aria-label={`${vote.shownName}: line ${vote.line} of ${vote.fileName}`}
                  data-tooltip={`${vote.fileName}, line ${formatCount(vote.line)}`}
                  onClick={() => openRow(vote.fileId, vote.line)}
                >
                  line {formatCount(vote.line)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
