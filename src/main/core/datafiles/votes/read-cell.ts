import { isIsoDay, isoDay } from "../../../../shared/domain/iso-day.ts";
import type { IsoDay } from "../../../../shared/domain/iso-day.ts";
import type { VotePosition } from "../../../../shared/domain/roll-call.ts";
import { writtenDay } from "../../corpus/readers/written-day.ts";
import type { TableRow } from "../reader.ts";

/** The text of the first of the columns that the file has; null where it is empty. */
export function textOf(row: TableRow, ...columns: string[]): string | null {
  for (const column of columns) {
    const text = row.cell(column)?.trim();
    if (text) return text;
  }
  return null;
}

/** As textOf; "NA", which R writes for nothing, is nothing. */
export function textOfR(row: TableRow, ...columns: string[]): string | null {
  const text = textOf(row, ...columns);
  return text === "NA" ? null : text;
}

/** A whole number, also where a file has it as "120.0"; null where it is none. */
export function readCount(text: string | null): number | null {
  return text !== null && /^\d+(\.0*)?$/.test(text) ? Number(text) : null;
}

/** An identifying number without the ".0" that some programs add. */
export function readId(text: string | null): string | null {
  return text === null ? null : text.replace(/\.0*$/, "");
}

/** A yes or no that is written 1 and 0, or TRUE and FALSE. */
export function readFlag(text: string | null): boolean | null {
  if (text === null) return null;
  if (/^(1(\.0*)?|true)$/i.test(text)) return true;
  return /^(0(\.0*)?|false)$/i.test(text) ? false : null;
}

/** "2014-03-27", also with a time behind it. */
export function readIsoDay(text: string | null): IsoDay | null {
  const day = text?.slice(0, 10) ?? "";
  return isIsoDay(day) ? day : null;
}

/** "9/3/1992" is the third of September: month, day, year. */
export function readMonthFirstDay(text: string | null): IsoDay | null {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text ?? "") ?? [];
  return year === undefined ? null : isoDay(Number(year), Number(month), Number(day));
}

/**
 * A day as people type it: ISO, "27.3.2014", or with the month's name. "3/4/2014", which is written for two days, is
 * read only where one of its numbers is above 12.
 */
export function readTypedDay(text: string | null): IsoDay | null {
  const [, first, second, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text ?? "") ?? [];
  if (year === undefined) return text === null ? null : writtenDay(text);
  const numbers = [Number(first), Number(second)] as const;
  if (numbers[0] > 12) return isoDay(Number(year), numbers[1], numbers[0]);
  return numbers[1] > 12 || numbers[0] === numbers[1] ? isoDay(Number(year), ...numbers) : null;
}

const WORDS: readonly (readonly [VotePosition, RegExp])[] = [
  ["yes", /^(y|yes|in favou?r|for|за)$/i],
  ["no", /^(n|no|against|против|супраць)$/i],
  ["abstain", /^(a|abstain(ed|ing)?|abstentions?|воздержал(ся|ась|ось|ись)|устрымал(ся|ася|іся))$/i],
  ["absent", /^(x|nv|absent|non[- ]?voting|did not vote|not voting|не голосовал[аои]?|отсутствовал[аои]?)$/i],
  ["not-member", /^(not a member|no member|not-member|non-member)$/i],
];

/** A vote as people and scraped pages write it; A is an abstention. Null where the word is none of these. */
export function readPosition(text: string): VotePosition | null {
  const plain = text.trim();
  return WORDS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
