import type { LanguageCode } from "../domain/article.ts";

const ENGLISH = new Set([
  "the",
  "of",
  "and",
  "to",
  "in",
  "a",
  "that",
  "was",
  "with",
  "has",
  "for",
  "on",
  "is",
]);
const SAMPLE = 1_500;
/** Frequent words of łacinka that no neighbour spells so. */
const LACINKA = new Set(
  "što jaki jakaja jakija jakoje jakoha kab pavodle padčas hodzie hoda pra ŭ abo ale taksama heta hety hetaha byŭ była byli jon jana jany dy bolš paśla pasla nie zamiežnych spraŭ biełarusi bielarusi biełaruś bielaruś siońnia sionnia učora tydni".split(
    " ",
  ),
);
/** Letters of Esperanto, Polish, Czech, Lithuanian and Latvian that łacinka has not. */
const NOT_LACINKA = /[ĉĝĥĵŝąęóżřěůāēīķļņģėųūį]/gi;
/** In łacinka about one letter in eight is one of these; in English with Belarusian names far fewer are. */
const LACINKA_SHARE = 0.03;

/**
 * The language of a text: by letters that only one language has, by English function words, then by the detector
 * (ISO 639 or null). "und" when nothing decides. Reads the first 1,500 characters.
 */
export function languageOf(text: string, detectLanguage: (text: string) => string | null): LanguageCode {
  const sample = text.slice(0, SAMPLE);
  const byLetters = languageByLetters(sample);
  if (byLetters) return byLetters;
  const detected = detectLanguage(sample)?.toLowerCase() ?? "und";
  return /^[a-z]{2,3}$/.test(detected) ? detected : "und";
}

/** The language that letters and English function words give away, null when they do not. */
export function languageByLetters(sample: string): LanguageCode | null {
  const latin = count(sample, /[A-Za-z\u00C0-\u024F]/g);
  const cyrillic = count(sample, /[\u0400-\u04FF]/g);
  if (cyrillic > latin) return cyrillicLanguage(sample);
  if (latin === 0) return null;
  if (isEnglish(sample)) return "en";
  return isLacinka(sample, latin) ? "be-Latn" : null;
}

/** Marked letters and the words that only łacinka has; letters of its neighbours may stand in names, so they weigh. */
function isLacinka(sample: string, latin: number): boolean {
  const marked = count(sample, /[ŭšžčćśźńł]/gi);
  if (marked / latin <= LACINKA_SHARE) return false;
  const foreign = count(sample, NOT_LACINKA);
  if (foreign / latin > 0.02) return false;
  const words: string[] = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = words.filter((word) => LACINKA.has(word)).length;
  return /ŭ/i.test(sample) ? known > 0 || words.length < 12 : known >= 2 && known / words.length > 0.05;
}

/** A soft sign that no Bulgarian writes, or a word that only Russians do: for a short text without ы and э. */
const RUSSIAN =
  /ь(?!о)|(?<!\p{L})(?:что|был[аио]?|его|её|году|года|они|она|для|прош[её]?л[аио]?|октября|мая|марта|апреля)(?!\p{L})/iu;

function cyrillicLanguage(sample: string): LanguageCode | null {
  if (/ў/i.test(sample)) return "be";
  if (/[їєґ]/i.test(sample)) return "uk";
  if (/[ђјљњћџѓќѕәғқңөұүһ]/i.test(sample)) return null;
  const hasYery = /[ыэ]/i.test(sample);
  // Ukrainian has both і and и.
  if (/і/i.test(sample)) return hasYery || !/и/i.test(sample) ? "be" : null;
  if (hasYery) return /[ищъ]/i.test(sample) ? "ru" : null;
  return RUSSIAN.test(sample) ? "ru" : null;
}

function isEnglish(sample: string): boolean {
  const words: string[] = sample.toLowerCase().match(/[a-z]+/g) ?? [];
  if (words.length < 8) return false;
  let known = 0;
  for (const word of words) if (ENGLISH.has(word)) known += 1;
  return known / words.length > 0.15 && words.includes("the");
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
