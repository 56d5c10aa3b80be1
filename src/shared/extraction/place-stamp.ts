import type { Block } from "../domain/article.ts";
import type { Mention } from "../domain/evidence.ts";
import type { Iso3 } from "../domain/state-code.ts";
import { stateOfCity, stateOfEnglishCity } from "../gazetteer/cities.ts";

/** The stamp of a place without a day before the first sentence: "ACCRA —", "NEW DELHI:", "ATHENS (Wire) --". */
export interface PlaceStamp {
  /** Where the sentence after it begins. */
  end: number;
  state: Iso3;
}

const LONGEST = 80;
const NAME = "\\p{Lu}[\\p{L}'’.]{1,20}(?:[ -]\\p{L}[\\p{L}'’]{0,20}){0,2}";
const STAMP = new RegExp(
  `^(?<place>${NAME})(?:[/,]\\s?${NAME})?(?:,?\\s\\([^()]{1,40}\\))?(?<mark>\\s?[–—:]|\\s?--|\\s-|\\.)\\s{1,2}(?=[\\p{Lu}"“«])`,
  "u",
);

/** Reads such a stamp; null where the words before the mark name no place, or where only a full stop follows a word. */
export function placeStamp(text: string, block: Block, mentions: readonly Mention[]): PlaceStamp | null {
  const { start, end } = block.span;
  const found = STAMP.exec(text.slice(start, Math.min(end, start + LONGEST)));
  const place = found?.groups?.["place"];
  if (!found || !place) return null;
  const stop = start + place.length;
  const named = mentions.find(
    ({ span, state }) => state !== null && span.start === start && span.end === stop,
  );
  const isPlace = named?.kind === "metonym" || named?.kind === "name";
  const word = place.toLowerCase();
  const state = named ? (isPlace ? named.state : null) : (stateOfEnglishCity(word) ?? stateOfCity(word));
  return state ? { end: start + found[0].length, state } : null;
}
