export interface TableOrder {
  column: number;
  descending: boolean;
}

/** What a row is ordered by, one value a column; "" where there is none. */
type Keys = readonly (string | number)[];

/** Rows in an order: numbers by size, words by the alphabet, empty cells last in both directions. */
export function orderRows<Row>(
  rows: readonly Row[],
  { column, descending }: TableOrder,
  keysOf: (row: Row) => Keys,
): Row[] {
  const sign = descending ? -1 : 1;
  return rows.toSorted((left, right) => {
    const one = keysOf(left)[column] ?? "";
    const two = keysOf(right)[column] ?? "";
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
