import type { ExtractedArticle, Published, ReadDocument } from "../../../shared/domain/article.ts";
import { ReviewState, Statement } from "../../../shared/domain/evidence.ts";
import type { IsoDay } from "../../../shared/domain/iso-day.ts";
import type { EventSummary } from "../../../shared/domain/outreach.ts";
import {
  EVENT_COLUMNS,
  readBlocks,
  readEvent,
  readMentions,
  readPublished,
  textOrNull,
  writeBlocks,
  writeMentions,
} from "./article-columns.ts";
import { termsOf } from "./article-index.ts";
import type { ArticleIndex } from "./article-index.ts";
import type { PreparedArticle } from "./article-words.ts";
import type { Database, Row } from "./database.ts";
import type { EvidenceRows } from "./evidence-rows.ts";
import type { ReprintStore } from "./reprint-store.ts";
import { fileFacts, readFacts } from "./corrections.ts";
import type { FileFacts } from "./corrections.ts";
import { unpackText } from "./packed-text.ts";
import { publishedColumns } from "./published-columns.ts";

/** One article as the import hands it over. */
export interface NewArticle {
  hash: string;
  byteLength: number;
  path: string;
  modified: IsoDay;
  document: ReadDocument;
  extracted: ExtractedArticle;
  prepared: PreparedArticle;
}

/** An article with its text and evidence, as stored. */
export interface StoredArticle {
  uid: string;
  title: string;
  author: string | null;
  source: string | null;
  /** What the file says; it differs where the analyst has corrected it. */
  asRead: FileFacts;
  url: string | null;
  language: string;
  published: Published | null;
  text: string;
  blocks: ReturnType<typeof readBlocks>;
  mentions: ReturnType<typeof readMentions>;
  events: EventSummary[];
  statements: { id: string; statement: Statement; review: ReviewState }[];
  format: ReadDocument["format"];
  charset: string;
  safeHtml: string | null;
  path: string;
  importedAt: string;
  hash: string;
}

/** Articles and their evidence. Every change keeps index, vocabulary and evidence in step in one transaction. */
export interface ArticleStore {
  /** Hashes of articles with one of these byte lengths, deleted ones included. */
  hashesOfLength(bytes: number): string[];
  /**
   * The article of this hash: its id and whether it is live, or null. A deleted article that is imported again comes
   * back to life.
   */
  find(hash: string): { uid: string; live: boolean; path: string } | null;
  /** Adds articles; call within a transaction. Returns their ids in order. */
  insert(articles: readonly NewArticle[], run: number, importedAt: string): string[];
  read(uid: string): StoredArticle | null;
  /** Sets articles live or deleted; call within a transaction. Returns the ids that changed. */
  setLive(uids: readonly string[], live: boolean): string[];
}

/** The id of the article with this SHA-256: the same file is the same article in every workspace. */
export function articleUid(fileHash: string): string {
  return `a${fileHash.slice(0, 16)}`;
}

