import type { Block } from "../../../../shared/domain/article.ts";

/** Collects blocks of text, one line each, and counts their offsets. */
export interface BlockWriter {
  /** White space is folded to single blanks (non-breaking ones stay) and Unicode to NFC; an empty block is left out. */
  add(text: string, label: Block["label"], reason?: string | null): void;
  /** The blocks parted by "\n", and their spans in that text. */
  finish(): { text: string; blocks: Block[] };
}

export function createBlockWriter(): BlockWriter {
  const lines: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  return {
    add(text, label, reason = null) {
      const line = foldSpace(text);
      if (line === "") return;
      const start = lines.length === 0 ? 0 : length + 1;
      length = start + line.length;
      lines.push(line);
      blocks.push({ span: { start, end: length }, label, reason });
    },
    finish: () => ({ text: lines.join("\n"), blocks }),
  };
}

/** Text on one line: white space folded to single blanks, ends trimmed, Unicode form NFC. */
export function foldSpace(text: string): string {
  return text
    .replace(/[ \t\n\r\f\u2028\u2029]+/g, " ")
    .trim()
    .normalize("NFC");
}
