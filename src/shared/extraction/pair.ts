import type { Mention, TextSpan, TradeFigure } from "../domain/evidence.ts";
import type { Iso3 } from "../domain/state-code.ts";
import type { Element } from "./elements.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { wordsOf } from "./words-of.ts";

export interface Pair {
  reporter: Iso3;
  partner: Iso3 | null;
  inferred: boolean;
}

/**
 * Whose trade a sentence speaks of: the two states that it names, or one that it names with the other from the
 * sentences before, or both from there. Null when that leaves a state open or the sentence names more than two.
 */
export function pairFor(
  elements: readonly Element[],
  sentence: TextSpan,
  mentions: readonly Mention[],
  flow: TradeFigure["flow"],
  lastPair: readonly [Iso3, Iso3] | null,
  pack: LanguagePack,
): Pair | null {
  const named: Iso3[] = [];
  for (const { span, state } of mentions) {
    const inside = span.start >= sentence.start && span.end <= sentence.end;
    if (inside && state && !named.includes(state)) named.push(state);
  }
  const [first, second] = named;
  if (named.length > 2) return null;
  const partner = partnerAfter(elements, flow, pack);
  if (first && second) {
    const isSwapped = partner === first;
    return { reporter: isSwapped ? second : first, partner: isSwapped ? first : second, inferred: false };
  }
  if (!lastPair) return null;
  if (!first) return { reporter: lastPair[0], partner: lastPair[1], inferred: true };
  if (!lastPair.includes(first)) return null;
  const other = lastPair[0] === first ? lastPair[1] : lastPair[0];
  return partner === first
    ? { reporter: other, partner: first, inferred: true }
    : { reporter: first, partner: other, inferred: true };
}

/** "exports to Kenya", "imports from Kenya", "trade with Kenya". */
function partnerAfter(
  elements: readonly Element[],
  flow: TradeFigure["flow"],
  pack: LanguagePack,
): Iso3 | null {
  const { to, from } = pack.figures;
  const prepositions = wordsOf(flow === "export" ? to : flow === "import" ? from : pack.group.with);
  const articles = wordsOf(pack.group.articles);
  for (const [index, element] of elements.entries()) {
    if (!prepositions.has(element.lower)) continue;
    const next = articles.has(elements[index + 1]?.lower ?? "") ? elements[index + 2] : elements[index + 1];
    const state = next?.party?.states[0] ?? next?.mention?.state;
    if (state) return state;
  }
  return null;
}
