import type { ChartTable } from "../../../shared/charts/chart-table.ts";

export interface TableOrder {
  column: number;
  descending: boolean;
}

/** Rows in an order: numbers by size, words by the alphabet, empty cells last in both directions. */
export function orderRows(rows: ChartTable["rows"], { column, descending }: TableOrder): ChartTable["rows"] {
  const sign = descending ? -1 : 1;
  return rows.toSorted((left, right) => {
    const one = left[column] ?? "";
    const two = right[column] ?? "";
    if (one === "" || two === "") return Number(one === "") - Number(two === "");
    if (typeof one === "number" && typeof two === "number") return sign * (one - two);
    return sign * String(one).localeCompare(String(two), "en");
  });
}

/** The order after a click on a column's heading: numbers begin with the most, words with A; a second click turns it. */
export function turnOrder(order: TableOrder | null, column: number, numeric: boolean): TableOrder {
  if (order?.column === column) return { column, descending: !order.descending };
  return { column, descending: numeric };
}
