import { unzipSync } from "fflate";
import readXlsx from "read-excel-file/node";
import { UnreadableTable } from "./unreadable-table.ts";

/** The first sheet of a workbook that has a header: its rows as text, and the row of the header (the first is 1). */
export interface XlsxSheet {
  name: string;
  header: string[];
  headerLine: number;
  rows: { line: number; cells: string[] }[];
}

/** Unpacked, a sheet of some hundred thousand rows; larger ones belong into a CSV file. */
const LARGEST_UNPACKED = 150 * 1024 * 1024;

/** Reads a workbook whole. Throws UnreadableTable. */
export async function readXlsxSheet(bytes: Buffer): Promise<XlsxSheet> {
  checkArchive(bytes);
  let sheets;
  try {
    // Numbers stay the text that the file has, so that no figure drifts.
    sheets = await readXlsx(bytes, { parseNumber: (text) => text });
  } catch (error) {
    throw unreadable(error);
  }
  for (const { sheet, data } of sheets) {
    const rows = data.map((row, index) => ({ line: index + 1, cells: row.map(textOf) }));
    const header = rows.findIndex(({ cells }) => cells.filter((cell) => cell !== "").length >= 2);
    const found = rows[header];
    if (found) {
      const rest = rows.slice(header + 1).filter(({ cells }) => cells.some((cell) => cell !== ""));
      return { name: sheet, header: found.cells, headerLine: found.line, rows: rest };
    }
  }
  throw new UnreadableTable("No sheet of the workbook has a row of column names.");
}

/** A workbook that says of itself that it is huge, or that is none, is refused before anything is unpacked. */
function checkArchive(bytes: Buffer): void {
  let unpacked = 0;
  let isWorkbook = false;
  try {
    unzipSync(bytes, {
      filter({ name, originalSize }) {
        unpacked += originalSize;
        isWorkbook ||= name === "xl/workbook.xml";
        return false;
      },
    });
  } catch (error) {
    throw unreadable(error);
  }
  if (!isWorkbook) throw new UnreadableTable("The file is a ZIP archive, but not an Excel workbook (.xlsx).");
  if (unpacked > LARGEST_UNPACKED) {
    throw new UnreadableTable("The workbook is too large to be read whole. Save its sheet as a CSV file.");
  }
}

function unreadable(error: unknown): UnreadableTable {
  const detail = error instanceof Error ? error.message : String(error);
  return new UnreadableTable(`The workbook cannot be read (${detail}). Save its sheet as a CSV file.`);
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value.trim();
  if (value instanceof Date) return dayOrInstant(value);
  if (typeof value === "boolean") return String(value);
  return "";
}

function dayOrInstant(date: Date): string {
  if (Number.isNaN(date.getTime())) return "";
  return date.toISOString().replace(/T00:00:00\.000Z$/, "");
}
