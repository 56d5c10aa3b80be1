import { isIsoDay, isoDay, lastDayOfMonth } from "../../../shared/domain/iso-day.ts";
import type { IsoDay } from "../../../shared/domain/iso-day.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A typed date as the first or last day that it names: "2024", "2024-03", "Mar 2024", "2024-03-12", "12.3.2024",
 * "12 Mar 2024". Null when it cannot be read as one.
 */
export function readTypedDay(typed: string, end: "from" | "to"): IsoDay | null {
  const text = typed
    .trim()
    .toLowerCase()
    .replaceAll(/[,\s]+/g, " ")
    .replaceAll(/(?<=\d)\. (?=\p{L})/gu, " ");
  if (isIsoDay(text)) return text;
  const parts = datePartsOf(text);
  if (!parts) return null;
  const { year, month, day } = parts;
  if (day !== null) return isoDay(year, month ?? 1, day);
  const lastMonth = month ?? 12;
  if (lastMonth < 1 || lastMonth > 12 || year < 1000) return null;
  return end === "from" ? isoDay(year, month ?? 1, 1) : lastDayOfMonth(year, lastMonth);
}

function datePartsOf(text: string): { year: number; month: number | null; day: number | null } | null {
  const numbers = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text);
  if (numbers) return { year: Number(numbers[1]), month: optional(numbers[2]), day: optional(numbers[3]) };
  const dayFirst = /^(?:(\d{1,2})[./ -])?(\d{1,2}|\p{L}+)\.?[./ -](\d{4})$/u.exec(text);
  const month = dayFirst?.[2] === undefined ? null : monthOf(dayFirst[2]);
  if (!dayFirst || month === null) return null;
  return { year: Number(dayFirst[3]), month, day: optional(dayFirst[1]) };
}

function monthOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  const index = word.length < 3 ? -1 : MONTHS.indexOf(word.slice(0, 3));
  return index < 0 ? null : index + 1;
}

function optional(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}
