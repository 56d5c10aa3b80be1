import { z } from "zod";
import type { Page } from "./page-dom.ts";

/** What a page's schema.org description says of its article; null where it says nothing usable. */
export interface ArticleDescription {
  headline: string | null;
  name: string | null;
  author: string | null;
  publisher: string | null;
  published: string | null;
  url: string | null;
  language: string | null;
}

type Thing = Record<string, unknown>;
const Thing = z.record(z.string(), z.unknown());

/** The first article that a page's JSON-LD describes, or null. Scripts that are not JSON are passed over. */
export function readJsonLd(page: Page): ArticleDescription | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const article = things(parse(script.textContent ?? "")).find(isArticle);
    if (!article) continue;
    return {
      headline: text(article["headline"]),
      name: text(article["name"]),
      author: names(article["author"]) ?? names(article["creator"]),
      publisher: names(article["publisher"]),
      published: text(article["datePublished"]),
      url: text(article["url"]) ?? identifier(article["mainEntityOfPage"]),
      language: text(article["inLanguage"]),
    };
  }
  return null;
}

function parse(script: string): unknown {
  try {
    return JSON.parse(
      script.replace(/^\s*(?:<!--|<!\[CDATA\[|\/\/<!\[CDATA\[)|(?:-->|\/?\/?\]\]>)\s*$/g, ""),
    );
  } catch {
    return null;
  }
}

/** The things at the top level of a description and in its @graph. */
function things(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(things);
  const thing = Thing.safeParse(value);
  return thing.success ? [thing.data, ...things(thing.data["@graph"] ?? null)] : [];
}

function isArticle(thing: Thing): boolean {
  return [thing["@type"]]
    .flat()
    .some((type) => typeof type === "string" && /(?:Article|Posting|Report)$/.test(type));
}

function text(value: unknown): string | null {
  if (Array.isArray(value)) return text(value[0]);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function names(value: unknown): string | null {
  const found = [value].flat().flatMap((item) => {
    const thing = Thing.safeParse(item);
    return text(thing.success ? thing.data["name"] : item) ?? [];
  });
  return found.length > 0 ? found.join(", ") : null;
}

function identifier(value: unknown): string | null {
  const thing = Thing.safeParse(value);
  return text(thing.success ? thing.data["@id"] : value);
}
