/**
 * How well what was typed names an entry: every typed word must begin a word of its text or keywords (0 when one does
 * not); entries that begin with what was typed come first.
 */
export function matchWords(text: string, typed: string, keywords: readonly string[] = []): number {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return 1;
  const offered = [text, ...keywords].map(wordsOf);
  const all = offered.flat();
  if (!wanted.every((word) => all.some((other) => other.startsWith(word)))) return 0;
  const joined = wanted.join(" ");
  return offered.some((words) => words.join(" ").startsWith(joined)) ? 1 : 0.5;
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize("NFKD")
      .replaceAll(/\p{M}/gu, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
