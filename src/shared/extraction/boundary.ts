import type { Element } from "./elements.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { wordsOf } from "./words-of.ts";

/** True where a clause ends: what follows is told of something else. */
export function isBoundary(element: Element, pack: LanguagePack): boolean {
  if (element.kind === "mark")
    return /[;:.!?()«»"“”„]/u.test(element.text) && !/["«»“”„]/u.test(element.text);
  return element.kind === "word" && wordsOf(pack.group.clause).has(element.lower);
}
