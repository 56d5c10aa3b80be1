import { SHORT_MONTHS } from "../../shared/charts/month-names.ts";

const NUMBER = new Intl.NumberFormat("en-GB");

/** "12,408". */
export function formatCount(count: number): string {
  return NUMBER.format(count);
}

/** "1 article", "412 articles". */
export function formatPlural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** An ISO day as "12 Mar 2024"; months are shortened as on the charts' axes. */
export function formatDay(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)} ${SHORT_MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** "not reviewed" as "Not reviewed". */
export function sentenceCase(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
