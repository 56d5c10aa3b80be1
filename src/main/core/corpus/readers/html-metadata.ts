import type { ReadDocument } from "../../../../shared/domain/article.ts";
import { foldSpace } from "./block-writer.ts";
import { readJsonLd } from "./json-ld.ts";
import type { Page } from "./page-dom.ts";
import { publishedDay } from "./page-published.ts";

export type PageMetadata = Pick<
  ReadDocument,
  "title" | "author" | "source" | "url" | "published" | "declaredLanguage"
>;

/** What a page says of itself. Reads only, so it goes before an extractor that takes the page apart. */
export function readMetadata(page: Page, html: string): PageMetadata {
  const described = readJsonLd(page);
  const meta = metaOf(page);
  const url = firstAddress([
    page.querySelector('link[rel~="canonical"]')?.getAttribute("href"),
    meta("og:url"),
    described?.url,
    // Browsers that save a page note where it came from.
    /<!--\s*saved from url=\(\d+\)(\S+)/i.exec(html.slice(0, 2000))?.[1],
  ]);
  return {
    title: bestTitle(page, [described?.headline, meta("og:title"), described?.name, meta("twitter:title")]),
    author:
      described?.author ??
      personal(meta("author")) ??
      personal(meta("article:author")) ??
      personal(meta("dc.creator")) ??
      null,
    source:
      meta("og:site_name") ??
      described?.publisher ??
      meta("publisher") ??
      meta("dc.publisher") ??
      hostOf(url),
    url,
    published: publishedDay(page, described?.published ?? null, meta, url),
    declaredLanguage:
      tidy(page.documentElement.getAttribute("lang") ?? page.documentElement.getAttribute("xml:lang")) ??
      described?.language ??
      meta("content-language") ??
      meta("og:locale")?.replace("_", "-") ??
      null,
  };
}

/** Looks a meta element up by name, property, itemprop or http-equiv, whatever its case; null for an empty one. */
function metaOf(page: Page): (name: string) => string | null {
  const found = new Map<string, string>();
  for (const element of page.querySelectorAll("meta[content]")) {
    const content = tidy(element.getAttribute("content"));
    if (!content) continue;
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name && !found.has(name)) found.set(name, content);
    }
  }
  return (name) => found.get(name) ?? null;
}

/**
 * The first stated title that the title element holds too (some pages state their outlet's name instead, so it must
 * be longer than most names), else the first stated one, else the title element's.
 */
function bestTitle(page: Page, stated: readonly (string | null | undefined)[]): string | null {
  const shown = tidy(page.querySelector("title")?.textContent)?.toLowerCase() ?? "";
  const titles = stated.map(tidy).filter((title) => title !== null);
  const confirmed = titles.find((title) => title.length >= 20 && shown.includes(title.toLowerCase()));
  return confirmed ?? titles[0] ?? shortTitle(page);
}

/** The title element without the outlet's name behind a bar or dash, or the page's only first-level heading. */
function shortTitle(page: Page): string | null {
  const headings = [...page.querySelectorAll("h1")];
  const heading = headings.length === 1 ? tidy(headings[0]?.textContent) : null;
  const title = tidy(page.querySelector("title")?.textContent);
  if (heading && (!title || title.includes(heading))) return heading;
  if (!title) return null;
  const short = title.replace(/\s+[|\u2013\u2014»·-]\s+[^|\u2013\u2014»·]{1,40}$/u, "");
  return short.split(" ").length >= 3 ? short : title;
}

function personal(author: string | null): string | null {
  return author && !/^https?:/i.test(author) ? author.replace(/^(?:by|from)\s+/i, "") : null;
}

function firstAddress(candidates: readonly (string | null | undefined)[]): string | null {
  for (const candidate of candidates) {
    const url = candidate ? URL.parse(candidate.trim()) : null;
    if (url && (url.protocol === "http:" || url.protocol === "https:")) return url.href;
  }
  return null;
}

function hostOf(url: string | null): string | null {
  return url ? (URL.parse(url)?.hostname.replace(/^www\./, "") ?? null) : null;
}

function tidy(text: string | null | undefined): string | null {
  return (text && foldSpace(text)) || null;
}
