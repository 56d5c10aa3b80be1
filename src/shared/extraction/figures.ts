import type { Factor, TextSpan, TradeFigure } from "../domain/evidence.ts";
import type { EventDate } from "../domain/event-date.ts";
import { readingBounds } from "../domain/event-date.ts";
import { confidenceOf } from "./confidence.ts";
import type { Element } from "./elements.ts";
import { changeIn, tellsChange } from "./figure-change.ts";
import { comparedDate, figureDate } from "./figure-date.ts";
import { headOf, isCompared, nounHead } from "./figure-heads.ts";
import type { Head } from "./figure-heads.ts";
import { carriedPeriod } from "./figure-memory.ts";
import type { FigureMemory } from "./figure-memory.ts";
import { figureTokens, flowWords, isStop } from "./figure-tokens.ts";
import type { FigureToken } from "./figure-tokens.ts";
import type { FrameContext } from "./frames.ts";
import { moneyOrNumbersIn } from "./money.ts";
import { pairFor } from "./pair.ts";
import type { Pair } from "./pair.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { wordsOf } from "./words-of.ts";

const RULE = "trade-amount";

/** A figure with what the next sentences must know of it. */
interface Told {
  figure: TradeFigure;
  /** What a figure is compared with does not set the period of the text. */
  isCompared: boolean;
}

interface Sentence {
  tokens: readonly FigureToken[];
  words: string;
  span: TextSpan;
  context: FrameContext;
  memory: FigureMemory;
}

/** Trade between two states as a sentence states it: a flow, the amount or the change that belongs to it, a period. */
export function figuresOf(
  elements: readonly Element[],
  words: string,
  span: TextSpan,
  context: FrameContext,
  memory: FigureMemory,
): { figures: TradeFigure[]; memory: FigureMemory } {
  const { pack } = context;
  const flows = flowWords(pack);
  const canPointBack = memory.last !== null && memory.age <= 1;
  const isSilent = !canPointBack && !elements.some(({ lower }) => flows.has(lower));
  if (isSilent) return { figures: [], memory };
  const amounts = moneyOrNumbersIn(words, span, pack);
  const tokens = figureTokens(elements, amounts, pack);
  const sentence: Sentence = { tokens, words, span, context, memory };
  const told = [...amountsOf(sentence, canPointBack)];
  told.push(...changesOf(sentence, told));
  return { figures: told.map(({ figure }) => figure), memory: remembered(memory, told) };
}

/** Words that make a sentence worth a closer look. */
export function tradeWords(pack: LanguagePack): string[] {
  return [...flowWords(pack).keys()];
}

function remembered(memory: FigureMemory, told: readonly Told[]): FigureMemory {
  const last = told.at(-1);
  if (!last) return memory;
  const period = told.findLast(
    ({ isCompared, figure }) => !isCompared && figure.date.reading.kind === "interval",
  );
  return {
    ...memory,
    last: last.figure,
    age: 0,
    period: period?.figure.date ?? memory.period,
  };
}

function amountsOf(sentence: Sentence, canPointBack: boolean): Told[] {
  const { tokens, context, memory } = sentence;
  const { pack } = context;
  const told: Told[] = [];
  let before = 0;
  let last: Head | null = null;
  let earlier: Pair | null = null;
  for (const [index, { money }] of tokens.entries()) {
    if (!money) continue;
    const head = headOf(tokens, index, before, last, canPointBack && last === null, pack);
    const from = before;
    before = index + 1;
    if (!head) continue;
    const isAnaphor = head.how === "anaphor" && memory.last !== null;
    const flow = isAnaphor && memory.last ? memory.last.flow : head.flow;
    const window = { from: windowStart(tokens, head, from), amount: index, to: windowEnd(tokens, index) };
    const pair: Pair | null =
      isAnaphor && memory.last
        ? { reporter: memory.last.reporter, partner: memory.last.partner, inferred: true }
        : pairFor(
            tokens,
            { flow, isVerb: head.how === "verb", at: head.at, from: window.from, to: window.to },
            earlier,
            memory,
            pack,
          );
    last = { ...head, flow };
    if (!pair) continue;
    earlier = pair;
    if (head.how === "delivery" && pair.partner === null) continue;
    const compared = isCompared(tokens, index, pack);
    const date = compared
      ? comparedDate(tokens, index, context)
      : figureDate(tokens, window, context, memory);
    if (!date || isAhead(date, context)) continue;
    const sign = flow === "balance" && isNegative(tokens, window, head, pack) ? "-" : "";
    const start = head.how === "earlier" ? restStart(tokens, window.from, index) : Math.min(head.at, index);
    const changeFrom = tokens[Math.min(head.at, index)]?.span.start ?? sentence.span.start;
    told.push({
      figure: figureFrom(sentence, {
        pair,
        flow,
        date,
        amount: sign + money.amount,
        currency: money.currency,
        change: compared ? null : changeIn(sentence.words.slice(changeFrom, changeEnd(tokens, index)), pack),
        quote: quoteOf(tokens, start, Math.max(index, head.how === "noun" ? head.at : 0), pack),
      }),
      isCompared: compared || (isAnaphor && isBefore(date, carriedPeriod(memory))),
    });
  }
  return told;
}

