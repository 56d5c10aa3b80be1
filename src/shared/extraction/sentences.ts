import type { TextSpan } from "../domain/evidence.ts";
import type { LanguagePack } from "./packs/language-pack.ts";

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The sentences of one block, trimmed, in order. Unicode's sentence boundaries, less those that follow an
 * abbreviation of the language, an initial ("A. Lukashenka") or that precede a small letter. A line break inside
 * the block does not end a sentence: plain text is often wrapped.
 */
export function sentencesOf(text: string, block: TextSpan, pack: LanguagePack): TextSpan[] {
  const words = text.slice(block.start, block.end).replaceAll(/\s/g, " ");
  const sentences: TextSpan[] = [];
  let start: number | null = null;
  const segments = [...segmenterFor(pack.language).segment(words)].flatMap(beforeNumbers);
  for (const [index, { segment, index: offset }] of segments.entries()) {
    start ??= offset;
    const next = segments[index + 1];
    const end = offset + segment.length;
    if (next && continues(words.slice(start, end).trimEnd(), next.segment, pack)) continue;
    const sentence = trimmed(words, start, end);
    if (sentence) sentences.push({ start: block.start + sentence.start, end: block.start + sentence.end });
    start = null;
  }
  return sentences;
}

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

interface Segment {
  segment: string;
  index: number;
}

/**
 * Unicode sees no boundary in "вернулся. 5 марта он …", for small letters follow the number; a sentence may well begin
 * with its date.
 */
function beforeNumbers({ segment, index }: Segment): Segment[] {
  const parts: Segment[] = [];
  let from = 0;
  for (const { index: at, 0: mark } of segment.matchAll(/(?<=\p{L}{3}["”»)]?)[.!?…]["”»)]?\s+(?=\d)/gu)) {
    const end = at + mark.length;
    parts.push({ segment: segment.slice(from, end), index: index + from });
    from = end;
  }
  parts.push({ segment: segment.slice(from), index: index + from });
  return parts;
}

function continues(before: string, next: string, pack: LanguagePack): boolean {
  if (/^[\p{Ll}),;:%]/u.test(next)) return true;
  if (!before.endsWith(".")) return false;
  const word = before.slice(before.lastIndexOf(" ") + 1).replace(/^[("«“„]+/u, "");
  if (/^\p{Lu}\.$/u.test(word)) return true;
  const lower = word.slice(0, -1).toLowerCase();
  if (pack.abbreviations.never.includes(lower)) return true;
  if (pack.abbreviations.afterNumber.includes(lower)) {
    if (!/\d\s?\p{L}{1,3}\.$/u.test(before.slice(-12))) return true;
  } else if (!pack.abbreviations.seldom.includes(lower)) return false;
  // "12 марта 2024 г. Александр …": a date alone is no sentence.
  return /^[\p{Ll}\p{N}]/u.test(next) || before.split(/\s+/u).length <= 6;
}

function trimmed(words: string, start: number, end: number): TextSpan | null {
  const part = words.slice(start, end);
  const left = part.length - part.trimStart().length;
  const right = part.trimEnd().length;
  return right > left ? { start: start + left, end: start + right } : null;
}
