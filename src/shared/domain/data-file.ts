import { z } from "zod";
import { Iso3 } from "./state-code.ts";

/** The native formats that are read, by what the file is; `trade-table` and `vote-table` are as an analyst types them. */
export const DataFormat = z.enum([
  "undl-votes",
  "voeten-votes",
  "unvotes-votes",
  "unvotes-roll-calls",
  "unvotes-issues",
  "wide-votes",
  "vote-table",
  "comtrade-json",
  "comtrade-csv",
  "comtrade-legacy",
  "baci-flows",
  "baci-countries",
  "baci-products",
  "trade-table",
]);
export type DataFormat = z.infer<typeof DataFormat>;

/**
 * The publication that a figure or a vote belongs to. Files of one data set correct one another, the latest import
 * first; different data sets stand side by side and are never added up. "starter" is what comes with Demarche.
 */
export const Dataset = z.enum([
  "undl",
  "voeten",
  "unvotes",
  "wide",
  "vote-table",
  "comtrade",
  "baci",
  "trade-table",
  "starter",
]);
export type Dataset = z.infer<typeof Dataset>;

/** What a column of a trade table holds. */
export const TradeColumn = z.enum([
  "year",
  "reporter",
  "partner",
  "flow",
  "value",
  "currency",
  "unit",
  "valuation",
  "commodity",
  "source",
]);
export type TradeColumn = z.infer<typeof TradeColumn>;

/** What a column of a vote table holds; in a wide file the states are columns of their own. */
export const VoteColumn = z.enum([
  "resolution",
  "date",
  "title",
  "body",
  "session",
  "state",
  "vote",
  "source",
]);
export type VoteColumn = z.infer<typeof VoteColumn>;

/** How the analyst says that a file is to be read: header names for what is in a column, fixed words for what is not. */
export const ColumnMapping = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("trade-table"),
    columns: z.partialRecord(TradeColumn, z.string()),
    fixed: z.partialRecord(TradeColumn, z.string()),
  }),
  z.strictObject({
    kind: z.literal("vote-table"),
    columns: z.partialRecord(VoteColumn, z.string()),
    fixed: z.partialRecord(VoteColumn, z.string()),
  }),
  z.strictObject({
    kind: z.literal("wide-votes"),
    columns: z.partialRecord(VoteColumn, z.string()),
    fixed: z.partialRecord(VoteColumn, z.string()),
    /** Columns that hold a state's votes. */
    states: z.array(z.strictObject({ column: z.string(), state: Iso3 })),
  }),
]);
export type ColumnMapping = z.infer<typeof ColumnMapping>;

/** A file as its first bytes show it, before anything is imported. */
export const Recognition = z.strictObject({
  path: z.string(),
  name: z.string(),
  bytes: z.int().min(0),
  encoding: z.string(),
  /** Null when no header is known and no mapping was remembered. */
  format: DataFormat.nullable(),
  dataset: Dataset.nullable(),
  /** Why it was taken for that, or why it cannot be read, for the analyst. */
  words: z.string(),
  /** Header names in their order; of JSON the fields of the first record. */
  columns: z.array(z.string()),
  /** The first rows as text, at most five. */
  sample: z.array(z.array(z.string())),
  /** Remembered from an earlier file with this header, or guessed from the names; null where none is needed. */
  mapping: ColumnMapping.nullable(),
  mappingRemembered: z.boolean(),
  /** True when the analyst has to confirm or complete the mapping before the file can be imported. */
  needsMapping: z.boolean(),
});
export type Recognition = z.infer<typeof Recognition>;

/** A cell of a previewed row: what the rows of a reading are made of, by the names that mapped tables use. */
export const PreviewCell = z.strictObject({
  column: z.enum([...TradeColumn.options, ...VoteColumn.options, "code", "name"]),
  /** As it would be kept: a state by its name, a value in whole units of its currency. */
  text: z.string(),
  /** A code or name of a state that is not known. It would be kept and listed. */
  unresolved: z.boolean(),
});
export type PreviewCell = z.infer<typeof PreviewCell>;

/** How a file would be read, by its first rows; a reading of the whole file may know more of its numbers. */
export const DataPreview = z.strictObject({
  /** Rows looked at, votes, figures or codes that would be kept of them, and what would be left out. */
  rows: z.int().min(0),
  kept: z.int().min(0),
  leftOut: z.int().min(0),
  /** The first of them, by line: its cells, or why it would be left out. */
  first: z.array(
    z.strictObject({
      line: z.int().min(1),
      cells: z.array(PreviewCell),
      problem: z.string().nullable(),
    }),
  ),
  /** Reasons for leaving rows out and what is not known, the most frequent first, with the first lines. */
  problems: z.array(
    z.strictObject({ words: z.string(), rows: z.int().min(1), lines: z.array(z.int().min(1)) }),
  ),
});
export type DataPreview = z.infer<typeof DataPreview>;

export const DataFileState = z.enum(["reading", "done", "cancelled", "failed", "removed"]);
export type DataFileState = z.infer<typeof DataFileState>;

/** An imported data file. `name` and `sha256` are part of the provenance of each of its rows. */
export const DataFile = z.strictObject({
  id: z.string(),
  name: z.string(),
  path: z.string(),
  sha256: z.string(),
  bytes: z.int().min(0),
  format: DataFormat,
  dataset: Dataset,
  state: DataFileState,
  /** ISO 8601 instant, UTC. */
  importedAt: z.string(),
  /** Rows of the file that were read; votes, figures and codes kept of them; what was left out with a reason. */
  rows: z.int().min(0),
  kept: z.int().min(0),
  leftOut: z.int().min(0),
  /** Kept rows with a code or name that is no state's: of an area that is none, or not known. */
  unresolved: z.int().min(0),
  /** Roll calls whose stated tally disagrees with itself or with the rows. */
  clashes: z.int().min(0),
  /** Votes or figures that differ from what an earlier file of the data set said. */
  changes: z.int().min(0),
  yearFrom: z.int().nullable(),
  yearTo: z.int().nullable(),
  /** Why it failed. */
  reason: z.string().nullable(),
});
export type DataFile = z.infer<typeof DataFile>;

export const DataNoticeKind = z.enum(["left-out", "unresolved", "clash", "change", "note"]);
export type DataNoticeKind = z.infer<typeof DataNoticeKind>;

/** One thing to know about an imported file: rows left out for one reason, an unresolved code, a clash, a change. */
export const DataNotice = z.strictObject({
  kind: DataNoticeKind,
  words: z.string(),
  rows: z.int().min(0),
  /** Line numbers in the file (the header is line 1), the first of them. */
  lines: z.array(z.int().min(1)),
  /** Of a change: what it was and what it is now. */
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type DataNotice = z.infer<typeof DataNotice>;

/** A row as its file holds it, to follow a figure to its source. */
export const DataRow = z.strictObject({
  file: DataFile,
  line: z.int().min(1),
  /** Header and text of each cell; null when the file is no longer where it was, or has changed. */
  cells: z.array(z.strictObject({ column: z.string(), text: z.string() })).nullable(),
  /** Why the cells cannot be shown. */
  problem: z.string().nullable(),
});
export type DataRow = z.infer<typeof DataRow>;
