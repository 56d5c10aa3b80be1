import type { Element } from "./elements.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { wordsOf } from "./words-of.ts";

/** "nor has any agreement been signed", "nor did X visit": the verb's auxiliary stands before the subject. */
export function isInverted(
  elements: readonly Element[],
  verb: number,
  { group, freeOrder }: LanguagePack,
): boolean {
  if (freeOrder) return false;
  for (let index = verb - 1; index > Math.max(0, verb - INVERTED_REACH); index -= 1) {
    const { lower = "" } = elements[index] ?? {};
    if (/^[,;]$/.test(lower) || wordsOf(group.clause).has(lower)) return false;
    const helps = [group.perfect, group.support, group.pastBeing].some((list) => wordsOf(list).has(lower));
    if (helps && INVERTING.has(elements[index - 1]?.lower ?? "")) return true;
  }
  return false;
}

const INVERTED_REACH = 9;
const INVERTING: ReadonlySet<string> = new Set(["nor", "neither"]);
