import { foldText } from "../../../shared/domain/fold.ts";
import { soundKey } from "../../../shared/domain/transliteration.ts";
import { nearest } from "./edit-distance.ts";

/** The words of known names by how they sound, for slips in a name that the corpus writes in another script. */
export interface NameSpellings {
  has(word: string): boolean;
  /** The nearest spelling of a name that the corpus holds in any spelling; null when all are farther than `edits`. */
  correct(folded: string, edits: number, isHeld: (folded: string) => boolean): string | null;
}

export function createNameSpellings(names: Iterable<string>): NameSpellings {
  const spellings = new Map<string, Set<string>>();
  for (const name of names) {
    for (const word of name.split(/[^\p{L}\p{M}'’]+/u)) {
      const key = soundKey(word);
      if (key === null) continue;
      const known = spellings.get(key);
      if (known) known.add(foldText(word));
      else spellings.set(key, new Set([foldText(word)]));
    }
  }

  return {
    has(word) {
      const key = soundKey(word);
      return key !== null && spellings.has(key);
    },
    correct(folded, edits, isHeld) {
      const held = [...spellings.values()].filter((words) => [...words].some(isHeld));
      return nearest(
        folded,
        held.flatMap((words) => [...words]),
        edits,
      );
    },
  };
}
