import type { ExtractedArticle } from "../../../shared/domain/article.ts";
import type { IsoDay } from "../../../shared/domain/iso-day.ts";
import type { StoredDocument } from "../store/article-store.ts";

/**
 * Reads an article's evidence anew from its stored text, dated by the analyst where a day is given. The extraction is
 * loaded at the first call: its tables are of no use to a core that only answers questions.
 */
export async function reread(
  { document, modified }: StoredDocument,
  analystPublished: IsoDay | null,
): Promise<ExtractedArticle> {
  const { extract } = await import("../corpus/extract.ts");
  return extract(
    { ...document, url: null, charset: "utf-8", format: "text", safeHtml: null },
    modified ?? "1970-01-01",
    analystPublished,
  );
}
