import Papa from "papaparse";
import { UnreadableTable } from "./unreadable-table.ts";

/** A record of a CSV file and the line of the file on which it begins. */
export interface CsvRecord {
  line: number;
  cells: string[];
  /** True when a quoted cell was not closed where it should have been, so that lines ran together. */
  broken: boolean;
  /** True of a last record without a line's end that is shorter than the one before it: its file was cut off. */
  cut: boolean;
}

/** Text in, whole records out. Newlines are "\n" in the records, whatever they are in the file. */
export interface CsvRecords {
  push(text: string): CsvRecord[];
  end(): CsvRecord[];
}

interface Parsed {
  data: string[][];
  errors: { code: string; row: number }[];
  meta: { cursor: number };
}

/** A record longer than this is a quotation mark that nothing closes. */
const LONGEST_RECORD = 1024 * 1024;

export function createCsvRecords(delimiter: string, firstLine = 1): CsvRecords {
  let rest = "";
  let heldReturn = "";
  let line = firstLine;
  let width = 0;

  // Papa's parser rather than its streams: chunk by chunk it is fastest, and only so are lines and pauses ours.
  function parse(text: string, more: boolean): CsvRecord[] {
    const parsed = new Papa.Parser({ delimiter, newline: "\n" }).parse(text, 0, more) as Parsed;
    const { data, errors, meta } = parsed;
    if (errors.some(({ code }) => code === "MissingQuotes")) throw unclosed(line);
    const end = more ? meta.cursor : text.length;
    const plain = !text.includes('"');
    const broken = new Set(errors.map(({ row }) => row));
    const records: CsvRecord[] = [];
    for (const [index, cells] of data.entries()) {
      const began = line;
      const inside = plain ? 0 : newlinesWithin(cells);
      line += 1 + inside;
      if (cells.length === 1 && cells[0] === "") continue;
      const cut = !more && !text.endsWith("\n") && index === data.length - 1 && cells.length < width;
      records.push({ line: began, cells, broken: inside > 0 && broken.has(index), cut });
      width = cells.length;
    }
    rest = text.slice(end);
    if (rest.length > LONGEST_RECORD) throw unclosed(line);
    return records;
  }

  return {
    push(text) {
      let given = heldReturn + text;
      heldReturn = given.endsWith("\r") ? "\r" : "";
      if (heldReturn) given = given.slice(0, -1);
      if (given.includes("\r")) given = given.replace(/\r\n?/g, "\n");
      return given === "" ? [] : parse(rest + given, true);
    },
    end() {
      const text = rest + (heldReturn ? "\n" : "");
      return text === "" ? [] : parse(text, false);
    },
  };
}

function unclosed(line: number): UnreadableTable {
  return new UnreadableTable(
    `The record that begins on line ${line} has a quotation mark that is not closed. Correct that line and import the file again.`,
  );
}

function newlinesWithin(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) if (cell.includes("\n")) count += countNewlines(cell);
  return count;
}

function countNewlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

const DELIMITERS = [",", ";", "\t", "|"] as const;

/** The character that parts the cells, by how often it stands outside of quotation marks in the first lines. */
export function findDelimiter(text: string): string {
  const said = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (said) return said;
  const header = text.replace(/"(?:[^"]|"")*"/g, '""').match(/[^\r\n]+/)?.[0] ?? "";
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, count: header.split(delimiter).length }));
  return counted.toSorted((a, b) => b.count - a.count)[0]?.delimiter ?? ",";
}
