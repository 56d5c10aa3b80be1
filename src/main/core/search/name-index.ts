import MiniSearch from "minisearch";
import { foldText, tokens } from "../../../shared/domain/fold.ts";
import { soundKey } from "../../../shared/domain/transliteration.ts";

/** A state, person or outlet that can be named in a query. */
export interface NamedThing {
  kind: "state" | "person" | "source";
  label: string;
  /** Other spellings, in any language. */
  aliases: readonly string[];
  /** ISO alpha-3 for a state, the gazetteer's id for a person, the outlet's name for a source. */
  value: string;
  /** A word on it, such as an office; null for none. */
  detail: string | null;
}

/** Finds things by the beginnings of their names, with small slips and in any script. */
export interface NameIndex<Thing> {
  add(things: Iterable<Thing>): void;
  /** Best first; every word of the text must be met. */
  find(text: string, limit: number): Thing[];
}

/**
 * `namesOf` gives what a thing is called, first the name shown. `exact` indexes only the spellings themselves and
 * allows no slips: half the memory, for long lists such as titles.
 */
export function createNameIndex<Thing>(
  namesOf: (thing: Thing) => readonly string[],
  { exact = false }: { exact?: boolean } = {},
): NameIndex<Thing> {
  const things: Thing[] = [];
  const index = new MiniSearch<{ id: number; label: string; aliases: string }>({
    fields: ["label", "aliases"],
    tokenize: (text) => Array.from(tokens(text), ({ start, end }) => text.slice(start, end)),
    processTerm: exact ? foldText : spellings,
    searchOptions: {
      processTerm: exact ? foldText : typedSpellings,
      boost: { label: 2 },
      combineWith: "AND",
      prefix: true,
      fuzzy: (term) => (!exact && term.length > 4 && !term.startsWith(KEY_SIGN) ? 1 : false),
      weights: { fuzzy: 0.1, prefix: 0.6 },
    },
  });

  return {
    add(added) {
      const documents = Array.from(added, (thing) => {
        const [label = "", ...aliases] = namesOf(thing);
        things.push(thing);
        return { id: things.length - 1, label, aliases: aliases.join("\n") };
      });
      index.addAll(documents);
    },
    find(text, limit) {
      const words = Array.from(tokens(text), ({ start, end }) => text.slice(start, end));
      if (words.length === 0) return [];
      const queries = words.map((word) => ({ queries: [word], combineWith: "OR" as const }));
      const found = index.search({ combineWith: "AND", queries });
      return found.slice(0, limit).flatMap(({ id }) => things[Number(id)] ?? []);
    },
  };
}

/** Sets name keys apart from words: no folded word begins with it. */
const KEY_SIGN = "=";
const MIN_KEY = 4;

/** A word as folded and, where it has one, as a name sounds. */
function spellings(word: string): string[] {
  const folded = Array.from(tokens(word), (token) => token.folded);
  const key = soundKey(word);
  return key === null ? folded : [...folded, `${KEY_SIGN}${key}`];
}

/** Of a beginning; the key of a short one ("ala" for Алей) would begin too many names. */
function typedSpellings(word: string): string[] {
  return spellings(word).filter((spelling) => !spelling.startsWith(KEY_SIGN) || spelling.length > MIN_KEY);
}
