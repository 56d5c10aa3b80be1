import type { Suggestion } from "../../../shared/contract/corpus-contract.ts";
import { PEOPLE } from "../../../shared/gazetteer/people.ts";
import { stateForms } from "../../../shared/gazetteer/state-forms.ts";
import { STATES } from "../../../shared/gazetteer/states.ts";
import type { CorpusStore } from "../store/corpus-store.ts";
import type { NamedThing } from "./name-index.ts";
import { createVocabulary } from "./vocabulary.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What completes or corrects a query, from the workspace's words, titles, sources, states and people. */
export interface Suggestions {
  suggest(text: string, limit: number): Suggestion[];
  /** The query with misspelt words replaced; null when nothing better is known. */
  didYouMean(query: string): string | null;
  /** The corpus changed; the vocabulary is read anew at the next question, at most every ten seconds. */
  outdate(): void;
}

/** More words than this are the rarest of the corpus; they are found, but not suggested. */
const MAX_TERMS = 300_000;
/** In a corpus with fewer words than this, those of a single article count too: in one article, all are. */
const ENOUGH_TERMS = 50_000;
const MAX_TITLES = 5000;
const REBUILD_MS = 10_000;

/** Nothing is read before the first question, so that opening a workspace does not wait for it. */
export function createSuggestions(store: CorpusStore, nowMs: () => number): Suggestions {
  let vocabulary: Vocabulary | null = null;
  let builtMs = 0;
  let outdated = false;

  function current(): Vocabulary {
    if (vocabulary && (!outdated || nowMs() - builtMs < REBUILD_MS)) return vocabulary;
    vocabulary = createVocabulary({
      terms: store.terms(MAX_TERMS, ENOUGH_TERMS),
      titles: store.titles(MAX_TITLES).map((title) => title.title),
      names: [...states(), ...people(), ...store.sources().map(source)],
    });
    builtMs = nowMs();
    outdated = false;
    return vocabulary;
  }

  return {
    suggest: (text, limit) => current().suggest(text, limit),
    didYouMean: (query) => current().didYouMean(query),
    outdate() {
      outdated = true;
    },
  };
}

/** Names in the three languages, English aliases and capitals; case forms would only repeat their beginnings. */
function states(): NamedThing[] {
  const english = Map.groupBy(
    stateForms().filter(
      (form) => form.language === "en" && (form.kind === "name" || form.kind === "metonym"),
    ),
    (form) => form.state,
  );
  return STATES.map((state) => ({
    kind: "state",
    label: state.names.en,
    aliases: [
      ...new Set([
        state.names.be,
        state.names.ru,
        state.iso3,
        ...(english.get(state.iso3) ?? []).map((form) => form.text),
      ]),
    ],
    value: state.iso3,
    detail: state.iso3,
  }));
}

function people(): NamedThing[] {
  return PEOPLE.map((person) => ({
    kind: "person",
    label: person.names.en,
    aliases: [person.names.be, person.names.ru, person.names.lacinka],
    value: person.id,
    detail: person.roles.at(-1)?.office ?? null,
  }));
}

function source(name: string): NamedThing {
  return { kind: "source", label: name, aliases: [], value: name, detail: null };
}
