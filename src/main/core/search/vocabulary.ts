import type { Suggestion } from "../../../shared/contract/corpus-contract.ts";
import { foldText, tokens } from "../../../shared/domain/fold.ts";
import { suggestFields } from "./field-suggestions.ts";
import { createNameIndex } from "./name-index.ts";
import type { NamedThing } from "./name-index.ts";
import { createNameSpellings } from "./name-spellings.ts";
import { lexQuery } from "./query-lexer.ts";
import { createTermIndex, editsAllowed } from "./term-index.ts";
import type { TermCount } from "./term-index.ts";

/** What the corpus and the gazetteer can be asked for, kept in memory to turn what is typed into what is meant. */
export interface Vocabulary {
  /** Completions of the last word of a query that is being typed; `insert` replaces that word. */
  suggest(text: string, limit: number): Suggestion[];
  /** The word probably meant, of the corpus or of a name in it, or null when the word is good; see TermIndex.correct. */
  correct(word: string): string | null;
  /**
   * The query with its words corrected, and a last word that only begins known words as a beginning; null when there is
   * nothing better or it cannot be read.
   */
  didYouMean(query: string): string | null;
  /** Takes each word's present number of articles in place of what was known; a word of none is forgotten. */
  addTerms(terms: Iterable<TermCount>): void;
  addTitles(titles: Iterable<string>): void;
}

export interface VocabularyContents {
  terms: Iterable<TermCount>;
  /** Titles to suggest. They cost the most memory: pass the newest few thousand. */
  titles: Iterable<string>;
  names: Iterable<NamedThing>;
}

