import { dayWords } from "../../shared/charts/day-words.ts";

const NUMBER = new Intl.NumberFormat("en-GB");

/** "12,408". */
export function formatCount(count: number): string {
  return NUMBER.format(count);
}

/** "1 article", "412 articles". */
export function formatPlural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** An ISO day as "12 Mar 2024", as the charts write it. */
export const formatDay = dayWords;

/** "not reviewed" as "Not reviewed". */
export function sentenceCase(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
