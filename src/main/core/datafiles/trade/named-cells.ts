import type { TableRow } from "../reader.ts";

/** The trimmed text of a column whose name a file may write in any case; "" where there is none. */
export type NamedCells = (row: TableRow, column: string) => string;

/** Columns are asked for in lower case. */
export function createNamedCells(columns: readonly string[]): NamedCells {
  const names = new Map<string, string>();
  for (const column of columns) {
    const key = column.trim().toLowerCase();
    if (!names.has(key)) names.set(key, column);
  }
  return (row, column) => {
    const name = names.get(column);
    return name === undefined ? "" : (row.cell(name) ?? "").trim();
  };
}

/** Whether a header has all of the columns, named in lower case. */
export function hasColumns(columns: readonly string[], wanted: readonly string[]): boolean {
  const names = new Set(columns.map((column) => column.trim().toLowerCase()));
  return wanted.every((column) => names.has(column));
}