interface Facts {
  pair: Pair;
  flow: TradeFigure["flow"];
  date: EventDate;
  amount: string | null;
  currency: string | null;
  change: number | null;
  quote: TextSpan;
}

function figureFrom(
  { span, words }: Sentence,
  { pair, flow, date, amount, currency, change, quote }: Facts,
): TradeFigure {
  const factors: Factor[] = [];
  if (pair.inferred)
    factors.push({ reason: "the pair of states is taken from the sentences around", weight: -0.15 });
  if (date.inferred) factors.push({ reason: "the date is inferred", weight: -0.05 });
  if (date.reading.kind !== "interval") factors.push({ reason: "no date in the sentence", weight: -0.1 });
  if (amount === null) factors.push({ reason: "only a change is told, no amount", weight: -0.1 });
  return {
    kind: "trade",
    sentence: span,
    quote: quote.end === span.end && words.endsWith(".", span.end) ? { ...quote, end: quote.end - 1 } : quote,
    rule: RULE,
    ...confidenceOf(RULE, factors),
    amount,
    currency,
    changePercent: change,
    flow,
    reporter: pair.reporter,
    partner: pair.partner,
    pairInferred: pair.inferred,
    date,
  };
}

/** Flows without an amount: "imports from Kenya were up by 15%", "trade with Nigeria fell in 2024", "imports were nil". */
function changesOf(sentence: Sentence, told: readonly Told[]): Told[] {
  const { tokens, words, context, memory } = sentence;
  const { pack } = context;
  const nil = wordsOf(pack.figures.nil);
  const found: Told[] = [];
  for (const [index, token] of tokens.entries()) {
    if (!token.flow || token.flow.how !== "noun") continue;
    const end = clauseEnd(tokens, index);
    if (tokens.slice(index, end).some(({ money }) => money !== null)) continue;
    if (
      told.some(({ figure }) => figure.quote.start <= token.span.start && figure.quote.end > token.span.start)
    )
      continue;
    const head = nounHead(tokens, index, pack);
    if (!head || head.at !== index) continue;
    const to = tokens[end - 1]?.span.end ?? sentence.span.end;
    const rest = words.slice(token.span.end, to);
    const isNil = tokens.slice(index + 1, index + 4).some(({ lower }) => nil.has(lower));
    const change = isNil ? null : changeIn(rest, pack);
    const plans = wordsOf(pack.figures.plans);
    const negations = wordsOf(pack.group.negations);
    const own = tokens.slice(index, commaAfter(tokens, index));
    if (own.some(({ lower }) => plans.has(lower) || negations.has(lower))) continue;
    const earlier = told.at(-1)?.figure;
    const pair = pairFor(
      tokens,
      { flow: head.flow, isVerb: false, at: index, from: windowStart(tokens, head, 0), to: end },
      earlier ? { ...earlier, inferred: earlier.pairInferred } : null,
      memory,
      pack,
    );
    if (!pair?.partner) continue;
    const date = figureDate(tokens, { from: 0, amount: index, to: end }, context, memory);
    const isDated = date.reading.kind === "interval" && !isAhead(date, context);
    const isTold =
      isDated && tellsChange(rest.slice(0, dateStart(tokens, index, end) - token.span.end), pack);
    if (change === null && !isNil && !isTold) continue;
    if (isAhead(date, context)) continue;
    found.push({
      figure: figureFrom(sentence, {
        pair,
        flow: head.flow,
        date,
        amount: isNil ? "0" : null,
        currency: isNil ? (memory.last?.currency ?? null) : null,
        change,
        quote: { start: quoteOf(tokens, index, index, pack).start, end: to },
      }),
      isCompared: false,
    });
  }
  return found;
}

