import type { DatePattern, LanguagePack } from "./language-pack.ts";
import { monthPattern, wordPattern } from "./pattern-source.ts";

/** What a text must hold for a pattern to be worth trying: a month's name, a digit, one of the fixed phrases. */
export type DateNeed = "month" | "number" | "part" | "phrase";

export interface CompiledDate {
  pattern: RegExp;
  needs: DateNeed[];
  /** One test for all patterns that ask for the same words. */
  holds: RegExp | null;
  /** True when it can find a date with its year. */
  dated: boolean;
  read: DatePattern["read"];
}

export interface CompiledDates {
  patterns: CompiledDate[];
  month: RegExp;
  part: RegExp;
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
    N: `(?<number>\\d{1,3}|${wordPattern(Object.keys(pack.numbers).flatMap(bothCases))})`,
  };
  const bodyOf = (pattern: string) =>
    pattern.replaceAll(/<([MTDLYZPWN])>/g, (_, name: string) => sources[name] ?? "");
  const phrases = pack.datePatterns.filter(({ pattern }) => needsOf(pattern).includes("phrase"));
  const built: CompiledDates = {
    patterns: pack.datePatterns.map(({ pattern, read, holds }) => ({
      holds: holds === undefined ? null : testFor(holds),
      pattern: new RegExp(`(?<![\\p{L}\\p{N}.,-])(?:${bodyOf(pattern)})(?![\\p{L}\\p{N}])`, "gu"),
      needs: needsOf(pattern),
      dated: pattern.includes("<Y>"),
      read,
    })),
    month: wordTest(monthPattern(pack)),
    part: wordTest(capitalsToo(Object.keys(pack.yearParts))),
    phrase: wordTest(phrases.map(({ pattern }) => unnamed(bodyOf(pattern))).join("|")),
  };
  compiled.set(pack, built);
  return built;
}

const tests = new Map<string, RegExp>();

function testFor(source: string): RegExp {
  const known = tests.get(source) ?? wordTest(source);
  tests.set(source, known);
  return known;
}

/** A test for words that begin where a word may; the look behind spares most places of a text the alternatives. */
function wordTest(alternatives: string): RegExp {
  return new RegExp(alternatives === "" ? "(?!)" : `(?<![\\p{L}\\p{N}])(?:${alternatives})`, "u");
}

function needsOf(pattern: string): DateNeed[] {
  const needs: DateNeed[] = [];
  if (/<[MT]>/.test(pattern)) needs.push("month");
  if (/<P>|\(\?<part>/.test(pattern)) needs.push("part");
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

/** "Two days later" opens a sentence as well. */
function bothCases(word: string): string[] {
  return [word, word.charAt(0).toUpperCase() + word.slice(1)];
}
