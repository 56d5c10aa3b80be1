import type { ExtractedArticle, ReadDocument } from "../../../shared/domain/article.ts";
import type { IsoDay } from "../../../shared/domain/iso-day.ts";
import { readBlocks } from "../store/article-columns.ts";
import { unpackText } from "../store/packed-text.ts";
import type { Extract } from "./extract.ts";

/** A stored article to be read anew, as the store keeps it: unpacking is the worker's work. */
export interface RereadRequest {
  /** The article's row. */
  article: number;
  uid: string;
  /** Named where reading it fails. */
  relativePath: string;
  text: Uint8Array;
  /** Blocks as stored, where the reader and not the text's rules labelled them. */
  blocks: string | null;
  document: Pick<ReadDocument, "title" | "author" | "source" | "published" | "declaredLanguage">;
  fileDay: IsoDay;
  /** The day of publication that the analyst has set. */
  analystPublished: IsoDay | null;
}

export type RereadOutcome =
  | { kind: "read"; extracted: ExtractedArticle }
  | { kind: "failed"; reason: string };

/** Never throws: a fault in a rule is an outcome that names the article. */
export function rereadArticle(request: RereadRequest, extract: Extract): RereadOutcome {
  const { text, blocks, document, fileDay, analystPublished, relativePath } = request;
  try {
    const whole: ReadDocument = {
      ...document,
      text: unpackText(text),
      blocks: blocks === null ? null : readBlocks(blocks),
      url: null,
      charset: "utf-8",
      format: "text",
      safeHtml: null,
    };
    return { kind: "read", extracted: extract(whole, fileDay, analystPublished) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: "failed", reason: `${relativePath} could not be read anew: ${message}.` };
  }
}
