import { plainWord, separatorAt, wordEnd } from "./words.ts";

interface Node<Entry> {
  next: Map<string, Node<Entry>> | null;
  entry: Entry | null;
}

/** A phrase found in a text: its offsets and what was filed under it. */
export interface Found<Entry> {
  readonly end: number;
  readonly entry: Entry;
}

/**
 * Finds the longest of many phrases at a word. Phrases filed in small letters are found in any letter case; others as
 * they stand or wholly in capitals. Apostrophes, spaces and hyphens match their typographic kin.
 */
export class PhraseIndex<Entry> {
  readonly #root: Node<Entry> = { next: null, entry: null };

  /** Files an entry under a phrase; the first one filed stays. */
  add(phrase: string, entry: Entry): void {
    let node = this.#root;
    let position = 0;
    let separator = "";
    for (;;) {
      const end = wordEnd(phrase, position);
      node.next ??= new Map();
      const key = separator + plainWord(phrase.slice(position, end));
      let child = node.next.get(key);
      if (!child) {
        child = { next: null, entry: null };
        node.next.set(key, child);
      }
      node = child;
      const gap = end < phrase.length ? separatorAt(phrase, end) : null;
      if (!gap || gap.next >= phrase.length) break;
      separator = gap.separator;
      position = gap.next;
    }
    node.entry ??= entry;
  }

  /** The longest phrase that begins with the word at `start`; null when none does. */
  longestAt(text: string, start: number): Found<Entry> | null {
    return search(this.#root, "", text, start);
  }
}

function search<Entry>(
  node: Node<Entry>,
  separator: string,
  text: string,
  position: number,
): Found<Entry> | null {
  const { next } = node;
  if (!next) return null;
  const end = wordEnd(text, position);
  const word = plainWord(text.slice(position, end));
  let best: Found<Entry> | null = null;
  const tryWord = (spelling: string): void => {
    const child = next.get(separator + spelling);
    if (!child) return;
    const gap = child.next ? separatorAt(text, end) : null;
    const longer = gap ? search(child, gap.separator, text, gap.next) : null;
    const found = longer ?? (child.entry === null ? null : { end, entry: child.entry });
    if (found && (!best || found.end > best.end)) best = found;
  };
  tryWord(word);
  const first = word.charCodeAt(0);
  if (first < 0x61 || (first > 0x7a && first !== 0xdf)) {
    const lower = word.toLowerCase();
    if (lower !== word) {
      tryWord(lower);
      const capitalised = word.charAt(0) + lower.slice(1);
      if (word.length > 1 && word === word.toUpperCase() && capitalised !== word) tryWord(capitalised);
    }
  }
  return best;
}
