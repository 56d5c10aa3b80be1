import type { DatePattern, LanguagePack } from "./language-pack.ts";
import { monthPattern, wordPattern } from "./pattern-source.ts";

/** What a text must hold for a pattern to be worth trying: a month's name, a digit, one of the fixed phrases. */
export type DateNeed = "month" | "number" | "phrase";

export interface CompiledDate {
  pattern: RegExp;
  needs: DateNeed[];
  /** True when it can find a date with its year. */
  dated: boolean;
  read: DatePattern["read"];
}

export interface CompiledDates {
  patterns: CompiledDate[];
  month: RegExp;
  phrase: RegExp;
}

const compiled = new WeakMap<LanguagePack, CompiledDates>();

/** A pack's date patterns, compiled once, with the cheap tests that spare most texts most of them. */
export function compiledDates(pack: LanguagePack): CompiledDates {
  const known = compiled.get(pack);
  if (known) return known;
  const sources: Record<string, string> = {
    M: `(?<month>${monthPattern(pack)})`,
    D: "(?<day>\\d{1,2})(?:st|nd|rd|th)?",
    L: "(?:\\s?[-–—]\\s?(?<lastDay>\\d{1,2})(?!\\d))?",
    Y: "(?<year>(?:1[89]|20)\\d\\d)(?![\\d%])",
    T: `(?<lastMonth>${monthPattern(pack)})`,
    Z: "(?<lastYear>(?:1[89]|20)\\d\\d)(?![\\d%])",
    P: `(?<part>${capitalsToo(Object.keys(pack.yearParts)) || "(?!)"})`,
    W: `(?<weekday>${capitalsToo(Object.keys(pack.weekdays))})`,
    N: `(?<number>\\d{1,3}|${wordPattern(Object.keys(pack.numbers))})`,
  };
  const bodyOf = (pattern: string) =>
    pattern.replaceAll(/<([MTDLYZPWN])>/g, (_, name: string) => sources[name] ?? "");
  const phrases = pack.datePatterns.filter(({ pattern }) => needsOf(pattern).includes("phrase"));
  const built: CompiledDates = {
    patterns: pack.datePatterns.map(({ pattern, read }) => ({
      pattern: new RegExp(`(?<![\\p{L}\\p{N}.,-])(?:${bodyOf(pattern)})(?![\\p{L}\\p{N}])`, "gu"),
      needs: needsOf(pattern),
      dated: pattern.includes("<Y>"),
      read,
    })),
    month: new RegExp(monthPattern(pack), "u"),
    phrase: new RegExp(phrases.map(({ pattern }) => unnamed(bodyOf(pattern))).join("|") || "(?!)", "u"),
  };
  compiled.set(pack, built);
  return built;
}

function needsOf(pattern: string): DateNeed[] {
  const needs: DateNeed[] = [];
  if (/<[MT]>/.test(pattern)) needs.push("month");
  // "(?!\s\d)" forbids a number.
  if (/<[DY]>|\\d/.test(pattern.replaceAll(/\(\?!.*?\)/g, ""))) needs.push("number");
  return needs.length > 0 ? needs : ["phrase"];
}

function unnamed(source: string): string {
  return source.replaceAll(/\(\?<[a-z]+>/gi, "(?:");
}

function capitalsToo(words: readonly string[]): string {
  return wordPattern(words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]));
}
