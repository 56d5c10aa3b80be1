import { createReadStream } from "node:fs";
import { createCsvRecords } from "./csv-records.ts";
import { isHeader, readWorkbook } from "./file-look.ts";
import type { FileLook } from "./file-look.ts";
import { createJsonRecords } from "./json-records.ts";
import { columnNames, createRecordRows, createTableRows } from "./table-rows.ts";
import type { FileRow } from "./table-rows.ts";
import { createTextDecoding } from "./text-decoding.ts";
import { readXlsxSheet } from "./xlsx-sheet.ts";

/** Some seven hundred rows of the UN's file: small enough to stop at once, large enough not to be felt. */
const CHUNK_BYTES = 256 * 1024;

/**
 * The rows of a data file, a chunk at a time and no faster than they are taken. `onBytes` sees every byte of the file
 * once, in order, before the rows that it holds. Throws UnreadableTable, or what reading the file throws.
 */
export async function* streamRows(
  look: FileLook,
  onBytes: (bytes: Uint8Array) => void = () => {},
): AsyncGenerator<FileRow[], void> {
  switch (look.container) {
    case "csv":
      return yield* csvRows(look, onBytes);
    case "json":
      return yield* jsonRows(look, onBytes);
    case "xlsx":
      return yield* workbookRows(look, onBytes);
  }
}

async function* csvRows(
  look: FileLook,
  onBytes: (bytes: Uint8Array) => void,
): AsyncGenerator<FileRow[], void> {
  const records = createCsvRecords(look.delimiter ?? ",");
  let toRow: ReturnType<typeof createTableRows> | null = null;
  for await (const text of textOf(look, onBytes)) {
    let batch = text === null ? records.end() : records.push(text);
    if (!toRow) {
      const header = batch.findIndex(({ cells }) => isHeader(cells));
      const found = batch[header];
      if (!found) continue;
      toRow = createTableRows(columnNames(found.cells));
      batch = batch.slice(header + 1);
    }
    if (batch.length > 0) yield batch.map(toRow);
  }
}

async function* jsonRows(
  look: FileLook,
  onBytes: (bytes: Uint8Array) => void,
): AsyncGenerator<FileRow[], void> {
  const records = createJsonRecords();
  const toRow = createRecordRows(look.columns);
  for await (const text of textOf(look, onBytes)) {
    const batch = text === null ? records.end() : records.push(text);
    if (batch.length > 0) yield batch.map(toRow);
  }
}

async function* workbookRows(
  look: FileLook,
  onBytes: (bytes: Uint8Array) => void,
): AsyncGenerator<FileRow[], void> {
  const bytes = await readWorkbook(look.path, look.bytes);
  onBytes(bytes);
  const sheet = await readXlsxSheet(bytes);
  const toRow = createTableRows(columnNames(sheet.header));
  for (let at = 0; at < sheet.rows.length; at += 1000) {
    yield sheet.rows.slice(at, at + 1000).map((row) => toRow({ ...row, broken: false, cut: false }));
  }
}

/** The text of a file chunk by chunk, null after the last. */
async function* textOf(
  look: FileLook,
  onBytes: (bytes: Uint8Array) => void,
): AsyncGenerator<string | null, void> {
  const decoding = createTextDecoding(look.encoding);
  for await (const chunk of createReadStream(look.path, { highWaterMark: CHUNK_BYTES })) {
    const bytes = chunk as Buffer;
    onBytes(bytes);
    yield decoding.decode(bytes);
  }
  yield decoding.end();
  yield null;
}
