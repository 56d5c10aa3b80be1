import type { Block } from "../../../shared/domain/article.ts";
import { foldText, tokens } from "../../../shared/domain/fold.ts";
import { nameKeys } from "../../../shared/domain/transliteration.ts";

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
