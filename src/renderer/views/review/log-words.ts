import type { LogAction, LogEntry } from "../../../shared/domain/review.ts";
import { lineWords } from "./line-words.ts";

export const ACTION_WORDS: Record<LogAction, string> = {
  accept: "accepted",
  reject: "rejected",
  reopen: "reopened",
  edit: "edited",
  merge: "merged",
  split: "split",
  link: "linked",
  undo: "undone",
  redo: "done again",
};

const INSTANT = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

/** An instant on the analyst's clock: "24 Nov 2026, 15:02". */
export function instantWords(instant: string): string {
  return INSTANT.format(new Date(instant));
}

/** What a log entry changed: the record in words, before only where they differ, and its state of review. */
export interface LogChange {
  words: string | null;
  before: string | null;
  /** "new to accepted"; null where it did not change or is not told. */
  states: string | null;
}

export function logChange({ from, to }: Pick<LogEntry, "from" | "to">): LogChange {
  const old = parted(from);
  const next = parted(to);
  const words = next.words ?? old.words;
  return {
    words: words && lineWords(words),
    before:
      next.words !== null && old.words !== null && old.words !== next.words ? lineWords(old.words) : null,
    states:
      old.state !== null && next.state !== null && old.state !== next.state
        ? `${old.state} to ${next.state}`
        : null,
  };
}

/** "… 2023-04 [accepted]" and "… 2023-04, a happening of its own" as words and standing. */
function parted(words: string | null): { words: string | null; state: string | null } {
  const found =
    words === null
      ? null
      : (/^(.*) \[(\w+)\]$/s.exec(words) ?? /^(.*), ((?:one|a) happening .*)$/s.exec(words));
  return found ? { words: found[1] ?? "", state: found[2] ?? "" } : { words, state: null };
}
