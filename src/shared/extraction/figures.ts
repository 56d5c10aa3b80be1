import type { Factor, Mention, TextSpan, TradeFigure } from "../domain/evidence.ts";
import type { Iso3 } from "../domain/state-code.ts";
import { confidenceOf } from "./confidence.ts";
import { resolveDate, undatedPast } from "./dates.ts";
import type { Element } from "./elements.ts";
import type { FrameContext } from "./frames.ts";
import { moneyIn } from "./money.ts";
import { pairFor } from "./pair.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { isBoundary } from "./boundary.ts";
import { wordsOf } from "./words-of.ts";

const BASE = 0.9;
const REACH = 16;

/**
 * Trade between two states as a sentence states it: a trade noun, a word that ties it to an amount of money, and the
 * amount. `lastPair` are the two states of the sentences before; a pair taken from there is inferred.
 */
export function figuresOf(
  elements: readonly Element[],
  text: string,
  sentence: TextSpan,
  mentions: readonly Mention[],
  context: FrameContext,
  lastPair: readonly [Iso3, Iso3] | null,
): TradeFigure[] {
  const { pack } = context;
  const figures: TradeFigure[] = [];
  const amounts = moneyIn(text, sentence, pack);
  // "долл. США" names a currency, not a state.
  const states = mentions.filter(
    (mention) =>
      !amounts.some(({ span }) => mention.span.start >= span.start && mention.span.end <= span.end),
  );
  for (const money of amounts) {
    const end = elements.findIndex(({ span }) => span.end > money.span.start);
    const noun = end < 0 ? null : tradeNounBefore(elements, end, pack);
    if (noun === null) continue;
    const flow = flowOf(elements[noun]?.lower ?? "", pack);
    const pair = pairFor(elements, sentence, states, flow, lastPair, pack);
    if (!pair) continue;
    const date = figureDate(elements, money.span, context);
    const start = nounStart(elements, noun, pack);
    const factors: Factor[] = [];
    if (pair.inferred)
      factors.push({ reason: "the pair of states is taken from the sentences around", weight: -0.15 });
    if (date.inferred) factors.push({ reason: "the date is inferred", weight: -0.05 });
    if (date.reading.kind !== "interval") factors.push({ reason: "no date in the sentence", weight: -0.1 });
    figures.push({
      kind: "trade",
      sentence,
      quote: { start: elements[start]?.span.start ?? sentence.start, end: money.span.end },
      rule: "trade-amount",
      ...confidenceOf(BASE, factors),
      amount: money.amount,
      currency: money.currency,
      changePercent: changeAfter(elements, noun, pack),
      flow,
      reporter: pair.reporter,
      partner: pair.partner,
      pairInferred: pair.inferred,
      date,
    });
  }
  return figures;
}

export function tradeWords(pack: LanguagePack): string[] {
  const { trade, exports, imports, balance } = pack.figures;
  return [...trade, ...exports, ...imports, ...balance];
}

function tradeNounBefore(elements: readonly Element[], amountAt: number, pack: LanguagePack): number | null {
  const nouns = new Set(tradeWords(pack));
  const ties = wordsOf(pack.figures.ties);
  let tied = false;
  for (let index = amountAt - 1; index >= Math.max(0, amountAt - REACH); index -= 1) {
    const element = elements[index];
    if (!element || isBoundary(element, pack)) return null;
    if (ties.has(element.lower)) tied = true;
    if (nouns.has(element.lower)) return tied ? index : null;
  }
  return null;
}

function nounStart(elements: readonly Element[], noun: number, pack: LanguagePack): number {
  const modifiers = wordsOf(pack.figures.modifiers);
  let start = noun;
  while (
    modifiers.has(elements[start - 1]?.lower ?? "") ||
    elements[start - 1]?.mention?.kind === "adjective"
  )
    start -= 1;
  return start;
}

function flowOf(noun: string, pack: LanguagePack): TradeFigure["flow"] {
  if (pack.figures.exports.includes(noun)) return "export";
  if (pack.figures.imports.includes(noun)) return "import";
  return pack.figures.balance.includes(noun) ? "balance" : "total";
}

/** The date nearest to the amount. */
function figureDate(elements: readonly Element[], amount: TextSpan, { published, previous }: FrameContext) {
  const distance = (span: TextSpan) => Math.max(span.start - amount.end, amount.start - span.end);
  const nearest = elements
    .filter(({ date }) => date !== null)
    .toSorted((a, b) => distance(a.span) - distance(b.span))
    .at(0)?.date;
  return nearest ? resolveDate(nearest, { published, previous, tense: "past" }) : undatedPast(published);
}

/** "up 12%", "grew by 3.5 percent": signed, null when the sentence states no change. */
function changeAfter(elements: readonly Element[], from: number, pack: LanguagePack): number | null {
  const { rises, falls, percent, decimal } = pack.figures;
  let sign = 0;
  for (const [offset, element] of elements.slice(from).entries()) {
    if (rises.includes(element.lower)) sign = 1;
    if (falls.includes(element.lower)) sign = -1;
    const number = element.lower.replace(decimal, ".");
    if (sign === 0 || !/^\d{1,6}(?:\.\d{1,3})?$/.test(number)) continue;
    const [next, second] = [elements[from + offset + 1], elements[from + offset + 2]];
    if (next?.lower === "%" || percent.includes(next?.lower ?? "")) return sign * Number(number);
    if (percent.includes(`${next?.lower ?? ""} ${second?.lower ?? ""}`)) return sign * Number(number);
  }
  return null;
}
