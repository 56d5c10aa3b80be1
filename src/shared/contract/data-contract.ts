import { eventIterator } from "@orpc/contract";
import { z } from "zod";
import {
  ColumnMapping,
  DataFile,
  DataNotice,
  DataNoticeKind,
  DataPreview,
  DataRow,
  Recognition,
} from "../domain/data-file.ts";
import { procedure } from "./procedure.ts";

/** What became of a file of a run. */
export const DataFileResult = z.strictObject({
  path: z.string(),
  name: z.string(),
  /** "nothing-new": the very same file is in the workspace already and was not read again; `fileId` is that one. */
  outcome: z.enum(["imported", "nothing-new", "cancelled", "failed"]),
  /** The file's report; null where not even its format was known. */
  fileId: z.string().nullable(),
  reason: z.string().nullable(),
});
export type DataFileResult = z.infer<typeof DataFileResult>;

/** Counts so far of a run that reads data files one after the other. */
export const DataImportProgress = z.strictObject({
  runId: z.string(),
  /** A run is done when it came to its end, whatever became of its files; it fails as a whole by its own fault alone. */
  state: z.enum(["reading", "finishing", "done", "cancelled", "failed"]),
  /** Files of the run, those that are over, and the one at work. */
  files: z.int().min(1),
  filesDone: z.int().min(0),
  currentFile: z.string().nullable(),
  bytesDone: z.int().min(0),
  bytesTotal: z.int().min(0),
  rows: z.int().min(0),
  kept: z.int().min(0),
  leftOut: z.int().min(0),
  /** Rows a second over the last seconds, and seconds that remain; null at the start. */
  rate: z.number().nullable(),
  remainingSeconds: z.number().nullable(),
  /** Ids of the files that have a report, to open it. */
  fileIds: z.array(z.string()),
  /** The files that are over, in their order. */
  results: z.array(DataFileResult),
  reason: z.string().nullable(),
});
export type DataImportProgress = z.infer<typeof DataImportProgress>;

const pageInput = {
  cursor: z.string().max(200).nullable().default(null),
  limit: z.int().min(1).max(200).default(50),
};

export const data = {
  /** What a file is by its first bytes; reads no further. */
  recognise: procedure.input(z.strictObject({ path: z.string().min(1) })).output(Recognition),
  /** How the first rows would be read with a mapping; without one, as the file was recognised. Keeps nothing. */
  preview: procedure
    .input(z.strictObject({ path: z.string().min(1), mapping: ColumnMapping.nullable().default(null) }))
    .output(DataPreview),
  /**
   * Reads data files, one run at a time and none beside an import of articles. A file is taken whole or not at all:
   * a cancelled or failed one leaves its report and no row. A mapping is remembered for the next file with that header.
   */
  start: procedure
    .input(
      z.strictObject({
        files: z
          .array(z.strictObject({ path: z.string().min(1), mapping: ColumnMapping.nullable().default(null) }))
          .min(1)
          .max(100),
      }),
    )
    .output(z.strictObject({ runId: z.string() })),
  /** Reads the starter data that come with Demarche. */
  addStarter: procedure.output(z.strictObject({ runId: z.string() })),
  /** The run under way, to follow one that was started before the page was. */
  current: procedure.output(z.strictObject({ runId: z.string().nullable() })),
  watch: procedure.input(z.strictObject({ runId: z.string() })).output(eventIterator(DataImportProgress)),
  cancel: procedure
    .input(z.strictObject({ runId: z.string() }))
    .output(z.strictObject({ cancelled: z.boolean() })),
  /** Every file ever read, the newest first, with those that were removed. */
  files: procedure.output(z.array(DataFile)),
  notices: procedure
    .input(
      z.strictObject({ fileId: z.string(), kind: DataNoticeKind.nullable().default(null), ...pageInput }),
    )
    .output(
      z.strictObject({ rows: z.array(DataNotice), next: z.string().nullable(), total: z.int().min(0) }),
    ),
  /** One row as it stands in the file, read again from where the file was. */
  row: procedure.input(z.strictObject({ fileId: z.string(), line: z.int().min(1) })).output(DataRow),
  /** Takes a file out of every view; nothing is deleted and `restore` brings it back. */
  remove: procedure.input(z.strictObject({ fileId: z.string() })).output(DataFile),
  restore: procedure.input(z.strictObject({ fileId: z.string() })).output(DataFile),
};
