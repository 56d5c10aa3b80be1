import { isWordUnit, plainWord, wordEnd } from "./words.ts";

/** The words next to a phrase, and what stands between. Empty where the text begins or ends. */
export interface Neighbour {
  readonly word: string;
  /** The text between the phrase and the word, white space folded to one space. */
  readonly gap: string;
  readonly start: number;
  readonly end: number;
}

/** How far to look for a neighbour, in UTF-16 units: beyond that there is a table or a gap, no phrase. */
const REACH = 12;

export function wordAfter(text: string, end: number): Neighbour {
  let start = end;
  while (start < text.length && start - end < REACH && !isWordUnit(text, start)) start += 1;
  const last = wordEnd(text, start);
  return { word: plainWord(text.slice(start, last)), gap: folded(text.slice(end, start)), start, end: last };
}

export function wordBefore(text: string, start: number): Neighbour {
  let end = start;
  while (end > 0 && start - end < REACH && !isWordUnit(text, end - 1)) end -= 1;
  let first = end;
  while (first > 0 && isWordUnit(text, first - 1)) first -= 1;
  return { word: plainWord(text.slice(first, end)), gap: folded(text.slice(end, start)), start: first, end };
}

/** True when nothing but quotes and dashes stands between the phrase and the beginning of its sentence. */
export function beginsSentence(text: string, start: number): boolean {
  let index = start - 1;
  while (index >= 0 && /[^\S\n\r]|["«„“”'‘’(—–-]/.test(text.charAt(index))) index -= 1;
  return index < 0 || /[.!?…:\n\r]/.test(text.charAt(index));
}

/** A word written like a name: a capital, then small letters. */
export function isCapitalised(word: string): boolean {
  return /^\p{Lu}[\p{Ll}\p{M}]/u.test(word);
}

function folded(gap: string): string {
  return gap.replaceAll(/\s+/g, " ");
}
