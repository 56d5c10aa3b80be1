import type { ColumnMapping } from "../../src/shared/domain/data-file.ts";
import type { DataRowRead, FormatReader, TableRow } from "../../src/main/core/datafiles/reader.ts";

/** What a reader makes of a small table: the first line is the header, which is line 1; cells are parted as said. */
export function readTable(
  reader: FormatReader,
  table: string,
  mapping: ColumnMapping | null = null,
  parted: "|" | ";" = "|",
): DataRowRead[] {
  const [header = [], ...rows] = table
    .trim()
    .split("\n")
    .map((line) => line.split(parted));
  const columns = header.map((name) => name.trim());
  const reading = reader.start({ columns, mapping });
  const read = rows.flatMap((cells, index): DataRowRead[] => {
    const row: TableRow = {
      line: index + 2,
      cell(column) {
        const place = columns.indexOf(column);
        return place < 0 ? undefined : (cells[place] ?? "");
      },
    };
    return [...reading.read(row)];
  });
  return [...read, ...reading.end()];
}

/** The figures among the rows. */
export function figuresOf(rows: readonly DataRowRead[]) {
  return rows.filter((row) => row.kind === "trade");
}

/** Reasons of the rows left out, with their lines. */
export function leftOutOf(rows: readonly DataRowRead[]): [number, string][] {
  return rows.flatMap((row) => (row.kind === "left-out" ? [[row.line, row.reason]] : []));
}
