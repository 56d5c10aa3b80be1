import type { z } from "zod";
import type {
  ArticleDetail,
  ArticleHit,
  ArticleSort,
  FacetCount,
  Facets,
} from "../../../shared/contract/corpus-contract.ts";
import { stateName } from "../../../shared/gazetteer/states.ts";
import { STATUS_WORDS, TYPE_WORDS } from "../../../shared/domain/event-words.ts";
import { EventStatus, EventType } from "../../../shared/domain/evidence.ts";
import type { HighlightTerm } from "../search/highlight-terms.ts";
import { findHighlights, makeSnippet } from "../search/snippets.ts";
import type { ArticleList, ListedArticle, ValueCount } from "../store/article-list.ts";
import type { StoredArticle } from "../store/article-store.ts";
import type { LensScope } from "../store/lens-scope.ts";
import type { OutreachStore } from "../store/outreach-store.ts";

const SNIPPET_CHARS = 220;

export function listPage(
  list: ArticleList,
  scope: LensScope,
  terms: readonly HighlightTerm[],
  request: { sort: z.infer<typeof ArticleSort>; cursor: string | null; limit: number },
): { rows: ArticleHit[]; next: string | null } {
  const { articles, next } = list.page(scope, request.sort, request.cursor, request.limit);
  return { rows: articles.map((article) => articleHit(article, terms)), next };
}

function articleHit({ uid, main, ...article }: ListedArticle, terms: readonly HighlightTerm[]): ArticleHit {
  return {
    id: uid,
    ...article,
    titleMarks: findHighlights(article.title, terms),
    snippet: makeSnippet(main, terms, { maxChars: SNIPPET_CHARS }),
  };
}

export function facets(list: ArticleList, outreach: OutreachStore, scope: LensScope): Facets {
  const counts = list.facets(scope);
  return {
    articles: list.count(scope),
    events: outreach.eventCount(scope),
    countries: labelled(counts.countries, (state) => stateName(state, "en")),
    sources: labelled(counts.sources),
    years: labelled(counts.years),
    languages: labelled(counts.languages, languageName),
    types: labelled(counts.types, (type) => TYPE_WORDS[EventType.parse(type)]),
    statuses: labelled(counts.statuses, (status) => STATUS_WORDS[EventStatus.parse(status)]),
  };
}

function labelled(
  values: readonly ValueCount[],
  label: (value: string) => string = (value) => value,
): FacetCount[] {
  return values.map(({ value, count }) => ({ value, label: label(value), count }));
}

export function articleDetail(
  { uid, ...article }: StoredArticle,
  terms: readonly HighlightTerm[],
): ArticleDetail {
  return { id: uid, ...article, highlights: findHighlights(article.text, terms) };
}

function languageName(code: string): string {
  if (code === "be-Latn") return "Belarusian (Latin)";
  if (code === "und") return "Unknown";
  return new Intl.DisplayNames("en", { type: "language" }).of(code) ?? code;
}
