import { randomUUID } from "node:crypto";
import { createArticleIndex } from "./article-index.ts";
import { createArticleList } from "./article-list.ts";
import type { ArticleList } from "./article-list.ts";
import { createArticleStore } from "./article-store.ts";
import type { ArticleStore } from "./article-store.ts";
import { createCorrectionStore } from "./corrections.ts";
import type { CorrectionStore } from "./corrections.ts";
import { createDataFileStore } from "./data-file-store.ts";
import type { DataFileStore } from "./data-file-store.ts";
import { openDatabase } from "./database.ts";
import type { Database } from "./database.ts";
import { createEditStore } from "./edit-store.ts";
import type { EditStore } from "./edit-store.ts";
import { createEvidenceRows } from "./evidence-rows.ts";
import { createHitTables } from "./hit-tables.ts";
import type { HitTables } from "./hit-tables.ts";
import { createImportStore } from "./import-store.ts";
import type { ImportStore } from "./import-store.ts";
import { createOccurrenceStore } from "./occurrence-store.ts";
import type { OccurrenceStore } from "./occurrence-store.ts";
import { createReprintStore } from "./reprint-store.ts";
import { createOutreachStore } from "./outreach-store.ts";
import type { OutreachStore } from "./outreach-store.ts";
import { createReadingStore } from "./reading-store.ts";
import type { ReadingStore } from "./reading-store.ts";
import { createRecordRows } from "./record-rows.ts";
import { createRollCallStore } from "./roll-call-store.ts";
import type { RollCallStore } from "./roll-call-store.ts";
import { createReviewLog } from "./review-log.ts";
import type { ReviewLog } from "./review-log.ts";
import { createReviewQueue } from "./review-queue.ts";
import type { ReviewQueue } from "./review-queue.ts";
import { createReviewStore } from "./review-store.ts";
import type { ReviewStore } from "./review-store.ts";
import { createTradeStore } from "./trade-store.ts";
import type { TradeStore } from "./trade-store.ts";
import { createVoteLinkStore } from "./vote-link-store.ts";
import type { VoteLinkStore } from "./vote-link-store.ts";

export interface CorpusCounts {
  articles: number;
  events: number;
  asked: number;
  bytes: number;
}

/** Everything that a workspace's database keeps, one store for each aggregate. */
export interface CorpusStore {
  /** The workspace's own id, made when it was created. */
  id: string;
  articles: ArticleStore;
  list: ArticleList;
  readings: ReadingStore;
  corrections: CorrectionStore;
  outreach: OutreachStore;
  imports: ImportStore;
  edits: EditStore;
  review: ReviewStore;
  queue: ReviewQueue;
  log: ReviewLog;
  hits: HitTables;
  trade: TradeStore;
  occurrences: OccurrenceStore;
  rollCalls: RollCallStore;
  voteLinks: VoteLinkStore;
  dataFiles: DataFileStore;
  /**
   * Runs the work as one transaction, with the happenings brought up to date at its end: all of it or, when it throws,
   * none. An import settles "soon" and, at its end, "now".
   */
  transaction<Value>(work: () => Value, settle?: "now" | "soon"): Value;
  dataVersion: Database["dataVersion"];
  counts(): CorpusCounts;
  /** True when every live article came from the sample folder. */
  onlyFrom(folder: string): boolean;
  /**
   * Folded words that live articles hold, most used first; those of one article, mostly slips and names of the day,
   * only as far as there are fewer than `enough` others.
   */
  terms(limit: number, enough: number): { term: string; articles: number }[];
  titles(limit: number): { uid: string; title: string }[];
  sources(): string[];
  close(): void;
}

/** Opens or creates the workspace database. Throws WorkspaceProblem. */
export function openCorpusStore(path: string): CorpusStore {
  const database = openDatabase(path);
  const { all, get, run } = database;
  const records = createRecordRows(database);
  const evidence = createEvidenceRows(database, records);
  const index = createArticleIndex(database);
  const log = createReviewLog(database);
  const reprints = createReprintStore(database);
  const occurrences = createOccurrenceStore(database);
  reprints.bringUpToDate();
  occurrences.bringUpToDate();
  const number = (sql: string, ...values: string[]) => Number(get(sql, ...values)?.["n"]);
  run("INSERT INTO meta (key, value) VALUES ('id', ?) ON CONFLICT (key) DO NOTHING", randomUUID());
  return {
    id: String(get("SELECT value FROM meta WHERE key = 'id'")?.["value"]),
    articles: createArticleStore(database, evidence, index, reprints),
    list: createArticleList(database),
    readings: createReadingStore(database, records, evidence, index),
    corrections: createCorrectionStore(database, index),
    outreach: createOutreachStore(database),
    imports: createImportStore(database),
    edits: createEditStore(database),
    review: createReviewStore(database, records, evidence, log),
    queue: createReviewQueue(database, records),
    log,
    hits: createHitTables(database),
    trade: createTradeStore(database),
    occurrences,
    rollCalls: createRollCallStore(database),
    voteLinks: createVoteLinkStore(database),
    dataFiles: createDataFileStore(database),
    transaction: (work, settle = "now") =>
      database.transaction(() => {
        const value = work();
        occurrences.settle(settle);
        return value;
      }),
    dataVersion: database.dataVersion,
    counts: () => ({
      articles: number("SELECT count(*) AS n FROM article WHERE live = 1"),
      events: number(
        "SELECT count(*) AS n FROM event WHERE occurrence = id AND live = 1 AND review <> 'rejected'",
      ),
      asked: number("SELECT count(*) AS n FROM article WHERE live = 1 AND published_inferred = 1"),
      bytes: number("SELECT page_count * page_size AS n FROM pragma_page_count, pragma_page_size"),
    }),
    onlyFrom: (folder) =>
      number("SELECT count(*) AS n FROM article WHERE live = 1") > 0 &&
      number("SELECT count(*) AS n FROM article WHERE live = 1 AND instr(path, ?) <> 1", folder) === 0,
    terms(limit, enough) {
      const rows = all(
        "SELECT term, articles FROM term WHERE articles > 1 ORDER BY articles DESC LIMIT ?",
        limit,
      );
      const once = Math.min(enough, limit) - rows.length;
      if (once > 0) rows.push(...all("SELECT term, articles FROM term WHERE articles = 1 LIMIT ?", once));
      return rows.map((row) => ({ term: String(row["term"]), articles: Number(row["articles"]) }));
    },
    titles: (limit) =>
      all("SELECT uid, title FROM article WHERE live = 1 ORDER BY published DESC LIMIT ?", limit).map(
        (row) => ({
          uid: String(row["uid"]),
          title: String(row["title"]),
        }),
      ),
    sources: () => all("SELECT name FROM source ORDER BY name").map((row) => String(row["name"])),
    close: () => database.close(),
  };
}
