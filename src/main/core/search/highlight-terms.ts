import { soundKey } from "../../../shared/domain/transliteration.ts";
import { foldedWords } from "./fts-expression.ts";
import type { ExpandWord } from "./fts-expression.ts";
import type { QueryNode, TextNode } from "./query-node.ts";

/** Something that a query looks for and that a text can show. */
export interface HighlightTerm {
  /** Folded words that stand in a row. */
  words: string[];
  /** The last word is only a beginning. */
  prefix: boolean;
  /** Capitalised words with this name key count too. */
  key: string | null;
}

/** What to mark in texts that a query found: everything it asks for but what it excludes; each term once. */
export function highlightTerms(node: QueryNode, expand: ExpandWord = soundKey): HighlightTerm[] {
  const terms = new Map<string, HighlightTerm>();
  for (const text of wantedTexts(node)) {
    const words = foldedWords(text.text);
    const term = {
      words,
      prefix: text.kind === "prefix",
      key: text.kind === "word" ? expand(text.text) : null,
    };
    if (words.length > 0) terms.set(JSON.stringify(term), term);
  }
  return [...terms.values()];
}

function wantedTexts(node: QueryNode): TextNode[] {
  switch (node.kind) {
    case "all":
    case "field":
    case "not":
      return [];
    case "word":
    case "prefix":
    case "phrase":
      return [node];
    case "near":
      return node.operands;
    case "title":
      return [node.node];
    case "and":
    case "or":
      return node.nodes.flatMap(wantedTexts);
  }
}
