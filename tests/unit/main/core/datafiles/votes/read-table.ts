import type { ColumnMapping } from "../../../../../../src/shared/domain/data-file.ts";
import type { DataRowRead, FormatReader } from "../../../../../../src/main/core/datafiles/reader.ts";

/** Everything that a reader makes of a table whose cells are parted by ";" and stand under their header. */
export function readTable(
  reader: FormatReader,
  table: string,
  mapping: ColumnMapping | null = null,
): DataRowRead[] {
  const [header = [], ...rows] = table
    .trim()
    .split("\n")
    .map((line) => line.split(";").map((cell) => cell.trim()));
  const open = reader.start({ columns: header, mapping });
  const read = rows.flatMap((cells, index) => [
    ...open.read({
      line: index + 2,
      cell: (column) => (header.includes(column) ? (cells[header.indexOf(column)] ?? "") : undefined),
    }),
  ]);
  return [...read, ...open.end()];
}

/** Rows in one line each: "2 KEN yes", "3 left out: no vote". */
export function inWords(rows: readonly DataRowRead[]): string[] {
  return rows.map((row) => {
    switch (row.kind) {
      case "vote":
        return `${row.line} ${row.state.system}:${row.state.code} ${row.position}`;
      case "left-out":
        return `${row.line} left out: ${row.reason}`;
      case "note":
        return `${row.line} note: ${row.words}`;
      case "roll-call":
        return `${row.line} ${row.rollCall.native}`;
      case "trade":
      case "area":
      case "commodity":
        return row.kind;
    }
  });
}
