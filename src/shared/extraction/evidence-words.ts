import { tradeWords } from "./figures.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { triggerIndex } from "./trigger-index.ts";
import { voteWords } from "./votes.ts";

const words = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** True when a block holds a word that some rule begins with; all other blocks need no closer reading. */
export function hasEvidenceWords(block: string, pack: LanguagePack): boolean {
  let known = words.get(pack);
  if (!known) {
    known = new Set([...triggerIndex(pack).keys(), ...tradeWords(pack), ...voteWords(pack)]);
    words.set(pack, known);
  }
  for (const word of block.toLowerCase().split(/[^\p{L}\p{M}]+/u)) {
    if (known.has(word)) return true;
  }
  return false;
}
