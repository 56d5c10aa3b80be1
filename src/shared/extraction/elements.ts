import type { Mention, TextSpan } from "../domain/evidence.ts";
import type { DateExpression } from "./date-expressions.ts";
import type { PartyPhrase } from "./party-phrase.ts";

/** A piece of a sentence as the rules read it: a word, a mark, a date, a mention, or a whole party. */
export interface Element {
  kind: "word" | "mark" | "date" | "mention" | "party";
  span: TextSpan;
  text: string;
  lower: string;
  mention: Mention | null;
  date: DateExpression | null;
  party: PartyPhrase | null;
}

/** The possessive after a mention ("Kenya's", "Belarus'") as an element of its own. */
export const POSSESSIVE = "'s";

const TOKEN = /\p{N}{1,3}(?:,\p{N}{3})+(?!\p{N})|[\p{L}\p{M}\p{N}]+(?:[.'’-][\p{L}\p{M}\p{N}]+)*|\S/gu;

/**
 * Cuts a sentence into elements; mentions and dates stay whole, the longer of two that overlap wins. `spelled` is the
 * text as the pack spells it: rules compare its words.
 */
export function elementsOf(
  text: string,
  sentence: TextSpan,
  mentions: readonly Mention[],
  dates: readonly DateExpression[],
  spelled: string = text,
): Element[] {
  const blank = (span: TextSpan, kind: Element["kind"]): Element => ({
    kind,
    span,
    text: text.slice(span.start, span.end),
    lower: spelled.slice(span.start, span.end).toLowerCase(),
    mention: null,
    date: null,
    party: null,
  });
  const wholes: Element[] = [];
  for (const mention of mentions) {
    if (!within(mention.span, sentence)) continue;
    wholes.push({ ...blank(mention.span, "mention"), mention });
  }
  for (const date of dates) {
    if (within(date.span, sentence)) wholes.push({ ...blank(date.span, "date"), date });
  }
  wholes.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const elements: Element[] = [];
  let at = sentence.start;
  for (const whole of wholes) {
    if (whole.span.start < at) continue;
    pushWords(elements, text, at, whole.span.start, blank);
    elements.push(whole);
    at = whole.span.end;
  }
  pushWords(elements, text, at, sentence.end, blank);
  return elements;
}

/** "Example's"; not "Прэм'ер", whose letters are no Latin ones. */
const OWNED = /\p{L}['’]s$/u;

function pushWords(
  elements: Element[],
  text: string,
  start: number,
  end: number,
  blank: (span: TextSpan, kind: Element["kind"]) => Element,
): void {
  let from = start;
  const pushPossessive = (to: number) => {
    elements.push({ ...blank({ start: from, end: to }, "word"), lower: POSSESSIVE });
    from = to;
  };
  const { mention } = elements.at(-1) ?? {};
  if (mention && /['’]/.test(text.charAt(from)) && from < end) {
    const length = /^['’]s(?![\p{L}])/u.test(text.slice(from, from + 3)) ? 2 : mention.state ? 1 : 0;
    if (length > 0) pushPossessive(Math.min(end, from + length));
  }
  const rest = from;
  for (const match of text.slice(rest, end).matchAll(TOKEN)) {
    from = rest + match.index;
    const wordEnd = from + match[0].length;
    const owned = OWNED.test(match[0]) ? wordEnd - 2 : wordEnd;
    elements.push(blank({ start: from, end: owned }, /^[\p{L}\p{N}]/u.test(match[0]) ? "word" : "mark"));
    from = owned;
    if (owned < wordEnd) pushPossessive(wordEnd);
  }
}

function within(inner: TextSpan, outer: TextSpan): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** True for a word that starts with a capital. */
export function isCapitalised(element: Element | undefined): element is Element {
  return element?.kind === "word" && /^\p{Lu}/u.test(element.text);
}

/** True for a state named by its name or its capital. */
export function isPlaceName(element: Element | undefined): boolean {
  return element?.mention?.kind === "name" || element?.mention?.kind === "metonym";
}
