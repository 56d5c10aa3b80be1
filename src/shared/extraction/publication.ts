import type { Block, Published, ReadDocument } from "../domain/article.ts";
import { isoDay } from "../domain/iso-day.ts";
import type { IsoDay } from "../domain/iso-day.ts";
import type { Dateline } from "./dateline.ts";
import { datesWithYear } from "./date-expressions.ts";
import type { DateExpression } from "./date-expressions.ts";
import { resolveDate } from "./dates.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { sentencesOf } from "./sentences.ts";

export interface PublicationClues {
  analystPublished: IsoDay | null;
  documentPublished: ReadDocument["published"];
  dateline: Dateline | null;
  /** First days of the explicit past dates of the main text (explicitPastDays). */
  pastDays: readonly IsoDay[];
  fileDay: IsoDay | null;
}

/**
 * The day of publication by the first rule that gives one: analyst, metadata, address, full dateline, dateline
 * without a year, the file's time. A dateline without a year takes the smallest year that puts no explicit past date
 * after it; with no such date, the last such day up to the file's time. Null when nothing gives a day.
 */
export function publicationOf(clues: PublicationClues): Published | null {
  const { analystPublished, documentPublished, dateline, fileDay } = clues;
  if (analystPublished) return certain(analystPublished, "analyst");
  if (documentPublished) return certain(documentPublished.value, documentPublished.rule);
  if (dateline?.year) {
    const day = isoDay(dateline.year, dateline.month, dateline.day);
    if (day) return certain(day, "dateline");
  } else if (dateline) {
    const inferred = inferYear(dateline, clues);
    if (inferred) return inferred;
  }
  return fileDay ? { value: fileDay, rule: "file-time", inferred: true, alternatives: [] } : null;
}

/** The first day of every date that the main text gives with its year, sentences about the future left out. */
export function explicitPastDays(text: string, blocks: readonly Block[], pack: LanguagePack): IsoDay[] {
  const days: IsoDay[] = [];
  for (const block of blocks) {
    if (block.label !== "paragraph" && block.label !== "list") continue;
    const expressions = datesWithYear(text, block.span, pack);
    if (expressions.length === 0) continue;
    for (const sentence of sentencesOf(text, block.span, pack)) {
      if (isAboutFuture(text.slice(sentence.start, sentence.end), pack)) continue;
      for (const expression of expressions) {
        if (expression.span.start < sentence.start || expression.span.end > sentence.end) continue;
        if (isLimit(text.slice(sentence.start, expression.span.end), expression, pack)) continue;
        const { reading } = resolveDate(expression, { published: null, previous: null, tense: "past" });
        if (reading.kind === "interval") days.push(reading.from);
      }
    }
  }
  return days;
}

function inferYear(dateline: Dateline, { pastDays, fileDay }: PublicationClues): Published | null {
  const at = (year: number) => isoDay(year, dateline.month, dateline.day);
  const latest = pastDays.reduce<IsoDay | null>((last, day) => (last && last > day ? last : day), null);
  const bound = latest ?? fileDay;
  if (!bound) return null;
  const boundYear = Number(bound.slice(0, 4));
  // Up to eight years: the 29th of February.
  const steps = Array.from({ length: 9 }, (_, step) => (latest ? boundYear + step : boundYear - step));
  const year = steps.find((candidate) => {
    const day = at(candidate);
    return day !== null && (latest ? day >= bound : day <= bound);
  });
  const value = year === undefined ? null : at(year);
  if (year === undefined || !value) return null;
  const alternatives = [at(year - 1), at(year + 1)].filter(
    (day) => day !== null && (!latest || day >= latest) && (!fileDay || day <= fileDay),
  );
  return {
    value,
    rule: "dateline-inferred-year",
    inferred: true,
    alternatives: alternatives.filter((day) => day !== null),
  };
}

function isAboutFuture(sentence: string, pack: LanguagePack): boolean {
  const words = sentence.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  return words.some((word) => pack.futureWords.includes(word));
}

/** "by 2030", "к 2030 году"; the word stands before the date or begins its expression. */
function isLimit(before: string, { span }: DateExpression, pack: LanguagePack): boolean {
  const length = span.end - span.start;
  const first = /^[\p{L}'’]+/u.exec(before.slice(-length))?.[0] ?? "";
  const last = /[\p{L}'’]+(?=\s*$)/u.exec(before.slice(0, -length))?.[0] ?? "";
  return [first, last].some((word) => pack.limitWords.includes(word.toLowerCase()));
}

function certain(value: IsoDay, rule: Published["rule"]): Published {
  return { value, rule, inferred: false, alternatives: [] };
}
