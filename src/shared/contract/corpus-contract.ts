import { eventIterator } from "@orpc/contract";
import { z } from "zod";
import { Block, LanguageCode, Published } from "../domain/article.ts";
import { Mention, ReviewState, Statement, TextSpan } from "../domain/evidence.ts";
import { IsoDay } from "../domain/iso-day.ts";
import { Lens } from "../domain/lens.ts";
import { EventSummary } from "../domain/outreach.ts";
import { Iso3 } from "../domain/state-code.ts";
import { procedure } from "./procedure.ts";

export const ImportOutcome = z.enum(["imported", "duplicate", "skipped", "failed"]);
export type ImportOutcome = z.infer<typeof ImportOutcome>;

/** Counts so far. `total` is null until the folders have been walked; duplicates are of files already in the corpus. */
export const ImportProgress = z.strictObject({
  runId: z.string(),
  state: z.enum(["walking", "importing", "done", "cancelled", "failed", "interrupted"]),
  total: z.int().min(0).nullable(),
  done: z.int().min(0),
  imported: z.int().min(0),
  duplicates: z.int().min(0),
  skipped: z.int().min(0),
  failed: z.int().min(0),
  /** Files a second over the last seconds, null at the start. */
  rate: z.number().nullable(),
  /** Seconds that remain at that rate, null while unknown. */
  remainingSeconds: z.number().nullable(),
  currentFile: z.string().nullable(),
  /** Why a run failed as a whole (full disk, vanished folder). */
  reason: z.string().nullable(),
});
export type ImportProgress = z.infer<typeof ImportProgress>;

export const ImportRun = z.strictObject({
  id: z.string(),
  /** What was imported: folders and files as the analyst named them. */
  paths: z.array(z.string()),
  /** ISO 8601 instants, UTC. */
  startedAt: z.string(),
  endedAt: z.string().nullable(),
  progress: ImportProgress,
  /** True when the run was cut short and its paths can be imported again to go on. */
  resumable: z.boolean(),
});
export type ImportRun = z.infer<typeof ImportRun>;

export const ImportReportRow = z.strictObject({
  path: z.string(),
  outcome: ImportOutcome,
  /** Why a file failed or was skipped, or which file it duplicates. */
  reason: z.string().nullable(),
  articleId: z.string().nullable(),
});
export type ImportReportRow = z.infer<typeof ImportReportRow>;

/** A page of rows by key; pass `next` back to go on, null at the end. */
function page<Row extends z.ZodType>(row: Row) {
  return z.strictObject({ rows: z.array(row), next: z.string().nullable(), total: z.int().min(0) });
}

const pageInput = {
  cursor: z.string().max(200).nullable().default(null),
  limit: z.int().min(1).max(200).default(50),
};

export const imports = {
  /** Starts importing folders or files; one run at a time. Progress comes from `watch`; the run outlives the caller. */
  start: procedure
    .input(z.strictObject({ paths: z.array(z.string().min(1)).min(1).max(1000) }))
    .output(z.strictObject({ runId: z.string() })),
  /** Progress of a run until it ends; ends at once with the last state for an old run. */
  watch: procedure.input(z.strictObject({ runId: z.string() })).output(eventIterator(ImportProgress)),
  /** Stops at the next batch edge; what was imported stays. */
  cancel: procedure
    .input(z.strictObject({ runId: z.string() }))
    .output(z.strictObject({ cancelled: z.boolean() })),
  list: procedure.output(z.array(ImportRun)),
  report: procedure
    .input(
      z.strictObject({ runId: z.string(), outcome: ImportOutcome.nullable().default(null), ...pageInput }),
    )
    .output(page(ImportReportRow)),
};

export const ArticleHit = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** Where the query's words stand in the title. */
  titleMarks: z.array(TextSpan),
  source: z.string().nullable(),
  author: z.string().nullable(),
  language: LanguageCode,
  published: Published.nullable(),
  /** Words of the main text. */
  words: z.int().min(0),
  /** Partner states by events, then by mentions; at most six. */
  states: z.array(Iso3),
  events: z.int().min(0),
  snippet: z.strictObject({
    text: z.string(),
    marks: z.array(TextSpan),
    leading: z.boolean(),
    trailing: z.boolean(),
  }),
});
export type ArticleHit = z.infer<typeof ArticleHit>;

