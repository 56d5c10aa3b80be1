import type { Block, ExtractedArticle, ReadDocument } from "../../../shared/domain/article.ts";
import { foldText, tokens } from "../../../shared/domain/fold.ts";
import { nameKeys } from "../../../shared/domain/transliteration.ts";
import { signText } from "../occurrences/text-signature.ts";
import type { SignedText } from "../occurrences/text-signature.ts";
import { packBytes, packText } from "./packed-text.ts";

/** What the full-text index holds of an article; the same for the same title, text and blocks, always. */
export interface ArticleWords {
  title: string;
  body: string;
  names: string;
}

/** The text without its boilerplate and its title block (which the title column holds). */
export function mainText(text: string, blocks: readonly Block[]): string {
  return blocks
    .filter((block) => block.label !== "boilerplate" && block.label !== "title")
    .map((block) => text.slice(block.span.start, block.span.end))
    .join("\n");
}

export function articleWords(title: string, text: string, blocks: readonly Block[]): ArticleWords {
  const main = mainText(text, blocks);
  return { title: foldText(title), body: foldText(main), names: articleNames(title, main) };
}

export function articleNames(title: string, main: string): string {
  return nameKeys(`${title}\n${main}`).join(" ");
}

/** The distinct folded words of an article, for the vocabulary. */
export function distinctTerms(title: string, main: string): Set<string> {
  const terms = new Set<string>();
  for (const token of tokens(`${title}\n${main}`)) {
    if (token.folded.length > 1 && token.folded.length <= 40) terms.add(token.folded);
  }
  return terms;
}

export function countWords(main: string): number {
  return main.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}

/** An article ready to be written: folded for the index, counted, packed. Made in the parse workers. */
export interface PreparedArticle {
  words: ArticleWords;
  /** Distinct folded words. */
  terms: string[];
  wordCount: number;
  text: Uint8Array;
  original: Uint8Array | null;
  safeHtml: Uint8Array | null;
  /** By which reprints of the main text are known. */
  signature: SignedText;
}

export function prepareArticle(
  document: ReadDocument,
  extracted: ExtractedArticle,
  original: Uint8Array | null,
): PreparedArticle {
  const main = mainText(document.text, extracted.blocks);
  const words = articleWords(extracted.title, document.text, extracted.blocks);
  return {
    words,
    terms: [...distinctTerms(extracted.title, main)],
    wordCount: countWords(main),
    text: packText(document.text),
    original: original ? packBytes(original) : null,
    safeHtml: document.safeHtml ? packText(document.safeHtml) : null,
    signature: signText(words.body, main),
  };
}
