import { Readability } from "@mozilla/readability";
import { fail, ok } from "../../../../shared/domain/result.ts";
import { decodeText } from "../charset.ts";
import { createBlockWriter, foldSpace } from "./block-writer.ts";
import { readMetadata } from "./html-metadata.ts";
import { writeBlocks } from "./page-blocks.ts";
import type { Tally } from "./page-blocks.ts";
import { parsePage } from "./page-dom.ts";
import type { Page, PageElement } from "./page-dom.ts";
import { endingOf } from "./reader.ts";
import type { Reader } from "./reader.ts";
import { safeHtml } from "./safe-html.ts";

/** A news flash has one sentence of about this length; less is a menu or a notice. */
const FEWEST_CHARACTERS = 100;
const HTML_ENDINGS = new Set(["html", "htm", "xhtml", "shtml"]);
const PREAMBLE = /^(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*\?>)*/;

/** Saved web pages, reduced to their article with Readability (docs/decisions/0004-main-text-extractor.md). */
export const htmlReader: Reader = {
  format: "html",
  recognises({ name, bytes }) {
    const head = decodeText(bytes.subarray(0, 4096)).text;
    const start = head.replace(PREAMBLE, "");
    if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return true;
    return HTML_ENDINGS.has(endingOf(name)) && /<[a-z!]/i.test(head);
  },
  read({ name, bytes }) {
    const { text: html, charset } = decodeText(bytes, declaredCharset(bytes));
    const parsed = parsePage(html);
    if (!parsed.ok) {
      return fail({
        kind: "unreadable",
        reason: `${name} is not read because ${parsed.failure}. Save its article as text and import that.`,
      });
    }
    const page = parsed.value;
    const metadata = readMetadata(page, html);
    const article = readArticle(page);
    const writer = createBlockWriter();
    const title = metadata.title ?? article?.title ?? null;
    if (title) writer.add(title, "title", "the page's title");
    const tally = article ? writeBlocks(article.content, title, writer) : null;
    if (!article || !tally || !isArticle(tally)) {
      return fail({
        kind: "no-main-text",
        reason: `${name} has no main text: it seems to be a menu, a list of links or a notice. If it does hold an article, save that as text and import it.`,
      });
    }
    return ok({
      ...writer.finish(),
      ...metadata,
      title,
      author: metadata.author ?? article.author,
      charset,
      format: "html",
      safeHtml: safeHtml(article.content.innerHTML),
    });
  },
};

interface FoundArticle {
  title: string | null;
  author: string | null;
  content: PageElement;
}

/** Takes the page apart: it is of no use afterwards. */
function readArticle(page: Page): FoundArticle | null {
  // Readability passes an element of the very page that it was given to its serializer.
  const found = new Readability<PageElement>(page, {
    serializer: (node: PageElement) => node,
  }).parse();
  if (!found?.content) return null;
  return {
    title: (found.title && foldSpace(found.title)) || null,
    author: authorOf(found.byline ?? ""),
    content: found.content,
  };
}

/** The first line of a byline; the next ones tell the time or the desk. */
function authorOf(byline: string): string | null {
  const lines = byline.split("\n").map(foldSpace);
  return lines.find(Boolean)?.replace(/^by\s+/i, "") ?? null;
}

function isArticle({ plainCharacters, blocks, linkedHeadings }: Tally): boolean {
  const listsArticles = linkedHeadings >= 4 && linkedHeadings * 2.5 >= blocks;
  return plainCharacters >= FEWEST_CHARACTERS && !listsArticles;
}

/** The charset in a meta element or an XML declaration; ASCII in every charset that can declare itself. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 8192)).toString("latin1");
  return (
    /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1] ??
    null
  );
}
