import { PositionMark } from "../../../shared/charts/position-key.tsx";
import { POSITION_VERBS } from "../../../shared/charts/votes-words.ts";
import type { VoteRecord } from "../../../shared/domain/roll-call.ts";
import type { Iso3 } from "../../../shared/domain/state-code.ts";
import { useChartTheme } from "../../app/theme.tsx";
import { voterName } from "../../app/voter-name.ts";
import { positionsByState } from "./roll-call-facts.ts";

/** More would be a list of their own; all votes stand below. */
const MOST_STATES = 12;

/** What the focus state and the lens's partners did, before everything else. */
export function RollCallLens({ votes, states }: { votes: readonly VoteRecord[]; states: readonly Iso3[] }) {
  const theme = useChartTheme();
  const positions = positionsByState(votes);
  return (
    <ul className="roll-call-lens" aria-label="Votes of the lens">
      {[...new Set(states)].slice(0, MOST_STATES).map((state) => {
        const position = positions.get(state) ?? "no-row";
        return (
          <li key={state}>
            <svg width={18} height={18} aria-hidden="true">
              <PositionMark position={position} theme={theme} x={0} y={0} sizePx={18} />
            </svg>
            {voterName(state)} {POSITION_VERBS[position]}
          </li>
        );
      })}
    </ul>
  );
}
