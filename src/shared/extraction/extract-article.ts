import type { ExtractedArticle, LanguageCode, ReadDocument } from "../domain/article.ts";
import type { Mention } from "../domain/evidence.ts";
import type { IsoDay } from "../domain/iso-day.ts";
import type { Iso3 } from "../domain/state-code.ts";
import { labelBlocks } from "./blocks.ts";
import type { Dateline } from "./dateline.ts";
import { evidenceOf } from "./evidence-of.ts";
import { languageOf } from "./language.ts";
import { findMentions } from "./mentions.ts";
import { packFor } from "./packs/pack-for.ts";
import { EN } from "./packs/en.ts";
import { explicitPastDays, publicationOf } from "./publication.ts";

export interface ArticleInput {
  document: Pick<
    ReadDocument,
    "text" | "title" | "author" | "source" | "published" | "declaredLanguage" | "blocks"
  >;
  /** The day of the file's own time, the last resort for the day of publication. */
  fileDay: IsoDay | null;
  /** ISO 639 code of a text, or null; asked only when letters do not decide. */
  detectLanguage: (text: string) => string | null;
  /** A day of publication that the analyst has set; it goes before every other. */
  analystPublished?: IsoDay;
}

const TITLE_LENGTH = 120;

/**
 * Reads one document: labels, language, day of publication, mentions, and the events and statements that it proposes,
 * each with its sentence. Pure: the same input gives the same article. Texts in a language without a pack get labels,
 * a day and mentions, and no evidence.
 */
export function extractArticle(input: ArticleInput): ExtractedArticle {
  const { document } = input;
  const { text } = document;
  const language = articleLanguage(text, document.declaredLanguage, input.detectLanguage);
  const pack = packFor(language);
  const words = pack?.fold?.(text) ?? text;
  const { blocks, dateline } = labelBlocks(text, document.title, document.blocks, pack ?? EN);
  const needsYear =
    dateline !== null && dateline.year === null && !document.published && !input.analystPublished;
  const published = publicationOf({
    analystPublished: input.analystPublished ?? null,
    documentPublished: document.published,
    dateline,
    pastDays: needsYear ? explicitPastDays(words, blocks, pack ?? EN) : [],
    fileDay: input.fileDay,
  });
  const aside = blocks.filter(({ label }) => label === "boilerplate");
  const mentions = findMentions(text, language).filter(
    ({ span }) => !aside.some((block) => span.start >= block.span.start && span.end <= block.span.end),
  );
  const evidence = pack
    ? evidenceOf({
        text,
        words,
        blocks,
        mentions,
        published: published?.value ?? null,
        home: homeOf(dateline, mentions),
        pack,
      })
    : { events: [], statements: [] };
  return {
    title: titleOf(document.title, text, blocks),
    author: document.author,
    source: document.source ?? dateline?.source ?? null,
    blocks,
    language,
    published,
    mentions,
    ...evidence,
  };
}

/** The state in whose place the article is datelined: "NAIROBI, March 12". */
function homeOf(dateline: Dateline | null, mentions: readonly Mention[]): Iso3 | null {
  if (!dateline) return null;
  const { start, end } = dateline.span;
  const named = mentions.find(({ span, state }) => state !== null && span.start >= start && span.end <= end);
  return named?.state ?? null;
}

function articleLanguage(
  text: string,
  declared: string | null,
  detectLanguage: ArticleInput["detectLanguage"],
): LanguageCode {
  const language = languageOf(text, detectLanguage);
  if (language !== "und") return language;
  const code = declared?.toLowerCase().split(/[-_]/)[0] ?? "";
  return /^[a-z]{2,3}$/.test(code) ? code : "und";
}

function titleOf(title: string | null, text: string, blocks: ExtractedArticle["blocks"]): string {
  const block =
    blocks.find(({ label }) => label === "title") ?? blocks.find(({ label }) => label !== "dateline");
  const words = title?.trim() || (block ? text.slice(block.span.start, block.span.end) : text);
  const plain = words.trim().replaceAll(/\s+/g, " ");
  if (plain === "") return "Untitled";
  return plain.length <= TITLE_LENGTH || title !== null
    ? plain
    : `${plain.slice(0, TITLE_LENGTH - 1).trimEnd()}…`;
}
