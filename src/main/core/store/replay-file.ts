import { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import type { ExtractedArticle } from "../../../shared/domain/article.ts";
import { ReplayDifference } from "../../../shared/domain/review.ts";
import { packText, unpackText } from "./packed-text.ts";

/** One article as a replay has read it; without a body it is read as it was before. */
export interface ReplayedArticle {
  article: number;
  stamp: string;
  extracted: ExtractedArticle | null;
}

/**
 * What a replay has found, on disk and not in memory: 100,000 articles may all differ. The file belongs to this process
 * alone and is gone when it is closed, or with the process.
 */
export interface ReplayFile {
  add(batch: readonly { read: ReplayedArticle; differences: readonly ReplayDifference[] }[]): void;
  /** In the order of the articles; `after` is the last page's `next`. */
  differences(
    after: string | null,
    limit: number,
  ): { rows: ReplayDifference[]; next: string | null; total: number };
  /** Articles by row number. */
  articles(after: number, limit: number): ReplayedArticle[];
  close(): void;
}

export function openReplayFile(): ReplayFile {
  // A database without a name is a temporary file of its own, which spills from memory to disk as it grows.
  const database = new DatabaseSync("");
  database.exec(`
    PRAGMA temp_store = FILE;
    CREATE TABLE article (id INTEGER PRIMARY KEY, stamp TEXT NOT NULL, body BLOB) STRICT;
    CREATE TABLE difference (article INTEGER NOT NULL, ordinal INTEGER NOT NULL, body TEXT NOT NULL,
      PRIMARY KEY (article, ordinal)) STRICT, WITHOUT ROWID;
  `);
  const addArticle = database.prepare("INSERT INTO article (id, stamp, body) VALUES (?, ?, ?)");
  const addDifference = database.prepare("INSERT INTO difference (article, ordinal, body) VALUES (?, ?, ?)");
  const page = database.prepare(
    "SELECT article, ordinal, body FROM difference WHERE (article, ordinal) > (?, ?) ORDER BY article, ordinal LIMIT ?",
  );
  const total = database.prepare("SELECT count(*) AS n FROM difference");
  const articles = database.prepare("SELECT id, stamp, body FROM article WHERE id > ? ORDER BY id LIMIT ?");
  return {
    add(batch) {
      database.exec("BEGIN");
      for (const { read, differences } of batch) {
        const body = read.extracted && packText(JSON.stringify(read.extracted));
        addArticle.run(read.article, read.stamp, body);
        for (const [ordinal, difference] of differences.entries()) {
          addDifference.run(read.article, ordinal, JSON.stringify(difference));
        }
      }
      database.exec("COMMIT");
    },
    differences(after, limit) {
      const [article = 0, ordinal = 0] = after?.split("|").map(Number) ?? [];
      const rows = page.all(article, ordinal, limit);
      const last = rows.at(-1);
      return {
        rows: rows.map((row) => ReplayDifference.parse(JSON.parse(String(row["body"])))),
        next: last && rows.length === limit ? `${Number(last["article"])}|${Number(last["ordinal"])}` : null,
        total: Number(total.get()?.["n"]),
      };
    },
    articles: (after, limit) =>
      articles.all(after, limit).map((row) => ({
        article: Number(row["id"]),
        stamp: String(row["stamp"]),
        extracted: row["body"] instanceof Uint8Array ? readExtracted(row["body"]) : null,
      })),
    close: () => database.close(),
  };
}

/** Only this process has written it, a moment ago: its form needs no second look, and 100,000 looks would cost. */
const Extracted = z.custom<ExtractedArticle>((value) => typeof value === "object" && value !== null);

function readExtracted(body: Uint8Array): ExtractedArticle {
  return Extracted.parse(JSON.parse(unpackText(body)));
}
