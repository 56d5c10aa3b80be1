import type { ExtractedArticle, ReadDocument } from "../../../shared/domain/article.ts";
import type { Given } from "../../../shared/evaluation/annotation.ts";
import { extractArticle } from "../../../shared/extraction/extract-article.ts";
import { detectLanguage } from "../corpus/detect-language.ts";

/** What today's rules make of a case's text: the same way as an import, but nothing depends on the file's own time. */
export function extractCase(document: ReadDocument, given: Given): ExtractedArticle {
  return extractArticle({ document, fileDay: given.fileDay ?? null, detectLanguage });
}
