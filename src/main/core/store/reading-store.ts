import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import type { ExtractedArticle, ReadDocument } from "../../../shared/domain/article.ts";
import { IsoDay } from "../../../shared/domain/iso-day.ts";
import { Codebook, DEFAULT_CODEBOOK } from "../../../shared/domain/review.ts";
import type { ReplayDifference } from "../../../shared/domain/review.ts";
import type { RereadRequest } from "../corpus/reread-article.ts";
import { matchProposals } from "../review/match-proposals.ts";
import { differencesOf } from "../review/replay-differences.ts";
import { textOrNull, writeBlocks, writeMentions } from "./article-columns.ts";
import { termsOf } from "./article-index.ts";
import type { ArticleIndex } from "./article-index.ts";
import { countWords, mainText } from "./article-words.ts";
import { readCorrections } from "./corrections.ts";
import type { Database, Row } from "./database.ts";
import type { EvidenceRows } from "./evidence-rows.ts";
import { unpackText } from "./packed-text.ts";
import { proposalsOf } from "./proposals-of.ts";
import { publishedColumns } from "./published-columns.ts";
import type { RecordRows } from "./record-rows.ts";

/** A request with the mark of what the analyst had set of the article, to see later whether that has changed. */
export interface StampedRequest {
  request: RereadRequest;
  stamp: string;
}

export interface Comparison {
  /** False when reading the article anew changed nothing that the workspace keeps. */
  differs: boolean;
  differences: ReplayDifference[];
}

/** How articles were read, and reading them anew. `key` names rules and codebook. What writes, within a transaction. */
export interface ReadingStore {
  codebook(): Codebook;
  setCodebook(codebook: Codebook): void;
  liveArticles(): number;
  /** True when a live article was last read under another key. */
  hasStale(key: string): boolean;
  /** Notes that articles were read under a key. */
  mark(uids: readonly string[], key: string): void;
  markRow(article: number, key: string): void;
  /** Live articles by row number, those read under `except` left out. */
  requests(after: number, limit: number, except?: string): StampedRequest[];
  request(uid: string): RereadRequest | null;
  /** The article's mark today; null when it is not live. */
  stamp(article: number): string | null;
  compare(article: number, extracted: ExtractedArticle): Comparison;
  /** Puts what was read anew in place, decisions and corrections kept. */
  replace(article: number, extracted: ExtractedArticle, key: string): void;
}

const COLUMNS = `a.*, s.name AS source_name, t.text, t.blocks, t.mentions`;
const TABLES = "article a JOIN article_text t ON t.article = a.id LEFT JOIN source s ON s.id = a.source";

