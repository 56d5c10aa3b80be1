import { z } from "zod";
import { UnreadableTable } from "./unreadable-table.ts";

/** A record of a JSON file; `line` is its number, the first is 1. */
export interface JsonRecord {
  line: number;
  fields: Map<string, string>;
}

/** Text in, whole records out: the objects of an array that is the file, or that is a field of the object that is the file. */
export interface JsonRecords {
  push(text: string): JsonRecord[];
  /** Throws UnreadableTable when the file is not JSON as a whole. */
  end(): JsonRecord[];
  /** Names of the fields of the object that is the file, after `end`; of an array none. */
  envelope(): string[];
}

const LONGEST_RECORD = 1024 * 1024;
const [QUOTE, BACKSLASH, OPEN_OBJECT, CLOSE_OBJECT, OPEN_ARRAY, CLOSE_ARRAY] = [34, 92, 123, 125, 91, 93];

export function createJsonRecords(): JsonRecords {
  /** What the file holds beside records, each of which stands there as 0: parsed at the end to judge the whole. */
  let skeleton = "";
  let record = "";
  let count = 0;
  let inString = false;
  let escaped = false;
  /** The open brackets. */
  const open: number[] = [];
  let envelope: string[] = [];

  const startsRecord = () =>
    open.at(-1) === OPEN_ARRAY && (open.length === 1 || (open.length === 2 && open[0] === OPEN_OBJECT));
  let within = 0;

  function push(text: string): JsonRecord[] {
    const records: JsonRecord[] = [];
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (inString) {
        if (escaped) escaped = false;
        else if (code === BACKSLASH) escaped = true;
        else if (code === QUOTE) inString = false;
        continue;
      }
      if (code === QUOTE) inString = true;
      else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
        if (within === 0 && code === OPEN_OBJECT && startsRecord()) {
          skeleton += text.slice(from, at);
          from = at;
          within = open.length + 1;
        }
        open.push(code);
      } else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) {
        if (open.length > 0 && open.length === within) {
          count += 1;
          records.push({ line: count, fields: readFields(record + text.slice(from, at + 1), count) });
          record = "";
          from = at + 1;
          within = 0;
          skeleton += "0";
        }
        open.pop();
      }
    }
    if (within > 0) record += text.slice(from);
    else skeleton += text.slice(from);
    if (record.length > LONGEST_RECORD || skeleton.length > LONGEST_RECORD + count * 64) {
      throw new UnreadableTable(
        `The file is not a list of records: near record ${count + 1} something is too long.`,
      );
    }
    return records;
  }

  return {
    push,
    end() {
      if (within > 0) throw notJson(count, "it ends within a record");
      let whole: unknown;
      try {
        whole = JSON.parse(skeleton);
      } catch (error) {
        throw notJson(count, error instanceof Error ? error.message : String(error));
      }
      envelope =
        whole !== null && typeof whole === "object" && !Array.isArray(whole) ? Object.keys(whole) : [];
      return [];
    },
    envelope: () => envelope,
  };
}

function notJson(after: number, detail: string): UnreadableTable {
  return new UnreadableTable(
    `The file is not whole as JSON: after ${after} records, ${detail}. Fetch it again.`,
  );
}

const Fields = z.record(z.string(), z.unknown());

/** The text of each field as the file has it: numbers with the digits that it gives, null as nothing. */
function readFields(text: string, number: number): Map<string, string> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text, (_key: string, value: unknown, context?: { source?: string }) =>
      typeof value === "number" ? (context?.source ?? String(value)) : value,
    );
  } catch (error) {
    throw notJson(number - 1, error instanceof Error ? error.message : String(error));
  }
  const fields = new Map<string, string>();
  for (const [key, value] of Object.entries(Fields.parse(parsed))) fields.set(key.trim(), textOf(value));
  return fields;
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "";
  return typeof value === "boolean" ? String(value) : JSON.stringify(value);
}
