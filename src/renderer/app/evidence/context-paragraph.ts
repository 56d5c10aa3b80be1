import type { Block } from "../../../shared/domain/article.ts";
import type { TextSpan } from "../../../shared/domain/evidence.ts";

/** The block that a sentence stands in; the line of the text around it where no block holds it whole. */
export function contextSpan(text: string, blocks: readonly Block[], sentence: TextSpan): TextSpan {
  const block = blocks.find(({ span }) => span.start <= sentence.start && span.end >= sentence.end);
  if (block) return block.span;
  const before = text.lastIndexOf("\n", Math.max(0, sentence.start - 1));
  const after = text.indexOf("\n", sentence.end);
  return { start: before + 1, end: after === -1 ? text.length : after };
}

/** The paragraph before a stretch of main text, which may name what "it" is; null at the beginning. */
export function spanBefore(blocks: readonly Block[], span: TextSpan): TextSpan | null {
  const before = blocks.findLast((block) => block.span.end <= span.start && block.label !== "boilerplate");
  return before?.label === "paragraph" ? before.span : null;
}
