import type { Suggestion } from "../../../shared/contract/corpus-contract.ts";
import type { CorpusStore } from "../store/corpus-store.ts";

/** What completes or corrects a query, from the workspace's words, titles, states and people. */
export interface Suggestions {
  suggest(text: string, limit: number): Suggestion[];
  /** The query with misspelt words replaced; null when nothing better is known. */
  didYouMean(query: string): string | null;
}

export function createSuggestions(_store: CorpusStore): Suggestions {
  return { suggest: () => [], didYouMean: () => null };
}
