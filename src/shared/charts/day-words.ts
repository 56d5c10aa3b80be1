import { SHORT_MONTHS } from "./month-names.ts";

/** An ISO day as "12 Mar 2024"; months are shortened as on the charts' axes. */
export function dayWords(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)} ${SHORT_MONTHS[Number(month) - 1] ?? month} ${year}`;
}
