import type { TextSpan } from "../../../shared/domain/evidence.ts";
import { fail, ok } from "../../../shared/domain/result.ts";
import type { Result } from "../../../shared/domain/result.ts";
import { readFieldValue } from "./query-fields.ts";
import type { CountryLookup } from "./query-fields.ts";
import { hasWords, lexQuery } from "./query-lexer.ts";
import type { Lexeme, Term } from "./query-lexer.ts";
import type { QueryError, QueryNode, TextNode } from "./query-node.ts";

type Parsed = Result<QueryNode, QueryError>;

/** Brackets and negations within each other: far beyond use, within what SQLite parses (256). */
const MAX_DEPTH = 40;

/**
 * Reads what was typed into the query box. Never throws.
 *
 *     visit minsk            both words            visit OR talks         either
 *     "joint statement"      in a row              (a OR b) NOT c, -c     grouped, without c
 *     agree*                 beginnings            "trade deficit"~5      within five words
 *     trade NEAR deficit     within ten words      trade NEAR/3 deficit   within three
 *     country:KE type:visit from:2023 to:2024-03 source:"…" lang:be title:visit has:trade status:planned review:new
 *
 * NEAR binds before NOT, that before AND (also unwritten), that before OR. Operators are upper case.
 * A query of nothing but negations or fields is allowed; an empty one means every article.
 */
export function parseQuery(text: string, countries: CountryLookup): Parsed {
  const lexed = lexQuery(text);
  if (!lexed.ok) return lexed;
  const [first] = lexed.value;
  if (!first) return ok({ kind: "all", span: { start: 0, end: text.length } });
  const parser = new QueryParser(text, lexed.value, countries);
  return parser.parse();
}

/** A recursive descent over the lexemes. */
class QueryParser {
  private readonly text: string;
  private readonly lexemes: readonly Lexeme[];
  private readonly countries: CountryLookup;
  private at = 0;
  private depth = 0;

  constructor(text: string, lexemes: readonly Lexeme[], countries: CountryLookup) {
    this.text = text;
    this.lexemes = lexemes;
    this.countries = countries;
  }

  parse(): Parsed {
    const node = this.parseOr(null);
    if (!node.ok) return node;
    const rest = this.lexemes[this.at];
    if (rest) return failAt(rest.span, "This bracket closes nothing.", "");
    return node;
  }

  /** `before` is the bracket that waits for something, if any. */
  private parseOr(before: Lexeme | null): Parsed {
    const nodes: QueryNode[] = [];
    let operator = before;
    for (;;) {
      const node = this.parseAnd(operator);
      if (!node.ok) return node;
      nodes.push(node.value);
      const next = this.lexemes[this.at];
      if (next?.kind !== "or") return ok(join("or", nodes));
      operator = next;
      this.at++;
    }
  }

  private parseAnd(before: Lexeme | null): Parsed {
    const nodes: QueryNode[] = [];
    let operator = before;
    for (;;) {
      const next = this.lexemes[this.at];
      const isEnd = !next || next.kind === "or" || next.kind === "close";
      if (isEnd && nodes.length > 0 && operator === null) return ok(join("and", nodes));
      const node = this.parseNot(operator);
      if (!node.ok) return node;
      nodes.push(node.value);
      const after = this.lexemes[this.at];
      operator = after?.kind === "and" ? after : null;
      if (operator) this.at++;
    }
  }

  private parseNot(before: Lexeme | null): Parsed {
    const next = this.lexemes[this.at];
    if (next?.kind !== "not" && next?.kind !== "minus") return this.parseNear(before);
    this.at++;
    if (++this.depth > MAX_DEPTH) return failAt(next.span, "The query is nested too deeply.", null);
    const node = this.parseNot(next);
    this.depth--;
    if (!node.ok) return node;
    return ok({ kind: "not", node: node.value, span: { start: next.span.start, end: node.value.span.end } });
  }

  private parseNear(before: Lexeme | null): Parsed {
    const first = this.parsePrimary(before);
    if (!first.ok) return first;
    const pairs: QueryNode[] = [];
    let left = first.value;
    for (;;) {
      const operator = this.lexemes[this.at];
      if (operator?.kind !== "near") return ok(pairs.length > 0 ? join("and", pairs) : left);
      this.at++;
      const right = this.parsePrimary(operator);
      if (!right.ok) return right;
      if (!isText(left) || !isText(right.value)) {
        return failAt(operator.span, "NEAR stands between two words or phrases.", "AND");
      }
      const span = { start: left.span.start, end: right.value.span.end };
      pairs.push({ kind: "near", operands: [left, right.value], distance: operator.distance, span });
      left = right.value;
    }
  }

