import type { TextSpan } from "../../../shared/domain/evidence.ts";
import { tokens } from "../../../shared/domain/fold.ts";
import { nameKey } from "../../../shared/domain/transliteration.ts";
import type { HighlightTerm } from "./highlight-terms.ts";

/** A piece of an article that shows why it was found. */
export interface Snippet {
  /** On one line: line breaks of the article are spaces here. */
  text: string;
  /** Offsets within `text`, in order, never overlapping. */
  marks: TextSpan[];
  /** True when the article goes on before or after the piece. */
  leading: boolean;
  trailing: boolean;
}

interface Hit extends TextSpan {
  term: number;
}

/** Every place in a text that a query's terms mark, in order and without overlaps. */
export function findHighlights(text: string, terms: readonly HighlightTerm[]): TextSpan[] {
  return withoutOverlaps([...findHits(text, terms)]);
}

/** The piece of at most `maxChars` that shows most of the terms, earliest first, cut between words. */
export function makeSnippet(
  text: string,
  terms: readonly HighlightTerm[],
  { maxChars = 220 }: { maxChars?: number } = {},
): Snippet {
  const { start, end } = windowAround(text, bestHits(text, terms, maxChars), maxChars);
  const piece = text.slice(start, end).replaceAll(/\s/g, " ");
  return {
    text: piece,
    marks: findHighlights(piece, terms),
    leading: text.slice(0, start).trim() !== "",
    trailing: text.slice(end).trim() !== "",
  };
}

function* findHits(text: string, terms: readonly HighlightTerm[]): Generator<Hit> {
  const keys = new Map<string, number>();
  for (const [index, term] of terms.entries()) if (term.key !== null) keys.set(term.key, index);
  const named = new Map<string, number | null>();
  const longest = Math.max(1, ...terms.map((term) => term.words.length));
  // The last words read, so that terms of several words are compared when their last word arrives.
  const recent: { start: number; folded: string }[] = [];
  for (const { start, end, folded } of tokens(text)) {
    recent.push({ start, folded });
    if (recent.length > longest) recent.shift();
    for (const [index, term] of terms.entries()) {
      if (ends(folded, term) && follows(recent, term)) {
        yield { start: recent[recent.length - term.words.length]?.start ?? start, end, term: index };
      }
    }
    if (keys.size === 0) continue;
    const word = text.slice(start, end);
    let term = named.get(word);
    if (term === undefined) {
      term = keys.get(nameKey(word) ?? "") ?? null;
      named.set(word, term);
    }
    if (term !== null) yield { start, end, term };
  }
}

function ends(folded: string, { words, prefix }: HighlightTerm): boolean {
  const last = words.at(-1) ?? "";
  return folded === last || (prefix && folded.startsWith(last));
}

/** True when the words before a term's last one stand before it. */
function follows(recent: readonly { folded: string }[], { words }: HighlightTerm): boolean {
  const from = recent.length - words.length;
  return from >= 0 && words.slice(0, -1).every((word, index) => recent[from + index]?.folded === word);
}

function withoutOverlaps(hits: readonly TextSpan[]): TextSpan[] {
  const spans: TextSpan[] = [];
  for (const { start, end } of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start >= (spans.at(-1)?.end ?? 0)) spans.push({ start, end });
  }
  return spans;
}

/** The hits of the first stretch of `maxChars` that shows most different terms. */
function bestHits(text: string, terms: readonly HighlightTerm[], maxChars: number): Hit[] {
  let best: Hit[] = [];
  let mostTerms = 0;
  let stretch: Hit[] = [];
  for (const hit of findHits(text, terms)) {
    stretch = [...stretch.filter((earlier) => hit.end - earlier.start <= maxChars), hit];
    const shown = new Set(stretch.map(({ term }) => term)).size;
    if (shown <= mostTerms) continue;
    best = stretch;
    mostTerms = shown;
    if (shown === terms.length) break;
  }
  return best;
}

/** Grows a stretch of hits to a piece: from the sentence's beginning when it is near, else from before the hits. */
function windowAround(text: string, hits: readonly Hit[], maxChars: number): TextSpan {
  const first = hits[0]?.start ?? 0;
  const last = Math.max(first, ...hits.map((hit) => hit.end));
  const spare = Math.max(0, maxChars - (last - first));
  const wished = sentenceStart(text, first, spare) ?? first - Math.floor(spare / 3);
  let start = wordStart(text, Math.max(0, Math.min(wished, text.length - maxChars)), first);
  let end = wordEnd(text, start, Math.min(text.length, start + maxChars), last);
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Where the sentence of a place begins, if that is at most `reach` before it. */
function sentenceStart(text: string, place: number, reach: number): number | null {
  for (let at = place; at >= place - reach; at--) {
    if (at <= 0 || /\n$|[.!?…]\s$/.test(text.slice(Math.max(0, at - 2), at))) return Math.max(0, at);
  }
  return null;
}

/** The next beginning of a word at or after `at`, no later than `limit`. */
function wordStart(text: string, at: number, limit: number): number {
  let start = at;
  while (start > 0 && start < limit && !/\s/.test(text.charAt(start - 1))) start++;
  return start;
}

/** The last end of a word at or before `at` that still shows what ends at `limit`; `at` when there is none. */
function wordEnd(text: string, start: number, at: number, limit: number): number {
  let end = at;
  while (end > limit && end < text.length && !/\s/.test(text.charAt(end))) end--;
  return end > start ? end : at;
}
