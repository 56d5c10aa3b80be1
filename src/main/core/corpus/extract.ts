import type { ExtractedArticle, ReadDocument } from "../../../shared/domain/article.ts";
import type { IsoDay } from "../../../shared/domain/iso-day.ts";
import { extractArticle } from "../../../shared/extraction/extract-article.ts";
import { detectLanguage } from "./detect-language.ts";

/**
 * Turns a document into labels, day of publication and proposed evidence. `fileDay` is the last resort for the day of
 * publication; a day that the analyst has set goes before every other, and every date that hangs on it follows.
 */
export type Extract = (
  document: ReadDocument,
  fileDay: IsoDay,
  analystPublished?: IsoDay | null,
) => ExtractedArticle;

/** Extraction with this host's language detector. */
export const extract: Extract = (document, fileDay, analystPublished) =>
  extractArticle({ document, fileDay, detectLanguage, ...(analystPublished ? { analystPublished } : {}) });
