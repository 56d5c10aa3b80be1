import type { ChartTable } from "../../../shared/charts/chart-table.ts";
import { isIsoDay } from "../../../shared/domain/iso-day.ts";
import type { TableColumn, TableRow } from "../../ui/sortable-table.tsx";
import { formatDay } from "../../app/format.ts";

/** The map's numbers as a table to sort; a row's key is its state. */
export function mapRows({ columns, rows }: ChartTable): { columns: TableColumn[]; rows: TableRow[] } {
  const code = columns.indexOf("Code");
  return {
    columns: columns.map((heading, column) => ({
      heading,
      numeric: rows.some((row) => typeof row[column] === "number"),
    })),
    rows: rows.map((row) => ({
      key: String(row[code]),
      cells: row.map((cell) => (typeof cell === "string" && isIsoDay(cell) ? formatDay(cell) : cell)),
      order: row,
    })),
  };
}
