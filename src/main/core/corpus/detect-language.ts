import { detectAll } from "tinyld";
import type { LanguageCode } from "../../../shared/domain/article.ts";

/**
 * The likely ISO 639-1 language of a piece of text, or "und" when it is too short or no language stands out.
 * Extraction looks at tell-tale letters first (ў, і, ŭ) and asks this only for the rest.
 */
export function detectLanguage(text: string): LanguageCode {
  const sample = text.slice(0, 2000);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < 20) return "und";
  const [best] = detectAll(sample);
  return best && best.accuracy >= 0.2 ? best.lang : "und";
}
