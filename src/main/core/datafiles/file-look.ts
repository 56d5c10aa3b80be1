import { open } from "node:fs/promises";
import { basename } from "node:path";
import { fail, ok } from "../../../shared/domain/result.ts";
import type { Result } from "../../../shared/domain/result.ts";
import { createCsvRecords, findDelimiter } from "./csv-records.ts";
import { createJsonRecords } from "./json-records.ts";
import { columnNames } from "./table-rows.ts";
import { charsetOfHead, createTextDecoding } from "./text-decoding.ts";
import { UnreadableTable } from "./unreadable-table.ts";
import { readXlsxSheet } from "./xlsx-sheet.ts";

/** A data file as its first bytes show it. */
export interface FileLook {
  path: string;
  name: string;
  bytes: number;
  container: "csv" | "json" | "xlsx";
  encoding: string;
  /** Of CSV alone. */
  delimiter: string | null;
  columns: string[];
  /** The first rows as text, at most five. */
  sample: string[][];
  /** Of JSON: names of the fields around the records, as far as the first bytes go. */
  envelope: string[];
}

const HEAD_BYTES = 256 * 1024;
const SAMPLE_ROWS = 5;
/** A workbook is read whole: a hundred megabytes packed are more than a sheet may have rows. */
export const LARGEST_WORKBOOK = 100 * 1024 * 1024;

/** Looks at a file's first bytes; the failure says why it is no table, for the analyst. */
export async function lookAtFile(path: string): Promise<Result<FileLook, string>> {
  const name = basename(path);
  try {
    const { head, bytes } = await readHead(path);
    if (bytes === 0) return fail(`${name} is empty.`);
    const base = { path, name, bytes };
    if (head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4) {
      return ok({ ...base, ...(await lookAtWorkbook(path, bytes)) });
    }
    const encoding = charsetOfHead(head);
    const decoding = createTextDecoding(encoding);
    const text = decoding.decode(head) + (bytes <= head.length ? decoding.end() : "");
    const start = text.trimStart();
    const look =
      start.startsWith("{") || start.startsWith("[")
        ? lookAtJson(text, bytes <= head.length)
        : lookAtCsv(text, bytes <= head.length);
    return ok({ ...base, encoding, ...look });
  } catch (error) {
    return fail(`${name}: ${reasonOf(error)}`);
  }
}

/** What went wrong with a file, in words. */
export function reasonOf(error: unknown): string {
  if (error instanceof UnreadableTable) return error.message;
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "ENOENT") return "The file is not there (any more).";
  if (code === "EACCES" || code === "EPERM") return "The file may not be read. Check its permissions.";
  if (code === "EISDIR") return "This is a folder, not a file.";
  return error instanceof Error ? error.message : String(error);
}

async function readHead(path: string): Promise<{ head: Buffer; bytes: number }> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    const head = Buffer.alloc(Math.min(HEAD_BYTES, size));
    const { bytesRead } = await file.read(head, 0, head.length, 0);
    return { head: head.subarray(0, bytesRead), bytes: size };
  } finally {
    await file.close();
  }
}

type Content = Omit<FileLook, "path" | "name" | "bytes" | "encoding">;

function lookAtCsv(text: string, isWhole: boolean): Content {
  if (text.includes("\0"))
    throw new UnreadableTable("The file is neither text nor an Excel workbook (.xlsx).");
  const delimiter = findDelimiter(text);
  const records = createCsvRecords(delimiter);
  const rows = records.push(text);
  if (isWhole) rows.push(...endOf(records, rows.length > 0));
  const header = rows.findIndex(({ cells }) => isHeader(cells));
  const columns = columnNames(rows[header]?.cells ?? []);
  if (columns.length === 0) throw new UnreadableTable("The file has no row of column names.");
  const sample = rows.slice(header + 1, header + 1 + SAMPLE_ROWS).map(({ cells }) => cells);
  return { container: "csv", delimiter, columns, sample, envelope: [] };
}

/** The last records. A fault far behind the header does not hide what the file is: reading it will tell. */
function endOf<Item>(records: { end(): Item[] }, isKnown: boolean): Item[] {
  try {
    return records.end();
  } catch (error) {
    if (isKnown) return [];
    throw error;
  }
}

/** The first record that is no line of blanks and no "sep=;" of Excel's. */
export function isHeader(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== "") && !/^sep=/i.test(cells[0] ?? "");
}

function lookAtJson(text: string, isWhole: boolean): Content {
  const records = createJsonRecords();
  const rows = records.push(text);
  if (isWhole) endOf(records, rows.length > 0);
  const columns = [...(rows[0]?.fields.keys() ?? [])];
  const sample = rows
    .slice(0, SAMPLE_ROWS)
    .map(({ fields }) => columns.map((column) => fields.get(column) ?? ""));
  return { container: "json", delimiter: null, columns, sample, envelope: records.envelope() };
}

async function lookAtWorkbook(path: string, bytes: number): Promise<Content & { encoding: string }> {
  const sheet = await readXlsxSheet(await readWorkbook(path, bytes));
  const columns = columnNames(sheet.header);
  const sample = sheet.rows
    .slice(0, SAMPLE_ROWS)
    .map(({ cells }) => columns.map((_, index) => cells[index] ?? ""));
  return { container: "xlsx", encoding: "xlsx", delimiter: null, columns, sample, envelope: [] };
}

/** The bytes of a workbook. Throws UnreadableTable when there are too many. */
export async function readWorkbook(path: string, bytes: number): Promise<Buffer> {
  if (bytes > LARGEST_WORKBOOK) {
    throw new UnreadableTable("The workbook is too large to be read whole. Save its sheet as a CSV file.");
  }
  const file = await open(path, "r");
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}
