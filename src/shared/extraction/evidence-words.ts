import { clauseIndex } from "./clause-pattern.ts";
import { gapWords } from "./gaps.ts";
import { tradeWords } from "./figures.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { triggerIndex } from "./trigger-index.ts";
import { voteWords } from "./votes.ts";

const words = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** True when a text holds a word that some rule begins with; all other text needs no closer reading. */
export function hasEvidenceWords(text: string, pack: LanguagePack): boolean {
  let known = words.get(pack);
  if (!known) {
    known = new Set([
      ...triggerIndex(pack).keys(),
      ...clauseIndex(pack).keys(),
      ...tradeWords(pack),
      ...gapWords(pack),
      ...voteWords(pack),
      ...pack.votes.resolution,
      ...pack.nominal.visits,
      ...Object.keys(pack.nominal.meetings),
      ...(pack.freeOrder?.visits ?? []),
      ...(pack.freeOrder?.meetings ?? []),
      ...(pack.freeOrder?.talks ?? []),
    ]);
    words.set(pack, known);
  }
  for (const word of text.toLowerCase().split(/[^\p{L}\p{M}]+/u)) {
    if (known.has(word)) return true;
  }
  return false;
}
