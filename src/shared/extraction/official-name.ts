import { isCapitalised } from "./elements.ts";
import type { Element } from "./elements.ts";
import { isHead } from "./office-phrase.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { wordsOf } from "./words-of.ts";

const NAME_WORDS = 4;
const PARTICLES: ReadonlySet<string> = new Set([
  "al",
  "bin",
  "de",
  "el",
  "ibn",
  "van",
  "von",
  "da",
  "ben",
  "ul",
]);

/** The end of a name of up to four words, with initials and "al", "bin", "de" inside; `from` when there is none. */
export function nameEnd(elements: readonly Element[], from: number, pack: LanguagePack): number {
  let end = from;
  let words = 0;
  while (words < NAME_WORDS) {
    const element = elements[end];
    if (isCapitalised(element) && !isHead(element, pack)) {
      const initial = element.text.length === 1 && elements[end + 1]?.lower === ".";
      end += initial ? 2 : 1;
    } else if (words > 0 && PARTICLES.has(element?.lower ?? "") && isCapitalised(elements[end + 1])) end += 2;
    else break;
    words += 1;
  }
  return end;
}

/** "President Dr. X". */
export function skipTitle(elements: readonly Element[], at: number, pack: LanguagePack): number {
  if (!wordsOf(pack.people.titles).has(elements[at]?.lower ?? "")) return at;
  return elements[at + 1]?.lower === "." ? at + 2 : at + 1;
}
