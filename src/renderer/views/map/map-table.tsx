import { ArrowDown, ArrowUp } from "lucide-react";
import { useState } from "react";
import type { ChartTable } from "../../../shared/charts/chart-table.ts";
import type { Iso3 } from "../../../shared/domain/state-code.ts";
import { formatCount, formatDay } from "../../app/format.ts";
import { orderRows, turnOrder } from "./table-order.ts";
import type { TableOrder } from "./table-order.ts";

interface MapTableProps {
  caption: string;
  table: ChartTable;
  onSelectState: (state: Iso3) => void;
}

/** The map's numbers; headings sort, a state's name opens it. */
export function MapTable({ caption, table, onSelectState }: MapTableProps) {
  const [order, setOrder] = useState<TableOrder | null>(null);
  const rows = order ? orderRows(table.rows, order) : table.rows;
  const code = table.columns.indexOf("Code");
  const numeric = table.columns.map((_, column) => table.rows.some((row) => typeof row[column] === "number"));
  return (
    // The table scrolls on its own, so the keyboard must reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="map-table" tabIndex={0} aria-label={caption}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((name, column) => {
              const sorted = order?.column === column ? order : null;
              return (
                <th
                  key={name}
                  scope="col"
                  data-numeric={numeric[column] || undefined}
                  aria-sort={sorted ? (sorted.descending ? "descending" : "ascending") : "none"}
                >
                  <button
                    type="button"
                    onClick={() => setOrder(turnOrder(order, column, numeric[column] ?? false))}
                  >
                    {name}
                    {sorted &&
                      (sorted.descending ? (
                        <ArrowDown size={12} aria-hidden />
                      ) : (
                        <ArrowUp size={12} aria-hidden />
                      ))}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const state = String(row[code]);
            return (
              <tr key={state}>
                {row.map((cell, column) => (
                  <td key={table.columns[column]} data-numeric={numeric[column] || undefined}>
                    {column === 0 ? (
                      <button type="button" className="map-table-state" onClick={() => onSelectState(state)}>
                        {cell}
                      </button>
                    ) : (
                      cellWords(cell)
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function cellWords(cell: string | number): string {
  if (typeof cell === "number") return formatCount(cell);
  return /^\d{4}-\d{2}-\d{2}$/.test(cell) ? formatDay(cell) : cell;
}
