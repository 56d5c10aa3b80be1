import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { DataFile, DataRow } from "../../../shared/domain/data-file.ts";
import { createCsvRecords } from "./csv-records.ts";
import { lookAtFile, reasonOf } from "./file-look.ts";
import type { FileLook } from "./file-look.ts";
import { streamRows } from "./stream-rows.ts";
import { createTextDecoding } from "./text-decoding.ts";

/** Shows rows as they stand in their files, which are not kept: they are read again where they were. */
export interface ShownRows {
  show(file: DataFile, line: number): Promise<DataRow>;
}

interface Seen {
  mark: string;
  sha256: string;
}

/** Files on remembered disks change rarely; what was hashed once is known by its size and time of change. */
const REMEMBERED = 50;

export function createShownRows(): ShownRows {
  const seen = new Map<string, Seen>();

  async function sha256Of(path: string): Promise<string> {
    const { size, mtimeMs, ino } = await stat(path);
    const mark = `${size} ${mtimeMs} ${ino}`;
    const known = seen.get(path);
    if (known?.mark === mark) return known.sha256;
    const hash = createHash("sha256");
    for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 }))
      hash.update(chunk as Buffer);
    const sha256 = hash.digest("hex");
    if (seen.size >= REMEMBERED) seen.clear();
    seen.set(path, { mark, sha256 });
    return sha256;
  }

  return {
    async show(file, line) {
      const problem = (words: string): DataRow => ({ file, line, cells: null, problem: words });
      try {
        const { size } = await stat(file.path);
        // Of a file that was not read to its end there is no hash.
        const hashed = file.sha256 === "" || (await sha256Of(file.path)) === file.sha256;
        if (size !== file.bytes || !hashed) {
          return problem(`${file.name} is not the file any more that was imported: it has changed since.`);
        }
        const look = await lookAtFile(file.path);
        if (!look.ok) return problem(look.failure);
        const texts = await findRow(look.value, line);
        if (!texts) return problem(`No row begins on line ${line} of ${file.name}.`);
        const { columns } = look.value;
        return {
          file,
          line,
          cells: columns.map((column, index) => ({ column, text: texts[index] ?? "" })),
          problem: null,
        };
      } catch (error) {
        return problem(`${file.path}: ${reasonOf(error)}`);
      }
    },
  };
}

async function findRow(look: FileLook, line: number): Promise<string[] | null> {
  const offset = look.container === "csv" ? await offsetOfLine(look, line) : null;
  if (offset !== null) return rowAt(look, offset, line);
  for await (const batch of streamRows(look)) {
    for (const row of batch) if (row.line === line) return row.texts();
    if ((batch.at(-1)?.line ?? 0) > line) return null;
  }
  return null;
}

const [NEWLINE, RETURN] = [10, 13];

/**
 * The byte on which a line begins, found without reading the rows before it; null where that would need them: in
 * UTF-16, and in files with newlines of old Macs.
 */
async function offsetOfLine({ path, encoding }: FileLook, line: number): Promise<number | null> {
  if (encoding.startsWith("utf-16")) return null;
  if (line === 1) return 0;
  let current = 1;
  let base = 0;
  let endsInReturn = false;
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    const bytes = chunk as Buffer;
    if (endsInReturn && bytes[0] !== NEWLINE) return null;
    let stop = bytes.length;
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) {
      current += 1;
      if (current === line) {
        stop = at;
        break;
      }
    }
    for (let at = bytes.indexOf(RETURN); at >= 0 && at < stop; at = bytes.indexOf(RETURN, at + 1)) {
      if (at + 1 < bytes.length && bytes[at + 1] !== NEWLINE) return null;
    }
    if (current === line) return base + stop + 1;
    endsInReturn = bytes.at(-1) === RETURN;
    base += bytes.length;
  }
  return null;
}

async function rowAt(look: FileLook, start: number, line: number): Promise<string[] | null> {
  const decoding = createTextDecoding(look.encoding);
  const records = createCsvRecords(look.delimiter ?? ",", line);
  for await (const chunk of createReadStream(look.path, { start, highWaterMark: 64 * 1024 })) {
    const [first] = records.push(decoding.decode(chunk as Buffer));
    if (first) return first.line === line ? first.cells : null;
  }
  const [last] = [...records.push(decoding.end()), ...records.end()];
  return last?.line === line ? last.cells : null;
}
