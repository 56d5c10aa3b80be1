import { z } from "zod";
import { textOrNull } from "./article-columns.ts";
import { termsOf } from "./article-index.ts";
import type { ArticleIndex } from "./article-index.ts";
import type { Database, Row } from "./database.ts";

/** Fields of an article that the analyst has corrected, with what the file said; a field that is absent is the file's. */
export const Corrections = z.strictObject({
  title: z.string().optional(),
  author: z.string().nullable().optional(),
  source: z.string().nullable().optional(),
});
export type Corrections = z.infer<typeof Corrections>;

/** What an article says of itself, as it stands, with what the file said of corrected fields. */
export const ArticleFacts = z.strictObject({
  title: z.string(),
  author: z.string().nullable(),
  source: z.string().nullable(),
  corrected: Corrections,
});
export type ArticleFacts = z.infer<typeof ArticleFacts>;

export type FileFacts = Omit<ArticleFacts, "corrected">;

/** A field that is absent stays; null is none. */
export interface FactsChange {
  title?: string | undefined;
  author?: string | null | undefined;
  source?: string | null | undefined;
}

export interface CorrectionStore {
  /** Facts of a live article. */
  facts(uid: string): ArticleFacts | null;
  /** Sets them and keeps the index in step; call within a transaction. */
  set(uid: string, facts: ArticleFacts): void;
}

export function createCorrectionStore({ get, run }: Database, index: ArticleIndex): CorrectionStore {
  const rowOf = (uid: string): Row | undefined =>
    get(
      `SELECT a.*, s.name AS source_name, t.text, t.blocks FROM article a JOIN article_text t ON t.article = a.id
       LEFT JOIN source s ON s.id = a.source WHERE a.uid = ? AND a.live = 1`,
      uid,
    );

  function sourceId(name: string | null): number | null {
    if (name === null) return null;
    run("INSERT INTO source (name) VALUES (?) ON CONFLICT (name) DO NOTHING", name);
    return Number(get("SELECT id FROM source WHERE name = ?", name)?.["id"]);
  }

  return {
    facts(uid) {
      const row = rowOf(uid);
      return row ? readFacts(row) : null;
    },

    set(uid, { title, author, source, corrected }) {
      const row = rowOf(uid);
      if (!row) return;
      if (title !== row["title"]) {
        const counts = new Map<string, number>();
        for (const term of termsOf(row)) counts.set(term, -1);
        for (const term of termsOf({ ...row, title })) counts.set(term, (counts.get(term) ?? 0) + 1);
        index.remove(row);
        index.add({ ...row, title });
        index.countTerms(counts);
      }
      run(
        "UPDATE article SET title = ?, author = ?, source = ?, corrected = ? WHERE id = ?",
        title,
        author,
        sourceId(source),
        JSON.stringify(corrected),
        Number(row["id"]),
      );
    },
  };
}

/** The facts after a correction; a field that says again what the file says is corrected no more. */
export function correctedFacts(facts: ArticleFacts, change: FactsChange): ArticleFacts {
  const file = fileFacts(facts);
  const next = {
    title: change.title ?? facts.title,
    author: change.author === undefined ? facts.author : change.author,
    source: change.source === undefined ? facts.source : change.source,
  };
  return {
    ...next,
    corrected: {
      ...(next.title !== file.title && { title: file.title }),
      ...(next.author !== file.author && { author: file.author }),
      ...(next.source !== file.source && { source: file.source }),
    },
  };
}

/** What the file says of itself, corrected or not. */
export function fileFacts({ title, author, source, corrected }: ArticleFacts): FileFacts {
  return {
    title: corrected.title ?? title,
    author: corrected.author === undefined ? author : corrected.author,
    source: corrected.source === undefined ? source : corrected.source,
  };
}

/** The facts of a row of `article` with the name of its source. */
export function readFacts(row: Row): ArticleFacts {
  return {
    title: String(row["title"]),
    author: textOrNull(row["author"]),
    source: textOrNull(row["source_name"]),
    corrected: readCorrections(row),
  };
}

export function readCorrections(row: Row): Corrections {
  return Corrections.parse(JSON.parse(String(row["corrected"])));
}
