import { isCapitalised } from "./elements.ts";
import type { Element } from "./elements.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import type { PartyPhrase } from "./party-phrase.ts";
import { wordsOf } from "./words-of.ts";

/**
 * People whom an article has introduced with their office, by surname: "Example visited Kenya" after "Belarusian Foreign
 * Minister Adam Example". Null for a surname that two of them share.
 */
export type Introductions = Map<string, PartyPhrase | null>;

/** Remembers everybody whom the sentence introduces by office and full name. */
export function introduce(
  known: Introductions,
  elements: readonly Element[],
  { freeOrder }: LanguagePack,
): void {
  for (const { party } of elements) {
    if (party?.kind !== "person" || party.personId || !party.name) continue;
    const isOpen = !freeOrder && party.candidates.length > 0;
    if (party.states.length !== 1 && !isOpen) continue;
    const surname = surnameOf(party, freeOrder !== null);
    if (!surname) continue;
    const key = freeOrder ? stemOf(surname) : surname;
    const before = known.get(key);
    const isSame =
      before === undefined ||
      (before !== null &&
        (freeOrder ? startsAlike(before.name ?? "", party.name) : before.name === party.name));
    // Who has been settled stays so.
    if (isSame && isOpen && before) continue;
    known.set(key, isSame ? party : null);
  }
}

/** States whose people write the surname first: "Minister Lin" is Lin Example. */
const SURNAME_FIRST: ReadonlySet<string> = new Set(["CHN", "KOR", "PRK", "VNM", "TWN", "KHM", "HUN"]);

function surnameOf({ name, states }: PartyPhrase, freeOrder: boolean): string | undefined {
  const isFirst = !freeOrder && states.length === 1 && SURNAME_FIRST.has(states[0] ?? "");
  return (isFirst ? /^([\p{L}'’-]{2,})\s/u : /\s([\p{L}'’-]{3,})$/u).exec(name ?? "")?.[1];
}

/** Case endings of surnames; what is left tells nobody's sex and joins a couple, whom their first names part. */
const ENDING =
  /(?:ого|ому|ыми|ими|ага|аму|aha|amu|ым|им|ім|ом|ем|ам|ей|ой|ай|яй|ую|юю|ая|яя|ый|ий|ym|im|am|om|aj|oj|uju|aja|[аяуюыиіеэоьйaiueoyj])$/u;

/** A surname without its case ending, in small letters: "Макетова" and "Макетовым" are one. */
function stemOf(surname: string): string {
  const stem = surname
    .toLowerCase()
    .replace(ENDING, "")
    .replace(/([аоеё])ў$/u, "$1в")
    .replace(/([oea])ŭ$/u, "$1v");
  return stem.length >= 3 ? stem : surname.toLowerCase();
}

/** "Игоря Макетова" and "Игорь Макетов": first names that begin alike. */
function startsAlike(name: string, other: string): boolean {
  return name.slice(0, 3).toLowerCase() === other.slice(0, 3).toLowerCase();
}

/** Reads surnames of people introduced before, with the title before them, as those people. */
export function joinIntroduced(
  elements: readonly Element[],
  known: Introductions,
  text: string,
  pack: LanguagePack,
): Element[] {
  if (known.size === 0) return [...elements];
  const joined: Element[] = [];
  const titles = wordsOf(pack.people.titles);
  for (const [index, element] of elements.entries()) {
    const party = isCapitalised(element)
      ? known.get(pack.freeOrder ? stemOf(element.text) : element.text)
      : null;
    if (!party || isCapitalised(elements[index + 1])) {
      joined.push(element);
      continue;
    }
    let start = joined.length;
    if (joined[start - 1]?.lower === "." && titles.has(joined[start - 2]?.lower ?? "")) start -= 2;
    else if (titles.has(joined[start - 1]?.lower ?? "")) start -= 1;
    if (isCapitalised(joined[start - 1]) && start === joined.length && start > 1 && party.name !== null) {
      // Another first name before it: another person, unless it is the same full name.
      const first = joined[start - 1]?.text ?? "";
      if (!(pack.freeOrder ? startsAlike(party.name, first) : party.name.startsWith(first))) {
        joined.push(element);
        continue;
      }
      start -= 1;
    }
    const span = { start: joined[start]?.span.start ?? element.span.start, end: element.span.end };
    const words = text.slice(span.start, span.end);
    joined.splice(start, joined.length - start, {
      ...element,
      kind: "party",
      span,
      text: words,
      lower: words.toLowerCase(),
      party,
    });
  }
  return joined;
}
