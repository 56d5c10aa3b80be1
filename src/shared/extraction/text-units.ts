import type { TextSpan } from "../domain/evidence.ts";

interface Line extends TextSpan {
  words: string;
  /** True when an empty line, or the text's beginning, comes before it. */
  first: boolean;
}

const WRAP_MIN = 50;
const WRAP_MAX = 110;
const WRAP_SLACK = 25;

/**
 * The paragraphs of a plain text, trimmed, in order: one per line, except where lines were broken at a width; those
 * are joined until an empty line.
 */
export function textUnits(text: string): TextSpan[] {
  const lines = linesOf(text);
  const width = wrapWidth(lines);
  const units: TextSpan[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    const last = units.at(-1);
    if (last && before && width !== null && continuesParagraph(before, line, width)) last.end = line.end;
    else units.push({ start: line.start, end: line.end });
    before = line;
  }
  return units;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let first = true;
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const words = match[0].trim();
    const gap = text.slice(lines.at(-1)?.end ?? 0, match.index);
    if (words === "") continue;
    first ||= (gap.match(/\n/g)?.length ?? 0) > 1;
    const start = match.index + match[0].indexOf(words);
    lines.push({ start, end: start + words.length, words, first: first || lines.length === 0 });
    first = false;
  }
  return lines;
}

/** The width at which a text was wrapped, null when its lines are paragraphs. */
function wrapWidth(lines: readonly Line[]): number | null {
  let width = 0;
  let open = 0;
  let inner = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || next.first || isItem(next) || isItem(line)) continue;
    width = Math.max(width, line.words.length);
    inner += 1;
    if (!/[.!?…:;]["'”’»)\]]{0,2}$/u.test(line.words) && line.words.length >= WRAP_MIN) open += 1;
  }
  return width >= WRAP_MIN && width <= WRAP_MAX && inner >= 2 && open / inner >= 0.5 ? width : null;
}

function continuesParagraph(before: Line, line: Line, width: number): boolean {
  if (line.first || isItem(line)) return false;
  return before.words.length >= width - WRAP_SLACK || /^\p{Ll}/u.test(line.words);
}

function isItem(line: Line): boolean {
  return /^(?:[-–—•*·▪●]|\d{1,2}[.)]\s)/u.test(line.words);
}
