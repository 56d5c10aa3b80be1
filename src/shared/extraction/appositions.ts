import { isCapitalised } from "./elements.ts";
import type { Element } from "./elements.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import type { PartyPhrase } from "./party-phrase.ts";
import { wordsOf } from "./words-of.ts";

const NAME_WORDS = 3;

/** "Siarhiej Alejnik, the Belarusian foreign minister, visited": the office explains the name before it. */
export function joinAppositions(elements: readonly Element[], text: string, pack: LanguagePack): Element[] {
  const joined: Element[] = [];
  for (const [index, element] of elements.entries()) {
    joined.push(element);
    const party = element.party;
    if (party?.kind !== "office" || elements[index + 1]?.lower !== ",") continue;
    let comma = joined.length - 2;
    if (wordsOf(pack.group.articles).has(joined[comma]?.lower ?? "")) comma -= 1;
    if (joined[comma]?.lower !== ",") continue;
    const named = joined[comma - 1];
    let start = comma;
    while (start > 0 && start > comma - NAME_WORDS && isCapitalised(joined[start - 1])) start -= 1;
    const known = named?.party?.kind === "person" && named.party.states[0] === party.states[0];
    if (known) start = comma - 1;
    else if (comma - start < 2) continue;
    const first = joined[start];
    const last = joined[comma - 1];
    if (!first || !last) continue;
    const span = { start: first.span.start, end: element.span.end };
    const words = text.slice(span.start, span.end);
    const person: PartyPhrase = {
      ...party,
      kind: "person",
      personId: known ? (named.party?.personId ?? null) : null,
      name: known ? (named.party?.name ?? null) : text.slice(first.span.start, last.span.end),
    };
    joined.splice(start, joined.length - start, {
      ...element,
      span,
      text: words,
      lower: words.toLowerCase(),
      party: person,
    });
  }
  return joined;
}
