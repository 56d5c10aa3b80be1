import { z } from "zod";
import { TextSpan } from "./evidence.ts";
import type { EventDraft, Mention, Statement } from "./evidence.ts";
import { IsoDay } from "./iso-day.ts";

/** ISO 639 code of an article: languages that extraction reads, another ISO code, or "und". */
export const LanguageCode = z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{4})?$/);
export type LanguageCode = z.infer<typeof LanguageCode>;

/** A labelled piece of an article's text. Blocks never overlap, are in order, and nothing is deleted. */
export const Block = z.strictObject({
  span: TextSpan,
  label: z.enum(["title", "heading", "dateline", "paragraph", "list", "boilerplate"]),
  /** Why it was labelled boilerplate, a dateline or a title; null for a plain paragraph. */
  reason: z.string().nullable(),
});
export type Block = z.infer<typeof Block>;

/** When an article was published, by which rule, and whether the analyst should be asked. */
export const Published = z.strictObject({
  value: IsoDay,
  rule: z.enum(["metadata", "url", "dateline", "dateline-inferred-year", "analyst", "file-time"]),
  inferred: z.boolean(),
  /** Other days that the text allows, for the question to the analyst. */
  alternatives: z.array(IsoDay),
});
export type Published = z.infer<typeof Published>;

/** What a reader makes of one file. */
export interface ReadDocument {
  /** The text that every offset counts in; for HTML its main text, paragraphs parted by "\n". */
  text: string;
  title: string | null;
  author: string | null;
  /** The outlet, as the file names it. */
  source: string | null;
  url: string | null;
  /** A publication day that the file's metadata or address states. */
  published: { value: IsoDay; rule: "metadata" | "url" } | null;
  /** What the file says of its language, unchecked. */
  declaredLanguage: string | null;
  /** The charset that the bytes were read as, in WHATWG spelling. */
  charset: string;
  format: "text" | "markdown" | "html";
  /** Sanitised markup of the original for display beside the text; null for plain text. */
  safeHtml: string | null;
  /** Labels that the reader already knows (HTML headings, lists); null when text rules must label. */
  blocks: Block[] | null;
}

/** What extraction makes of one document: labels, language, day of publication and proposed evidence. */
export interface ExtractedArticle {
  /** The document's title, or the title block's text, or the first words of the text. Never empty. */
  title: string;
  author: string | null;
  /** The outlet: as the file names it, else as a dateline names it ("March 12, Pozirk."). */
  source: string | null;
  blocks: Block[];
  language: LanguageCode;
  published: Published | null;
  mentions: Mention[];
  events: EventDraft[];
  statements: Statement[];
}
