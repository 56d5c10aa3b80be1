import type { ArticleDetail } from "../../../shared/contract/corpus-contract.ts";

/** What an article says of itself, as it stands in the form. */
export interface TypedFacts {
  title: string;
  author: string;
  source: string;
}
export type FactField = keyof TypedFacts;

/** Fields that differ from the article; one that is left out stays, null is none. */
export interface FactsChange {
  title?: string;
  author?: string | null;
  source?: string | null;
}

const MOST_LETTERS = 1000;

export function typedFacts({ title, author, source }: ArticleDetail["asRead"]): TypedFacts {
  return { title, author: author ?? "", source: source ?? "" };
}

/** What is wrong with a field, in words; null where it can be saved. */
export function factFault(field: FactField, typed: string): string | null {
  const { length } = oneLine(typed);
  if (length > MOST_LETTERS) return "At most 1,000 characters.";
  return field === "title" && length === 0 ? "An article needs a title." : null;
}

/** The change that typed facts ask for, null while one of them is at fault. */
export function changeOf(article: ArticleDetail["asRead"], typed: TypedFacts): FactsChange | null {
  const fields: FactField[] = ["title", "author", "source"];
  if (fields.some((field) => factFault(field, typed[field]) !== null)) return null;
  const title = oneLine(typed.title);
  const author = oneLine(typed.author) || null;
  const source = oneLine(typed.source) || null;
  return {
    ...(title !== article.title && { title }),
    ...(author !== article.author && { author }),
    ...(source !== article.source && { source }),
  };
}

/** What the file says where something else is typed: "Test Wire", or that it names none; null where they agree. */
export function fileWords(field: FactField, typed: string, asRead: ArticleDetail["asRead"]): string | null {
  const said = asRead[field];
  if (oneLine(typed) === (said ?? "")) return null;
  return said === null ? "The file names none." : `The file says “${said}”.`;
}

/** What was typed or pasted over several lines, as one. */
function oneLine(typed: string): string {
  return typed.replaceAll(/\s+/g, " ").trim();
}