export function createArticleStore(
  database: Database,
  evidence: EvidenceRows,
  index: ArticleIndex,
  reprints: ReprintStore,
): ArticleStore {
  const { all, get, run } = database;

  function sourceId(name: string | null): number | null {
    if (name === null) return null;
    run("INSERT INTO source (name) VALUES (?) ON CONFLICT (name) DO NOTHING", name);
    return Number(get("SELECT id FROM source WHERE name = ?", name)?.["id"]);
  }

  function textRow(uid: string): Row | undefined {
    return get(
      `SELECT a.*, s.name AS source_name, t.text, t.original IS NOT NULL AS has_original, t.safe_html, t.blocks, t.mentions
       FROM article a JOIN article_text t ON t.article = a.id LEFT JOIN source s ON s.id = a.source
       WHERE a.uid = ? AND a.live = 1`,
      uid,
    );
  }

  return {
    hashesOfLength: (length) =>
      all("SELECT hash FROM article WHERE bytes = ? LIMIT 500", length).map((row) => String(row["hash"])),

    find(fileHash) {
      const row = get("SELECT uid, live, path FROM article WHERE hash = ?", fileHash);
      return row ? { uid: String(row["uid"]), live: row["live"] === 1, path: String(row["path"]) } : null;
    },

    insert(articles, importRun, importedAt) {
      const terms = new Map<string, number>();
      const signed: Parameters<typeof reprints.add>[0][number][] = [];
      const uids = articles.map((article) => {
        const { document, extracted, prepared } = article;
        const uid = articleUid(article.hash);
        for (const term of prepared.terms) terms.set(term, (terms.get(term) ?? 0) + 1);
        const { id } = run(
          `INSERT INTO article (uid, hash, bytes, title, author, source, url, language, published, published_rule, published_inferred,
             published_alternatives, words, events, format, charset, path, modified, read_published, declared_language, imported_at, run)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          uid,
          article.hash,
          article.byteLength,
          extracted.title,
          extracted.author,
          sourceId(extracted.source),
          document.url,
          extracted.language,
          ...publishedColumns(extracted.published),
          prepared.wordCount,
          extracted.events.length,
          document.format,
          document.charset,
          article.path,
          article.modified,
          document.published ? JSON.stringify(document.published) : null,
          document.declaredLanguage,
          importedAt,
          importRun,
        );
        run(
          "INSERT INTO article_text (article, text, original, safe_html, blocks, mentions) VALUES (?, ?, ?, ?, ?, ?)",
          id,
          prepared.text,
          prepared.original,
          prepared.safeHtml,
          writeBlocks(extracted.blocks),
          writeMentions(extracted.mentions),
        );
        index.insert(id, prepared.words);
        evidence.insert(id, uid, document.text, extracted);
        signed.push({ id, signature: prepared.signature });
        return uid;
      });
      index.countTerms(terms);
      reprints.add(signed);
      return uids;
    },

    read(uid) {
      const row = textRow(uid);
      if (!row) return null;
      const id = Number(row["id"]);
      const facts = readFacts(row);
      const { title, author, source } = facts;
      return {
        uid,
        title,
        author,
        source,
        asRead: fileFacts(facts),
        url: textOrNull(row["url"]),
        language: String(row["language"]),
        published: readPublished(row),
        text: unpackText(bytes(row["text"])),
        blocks: readBlocks(String(row["blocks"])),
        mentions: readMentions(String(row["mentions"])),
        events: all(
          `SELECT ${EVENT_COLUMNS} FROM event e JOIN article a ON a.id = e.article LEFT JOIN source s ON s.id = a.source
           WHERE e.article = ? ORDER BY e.quote_start, e.id`,
          id,
        ).map(readEvent),
        statements: all("SELECT uid, body, review FROM statement WHERE article = ? ORDER BY id", id).map(
          (statement) => ({
            id: String(statement["uid"]),
            statement: Statement.parse(JSON.parse(String(statement["body"]))),
            review: ReviewState.parse(statement["review"]),
          }),
        ),
        format: formatOf(row["format"]),
        charset: String(row["charset"]),
        safeHtml: row["safe_html"] === null ? null : unpackText(bytes(row["safe_html"])),
        path: String(row["path"]),
        importedAt: String(row["imported_at"]),
        hash: String(row["hash"]),
      };
    },

    setLive(uids, live) {
      const changed: string[] = [];
      const terms = new Map<string, number>();
      for (const uid of uids) {
        const row = get(
          "SELECT a.id, a.title, t.text, t.blocks FROM article a JOIN article_text t ON t.article = a.id WHERE a.uid = ? AND a.live = ?",
          uid,
          live ? 0 : 1,
        );
        if (!row) continue;
        const id = Number(row["id"]);
        for (const term of termsOf(row)) terms.set(term, (terms.get(term) ?? 0) + (live ? 1 : -1));
        evidence.setLive(id, live);
        if (live) index.add(row);
        else index.remove(row);
        run("UPDATE article SET live = ? WHERE id = ?", live ? 1 : 0, id);
        changed.push(uid);
      }
      index.countTerms(terms);
      return changed;
    },
  };
}

function formatOf(value: unknown): ReadDocument["format"] {
  return value === "html" || value === "markdown" ? value : "text";
}

function bytes(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value;
  throw new TypeError("A text column holds no bytes.");
}
