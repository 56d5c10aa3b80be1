import { eventCode } from "../domain/event-codes.ts";
import { fail, ok } from "../domain/result.ts";
import type { Result } from "../domain/result.ts";
import { Annotation } from "./annotation.ts";
import type { GoldRecord, Quotation } from "./annotation.ts";
import { recordNotation } from "./record-notation.ts";

/** What is wrong with an annotation, and where: "records[2].quote.text". */
export interface AnnotationProblem {
  path: string;
  reason: string;
}

/** Parses an annotation and verifies it against its text: a quotation that its offsets do not cut out is a problem. */
export function checkAnnotation(text: string, json: unknown): Result<Annotation, AnnotationProblem[]> {
  const parsed = Annotation.safeParse(json);
  if (!parsed.success) {
    return fail(parsed.error.issues.map(({ path, message }) => ({ path: pathText(path), reason: message })));
  }
  const annotation = parsed.data;
  const problems = [
    ...quotationsOf(annotation).flatMap(({ path, quotation }) => quotationProblems(text, path, quotation)),
    ...(annotation.records ?? []).flatMap(eventProblems),
    ...repeated((annotation.records ?? []).map(recordNotation), "records", "the same record"),
    ...repeated((annotation.mentions?.list ?? []).map(mentionKey), "mentions.list", "the same place"),
  ];
  return problems.length > 0 ? fail(problems) : ok(annotation);
}

function quotationsOf({ records = [], mentions }: Annotation): { path: string; quotation: Quotation }[] {
  return [
    ...records.map(({ quote }, index) => ({ path: `records[${index}].quote`, quotation: quote })),
    ...(mentions?.list ?? []).map((mention, index) => ({
      path: `mentions.list[${index}]`,
      quotation: mention,
    })),
  ];
}

function quotationProblems(text: string, path: string, quotation: Quotation): AnnotationProblem[] {
  const { start, end, text: quoted } = quotation;
  if (end > text.length) {
    return [{ path: `${path}.end`, reason: `The text ends at ${text.length}, before ${end}.` }];
  }
  const found = text.slice(start, end);
  if (found === quoted) return [];
  const where = placesOf(text, quoted).map((at) => `${at}-${at + quoted.length}`);
  const hint =
    where.length === 0 ? "It stands nowhere in the text." : `It stands at ${where.slice(0, 5).join(", ")}.`;
  return [
    {
      path: `${path}.text`,
      reason: `At ${start}-${end} the text says ${JSON.stringify(found)}, not ${JSON.stringify(quoted)}. ${hint}`,
    },
  ];
}

/** Where a piece stands in a text, in order. */
export function placesOf(text: string, piece: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) places.push(at);
  return places;
}

function eventProblems(record: GoldRecord, index: number): AnnotationProblem[] {
  if (record.kind !== "event") return [];
  const { parties, mode, status, type } = record;
  const problems: AnnotationProblem[] = [];
  if (!parties.some(({ role }) => role === "actor")) {
    problems.push({ path: `records[${index}].parties`, reason: "An event has at least one actor." });
  }
  const code = eventCode(mode, status);
  if (code.type !== type) {
    const reason = `The mode ${mode} with the status ${status} is ${code.type}, not ${type}.`;
    problems.push({ path: `records[${index}].type`, reason });
  }
  return problems;
}

function repeated(keys: readonly string[], path: string, what: string): AnnotationProblem[] {
  return keys.flatMap((key, index) => {
    const first = keys.indexOf(key);
    return first < index ? [{ path: `${path}[${index}]`, reason: `This is ${what} as [${first}].` }] : [];
  });
}

function mentionKey({ start, end, state }: Quotation & { state: string }): string {
  return `${start}-${end} ${state}`;
}

function pathText(path: readonly PropertyKey[]): string {
  const steps = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`));
  return steps.join("").replace(/^\./, "") || "(the whole file)";
}
