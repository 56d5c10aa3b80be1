import type { TextSpan } from "../../../shared/domain/evidence.ts";

export interface SnippetPart {
  text: string;
  marked: boolean;
  /** Offset of its first letter, which is unique within the snippet. */
  start: number;
}

/** A snippet cut at its marks: every letter once, in order. Marks that overlap are joined. */
export function snippetParts(text: string, marks: readonly TextSpan[]): SnippetPart[] {
  const parts: SnippetPart[] = [];
  let at = 0;
  for (const mark of marks.toSorted((left, right) => left.start - right.start)) {
    const start = Math.max(at, mark.start);
    const end = Math.min(text.length, mark.end);
    if (start >= end) continue;
    if (start > at) parts.push({ text: text.slice(at, start), marked: false, start: at });
    parts.push({ text: text.slice(start, end), marked: true, start });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false, start: at });
  return parts;
}
