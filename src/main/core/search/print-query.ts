import type { FieldFilter, QueryNode, TextNode } from "./query-node.ts";

/** A query in its plainest spelling; parsing it again gives the same query, spans aside. */
export function printQuery(node: QueryNode): string {
  switch (node.kind) {
    case "all":
      return "";
    case "word":
    case "prefix":
    case "phrase":
      return printText(node);
    case "near":
      return printNear(node.operands, node.distance);
    case "title":
      return `title:${printText(node.node)}`;
    case "field":
      return printFilter(node.filter);
    case "and":
      return node.nodes.map((part) => bracketed(part, ["and", "or"])).join(" AND ");
    case "or":
      return node.nodes.map((part) => bracketed(part, ["or"])).join(" OR ");
    case "not":
      return `NOT ${bracketed(node.node, ["and", "or"])}`;
  }
}

export function printFilter(filter: FieldFilter): string {
  const name = filter.field === "mode" ? "type" : filter.field;
  return `${name}:${/[\s()"“”„«»*]/.test(filter.value) ? quoted(filter.value) : filter.value}`;
}

function bracketed(node: QueryNode, kinds: QueryNode["kind"][]): string {
  return kinds.includes(node.kind) ? `(${printQuery(node)})` : printQuery(node);
}

function printNear(operands: TextNode[], distance: number): string {
  if (operands.every((operand) => operand.kind === "word")) {
    return `"${operands.map((operand) => operand.text).join(" ")}"~${distance}`;
  }
  return operands.map(printText).join(` NEAR/${distance} `);
}

function printText(node: TextNode): string {
  switch (node.kind) {
    case "word":
      return node.text;
    case "prefix":
      return `${quoted(node.text)}*`;
    case "phrase":
      return quoted(node.text);
  }
}

function quoted(text: string): string {
  return `"${text}"`;
}
