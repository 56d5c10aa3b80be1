import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { DaySpan } from "./date-cases.ts";
import { eitherEnd } from "./date-readers.ts";

// Microsoft Recognizers' own specifications: a sentence, a day of reference, and the values that its authors expect.

const Value = z.looseObject({
  value: z.string().optional(),
  start: z.string().optional(),
  end: z.string().optional(),
  type: z.string().optional(),
});
const Resolved = z.looseObject({
  date: z.string().optional(),
  startDate: z.string().optional(),
  endDate: z.string().optional(),
});
const SpecResult = z.looseObject({
  Type: z.string().optional(),
  TypeName: z.string().optional(),
  Start: z.int().optional(),
  End: z.int().optional(),
  Length: z.int().optional(),
  Resolution: z.looseObject({ values: z.array(Value).optional() }).nullish(),
  Value: z
    .looseObject({
      values: z.array(Value).optional(),
      PastResolution: Resolved.nullish(),
      FutureResolution: Resolved.nullish(),
    })
    .nullish(),
});
type SpecResult = z.infer<typeof SpecResult>;
const SpecCase = z.looseObject({
  Input: z.string(),
  Context: z.looseObject({ ReferenceDateTime: z.string().optional() }).nullish(),
  NotSupported: z.string().optional(),
  Results: z.array(SpecResult),
});

/** Files for readers with options (calendar mode, tasks mode, …): the same words mean something else there. */
const WITH_OPTIONS = /Mode\.json$|ComplexCalendar|SkipFromTo|ExtendedTypes|SplitDateAndTime/;

/** An expression whose days the specification gives, for a text in the past and in the future. */
export interface SpecDate {
  text: string;
  expression: { start: number; end: number; text: string };
  /** The day of reference. */
  published: string;
  kind: "date" | "daterange";
  past: DaySpan[];
  future: DaySpan[];
  /** True when Recognizers' JavaScript edition is marked as not supporting the case. */
  unsupportedInJs: boolean;
}

export interface SpecDates {
  dates: SpecDate[];
  /** How many expressions are left out, by reason. */
  outOfScope: Map<string, number>;
}

/** Reads every expression of a folder of specifications; one that stands in several files counts once. */
export function readSpecDates(folder: string): SpecDates {
  const dates = new Map<string, SpecDate>();
  const outOfScope = new Map<string, number>();
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  for (const file of files.toSorted()) {
    const json = readFileSync(join(folder, file), "utf8").replace(/^\uFEFF/, "");
    for (const spec of z.array(SpecCase).parse(JSON.parse(json))) {
      for (const result of spec.Results) {
        const read = WITH_OPTIONS.test(file) ? "a file for an option of Recognizers" : specDate(spec, result);
        if (typeof read === "string") outOfScope.set(read, (outOfScope.get(read) ?? 0) + 1);
        else dates.set(JSON.stringify({ ...read, unsupportedInJs: null }), read);
      }
    }
  }
  return { dates: [...dates.values()], outOfScope };
}

/** The expression, or why it is out of scope. */
function specDate(spec: z.infer<typeof SpecCase>, result: SpecResult): SpecDate | string {
  const type = (result.TypeName ?? result.Type ?? "").replace("datetimeV2.", "");
  if (type !== "date" && type !== "daterange") return outOfScopeType(type);
  const published = spec.Context?.ReferenceDateTime?.slice(0, 10);
  if (published === undefined) return "no day of reference, or only the place of the expression";
  const start = result.Start;
  const end = result.End === undefined ? (start ?? 0) + (result.Length ?? 0) : result.End + 1;
  if (start === undefined || end <= start) return "no place of the expression";
  const { past, future } = expectedSpans(result);
  if (!past || !future) return "no closed interval of days (open ends, no such day, several values)";
  return {
    text: spec.Input,
    expression: { start, end, text: spec.Input.slice(start, end) },
    published,
    kind: type,
    past,
    future,
    unsupportedInJs: /javascript/i.test(spec.NotSupported ?? ""),
  };
}

function outOfScopeType(type: string): string {
  if (type === "duration") return "a duration, not a date";
  if (type === "set") return "a repetition (every Monday)";
  if (type === "time" || type === "timerange" || type === "timezone") return "a time of day or a time zone";
  if (type.startsWith("datetime")) return "a date with a time of day";
  return "no type";
}

function expectedSpans({ Resolution, Value: value }: SpecResult): {
  past: DaySpan[] | null;
  future: DaySpan[] | null;
} {
  const values = Resolution?.values ?? value?.values;
  if (values) {
    const ours = values.filter(({ type }) => type === "date" || type === "daterange");
    if (ours.length !== values.length || values.length > 2) return { past: null, future: null };
    return { past: spanOfValue(values[0]), future: spanOfValue(values.at(-1)) };
  }
  return { past: spanOfResolved(value?.PastResolution), future: spanOfResolved(value?.FutureResolution) };
}

function spanOfValue(value: z.infer<typeof Value> | undefined): DaySpan[] | null {
  return spans(value?.value ?? value?.start, value?.value ?? value?.end);
}

function spanOfResolved(resolved: z.infer<typeof Resolved> | null | undefined): DaySpan[] | null {
  return spans(resolved?.date ?? resolved?.startDate, resolved?.date ?? resolved?.endDate);
}

function spans(from: string | undefined, to: string | undefined): DaySpan[] | null {
  if (from === undefined || to === undefined) return null;
  const either = eitherEnd(from.slice(0, 10), to.slice(0, 10));
  return either.length > 0 ? either : null;
}