export function createReadingStore(
  { all, get, run }: Database,
  records: RecordRows,
  evidence: EvidenceRows,
  index: ArticleIndex,
): ReadingStore {
  const rowOf = (article: number): Row | undefined =>
    get(`SELECT ${COLUMNS} FROM ${TABLES} WHERE a.id = ? AND a.live = 1`, article);

  /** What reading changes of the article itself; its index only where its title or its blocks have changed. */
  function replaceArticle(row: Row, extracted: ExtractedArticle, key: string): void {
    const id = Number(row["id"]);
    const next: Row = {
      ...row,
      title: titleAfter(row, extracted),
      blocks: writeBlocks(extracted.blocks),
    };
    const indexChanges = next["title"] !== row["title"] || next["blocks"] !== row["blocks"];
    if (indexChanges) {
      const counts = new Map<string, number>();
      for (const term of termsOf(row)) counts.set(term, -1);
      for (const term of termsOf(next)) counts.set(term, (counts.get(term) ?? 0) + 1);
      index.remove(row);
      index.add(next);
      index.countTerms(counts);
      run(
        "UPDATE article SET title = ?, words = ? WHERE id = ?",
        String(next["title"]),
        countWords(mainText(unpackText(bytes(row["text"])), extracted.blocks)),
        id,
      );
    }
    run(
      "UPDATE article_text SET blocks = ?, mentions = ? WHERE article = ?",
      String(next["blocks"]),
      writeMentions(extracted.mentions),
      id,
    );
    run(
      `UPDATE article SET language = ?, published = ?, published_rule = ?, published_inferred = ?, published_alternatives = ?,
         reading = ? WHERE id = ?`,
      extracted.language,
      ...publishedColumns(extracted.published),
      key,
      id,
    );
  }

  return {
    codebook() {
      const stored = get("SELECT value FROM meta WHERE key = 'codebook'")?.["value"];
      return stored === undefined ? DEFAULT_CODEBOOK : Codebook.parse(JSON.parse(String(stored)));
    },
    setCodebook(codebook) {
      run(
        "INSERT INTO meta (key, value) VALUES ('codebook', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        JSON.stringify(codebook),
      );
    },
    liveArticles: () => Number(get("SELECT count(*) AS n FROM article WHERE live = 1")?.["n"]),
    hasStale: (key) =>
      get("SELECT 1 FROM article WHERE live = 1 AND (reading < ? OR reading > ?) LIMIT 1", key, key) !==
      undefined,
    mark(uids, key) {
      for (const uid of uids) run("UPDATE article SET reading = ? WHERE uid = ?", key, uid);
    },
    markRow(article, key) {
      run("UPDATE article SET reading = ? WHERE id = ?", key, article);
    },
    requests: (after, limit, except) =>
      all(
        `SELECT ${COLUMNS} FROM ${TABLES} WHERE a.live = 1 AND a.id > ? AND a.reading <> ? ORDER BY a.id LIMIT ?`,
        after,
        except ?? NO_KEY,
        limit,
      ).map((row) => ({ request: readRequest(row), stamp: stampOf(row) })),
    request(uid) {
      const row = get(`SELECT ${COLUMNS} FROM ${TABLES} WHERE a.uid = ? AND a.live = 1`, uid);
      return row ? readRequest(row) : null;
    },
    stamp(article) {
      const row = get(
        "SELECT published, published_rule, corrected FROM article WHERE id = ? AND live = 1",
        article,
      );
      return row ? stampOf(row) : null;
    },

    compare(article, extracted) {
      const row = rowOf(article);
      if (!row) return { differs: false, differences: [] };
      const uid = String(row["uid"]);
      const matched = matchProposals(records.ofArticle(article), proposalsOf(uid, extracted));
      const sameRecords =
        matched.added.length === 0 &&
        matched.records.every(({ record, now }) => isDeepStrictEqual(now, record.now));
      const sameArticle = isDeepStrictEqual(
        [row["blocks"], row["mentions"], row["title"], row["language"], ...publishedOf(row)],
        [
          writeBlocks(extracted.blocks),
          writeMentions(extracted.mentions),
          titleAfter(row, extracted),
          extracted.language,
          ...publishedColumns(extracted.published),
        ],
      );
      if (sameRecords) return { differs: !sameArticle, differences: [] };
      const text = unpackText(bytes(row["text"]));
      return {
        differs: true,
        differences: differencesOf(matched, text, { id: uid, title: String(row["title"]) }),
      };
    },

    replace(article, extracted, key) {
      const row = rowOf(article);
      if (!row) return;
      replaceArticle(row, extracted, key);
      evidence.replace(article, String(row["uid"]), unpackText(bytes(row["text"])), extracted);
    },
  };
}

/** No article is read under this key, nor is the empty one of before keys. */
const NO_KEY = "-";

function readRequest(row: Row): RereadRequest {
  const isText = row["format"] === "text";
  const corrected = readCorrections(row);
  const original = (field: "title" | "author" | "source", stored: string | null) => {
    const file = corrected[field];
    return file === undefined ? stored : file;
  };
  return {
    article: Number(row["id"]),
    uid: String(row["uid"]),
    relativePath: String(row["path"]),
    text: bytes(row["text"]),
    blocks: isText ? null : String(row["blocks"]),
    document: {
      title: isText ? null : original("title", String(row["title"])),
      author: original("author", textOrNull(row["author"])),
      source: original("source", textOrNull(row["source_name"])),
      published: readStatedDay(textOrNull(row["read_published"])),
      declaredLanguage: textOrNull(row["declared_language"]),
    },
    fileDay: textOrNull(row["modified"]) ?? "1970-01-01",
    analystPublished: row["published_rule"] === "analyst" ? String(row["published"]) : null,
  };
}

/** A title that the analyst has corrected stays. */
function titleAfter(row: Row, extracted: ExtractedArticle): string {
  return readCorrections(row).title === undefined ? extracted.title : String(row["title"]);
}

function publishedOf(row: Row) {
  return ["published", "published_rule", "published_inferred", "published_alternatives"].map(
    (name) => row[name],
  );
}

function stampOf(row: Row): string {
  return JSON.stringify([row["published"], row["published_rule"], row["corrected"]]);
}

const StatedDay = z.strictObject({ value: IsoDay, rule: z.enum(["metadata", "url"]) });

function readStatedDay(text: string | null): ReadDocument["published"] {
  return text === null ? null : StatedDay.parse(JSON.parse(text));
}

function bytes(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value;
  throw new TypeError("A text column holds no bytes.");
}
