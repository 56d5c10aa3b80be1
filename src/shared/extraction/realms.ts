import { isPlaceName } from "./elements.ts";
import type { Element } from "./elements.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { wordsOf } from "./words-of.ts";

/** Reads "Republic of Belarus" and "Kingdom of the Netherlands" as one element, that of the state. */
export function joinRealms(elements: readonly Element[], text: string, pack: LanguagePack): Element[] {
  const realms = wordsOf(pack.people.realms);
  if (!elements.some(({ lower }) => realms.has(lower))) return [...elements];
  const joined: Element[] = [];
  let index = 0;
  while (index < elements.length) {
    const element = elements[index];
    if (!element) break;
    const place = realms.has(element.lower) ? placeAfter(elements, index + 1, pack) : null;
    const named = place === null ? undefined : elements[place];
    if (place === null || !named) {
      joined.push(element);
      index += 1;
      continue;
    }
    const span = { start: element.span.start, end: named.span.end };
    const words = text.slice(span.start, span.end);
    joined.push({ ...named, span, text: words, lower: words.toLowerCase() });
    index = place + 1;
  }
  return joined;
}

function placeAfter(elements: readonly Element[], at: number, pack: LanguagePack): number | null {
  if (!wordsOf(pack.people.of).has(elements[at]?.lower ?? "")) return null;
  const place = wordsOf(pack.group.articles).has(elements[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  return isPlaceName(elements[place]) ? place : null;
}
