import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { lookAtFile } from "../../../../../src/main/core/datafiles/file-look.ts";
import { streamRows } from "../../../../../src/main/core/datafiles/stream-rows.ts";

export interface RowsRead {
  encoding: string;
  columns: string[];
  /** Line, fault and cells of each row. */
  rows: { line: number; fault: string | null; cells: Record<string, string | undefined> }[];
}

/** Writes a file and reads it as a data file is read; throws what a run would report. */
export async function readFileRows(
  folder: string,
  name: string,
  content: string | Uint8Array,
): Promise<RowsRead> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const look = await lookAtFile(path);
  if (!look.ok) throw new Error(look.failure);
  const { encoding, columns } = look.value;
  const rows: RowsRead["rows"] = [];
  for await (const batch of streamRows(look.value)) {
    for (const row of batch) {
      const cells = Object.fromEntries(columns.map((column) => [column, row.cell(column)]));
      rows.push({ line: row.line, fault: row.fault, cells });
    }
  }
  return { encoding, columns, rows };
}
