import { ArrowDown, ArrowUp } from "lucide-react";
import { useState } from "react";
import { orderRows, turnOrder } from "./table-order.ts";
import type { TableOrder } from "./table-order.ts";
import "./sortable-table.css";

export interface TableColumn {
  heading: string;
  /** Set right, begins with the most when it is sorted by. */
  numeric?: boolean;
}

export interface TableRow {
  key: string;
  cells: readonly (string | number)[];
  /** What the columns are sorted by where that is not the cell itself, as a day is not its words. */
  order?: readonly (string | number)[];
}

interface SortableTableProps {
  caption: string;
  columns: readonly TableColumn[];
  /** In the order to begin with. */
  rows: readonly TableRow[];
  /** The column whose cells open their rows. */
  openColumn: number;
  onOpen: (key: string) => void;
}

/** A chart's numbers; headings sort, the cells of one column open what their row is about. */
export function SortableTable({ caption, columns, rows, openColumn, onOpen }: SortableTableProps) {
  const [order, setOrder] = useState<TableOrder | null>(null);
  const shown = order ? orderRows(rows, order, (row) => row.order ?? row.cells) : rows;
  return (
    // The table scrolls on its own, so the keyboard must reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="ui-table" tabIndex={0} aria-label={caption}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ heading, numeric }, column) => {
              const sorted = order?.column === column ? order : null;
              const Arrow = sorted?.descending ? ArrowDown : ArrowUp;
              return (
                <th
                  key={heading}
                  scope="col"
                  data-numeric={numeric || undefined}
                  aria-sort={sorted ? (sorted.descending ? "descending" : "ascending") : "none"}
                >
                  <button type="button" onClick={() => setOrder(turnOrder(order, column, numeric ?? false))}>
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
            <tr key={row.key}>
              {row.cells.map((cell, column) => (
                <td key={columns[column]?.heading} data-numeric={columns[column]?.numeric || undefined}>
                  {column === openColumn ? (
                    <button type="button" className="ui-table-open" onClick={() => onOpen(row.key)}>
                      {cell}
                    </button>
                  ) : (
                    cellWords(cell)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function cellWords(cell: string | number): string {
  return typeof cell === "number" ? cell.toLocaleString("en-GB") : cell;
}
