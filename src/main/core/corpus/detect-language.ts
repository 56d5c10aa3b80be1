import { detectAll } from "tinyld";
import type { LanguageCode } from "../../../shared/domain/article.ts";

/**
 * The languages that may be answered: those of the region's press and of news agencies. The detector also knows
 * constructed and very distant languages, which short texts with many names are taken for.
 */
const LANGUAGES =
  "be ru uk pl lt lv et en de fr es pt it nl sv da no fi cs sk hu ro bg sr mk el tr az hy kk ar fa he ur hi bn vi id zh ja ko".split(
    " ",
  );

/**
 * The likely ISO 639-1 language of a piece of text, or "und" when it holds fewer than 20 letters or nothing known.
 * Extraction looks at tell-tale letters first (ў, і, ŭ) and asks this only for the rest.
 */
export function detectLanguage(text: string): LanguageCode {
  const sample = text.slice(0, 2000);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < 20) return "und";
  return detectAll(sample, { only: LANGUAGES })[0]?.lang ?? "und";
}