  private parsePrimary(before: Lexeme | null): Parsed {
    const next = this.lexemes[this.at];
    if (!next) return this.missing(before, null);
    switch (next.kind) {
      case "term":
        this.at++;
        return ok(termNode(next.term));
      case "field":
        this.at++;
        return this.fieldNode(next);
      case "open":
        this.at++;
        return this.parseGroup(next);
      case "and":
      case "or":
      case "not":
      case "minus":
      case "near":
      case "close":
        return this.missing(before, next);
    }
  }

  private parseGroup(open: Lexeme): Parsed {
    if (++this.depth > MAX_DEPTH) return failAt(open.span, "The query is nested too deeply.", null);
    const inner = this.parseOr(open);
    if (!inner.ok) return inner;
    this.depth--;
    const close = this.lexemes[this.at];
    if (close?.kind !== "close") {
      const rest = { start: open.span.start, end: this.text.length };
      return failAt(rest, "This bracket is not closed.", `${this.text.slice(open.span.start).trimEnd()})`);
    }
    this.at++;
    return ok({ ...inner.value, span: { start: open.span.start, end: close.span.end } });
  }

  /** Something to look for should stand between `before` and `next`. */
  private missing(before: Lexeme | null, next: Lexeme | null): Parsed {
    if (before?.kind === "open" && next?.kind === "close") {
      return failAt(
        { start: before.span.start, end: next.span.end },
        "There is nothing in these brackets.",
        "",
      );
    }
    if (before?.kind === "open" && !next) return failAt(before.span, "This bracket is not closed.", "");
    const lexeme = before && before.kind !== "open" ? before : next;
    if (!lexeme) return failAt({ start: 0, end: this.text.length }, "There is nothing to look for.", null);
    if (lexeme.kind === "close") return failAt(lexeme.span, "This bracket closes nothing.", "");
    const name = this.text.slice(lexeme.span.start, lexeme.span.end);
    const side = lexeme.kind === "not" || lexeme.kind === "minus" ? "after it" : "on both sides";
    const suggestion = lexeme.kind === "minus" ? "" : name.toLowerCase().replace(/\/.*/, "");
    return failAt(lexeme.span, `${name} needs something to look for ${side}.`, suggestion);
  }

  private fieldNode(lexeme: Extract<Lexeme, { kind: "field" }>): Parsed {
    const { name, value, span } = lexeme;
    if (!value || value.text === "") return failAt(span, `${name}: needs a value after the colon.`, null);
    if (name === "title") {
      if (!hasWords(value.text)) return failAt(value.span, "title: needs a word or a phrase.", null);
      const node = termNode({ ...value, slop: null });
      return isText(node) ? ok({ kind: "title", node, span }) : ok(node);
    }
    const text = value.prefix ? `${value.text}*` : value.text;
    const filter = readFieldValue(name, text, this.countries);
    if (filter.ok) return ok({ kind: "field", filter: filter.value, span });
    const { message, suggestion } = filter.failure;
    const plain = suggestion !== null && /[\s()]/.test(suggestion) ? `"${suggestion}"` : suggestion;
    return failAt(value.span, message, plain);
  }
}

function termNode(term: Term): QueryNode {
  const { text, span } = term;
  if (term.prefix) return { kind: "prefix", text, span };
  if (!term.quoted) return { kind: "word", text, span };
  if (term.slop !== null) {
    const words = text.split(/\s+/).filter(hasWords);
    const operands = words.map((word): TextNode => ({ kind: "word", text: word, span }));
    if (operands.length > 1) return { kind: "near", operands, distance: term.slop, span };
  }
  return { kind: "phrase", text, span };
}

function isText(node: QueryNode): node is TextNode {
  return node.kind === "word" || node.kind === "prefix" || node.kind === "phrase";
}

function join(kind: "and" | "or", nodes: QueryNode[]): QueryNode {
  const [first] = nodes;
  const last = nodes.at(-1);
  if (!first || !last) throw new Error("A group of a query is never empty.");
  if (nodes.length === 1) return first;
  return { kind, nodes, span: { start: first.span.start, end: last.span.end } };
}

function failAt(span: TextSpan, message: string, suggestion: string | null): Parsed {
  return fail({ at: span.start, length: span.end - span.start, message, suggestion });
}
