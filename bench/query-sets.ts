import { wordOfRank } from "./generated-articles.ts";
import type { QuerySet } from "./measure.ts";

const ROUNDS = 20;

/** Twenty different queries of each kind over the generated vocabulary. */
export function querySets(): QuerySet[] {
  const common = range(2);
  const middling = range(500, 7);
  return [
    { kind: "common word", queries: common },
    { kind: "middling word", queries: middling },
    { kind: "rare word", queries: range(30_000, 11) },
    { kind: "two words", queries: common.map((word, index) => `${word} ${middling[index] ?? word}`) },
    { kind: "prefix", queries: middling.map((word) => `${word.slice(0, 5)}*`) },
  ];
}

function range(from: number, step = 1): string[] {
  return Array.from({ length: ROUNDS }, (_, index) => wordOfRank(from + index * step));
}
