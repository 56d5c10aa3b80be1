import SearchableMap from "minisearch/SearchableMap";
import { foldText } from "../../../shared/domain/fold.ts";
import { editDistance } from "./edit-distance.ts";

/** A folded word and the number of articles that hold it. */
export interface TermCount {
  term: string;
  articles: number;
}

/** The corpus's words, for completing and correcting what is typed. */
export interface TermIndex {
  /** Takes each word's present number of articles in place of what was known; a word of none is forgotten. */
  set(terms: Iterable<TermCount>): void;
  articles(word: string): number;
  /** Words that begin so, most articles first. */
  complete(prefix: string, limit: number): TermCount[];
  /**
   * The word that was probably meant: for a word that is not known its nearest neighbour; for a word of one article,
   * which may be a slip itself, a neighbour of more; for another rare word one that is a hundred times as common and
   * differs by one letter before the ending, since endings are mostly case forms.
   */
  correct(word: string): string | null;
}

const FAR_MORE = 100;
/** Letters at the end in which case forms differ. */
const ENDING = 2;

export function createTermIndex(terms: Iterable<TermCount>): TermIndex {
  const known = new SearchableMap<number>();

  function set(changed: Iterable<TermCount>): void {
    for (const { term, articles } of changed) {
      if (articles > 0) known.set(term, articles);
      else if (known.has(term)) known.delete(term);
    }
  }

  function complete(prefix: string, limit: number): TermCount[] {
    const best: TermCount[] = [];
    for (const [term, articles] of known.atPrefix(prefix)) {
      const place = best.findIndex((other) => other.articles < articles);
      if (place < 0 && best.length >= limit) continue;
      best.splice(place < 0 ? best.length : place, 0, { term, articles });
      if (best.length > limit) best.pop();
    }
    return best;
  }

  function correct(word: string): string | null {
    const folded = foldText(word);
    const edits = editsAllowed(folded);
    if (edits === 0) return null;
    const holders = known.get(folded) ?? 0;
    const own = holders === 1 ? 0 : holders;
    let best: string | null = null;
    let fewest = own === 0 ? edits : 1;
    let most = 0;
    for (const [term, [articles]] of known.fuzzyGet(folded, 2)) {
      if (articles <= holders) continue;
      if (own > 0 && (articles < own * FAR_MORE || differInEnding(term, folded))) continue;
      // The tree counts swapped letters as two edits; they are the commonest slip.
      const distance = editDistance(term, folded);
      if (distance > fewest || (distance === fewest && articles <= most)) continue;
      best = term;
      fewest = distance;
      most = articles;
    }
    return best;
  }

  set(terms);
  return { set, articles: (word) => known.get(foldText(word)) ?? 0, complete, correct };
}

/** The slips that a word of its length may have and still be known; none in short words and in numbers. */
export function editsAllowed(folded: string): number {
  return folded.length < 4 || /\d/.test(folded) ? 0 : folded.length < 7 ? 1 : 2;
}

function differInEnding(one: string, other: string): boolean {
  const stem = Math.max(one.length, other.length) - ENDING;
  return one.slice(0, stem) === other.slice(0, stem) && !haveSameLetters(one, other);
}

function haveSameLetters(one: string, other: string): boolean {
  return Array.from(one).toSorted().join("") === Array.from(other).toSorted().join("");
}