export const ArticleSort = z.enum(["relevance", "newest", "oldest"]);
export type ArticleSort = z.infer<typeof ArticleSort>;

export const FacetCount = z.strictObject({ value: z.string(), label: z.string(), count: z.int().min(0) });
export type FacetCount = z.infer<typeof FacetCount>;

export const Facets = z.strictObject({
  articles: z.int().min(0),
  events: z.int().min(0),
  countries: z.array(FacetCount),
  sources: z.array(FacetCount),
  years: z.array(FacetCount),
  languages: z.array(FacetCount),
  types: z.array(FacetCount),
  statuses: z.array(FacetCount),
});
export type Facets = z.infer<typeof Facets>;

export const ArticleDetail = z.strictObject({
  id: z.string(),
  title: z.string(),
  author: z.string().nullable(),
  source: z.string().nullable(),
  /** What the file says of itself; it differs where the analyst has corrected it. */
  asRead: z.strictObject({
    title: z.string(),
    author: z.string().nullable(),
    source: z.string().nullable(),
  }),
  url: z.string().nullable(),
  language: LanguageCode,
  published: Published.nullable(),
  /** The text that all offsets count in. */
  text: z.string(),
  blocks: z.array(Block),
  mentions: z.array(Mention),
  events: z.array(EventSummary),
  statements: z.array(z.strictObject({ id: z.string(), statement: Statement, review: ReviewState })),
  /** Where the query's words stand in the text. */
  highlights: z.array(TextSpan),
  format: z.enum(["text", "markdown", "html"]),
  charset: z.string(),
  /** Sanitised markup of the original; null when the original is plain text. */
  safeHtml: z.string().nullable(),
  /** Where the file was when it was imported, and when. */
  path: z.string(),
  importedAt: z.string(),
  hash: z.string(),
});
export type ArticleDetail = z.infer<typeof ArticleDetail>;

export const articles = {
  list: procedure
    .input(z.strictObject({ lens: Lens, sort: ArticleSort.default("relevance"), ...pageInput }))
    .output(page(ArticleHit).extend({ didYouMean: z.string().nullable() })),
  facets: procedure.input(z.strictObject({ lens: Lens })).output(Facets),
  /** One article; `query` marks where its words stand. */
  get: procedure
    .input(z.strictObject({ id: z.string(), query: z.string().max(1000).default("") }))
    .output(ArticleDetail),
  /** Moves articles and their evidence out of the corpus; edits.undo brings them back whole. */
  delete: procedure
    .input(z.strictObject({ ids: z.array(z.string()).min(1).max(10_000) }))
    .output(z.strictObject({ deleted: z.int() })),
  /** The analyst's answer to an asked date; what hangs on the date is read anew. Undoable. */
  setPublished: procedure.input(z.strictObject({ id: z.string(), value: IsoDay })).output(ArticleDetail),
  /**
   * Corrects what articles say of themselves: outlet, author, and of one article its title. A field that is left out
   * stays; null is none. The search follows. Undoable. Returns how many articles changed.
   */
  correct: procedure
    .input(
      z
        .strictObject({
          ids: z.array(z.string()).min(1).max(10_000),
          title: z.string().trim().min(1).max(1000).optional(),
          author: z.string().trim().min(1).max(1000).nullable().optional(),
          source: z.string().trim().min(1).max(1000).nullable().optional(),
        })
        .refine(({ ids, title }) => title === undefined || ids.length === 1, {
          message: "A title is of one article.",
          path: ["title"],
        }),
    )
    .output(z.strictObject({ changed: z.int().min(0) })),
};

/** Something that completes what was typed. `insert` replaces the last word of the query. */
export const Suggestion = z.strictObject({
  kind: z.enum(["state", "person", "source", "title", "term", "field"]),
  label: z.string(),
  insert: z.string(),
  detail: z.string().nullable(),
});
export type Suggestion = z.infer<typeof Suggestion>;

export const search = {
  suggest: procedure
    .input(z.strictObject({ text: z.string().max(1000), limit: z.int().min(1).max(20).default(8) }))
    .output(z.array(Suggestion)),
  /** Null when the query can be read; else where it fails and what would be right. */
  check: procedure.input(z.strictObject({ query: z.string().max(1000) })).output(
    z
      .strictObject({
        at: z.int(),
        length: z.int(),
        message: z.string(),
        suggestion: z.string().nullable(),
      })
      .nullable(),
  ),
};
