import type { Published } from "../../../shared/domain/article.ts";
import type { LensFacet } from "../../../shared/domain/lens.ts";
import { readBlocks, readPublished, textOrNull } from "./article-columns.ts";
import { mainText } from "./article-words.ts";
import type { Database, Row } from "./database.ts";
import { inArticles, join, listConditions, marks, pairConditions, valuesOf } from "./lens-scope.ts";
import type { LensScope } from "./lens-scope.ts";
import { unpackText } from "./packed-text.ts";

export type ListOrder = "relevance" | "newest" | "oldest";

export interface ListedArticle {
  uid: string;
  title: string;
  source: string | null;
  author: string | null;
  language: string;
  published: Published | null;
  words: number;
  events: number;
  states: string[];
  /** The main text, for the snippet. */
  main: string;
}

export interface ValueCount {
  value: string;
  count: number;
}

/** Articles through the lens as a list, and how its facets part them. */
export interface ArticleList {
  /** A page in the order asked for, by key: `after` is the last page's `next`. Without a query relevance is newest. */
  page(
    scope: LensScope,
    order: ListOrder,
    after: string | null,
    limit: number,
  ): { articles: ListedArticle[]; next: string | null };
  count(scope: LensScope): number;
  /** Articles for each value of a facet, its own choice left out of account, most first. */
  facet(scope: LensScope, facet: CountedFacet): ValueCount[];
  facets(scope: LensScope): Record<CountedFacet, ValueCount[]>;
}

export type CountedFacet = Exclude<LensFacet, "reviews">;

/** More sources than these are reached by the query field source: */
const MAX_SOURCES = 200;

