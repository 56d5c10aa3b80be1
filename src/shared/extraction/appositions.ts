import { nameEnd, skipTitle } from "./official-name.ts";
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
    // "in New York, the foreign minister of Belarus": a place is nobody's name.
    else if (comma - start < 2 || isAfterPreposition(joined, start, pack)) continue;
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
  return joinNamesAfter(joined, text, pack);
}

function isAfterPreposition(
  elements: readonly Element[],
  at: number,
  { group, freeOrder }: LanguagePack,
): boolean {
  const into = wordsOf(group.into);
  // "In New York" at the head of a sentence has three capitals.
  return (
    freeOrder === null && (into.has(elements[at]?.lower ?? "") || into.has(elements[at - 1]?.lower ?? ""))
  );
}

/** "the Belarusian trade minister, Adam Example, flew": the name between commas is the office's. */
export function joinNamesAfter(elements: readonly Element[], text: string, pack: LanguagePack): Element[] {
  const joined: Element[] = [];
  for (let index = 0; index < elements.length; index += 1) {
    const element = elements[index];
    if (!element) break;
    const end = element.party?.kind === "office" ? nameAfter(elements, index + 1, pack) : null;
    if (!element.party || end === null) {
      joined.push(element);
      continue;
    }
    const first = elements[end.from];
    const last = elements[end.to - 1];
    const known = first?.party;
    const name = known ? known.name : text.slice(first?.span.start ?? 0, last?.span.end ?? 0);
    const isSame = !known || known.states[0] === (element.party.states[0] ?? known.states[0]);
    if (!last || !isSame) {
      joined.push(element);
      continue;
    }
    const span = { start: element.span.start, end: last.span.end };
    const words = text.slice(span.start, span.end);
    const party: PartyPhrase = { ...element.party, kind: "person", name, personId: known?.personId ?? null };
    joined.push({ ...element, span, text: words, lower: words.toLowerCase(), party });
    index = end.to - 1;
  }
  return joined;
}

/** A name after a comma, with a title before it, that a mark ends. */
function nameAfter(
  elements: readonly Element[],
  comma: number,
  pack: LanguagePack,
): { from: number; to: number } | null {
  if (elements[comma]?.lower !== ",") return null;
  const from = skipTitle(elements, comma + 1, pack);
  const next = elements[from];
  const to = next?.party?.kind === "person" && !next.party.office ? from + 1 : nameEnd(elements, from, pack);
  const isName = next?.party ? to === from + 1 : to - from >= 2;
  return isName && /^[,.]?$/.test(elements[to]?.lower ?? "") ? { from, to } : null;
}
