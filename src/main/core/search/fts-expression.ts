import { tokens } from "../../../shared/domain/fold.ts";
import { soundKey } from "../../../shared/domain/transliteration.ts";
import type { QueryNode, TextNode, WordNode } from "./query-node.ts";
import type { SearchPlan } from "./search-plan.ts";

/**
 * The name key under which a word is looked for too; null for none. `soundKey` expands every word; a caller that
 * knows which keys are names can pass over the others and spare the index a list to read.
 */
export type ExpandWord = (word: string) => string | null;

/** The letters of name keys. A word with any other letter can never be mistaken for a key. */
const KEY_LETTERS = /^[a-dfgiklmnp-vxz ]+$/;
const TEXT_COLUMNS = "{title body}";

/**
 * How the store finds what a query asks for. Text that stands together becomes one FTS5 expression over the columns
 * title, body (both foldText) and names (nameKeys parted by spaces); negated text does so where other text stands
 * beside it. `title:` looks for the word as spelt, without its name key.
 */
export function planQuery(node: QueryNode, expand: ExpandWord = soundKey): SearchPlan {
  switch (node.kind) {
    case "all":
      return { kind: "all" };
    case "word":
      return fts(wordExpression(node, expand));
    case "prefix":
    case "phrase":
      return fts(inText(textExpression(node), foldedWords(node.text)));
    case "near":
      return fts(nearExpression(node.operands, node.distance));
    case "title":
      return fts(`title:${textExpression(node.node)}`);
    case "field":
      return { kind: "field", ...node.filter };
    case "and":
      return planAnd(node.nodes.map((part) => planQuery(part, expand)));
    case "or":
      return planOr(node.nodes.map((part) => planQuery(part, expand)));
    case "not":
      return planNot(planQuery(node.node, expand));
  }
}

function fts(match: string): SearchPlan {
  return { kind: "fts", match };
}

function planNot(plan: SearchPlan): SearchPlan {
  return plan.kind === "not" ? plan.plan : { kind: "not", plan };
}

function planAnd(parts: SearchPlan[]): SearchPlan {
  const plans = parts.flatMap((plan) => (plan.kind === "and" ? plan.plans : [plan]));
  const wanted: string[] = [];
  const unwanted: string[] = [];
  const others: SearchPlan[] = [];
  for (const plan of plans) {
    if (plan.kind === "fts") wanted.push(plan.match);
    else if (plan.kind === "not" && plan.plan.kind === "fts") unwanted.push(plan.plan.match);
    else if (plan.kind !== "all") others.push(plan);
  }
  const text = textPlan(wanted, unwanted);
  const all = text ? [text, ...others] : others;
  const [only] = all;
  if (!only) return { kind: "all" };
  return all.length === 1 ? only : { kind: "and", plans: all };
}

function textPlan(wanted: string[], unwanted: string[]): SearchPlan | null {
  const exclude = grouped(unwanted, "OR");
  if (wanted.length === 0) return unwanted.length === 0 ? null : { kind: "not", plan: fts(exclude) };
  const match = grouped(wanted, "AND");
  return fts(unwanted.length === 0 ? match : `(${match} NOT ${exclude})`);
}

function planOr(parts: SearchPlan[]): SearchPlan {
  const plans = parts.flatMap((plan) => (plan.kind === "or" ? plan.plans : [plan]));
  if (plans.some((plan) => plan.kind === "all")) return { kind: "all" };
  const texts = plans.flatMap((plan) => (plan.kind === "fts" ? [plan.match] : []));
  const others = plans.filter((plan) => plan.kind !== "fts");
  const all = texts.length > 0 ? [fts(grouped(texts, "OR")), ...others] : others;
  const [only] = all;
  return only && all.length === 1 ? only : { kind: "or", plans: all };
}

function grouped(matches: string[], operator: "AND" | "OR"): string {
  return matches.length === 1 ? (matches[0] ?? "") : `(${matches.join(` ${operator} `)})`;
}

function wordExpression(node: WordNode, expand: ExpandWord): string {
  const text = inText(textExpression(node), foldedWords(node.text));
  const key = expand(node.text);
  return key === null ? text : `(${text} OR names:"${key}")`;
}

function nearExpression(operands: readonly TextNode[], distance: number): string {
  const near = `NEAR(${operands.map(textExpression).join(" ")}, ${distance})`;
  return inText(
    near,
    operands.flatMap((operand) => foldedWords(operand.text)),
  );
}

/** Keeps an expression out of the names where its words could be mistaken for keys. */
function inText(expression: string, words: string[]): string {
  return KEY_LETTERS.test(words.join(" ")) ? `${TEXT_COLUMNS}:${expression}` : expression;
}

/** Folded words hold letters and digits only, so that quoting them is safe. */
function textExpression(node: TextNode): string {
  return `"${foldedWords(node.text).join(" ")}"${node.kind === "prefix" ? "*" : ""}`;
}

export function foldedWords(text: string): string[] {
  return Array.from(tokens(text), (token) => token.folded);
}
