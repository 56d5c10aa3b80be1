import type { ExtractedArticle, ReadDocument } from "../../../shared/domain/article.ts";
import type { IsoDay } from "../../../shared/domain/iso-day.ts";
import { detectLanguage } from "./detect-language.ts";

/** Turns a document into labels, day of publication and proposed evidence. */
export type Extract = (document: ReadDocument, fileDay: IsoDay) => ExtractedArticle;

/** Stands in until the extraction stages are in place: one paragraph, no evidence. */
export function extract(document: ReadDocument, fileDay: IsoDay): ExtractedArticle {
  const firstLine = document.text.trim().split("\n", 1)[0] ?? "";
  return {
    title: document.title ?? (firstLine.slice(0, 120) || "Untitled"),
    author: document.author,
    source: document.source,
    blocks: document.blocks ?? [
      { span: { start: 0, end: document.text.length }, label: "paragraph", reason: null },
    ],
    language: detectLanguage(document.text),
    published: document.published
      ? { ...document.published, inferred: false, alternatives: [] }
      : { value: fileDay, rule: "file-time", inferred: true, alternatives: [] },
    mentions: [],
    events: [],
    statements: [],
  };
}
