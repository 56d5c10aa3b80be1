import type { Dataset } from "../../../shared/domain/data-file.ts";

/** A kept row whose code names no state known; `key` is what was stored. */
export interface UnresolvedCode {
  key: string;
  name: string | null;
  line: number;
}

/** Something to report of a file, once all of its rows are there. */
export interface NoticeDraft {
  kind: "clash" | "change" | "note";
  words: string;
  rows: number;
  /** The first hundred. */
  lines: number[];
  before: string | null;
  after: string | null;
}

/** How rows of one kind (votes, trade) are kept. `file` is data_file.id. */
export interface DataRows<Row> {
  /** Keeps rows, within the caller's transaction; their file is not done yet, so that no view sees them. */
  write(file: number, rows: readonly Row[]): UnresolvedCode[];
  /** Clashes within the file, and what differs from what was current before it. Call before the file is done. */
  notices(file: number): Iterable<NoticeDraft>;
  /** First and last calendar year of the file's rows. */
  years(file: number): { from: number; to: number } | null;
  /**
   * Derives anew what views read, after a file of the data set was done, removed or restored. In transactions of its
   * own, none of which others wait for much longer than a second: votes in one, trade in as many as it takes, so that
   * for some seconds a ranking may hold figures of before and after. May be called again whenever it was interrupted.
   */
  derive(dataset: Dataset, file: number): void;
}
