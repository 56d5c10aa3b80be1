import { readBlocks } from "./article-columns.ts";
import { articleWords, distinctTerms, mainText } from "./article-words.ts";
import type { ArticleWords } from "./article-words.ts";
import type { Database, Row } from "./database.ts";
import { unpackText } from "./packed-text.ts";

/** The full-text index and the vocabulary. Call within the transaction that changes the article. */
export interface ArticleIndex {
  /** Adds words of a new article. */
  insert(article: number, words: ArticleWords): void;
  /** Adds a stored article: its row with id, title, text and blocks. */
  add(row: Row): void;
  /** Takes a stored article out; its row as it was indexed. */
  remove(row: Row): void;
  /** Brings the vocabulary up to date; one statement for all, since ten thousands took half of an import's writing. */
  countTerms(counts: ReadonlyMap<string, number>): void;
}

export function createArticleIndex({ run }: Database): ArticleIndex {
  function countTerms(counts: ReadonlyMap<string, number>): void {
    const sorted = [...counts].toSorted(([left], [right]) => (left < right ? -1 : 1));
    run(
      `INSERT INTO term (term, articles) SELECT value ->> 0, value ->> 1 FROM json_each(?) WHERE true
       ON CONFLICT (term) DO UPDATE SET articles = articles + excluded.articles`,
      JSON.stringify(sorted),
    );
    // The whole vocabulary is looked through; an import, which only adds, is spared that.
    if (sorted.some(([, count]) => count < 0)) run("DELETE FROM term WHERE articles <= 0");
  }

  function insert(article: number, { title, body, names }: ArticleWords): void {
    run(
      "INSERT INTO article_index (rowid, title, body, names) VALUES (?, ?, ?, ?)",
      article,
      title,
      body,
      names,
    );
  }

  return {
    insert,
    add: (row) => insert(Number(row["id"]), indexed(row)),
    remove(row) {
      const { title, body, names } = indexed(row);
      run(
        "INSERT INTO article_index (article_index, rowid, title, body, names) VALUES ('delete', ?, ?, ?, ?)",
        Number(row["id"]),
        title,
        body,
        names,
      );
    },
    countTerms,
  };
}

/** The distinct words of a stored article, by its row with title, text and blocks. */
export function termsOf(row: Row): Set<string> {
  return distinctTerms(String(row["title"]), mainText(textOf(row), readBlocks(String(row["blocks"]))));
}

/** A stored article's words, as they were indexed. */
function indexed(row: Row): ArticleWords {
  return articleWords(String(row["title"]), textOf(row), readBlocks(String(row["blocks"])));
}

function textOf(row: Row): string {
  const { text } = row;
  if (text instanceof Uint8Array) return unpackText(text);
  throw new TypeError("A text column holds no bytes.");
}
