import { PositionMark } from "../../../shared/charts/position-key.tsx";
import { rollCallName, rollCallTitle } from "../../../shared/charts/vote-matrix-layout.ts";
import { POSITION_VERBS } from "../../../shared/charts/votes-words.ts";
import type { RollCallRow } from "../../../shared/domain/roll-call.ts";
import { formatDay, formatPlural } from "../../app/format.ts";
import { useChartTheme } from "../../app/theme.tsx";

interface RollCallItemProps {
  row: RollCallRow;
  focusName: string;
  current: boolean;
  onOpen: (id: string) => void;
}

/** One roll call: what the focus state did, how far from the others, and the tally. */
export function RollCallItem({ row, focusName, current, onOpen }: RollCallItemProps) {
  const theme = useChartTheme();
  const { yes, no, abstain, absent } = row.counted;
  const position = row.focusPosition ?? "no-row";
  return (
    <button
      type="button"
      className="roll-call-item"
      aria-current={current || undefined}
      onClick={() => onOpen(row.id)}
    >
      <span className="roll-call-divergence">
        <b>{row.divergence === null ? "–" : row.divergence.toFixed(2)}</b>
        <span>{row.compared > 0 && `from ${formatPlural(row.compared, "state")}`}</span>
      </span>
      <svg width={22} height={22} aria-hidden="true">
        <PositionMark position={position} theme={theme} x={0} y={0} sizePx={22} />
      </svg>
      <span className="roll-call-what">
        <span className="visually-hidden">
          {focusName} {POSITION_VERBS[position]}
        </span>
        <span className="roll-call-head">
          <b>{rollCallName(row)}</b>
          <span>{row.date === null ? "no date" : formatDay(row.date)}</span>
          {row.important === true && <span>important</span>}
          {row.clash !== null && <span className="roll-call-clash">tally clashes</span>}
        </span>
        <span className="roll-call-title">{rollCallTitle(row)}</span>
      </span>
      <span className="roll-call-tally">
        <span>{yes} yes</span>
        <span>{abstain} abst.</span>
        <span>{no} no</span>
        <span>{absent === null ? "absent ?" : `${absent} absent`}</span>
      </span>
    </button>
  );
}
