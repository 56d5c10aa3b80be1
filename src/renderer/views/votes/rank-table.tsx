import { ArrowDown, ArrowUp } from "lucide-react";
import { useState } from "react";
import { agreementWords, isBeyondChance } from "../../../shared/charts/votes-words.ts";
import type { AgreementMeasure } from "../../../shared/domain/agreement.ts";
import type { Iso3 } from "../../../shared/domain/state-code.ts";
import { formatCount } from "../../app/format.ts";
import { orderRows, turnOrder } from "../../ui/table-order.ts";
import type { TableOrder } from "../../ui/table-order.ts";
import { RANK_COLUMNS, rankKeys } from "./rank-rows.ts";
import type { RankRow } from "./rank-rows.ts";
import "./rank-table.css";

interface RankTableProps {
  caption: string;
  rows: readonly RankRow[];
  measure: AgreementMeasure;
  /** States whose lines are drawn. */
  partners: readonly Iso3[];
  active: Iso3 | null;
  onHover: (state: Iso3 | null) => void;
  /** Draws a state's line, or takes it away. */
  onToggle: (state: Iso3) => void;
  onOpen: (state: Iso3) => void;
}

const BY_AGREEMENT: TableOrder = { column: 1, descending: true };

/** Every state's agreement with the focus state; the box before a name draws its line. */
export function RankTable(props: RankTableProps) {
  const { rows, measure, partners } = props;
  const [order, setOrder] = useState<TableOrder>(BY_AGREEMENT);
  const shown = orderRows(rows, order, rankKeys);
  return (
    // The table scrolls on its own, so the keyboard must reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="ui-table rank-table" tabIndex={0} aria-label={props.caption}>
      <table>
        <caption className="visually-hidden">{props.caption}</caption>
        <thead>
          <tr>
            {RANK_COLUMNS.map(({ heading }, column) => {
              const sorted = order.column === column ? order : null;
              const Arrow = sorted?.descending ? ArrowDown : ArrowUp;
              return (
                <th
                  key={heading}
                  scope="col"
                  data-numeric={column > 0 || undefined}
                  aria-sort={sorted ? (sorted.descending ? "descending" : "ascending") : "none"}
                >
                  <button type="button" onClick={() => setOrder(turnOrder(order, column, column > 0))}>
                    {heading}
                    {sorted && <Arrow size={12} aria-hidden />}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr
              key={row.state}
              data-small={row.small || undefined}
              data-active={props.active === row.state || undefined}
              onPointerEnter={() => props.onHover(row.state)}
              onPointerLeave={() => props.onHover(null)}
            >
              <td className="rank-state">
                <input
                  type="checkbox"
                  aria-label={`Draw ${row.name}`}
                  checked={partners.includes(row.state)}
                  onChange={() => props.onToggle(row.state)}
                />
                <button type="button" className="ui-table-open" onClick={() => props.onOpen(row.state)}>
                  {row.name}
                </button>
              </td>
              <td data-numeric className="rank-value">
                <ValueBar value={row.value} measure={measure} />
                {agreementWords(row.value, measure)}
              </td>
              <td data-numeric>{formatCount(row.n)}</td>
              <td data-numeric>{formatCount(row.absent)}</td>
              <td data-numeric>{row.notMember === 0 ? "–" : formatCount(row.notMember)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A share from the left; kappa and pi from their zero in the middle. */
function ValueBar({ value, measure }: { value: number | null; measure: AgreementMeasure }) {
  if (value === null) return null;
  const middle = isBeyondChance(measure);
  const width = Math.min(1, Math.abs(value)) * (middle ? 50 : 100);
  const left = middle ? (value < 0 ? 50 - width : 50) : 0;
  return (
    <span className="rank-bar" data-middle={middle || undefined} aria-hidden="true">
      <span style={{ left: `${left}%`, width: `${width}%` }} />
    </span>
  );
}