/** Shorter beginnings complete to too much to be of use. */
const MIN_LETTERS = 2;
const MIN_LETTERS_OF_TITLE = 3;
const QUOTES = /["“”„«»]/g;

export function createVocabulary(contents: VocabularyContents): Vocabulary {
  const terms = createTermIndex(contents.terms);
  const names = createNameIndex<NamedThing>((thing) => [thing.label, ...thing.aliases]);
  const titles = createNameIndex<string>((title) => [title], { exact: true });
  const named = [...contents.names];
  const spellings = createNameSpellings(named.flatMap((thing) => [thing.label, ...thing.aliases]));
  names.add(named);
  titles.add(contents.titles);

  function suggest(text: string, limit: number): Suggestion[] {
    const { word, sign, quoted } = typedWord(text);
    if (quoted) return completions(word, limit);
    const [field, value] = splitField(word);
    if (field !== null) return suggestValues(field, value, word, sign, limit);
    if (word.length < MIN_LETTERS) return [];
    const fields = suggestFields(word).map((found) => ({ kind: "field" as const, ...found }));
    const half = Math.ceil(limit / 2);
    const found = names.find(word, half).map(namedSuggestion);
    const rest = limit - Math.min(half, fields.length + found.length);
    const words = completions(word, Math.max(1, rest - 1));
    const titled =
      sign !== "" || word.length < MIN_LETTERS_OF_TITLE
        ? []
        : titles.find(plainWords(text), limit).map(titleSuggestion);
    return [...fields, ...found, ...words, ...titled].slice(0, limit).map((item) => signed(item, sign));
  }

  function suggestValues(
    field: string,
    value: string,
    word: string,
    sign: string,
    limit: number,
  ): Suggestion[] {
    const fixed = suggestFields(word).map((found) => ({ kind: "field" as const, ...found }));
    const kind = field === "country" ? "state" : field === "source" ? "source" : null;
    const things = kind === null ? [] : names.find(value, limit * 2).filter((thing) => thing.kind === kind);
    const found = field === "title" ? completions(value, limit).map((item) => signed(item, "title:")) : [];
    const all = [...fixed, ...things.map(namedSuggestion), ...found];
    return all.slice(0, limit).map((item) => signed(item, sign));
  }

  function completions(word: string, limit: number): Suggestion[] {
    const typed = Array.from(tokens(word)).at(-1);
    if (!typed || typed.folded.length < MIN_LETTERS) return [];
    const before = word.slice(0, typed.start);
    return terms.complete(typed.folded, limit).map(({ term, articles }) => ({
      kind: "term",
      label: term,
      insert: `${before}${term}`,
      detail: articles === 1 ? "1 article" : `${articles} articles`,
    }));
  }

  function correct(word: string): string | null {
    // A name that the gazetteer knows is no slip, even where no article holds that spelling.
    if (spellings.has(word)) return null;
    const folded = foldText(word);
    const holds = (spelling: string) => terms.articles(spelling) > 0;
    return (
      terms.correct(word) ?? (holds(folded) ? null : spellings.correct(folded, editsAllowed(folded), holds))
    );
  }

  /** Whether a word stands in no article but begins words that do. */
  function isBeginning(folded: string): boolean {
    return (
      folded.length >= MIN_LETTERS_OF_TITLE &&
      terms.articles(folded) === 0 &&
      terms.complete(folded, 1).length > 0
    );
  }

  function didYouMean(query: string): string | null {
    const lexed = lexQuery(query);
    if (!lexed.ok) return null;
    let corrected = "";
    let at = 0;
    for (const lexeme of lexed.value) {
      const term =
        lexeme.kind === "term" || (lexeme.kind === "field" && lexeme.name === "title") ? lexeme : null;
      if (!term || (term.kind === "term" && term.term.prefix)) continue;
      const { start, end } = term.kind === "field" && term.value ? term.value.span : term.span;
      const isLast = end === query.trimEnd().length;
      for (const token of tokens(query.slice(start, end))) {
        const asBeginning = isLast && term.kind === "term" && start + token.end === end;
        const better =
          correct(token.folded) ??
          (asBeginning && isBeginning(token.folded) ? `${query.slice(start + token.start, end)}*` : null);
        if (better === null) continue;
        corrected += query.slice(at, start + token.start) + better;
        at = start + token.end;
      }
    }
    return at === 0 ? null : corrected + query.slice(at);
  }

  return {
    suggest,
    correct,
    didYouMean,
    addTerms: terms.set,
    addTitles: titles.add,
  };
}

/** The run of signs before the caret that a suggestion replaces, without a minus, and whether quotes are open. */
function typedWord(text: string): { word: string; sign: string; quoted: boolean } {
  const run = /[^\s()"“”„«»]*$/.exec(text)?.[0] ?? "";
  const quoted = (text.match(QUOTES)?.length ?? 0) % 2 === 1;
  const sign = !quoted && run.startsWith("-") ? "-" : "";
  return { word: run.slice(sign.length), sign, quoted };
}

/** The typed text without fields, operators and exclusions. */
function plainWords(text: string): string {
  const runs = text.split(/\s+/);
  return runs.filter((run) => !/:|^-|^(AND|OR|NOT|NEAR(\/\d+)?)$/.test(run)).join(" ");
}

function splitField(word: string): [field: string | null, value: string] {
  const colon = word.indexOf(":");
  return colon < 0 ? [null, ""] : [word.slice(0, colon).toLowerCase(), word.slice(colon + 1)];
}

function namedSuggestion(thing: NamedThing): Suggestion {
  const { kind, label, detail } = thing;
  switch (kind) {
    case "state":
      return { kind, label, insert: `country:${thing.value}`, detail: detail ?? thing.value };
    case "source":
      return { kind, label, insert: `source:${quotedValue(thing.value)}`, detail };
    case "person":
      // Words rather than a phrase: each of them finds the name in every script.
      return {
        kind,
        label,
        insert: Array.from(tokens(label), ({ start, end }) => label.slice(start, end)).join(" "),
        detail,
      };
  }
}

function titleSuggestion(title: string): Suggestion {
  return {
    kind: "title",
    label: title,
    insert: `title:"${title.replace(QUOTES, " ").trim()}"`,
    detail: null,
  };
}

function quotedValue(value: string): string {
  return /^[\p{L}\p{N}.-]+$/u.test(value) ? value : `"${value.replace(QUOTES, " ").trim()}"`;
}

function signed(item: Suggestion, sign: string): Suggestion {
  return sign === "" ? item : { ...item, insert: `${sign}${item.insert}` };
}
