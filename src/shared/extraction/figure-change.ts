import type { LanguagePack } from "./packs/language-pack.ts";
import { wordPattern } from "./packs/pattern-source.ts";
import { wordsOf } from "./words-of.ts";

interface ChangePatterns {
  percent: RegExp;
  times: RegExp;
  multiples: RegExp;
}

const WORDS_BEFORE = 6;
const patterns = new WeakMap<LanguagePack, ChangePatterns>();

/** "up 12%", "grew by 3.5 percent", "на 7% меньше", "rose 3.4 times": signed, null when no change is told. */
export function changeIn(words: string, pack: LanguagePack): number | null {
  const lower = words.toLowerCase();
  const { percent, times, multiples } = patternsFor(pack);
  const { rises, falls, more, less, decimal } = pack.figures;
  const number = (text: string | undefined) => Number((text ?? "").replace(decimal, "."));
  for (const match of lower.matchAll(percent)) {
    const after = wordsIn(lower.slice(match.index + match[0].length)).slice(0, 2);
    const before = wordsIn(lower.slice(0, match.index));
    const isMore = after.some((word) => wordsOf(more).has(word));
    const isLess = after.some((word) => wordsOf(less).has(word));
    const sign = isMore ? 1 : isLess ? -1 : directionOf(before, rises, falls);
    if (sign !== 0) return sign * number(match.groups?.["number"]);
  }
  for (const match of lower.matchAll(times)) {
    const before = wordsIn(lower.slice(0, match.index));
    const factor = number(match.groups?.["number"]);
    const direction = directionOf(before, rises, falls);
    if (direction === 1 && factor > 1) return rounded((factor - 1) * 100);
    if (direction === -1 && factor > 1) return rounded((1 / factor - 1) * 100);
  }
  const multiple = multiples.exec(lower)?.groups?.["word"];
  if (multiple === undefined) return null;
  const factor = pack.figures.multiples[multiple.replaceAll(/\s+/g, " ")] ?? 1;
  const direction = directionOf(wordsIn(lower), rises, falls);
  return direction === -1 && factor > 1 ? rounded((1 / factor - 1) * 100) : rounded((factor - 1) * 100);
}

/** True when a text says that something rose or fell, with or without a number. */
export function tellsChange(words: string, pack: LanguagePack): boolean {
  return directionOf(wordsIn(words.toLowerCase()), pack.figures.rises, pack.figures.falls, 4) !== 0;
}

/** The last word of rising or falling among those shortly before. */
function directionOf(
  before: readonly string[],
  rises: readonly string[],
  falls: readonly string[],
  reach = WORDS_BEFORE,
): -1 | 0 | 1 {
  for (const word of before.slice(-reach).toReversed()) {
    if (wordsOf(rises).has(word)) return 1;
    if (wordsOf(falls).has(word)) return -1;
  }
  return 0;
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [];
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function patternsFor(pack: LanguagePack): ChangePatterns {
  let known = patterns.get(pack);
  if (!known) {
    const { percent, times, multiples, decimal } = pack.figures;
    const number = `(?<![\\p{L}\\p{N}.,])(?<number>\\d{1,6}(?:${decimal === "." ? "\\." : ","}\\d{1,3})?)`;
    known = {
      percent: new RegExp(`${number}\\s?(?:${wordPattern(percent)})(?![\\p{L}])`, "gu"),
      times: new RegExp(`${number}[\\s-]?(?:${wordPattern(times)}|fold)(?![\\p{L}])`, "gu"),
      multiples: new RegExp(
        `(?<![\\p{L}])(?<word>${wordPattern(Object.keys(multiples)) || "(?!)"})(?![\\p{L}])`,
        "u",
      ),
    };
    patterns.set(pack, known);
  }
  return known;
}
