import { marked } from "marked";
import { fail, ok } from "../../../../shared/domain/result.ts";
import { decodeText } from "../charset.ts";
import { createBlockWriter } from "./block-writer.ts";
import { readFrontMatter } from "./front-matter.ts";
import { writeMarkdownBlocks } from "./markdown-blocks.ts";
import { endingOf } from "./reader.ts";
import type { Reader } from "./reader.ts";
import { safeHtml } from "./safe-html.ts";
import { dayInAddress, writtenDay } from "./written-day.ts";

/** Markdown files, as note programs and web clippers write them: front matter, headings, paragraphs, lists. */
export const markdownReader: Reader = {
  format: "markdown",
  recognises: ({ name }) => ["md", "markdown"].includes(endingOf(name)),
  read({ name, bytes }) {
    const { text: markdown, charset } = decodeText(bytes);
    const { fields, bodyStart } = readFrontMatter(markdown);
    const body = markdown.slice(bodyStart);
    const title = fields.get("title") ?? null;
    const writer = createBlockWriter();
    if (title) writer.add(title, "title", "the front matter's title");
    const titleBlocks = writer.finish().blocks.length;
    writeMarkdownBlocks(marked.lexer(withoutTitle(body, title)), writer, title !== null);
    const { text, blocks } = writer.finish();
    if (blocks.length === titleBlocks) {
      return fail({ kind: "empty", reason: `${name} holds no text. Check that it was saved completely.` });
    }
    const first = blocks[0];
    const source = fields.get("source") ?? null;
    const url = addressOf(fields.get("url")) ?? addressOf(source);
    return ok({
      text,
      title: title ?? (first?.label === "title" ? text.slice(first.span.start, first.span.end) : null),
      author: fields.get("author") ?? fields.get("authors") ?? null,
      source: addressOf(source) ? (fields.get("site") ?? hostOf(url)) : (source ?? hostOf(url)),
      url,
      published: publishedDay(fields, url),
      declaredLanguage: fields.get("lang") ?? fields.get("language") ?? null,
      charset,
      format: "markdown",
      safeHtml: safeHtml(marked.parse(body, { async: false })),
      blocks,
    });
  },
};

/** The body without a first heading that only repeats the front matter's title. */
function withoutTitle(body: string, title: string | null): string {
  const heading = /^\s*#[ \t]+(.+?)[ \t#]*(?:\n|$)/.exec(body);
  return heading && heading[1] === title ? body.slice(heading[0].length) : body;
}

function publishedDay(fields: ReadonlyMap<string, string>, url: string | null) {
  for (const name of ["published", "date", "publication_date", "pubdate"]) {
    const value = writtenDay(fields.get(name) ?? "");
    if (value) return { value, rule: "metadata" as const };
  }
  const value = url ? dayInAddress(url) : null;
  return value ? { value, rule: "url" as const } : null;
}

function addressOf(text: string | null | undefined): string | null {
  const url = text ? URL.parse(text) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

function hostOf(url: string | null): string | null {
  return url ? (URL.parse(url)?.hostname.replace(/^www\./, "") ?? null) : null;
}
