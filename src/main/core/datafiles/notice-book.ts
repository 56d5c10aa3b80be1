import type { DataNotice } from "../../../shared/domain/data-file.ts";
import { unresolvedKind } from "../../../shared/gazetteer/m49.ts";
import type { UnresolvedKind } from "../../../shared/gazetteer/m49.ts";
import type { UnresolvedCode } from "../store/data-rows.ts";

/** The first lines of each, enough to look at. */
const LINES_KEPT = 100;
/** A file in which everything is wrong in its own way is not told of without end. */
const REASONS_KEPT = 500;

/** What is told of a file while it is read, the same words once with their count and first lines. */
export interface NoticeBook {
  leftOut(reason: string, line: number): void;
  note(words: string, line: number): void;
  unresolved(codes: readonly UnresolvedCode[]): void;
  leftOutRows(): number;
  unresolvedRows(): number;
  notices(): DataNotice[];
}

interface Entry {
  words: string;
  rows: number;
  lines: number[];
}

export function createNoticeBook(): NoticeBook {
  const reasons = new Map<string, Entry>();
  const notes = new Map<string, Entry>();
  const codes = new Map<string, Entry>();

  function add(entries: Map<string, Entry>, key: string, words: string, line: number): void {
    let entry = entries.get(key);
    if (!entry && key !== OTHERS && entries.size >= REASONS_KEPT) return add(entries, OTHERS, OTHERS, line);
    if (!entry) {
      entry = { words, rows: 0, lines: [] };
      entries.set(key, entry);
    }
    entry.rows += 1;
    if (entry.lines.length < LINES_KEPT) entry.lines.push(line);
  }

  return {
    leftOut: (reason, line) => add(reasons, clipped(reason), clipped(reason), line),
    note: (words, line) => add(notes, words, words, line),
    unresolved(found) {
      for (const { key, name, line } of found) add(codes, key, codeWords(key, name), line);
    },
    leftOutRows: () => rowsOf(reasons),
    unresolvedRows: () => rowsOf(codes),
    notices: () => [...listed("left-out", reasons), ...listed("unresolved", codes), ...listed("note", notes)],
  };
}

/** "m49:344 (Hong Kong, China), an area that is no state of the gazetteer"; a name that is no code stands for itself. */
function codeWords(key: string, name: string | null): string {
  const called = clipped(name ?? "");
  const given = key.startsWith("name:")
    ? `"${clipped(key.slice("name:".length))}"`
    : called === ""
      ? clipped(key)
      : `${clipped(key)} (${called})`;
  return `${given}, ${UNRESOLVED_WORDS[unresolvedKind(key)]}`;
}

const UNRESOLVED_WORDS: Readonly<Record<UnresolvedKind, string>> = {
  area: "an area that is no state of the gazetteer",
  former: "a former state in a year that is not its own",
  unknown: "not known",
};

/** A cell of a broken file may hold a megabyte, and five hundred reasons may quote one each. */
const LONGEST_WORDS = 400;

function clipped(words: string): string {
  return words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}…` : words;
}

const OTHERS = "Others, too many to name each";

function rowsOf(entries: ReadonlyMap<string, Entry>): number {
  let sum = 0;
  for (const { rows } of entries.values()) sum += rows;
  return sum;
}

function listed(kind: DataNotice["kind"], entries: ReadonlyMap<string, Entry>): DataNotice[] {
  return [...entries.values()]
    .toSorted((a, b) => b.rows - a.rows)
    .map(({ words, rows, lines }) => ({ kind, words, rows, lines, before: null, after: null }));
}