export function createArticleList(database: Database): ArticleList {
  const { all, get } = database;

  function statesOf(id: number, focus: string): string[] {
    return all(
      `SELECT s.state, (SELECT count(*) FROM event_pair p WHERE p.article = s.article AND p.focus = ? AND p.partner = s.state) AS events
       FROM article_state s WHERE s.article = ? AND s.state <> ? ORDER BY events DESC, s.mentions DESC, s.state LIMIT 6`,
      focus,
      id,
      focus,
    ).map((row) => String(row["state"]));
  }

  /** Sources, languages and years in one pass; only where none of them is chosen, as each leaves out its own choice. */
  function ofArticles(scope: LensScope): Record<"sources" | "languages" | "years", ValueCount[]> {
    const conditions = listConditions(scope);
    const rows = all(
      `SELECT c.*, s.name FROM (
         SELECT a.source, a.language, substr(a.published, 1, 4) AS year, count(*) AS n FROM article a
         WHERE ${join(conditions)} GROUP BY 1, 2, 3) c LEFT JOIN source s ON s.id = c.source`,
      ...valuesOf(conditions),
    );
    return {
      sources: summed(rows, "name").toSorted(byCount).slice(0, MAX_SOURCES),
      languages: summed(rows, "language").toSorted(byCount),
      years: summed(rows, "year").toSorted((left, right) => right.value.localeCompare(left.value)),
    };
  }

  const list: ArticleList = {
    page(scope, order, after, limit) {
      const conditions = listConditions({ ...scope, hits: null });
      const ranked = order === "relevance" && scope.hits !== null;
      const from = scope.hits ? `${scope.hits} h JOIN article a ON a.id = h.article` : "article a";
      const key = ranked ? "h.rank" : "a.published";
      const descending = !ranked && order !== "oldest";
      const cursor = readCursor(after);
      if (cursor) {
        conditions.push({
          sql: `(${key}, a.id) ${descending ? "<" : ">"} (?, ?)`,
          values: [cursor.key, cursor.id],
        });
      }
      const direction = descending ? "DESC" : "ASC";
      const rows = all(
        `SELECT a.id, a.uid, a.title, a.author, a.language, a.published, a.published_rule, a.published_inferred,
                a.published_alternatives, a.words, a.events, ${key} AS key
         FROM ${from} WHERE ${join(conditions)} ORDER BY ${key} ${direction}, a.id ${direction} LIMIT ?`,
        ...valuesOf(conditions),
        limit,
      );
      const ids = rows.map((row) => Number(row["id"]));
      const texts = new Map<number, Row>();
      for (const row of all(
        `SELECT t.article, t.text, t.blocks, s.name AS source FROM article_text t JOIN article a ON a.id = t.article
         LEFT JOIN source s ON s.id = a.source WHERE t.article IN (${marks(ids.length)})`,
        ...ids,
      )) {
        texts.set(Number(row["article"]), row);
      }
      const last = rows.at(-1);
      return {
        articles: rows.map((row) =>
          listed(row, texts.get(Number(row["id"])), statesOf(Number(row["id"]), scope.lens.focus)),
        ),
        next: last && rows.length === limit ? JSON.stringify([last["key"], last["id"]]) : null,
      };
    },

    count(scope) {
      const conditions = listConditions(scope);
      const row = get(
        `SELECT count(*) AS n FROM article a WHERE ${join(conditions)}`,
        ...valuesOf(conditions),
      );
      return Number(row?.["n"]);
    },

    facet(scope, facet) {
      const conditions = listConditions(scope, facet);
      const where = join(conditions);
      const values = valuesOf(conditions);
      const pairs = pairConditions(scope, [facet]);
      const counted = (sql: string, ...bound: typeof values) =>
        all(sql, ...bound).map((row) => ({ value: String(row["value"]), count: Number(row["count"]) }));
      switch (facet) {
        case "sources":
          return counted(
            `SELECT s.name AS value, n AS count FROM
               (SELECT a.source AS id, count(*) AS n FROM article a WHERE ${where} AND a.source IS NOT NULL GROUP BY a.source) c
             JOIN source s ON s.id = c.id ORDER BY n DESC, s.name LIMIT ${MAX_SOURCES}`,
            ...values,
          );
        case "languages":
          return counted(
            `SELECT a.language AS value, count(*) AS count FROM article a WHERE ${where} GROUP BY 1 ORDER BY 2 DESC, 1`,
            ...values,
          );
        case "years":
          return counted(
            `SELECT substr(a.published, 1, 4) AS value, count(*) AS count FROM article a
             WHERE ${where} AND a.published <> '' GROUP BY 1 ORDER BY 1 DESC`,
            ...values,
          );
        case "countries": {
          const named = inArticles("s.article", conditions, scope.hits);
          return counted(
            `SELECT s.state AS value, count(*) AS count FROM article_state s
             WHERE s.live = 1 AND s.state <> ? ${named ? `AND ${named.sql}` : ""} GROUP BY 1 ORDER BY 2 DESC, 1`,
            scope.lens.focus,
            ...(named?.values ?? []),
          );
        }
        case "types":
        case "statuses":
          return counted(
            `SELECT p.${facet === "types" ? "type" : "status"} AS value, count(DISTINCT p.article) AS count FROM event_pair p
             WHERE ${join(pairs)} GROUP BY 1 ORDER BY 2 DESC, 1`,
            ...valuesOf(pairs),
          );
      }
    },

    facets(scope) {
      const { sources, languages, years } = scope.lens;
      const chosen = [sources, languages, years].some(
        ({ include, exclude }) => include.length + exclude.length > 0,
      );
      const counted = (facet: CountedFacet) => list.facet(scope, facet);
      return {
        ...(chosen
          ? { sources: counted("sources"), languages: counted("languages"), years: counted("years") }
          : ofArticles(scope)),
        countries: counted("countries"),
        types: counted("types"),
        statuses: counted("statuses"),
      };
    },
  };
  return list;
}

/** Counts of the rows' values of one column, rows without a value left out. */
function summed(rows: readonly Row[], column: string): ValueCount[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = textOrNull(row[column]);
    if (value) counts.set(value, (counts.get(value) ?? 0) + Number(row["n"]));
  }
  return Array.from(counts, ([value, count]) => ({ value, count }));
}

function byCount(left: ValueCount, right: ValueCount): number {
  return right.count - left.count || (left.value < right.value ? -1 : 1);
}

function readCursor(after: string | null): { key: string | number; id: number } | null {
  if (after === null) return null;
  try {
    const parsed: unknown = JSON.parse(after);
    if (!Array.isArray(parsed)) return null;
    const [key, id] = parsed as unknown[];
    if ((typeof key !== "string" && typeof key !== "number") || typeof id !== "number") return null;
    return { key, id };
  } catch {
    return null;
  }
}

function listed(row: Row, text: Row | undefined, states: string[]): ListedArticle {
  const packed = text?.["text"];
  return {
    uid: String(row["uid"]),
    title: String(row["title"]),
    source: textOrNull(text?.["source"]),
    author: textOrNull(row["author"]),
    language: String(row["language"]),
    published: readPublished(row),
    words: Number(row["words"]),
    events: Number(row["events"]),
    states,
    main:
      packed instanceof Uint8Array ? mainText(unpackText(packed), readBlocks(String(text?.["blocks"]))) : "",
  };
}