function dateStart(tokens: readonly FigureToken[], from: number, to: number): number {
  const date = tokens.slice(from, to).find((token) => token.date !== null);
  return date?.span.start ?? tokens[to - 1]?.span.end ?? 0;
}

/** Where the words begin that may say whose an amount is: after the amount before, or where its clause begins. */
function windowStart(tokens: readonly FigureToken[], head: Head, from: number): number {
  for (let index = head.at - 1; index >= from; index -= 1) {
    const token = tokens[index];
    if (token && isStop(token)) return index + 1;
  }
  return from;
}

/** After the amount up to the next comma, amount or flow. */
function windowEnd(tokens: readonly FigureToken[], amount: number): number {
  for (let index = amount + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token || token.money || isStop(token) || token.lower === ",") return index;
    if (token.flow && index > amount + 6) return index;
  }
  return tokens.length;
}

/** A change may stand behind a comma: "$27 million in 2023, up 12.5%". */
function changeEnd(tokens: readonly FigureToken[], amount: number): number {
  let end = tokens[amount]?.span.end ?? 0;
  for (const token of tokens.slice(amount + 1)) {
    if (token.money || token.flow || /^[;!?]$/.test(token.lower)) break;
    end = token.span.end;
  }
  return end;
}

function commaAfter(tokens: readonly FigureToken[], from: number): number {
  const comma = tokens.findIndex(({ lower }, index) => index > from && lower === ",");
  return comma < 0 ? tokens.length : comma;
}

function clauseEnd(tokens: readonly FigureToken[], from: number): number {
  for (let index = from + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token || /^[;!?]$/.test(token.lower) || (token.flow && token.flow.how === "noun")) return index;
  }
  return tokens.length;
}

function isNegative(
  tokens: readonly FigureToken[],
  window: { from: number; amount: number; to: number },
  head: Head,
  pack: LanguagePack,
): boolean {
  const deficits = wordsOf(pack.figures.deficits);
  return tokens
    .slice(Math.max(window.from, Math.min(head.at, window.amount) - 3), window.amount)
    .some(({ lower }) => deficits.has(lower) && (lower.length > 1 || lower === "−"));
}

/** Where the words of an amount without a flow of its own begin: past commas and the date of the one before. */
function restStart(tokens: readonly FigureToken[], from: number, amount: number): number {
  let start = from;
  while (start < amount && (tokens[start]?.date || tokens[start]?.lower === ",")) start += 1;
  return start;
}

/** The noun with what belongs to it before it, up to the amount. */
function quoteOf(tokens: readonly FigureToken[], head: number, to: number, pack: LanguagePack): TextSpan {
  const modifiers = wordsOf(pack.figures.modifiers);
  let start = head;
  while (modifiers.has(tokens[start - 1]?.lower ?? "") || tokens[start - 1]?.isAdjective) start -= 1;
  return { start: tokens[start]?.span.start ?? 0, end: tokens[to]?.span.end ?? 0 };
}

/** A figure of a period that had not begun is a forecast. */
function isAhead(date: EventDate, { published }: FrameContext): boolean {
  const { from } = readingBounds(date.reading);
  return published !== null && from !== null && from > published;
}

function isBefore(date: EventDate, period: EventDate | null): boolean {
  const [own, carried] = [readingBounds(date.reading), readingBounds(period?.reading ?? { kind: "unknown" })];
  return own.from !== null && carried.from !== null && own.from < carried.from;
}
