import type { Block } from "../../../shared/domain/article.ts";
import type { TextSpan } from "../../../shared/domain/evidence.ts";

/** What the reader draws, in the order of the text: a block of main text, or a run of boilerplate to fold away. */
export type Section =
  | { kind: "block"; label: Exclude<Block["label"], "boilerplate">; span: TextSpan }
  | { kind: "boilerplate"; spans: TextSpan[]; reasons: string[] };

/**
 * Blocks as sections; neighbouring boilerplate becomes one section with each reason named once. Text that no block
 * covers is read as paragraphs, one a line, so that nothing is ever hidden; a dateline runs into its paragraph.
 */
export function readSections(text: string, blocks: readonly Block[]): Section[] {
  const sections: Section[] = [];
  let at = 0;
  for (const block of blocks) {
    const last = sections.at(-1);
    if (last?.kind === "block" && runsOn(last, block, text)) {
      sections.splice(-1, 1, { kind: "block", label: "paragraph", span: joined(last.span, block.span) });
      at = block.span.end;
      continue;
    }
    sections.push(...uncoveredLines(text, at, block.span.start));
    at = Math.max(at, block.span.end);
    if (block.label !== "boilerplate") {
      sections.push({ kind: "block", label: block.label, span: block.span });
      continue;
    }
    const before = sections.at(-1);
    const reasons = block.reason ? [block.reason] : [];
    if (before?.kind === "boilerplate") {
      before.spans.push(block.span);
      before.reasons = [...new Set([...before.reasons, ...reasons])];
    } else {
      sections.push({ kind: "boilerplate", spans: [block.span], reasons });
    }
  }
  sections.push(...uncoveredLines(text, at, text.length));
  return sections;
}

/** A dateline and the paragraph that goes on in the same line are one paragraph to read. */
function runsOn(last: Extract<Section, { kind: "block" }>, block: Block, text: string): boolean {
  return (
    last.label === "dateline" &&
    block.label === "paragraph" &&
    !text.slice(last.span.end, block.span.start).includes("\n")
  );
}

function joined(first: TextSpan, second: TextSpan): TextSpan {
  return { start: first.start, end: second.end };
}

function uncoveredLines(text: string, start: number, end: number): Section[] {
  const lines: Section[] = [];
  let at = start;
  while (at < end) {
    const newline = text.indexOf("\n", at);
    const stop = newline === -1 || newline > end ? end : newline;
    if (text.slice(at, stop).trim()) {
      lines.push({ kind: "block", label: "paragraph", span: { start: at, end: stop } });
    }
    at = stop + 1;
  }
  return lines;
}

/** Lines of text within spans, blank ones left out. */
export function countLines(text: string, spans: readonly TextSpan[]): number {
  let lines = 0;
  for (const { start, end } of spans) {
    lines += text
      .slice(start, end)
      .split("\n")
      .filter((line) => line.trim()).length;
  }
  return lines;
}

/** The title block that says the same as the headline, so that it is read there and not twice; null without one. */
export function headlineSpan(text: string, blocks: readonly Block[], title: string): TextSpan | null {
  const block = blocks.find(
    ({ label, span }) => label === "title" && plain(text.slice(span.start, span.end)) === plain(title),
  );
  return block?.span ?? null;
}

function plain(words: string): string {
  return words.replaceAll(/\s+/g, " ").trim();
}
