import type { ColumnMapping } from "../../../../../../src/shared/domain/data-file.ts";
import type { DataRowRead, FormatReader } from "../../../../../../src/main/core/datafiles/reader.ts";
import { readTable as readParted } from "../../../../../support/read-table.ts";

/** Everything that a reader makes of a table whose cells are parted by ";", with blanks around them. */
export function readTable(
  reader: FormatReader,
  table: string,
  mapping: ColumnMapping | null = null,
): DataRowRead[] {
  return readParted(reader, table.replaceAll(/[ \t]*([;\n])[ \t]*/g, "$1"), mapping, ";");
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
