import type { TextSpan } from "../../../shared/domain/evidence.ts";
import { tokens } from "../../../shared/domain/fold.ts";
import { fail, ok } from "../../../shared/domain/result.ts";
import type { Result } from "../../../shared/domain/result.ts";
import { nearest } from "./edit-distance.ts";
import { FIELD_NAMES, isFieldName } from "./query-fields.ts";
import type { FieldName } from "./query-fields.ts";
import type { QueryError } from "./query-node.ts";

/** Words in quotes or a run without spaces; `prefix` when a "*" follows, `slop` for "…"~5. */
export interface Term {
  text: string;
  quoted: boolean;
  prefix: boolean;
  slop: number | null;
  span: TextSpan;
}

export type Lexeme =
  | { kind: "term"; term: Term; span: TextSpan }
  | { kind: "field"; name: FieldName; value: Term | null; span: TextSpan }
  | { kind: "near"; distance: number; span: TextSpan }
  | { kind: "and" | "or" | "not" | "minus" | "open" | "close"; span: TextSpan };

/** The distance of NEAR where none is written. */
export const DEFAULT_DISTANCE = 10;

const QUOTES = '"“”„«»';
const RUN = new RegExp(`[^\\s()${QUOTES}]+`, "y");
const FIELD = /([A-Za-z]+):/y;
const NEAR = /^NEAR(?:\/(\d{1,3}))?$/;
const OPERATORS: ReadonlyMap<string, "and" | "or" | "not"> = new Map([
  ["AND", "and"],
  ["OR", "or"],
  ["NOT", "not"],
]);

/** Cuts a query into lexemes. Signs that hold no letter or digit are passed over, as the index does. */
export function lexQuery(text: string): Result<Lexeme[], QueryError> {
  const lexemes: Lexeme[] = [];
  let at = 0;
  while (at < text.length) {
    const sign = text.charAt(at);
    if (/\s/.test(sign)) {
      at++;
      continue;
    }
    const read = readLexeme(text, at);
    if (!read.ok) return read;
    if (read.value.lexeme) lexemes.push(read.value.lexeme);
    at = read.value.end;
  }
  return ok(lexemes);
}

export function hasWords(text: string): boolean {
  for (const token of tokens(text)) return token.folded !== "";
  return false;
}

interface Read {
  lexeme: Lexeme | null;
  end: number;
}

function readLexeme(text: string, at: number): Result<Read, QueryError> {
  const sign = text.charAt(at);
  const next = { start: at, end: at + 1 };
  if (sign === "(") return ok({ lexeme: { kind: "open", span: next }, end: at + 1 });
  if (sign === ")") return ok({ lexeme: { kind: "close", span: next }, end: at + 1 });
  if (QUOTES.includes(sign)) return termLexeme(readQuoted(text, at));
  const run = runAt(text, at);
  const end = at + run.length;
  if (sign === "-" && negates(run, text.charAt(end))) {
    return ok({ lexeme: { kind: "minus", span: next }, end: at + 1 });
  }
  const span = { start: at, end };
  const operator = OPERATORS.get(run);
  if (operator) return ok({ lexeme: { kind: operator, span }, end });
  const near = NEAR.exec(run);
  if (near) {
    const distance = near[1] === undefined ? DEFAULT_DISTANCE : Number(near[1]);
    return ok({ lexeme: { kind: "near", distance, span }, end });
  }
  return readField(text, at) ?? termLexeme(readRun(text, at));
}

function negates(run: string, after: string): boolean {
  if (/^-+$/.test(run)) return after === "(" || (after !== "" && QUOTES.includes(after));
  return hasWords(run);
}

/** Null where no field begins: a word before a colon that nothing follows ("Minsk: talks") is a word. */
function readField(text: string, at: number): Result<Read, QueryError> | null {
  FIELD.lastIndex = at;
  const match = FIELD.exec(text);
  if (!match?.[1]) return null;
  const name = match[1].toLowerCase();
  const colon = at + match[0].length;
  if (!isFieldName(name)) return unknownField(text, at, colon, name);
  let start = colon;
  while (/\s/.test(text.charAt(start))) start++;
  const sign = text.charAt(start);
  if (sign === "" || sign === "(" || sign === ")") {
    return ok({ lexeme: { kind: "field", name, value: null, span: { start: at, end: colon } }, end: colon });
  }
  const value = QUOTES.includes(sign) ? readQuoted(text, start) : readRun(text, start);
  if (!value.ok) return value;
  const span = { start: at, end: value.value.span.end };
  return ok({ lexeme: { kind: "field", name, value: value.value, span }, end: span.end });
}

function unknownField(
  text: string,
  at: number,
  colon: number,
  name: string,
): Result<Read, QueryError> | null {
  const run = runAt(text, at);
  const follower = text.charAt(colon);
  if (at + run.length === colon && !(follower !== "" && QUOTES.includes(follower))) return null;
  if (name === "tag") {
    return fail({
      at,
      length: colon - at,
      message: "Searching by tag is not possible yet.",
      suggestion: null,
    });
  }
  const known = nearest(name, FIELD_NAMES, 2);
  const message = `There is no field “${name}”. Fields are ${FIELD_NAMES.join(", ")}.`;
  if (known) return fail({ at, length: colon - at, message, suggestion: `${known}:` });
  return fail({ at, length: run.length, message, suggestion: `"${run}"` });
}

function termLexeme(term: Result<Term, QueryError>): Result<Read, QueryError> {
  if (!term.ok) return term;
  const { span, text } = term.value;
  return ok({ lexeme: hasWords(text) ? { kind: "term", term: term.value, span } : null, end: span.end });
}

function runAt(text: string, at: number): string {
  RUN.lastIndex = at;
  return RUN.exec(text)?.[0] ?? "";
}

function readRun(text: string, at: number): Result<Term, QueryError> {
  const run = runAt(text, at);
  const star = run.indexOf("*");
  const prefix = star > 0 && star === run.length - 1;
  if (star >= 0 && !prefix && hasWords(run)) {
    const message = "A * stands at the end of a word and matches any ending.";
    const suggestion = star > 0 ? `${run.slice(0, star)}*` : `${run.replaceAll("*", "")}*`;
    return fail({ at, length: run.length, message, suggestion });
  }
  const span = { start: at, end: at + run.length };
  return ok({ text: prefix ? run.slice(0, -1) : run, quoted: false, prefix, slop: null, span });
}

function readQuoted(text: string, at: number): Result<Term, QueryError> {
  const closers = text.charAt(at) === '"' ? '"' : QUOTES;
  let close = at + 1;
  while (close < text.length && !closers.includes(text.charAt(close))) close++;
  if (close === text.length) {
    const rest = text.slice(at);
    const suggestion = `${rest.trimEnd()}"`;
    return fail({ at, length: rest.length, message: "This quotation mark is not closed.", suggestion });
  }
  const after = text.slice(close + 1);
  const slop = /^~(\d{1,3})(?!\d)/.exec(after);
  const prefix = !slop && after.startsWith("*");
  const end = close + 1 + (slop ? slop[0].length : 0) + (prefix ? 1 : 0);
  return ok({
    text: text
      .slice(at + 1, close)
      .replaceAll('"', " ")
      .trim(),
    quoted: true,
    prefix,
    slop: slop ? Number(slop[1]) : null,
    span: { start: at, end },
  });
}
