import type { Token, Tokens } from "marked";
import type { Block } from "../../../../shared/domain/article.ts";
import type { BlockWriter } from "./block-writer.ts";

const ENTITIES: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  ndash: "–",
  mdash: "—",
  laquo: "«",
  raquo: "»",
  hellip: "…",
};

/** Writes the blocks of lexed Markdown in order; pictures, code fences' marks and HTML tags leave no text. */
export function writeMarkdownBlocks(tokens: readonly Token[], writer: BlockWriter, titled: boolean): void {
  let hasTitle = titled;
  visit(tokens, "paragraph");

  function visit(items: readonly Token[], label: Block["label"]): void {
    for (const token of items) {
      if (token.type === "heading" && token["depth"] === 1 && !hasTitle) {
        hasTitle = true;
        writer.add(inlineText(token), "title", "the first heading");
      } else if (token.type === "heading") {
        writer.add(inlineText(token), "heading");
      } else if (token.type === "list") {
        const entries: readonly Tokens.ListItem[] = token["items"];
        for (const entry of entries) visit(entry.tokens, "list");
      } else if (token.type === "blockquote") {
        visit(token.tokens ?? [], label);
      } else if (token.type === "table") {
        const rows: readonly Tokens.TableCell[][] = [token["header"], ...token["rows"]];
        for (const row of rows) writer.add(row.map(cellText).join(" | "), label);
      } else if (token.type === "html") {
        for (const line of plain(token.raw).split("\n")) writer.add(line, label);
      } else if (token.type === "code") {
        for (const line of String(token["text"]).split("\n")) writer.add(line, label);
      } else if (token.type === "paragraph" || token.type === "text") {
        for (const line of inlineText(token).split("\u2028")) writer.add(line, label);
      }
    }
  }
}

function cellText({ tokens }: Tokens.TableCell): string {
  return tokens.map(inlineText).join("");
}

/** A token's text without its marks; a hard line break becomes U+2028. */
function inlineText(token: Token): string {
  if (token.type === "image") return "";
  if (token.type === "br") return "\u2028";
  if (token.type === "html") return plain(token.raw);
  if ("tokens" in token && token.tokens) return token.tokens.map(inlineText).join("");
  return "text" in token ? decodeEntities(String(token.text)) : "";
}

function plain(markup: string): string {
  return decodeEntities(
    markup.replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>/gi, "").replace(/<\/?[a-z][^>]*>/gi, ""),
  );
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
    if (code !== null) return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
    return ENTITIES[String(name)] ?? whole;
  });
}
