import { isoDay } from "../../../../shared/domain/iso-day.ts";
import type { IsoDay } from "../../../../shared/domain/iso-day.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * The calendar day that a piece of metadata states, as it is written: 2024-03-12T23:30:00-05:00 is 12 March
 * wherever it is read. Reads ISO 8601 (with or without hyphens), 2024/03/12, 12.03.2024 and English dates; null
 * for anything else and for the zero of Unix time, which stands for "not set".
 */
export function writtenDay(text: string): IsoDay | null {
  const day = readDay(text.trim());
  return day === "1970-01-01" ? null : day;
}

/** The day in the path of an address (/2024/03/12/, /2024-03-12-title, /20240312/), or null. */
export function dayInAddress(url: string): IsoDay | null {
  const path = URL.parse(url)?.pathname ?? "";
  const match =
    /(?:^|[/_-])((?:19|20)\d\d)([/_-])(\d{1,2})\2(\d{1,2})(?=[/_.-]|$)/.exec(path) ??
    /(?:^|[/_-])((?:19|20)\d\d)()(\d\d)(\d\d)(?=[/_.-]|$)/.exec(path);
  return match ? isoDay(Number(match[1]), Number(match[3]), Number(match[4])) : null;
}

function readDay(text: string): IsoDay | null {
  const yearFirst = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)/.exec(text);
  if (yearFirst) return isoDay(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const dayFirst = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(text);
  if (dayFirst) return isoDay(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  const words =
    /^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})(?!\d)/i.exec(text);
  if (words) return isoDay(Number(words[3]), monthNumber(words[2]), Number(words[1]));
  const american =
    /^(?:[a-z]{3,9}\.?,?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/i.exec(text);
  if (american) return isoDay(Number(american[3]), monthNumber(american[1]), Number(american[2]));
  return null;
}

/** 1 to 12; 0, which is no month, for other words. */
function monthNumber(name = ""): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
