import type { LanguagePack } from "./language-pack.ts";

/** Alternatives of a word list as a pattern's source, longest first, with both cases of a first letter. */
export function wordPattern(words: readonly string[]): string {
  return words
    .toSorted((left, right) => right.length - left.length)
    .map((word) => escapePattern(word))
    .join("|");
}

/** The pack's months as a pattern's source; capitalised and upper-case forms are matched, small ones by language. */
export function monthPattern(pack: LanguagePack): string {
  const forms = Object.keys(pack.months).flatMap((form) => {
    const capital = form.charAt(0).toUpperCase() + form.slice(1);
    const written = [capital, form.toUpperCase()];
    return pack.monthsCapitalised ? written : [form, ...written];
  });
  return wordPattern(forms);
}

function escapePattern(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s");
}

const patterns = new Map<string, RegExp>();

/** A pattern kept as text in a pack, compiled once. */
export function patternOf(source: string): RegExp {
  let pattern = patterns.get(source);
  if (!pattern) {
    pattern = new RegExp(source, "u");
    patterns.set(source, pattern);
  }
  return pattern;
}
