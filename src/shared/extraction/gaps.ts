import type { DataGap, Factor, TextSpan } from "../domain/evidence.ts";
import type { EventDate } from "../domain/event-date.ts";
import { readingBounds } from "../domain/event-date.ts";
import { addDays } from "../domain/iso-day.ts";
import type { IsoDay } from "../domain/iso-day.ts";
import { confidenceOf } from "./confidence.ts";
import { resolveDate, undatedPast } from "./dates.ts";
import type { Element } from "./elements.ts";
import { isPeriod } from "./figure-date.ts";
import type { FigureMemory } from "./figure-memory.ts";
import { figureTokens } from "./figure-tokens.ts";
import type { FigureToken } from "./figure-tokens.ts";
import type { FrameContext } from "./frames.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { namedStates, pairFor } from "./pair.ts";
import type { Pair } from "./pair.ts";
import { wordsOf } from "./words-of.ts";

const RULE = "data-not-available";

type OpenPair = { reporter: Pair["reporter"] | null; partner: Pair["partner"]; inferred: boolean };

interface Missing {
  topic: DataGap["topic"];
  /** Index of the word that says what is missing; of a flow, where it is one. */
  at: number;
  from: number;
  to: number;
  phrase: string;
}

/** "More recent data on two-way trade is not available": a statement that figures are missing, never a zero. */
export function gapsOf(
  elements: readonly Element[],
  words: string,
  sentence: TextSpan,
  context: FrameContext,
  memory: FigureMemory,
): DataGap[] {
  const { pack } = context;
  const lower = words.slice(sentence.start, sentence.end).toLowerCase();
  const missing =
    tradeMissing(elements, lower, sentence, memory, pack) ?? numberMissing(elements, lower, sentence, pack);
  if (!missing) return [];
  const tokens = figureTokens(elements, [], pack);
  const pair = gapPair(tokens, missing, memory, pack);
  if (!pair) return [];
  const factors: Factor[] = [];
  if (pair.inferred)
    factors.push({ reason: "the pair of states is taken from the sentences around", weight: -0.15 });
  if (!pair.reporter) factors.push({ reason: "no pair of states is named", weight: -0.3 });
  return [
    {
      kind: "gap",
      sentence,
      quote: { start: missing.from, end: missing.to },
      rule: RULE,
      ...confidenceOf(RULE, factors),
      topic: missing.topic,
      reporter: pair.reporter,
      partner: pair.partner,
      date: gapDate(tokens, lower, missing.phrase, pair, context, memory),
    },
  ];
}

/** The words with which a sentence of a gap may do without a flow: "how many … is not known". */
export function gapWords(pack: LanguagePack): string[] {
  return pack.figures.gapUnknown.flatMap((phrase) => phrase.split(" ").slice(-1));
}

function tradeMissing(
  elements: readonly Element[],
  lower: string,
  sentence: TextSpan,
  memory: FigureMemory,
  pack: LanguagePack,
): Missing | null {
  const { figures } = pack;
  const dataWords = wordsOf(figures.gapData);
  const data = elements.find((element) => dataWords.has(element.lower));
  if (!data) return null;
  const topics = [figures.trade, figures.exports, figures.imports, figures.balance, figures.gapTopics];
  const at = elements.findIndex(
    (element) => element.kind === "word" && topics.some((list) => wordsOf(list).has(element.lower)),
  );
  // "Statistics for 2023 are classified", right after a figure of trade, are those of trade.
  if (at < 0 && (memory.last === null || memory.age > 1)) return null;
  const phrase = figures.gapPhrases.find((words) => lower.includes(words));
  if (phrase === undefined) return null;
  const start = sentence.start + lower.indexOf(phrase);
  const recent = figures.moreRecent
    .map((words) => lower.indexOf(words))
    .filter((index) => index >= 0)
    .map((index) => sentence.start + index);
  const topic = elements[at]?.span ?? data.span;
  const ending = /^\p{L}*/u.exec(lower.slice(lower.indexOf(phrase) + phrase.length))?.[0].length ?? 0;
  return {
    topic: "trade",
    at,
    from: Math.min(data.span.start, start, topic.start, ...recent),
    to: Math.max(data.span.end, start + phrase.length + ending, topic.end),
    phrase,
  };
}

/** "How many citizens of Kenya work in Belarus is not known". */
function numberMissing(
  elements: readonly Element[],
  lower: string,
  sentence: TextSpan,
  { figures }: LanguagePack,
): Missing | null {
  const phrase = figures.gapUnknown.find((words) => lower.includes(words));
  if (phrase === undefined) return null;
  const asked = figures.gapOther.find((words) => lower.includes(words));
  if (asked === undefined) return null;
  const [from, to] = [lower.indexOf(asked), lower.indexOf(phrase)];
  const states = new Set(elements.flatMap(({ mention }) => (mention?.state ? [mention.state] : [])));
  if (states.size !== 2) return null;
  return {
    topic: "other",
    at: 0,
    from: sentence.start + Math.min(from, to),
    to: sentence.start + Math.max(from + asked.length, to + phrase.length),
    phrase,
  };
}

function gapPair(
  tokens: readonly FigureToken[],
  { topic, at }: Missing,
  memory: FigureMemory,
  pack: LanguagePack,
): OpenPair | null {
  const named = namedStates(tokens);
  const [first, second] = named;
  if (named.length > 2) return null;
  if (topic === "other") return { reporter: first ?? null, partner: second ?? null, inferred: false };
  const flow = tokens[at]?.flow?.flow ?? "total";
  const place = { flow, isVerb: false, at, from: 0, to: tokens.length };
  const pair = pairFor(tokens, place, null, memory, pack);
  if (!pair) return { reporter: first ?? null, partner: null, inferred: false };
  // "Kenya publishes no trade data": of all partners.
  if (named.length === 1 && pair.reporter === first) return { ...pair, partner: null, inferred: false };
  return pair;
}

/** Words that say since when, by how they end a series of figures. */
const ENDED = /stop|ceas|no longer|перест|прекрат|спын|больше не|больш не|pierast|spyni/u;

function gapDate(
  tokens: readonly FigureToken[],
  lower: string,
  phrase: string,
  pair: OpenPair,
  { published, previous, pack }: FrameContext,
  memory: FigureMemory,
): EventDate {
  const { figures } = pack;
  const index = tokens.findIndex(({ date }) => date !== null && isPeriod(date));
  const date = tokens[index]?.date;
  if (date) {
    const own = resolveDate(date, { published, previous, tense: "past" });
    const first = tokens[index]?.lower.split(/\s/u)[0] ?? "";
    const before = [first, tokens[index - 1]?.lower ?? ""];
    const isAfter = before.some((word) => /^(?:after|than|после|чем|пасля|чым|paśla|čym|pasla)$/u.test(word));
    const isSince = before.some((word) => wordsOf(figures.since).has(word)) || ENDED.test(phrase);
    const { from, to } = readingBounds(own.reading);
    if (isAfter && to) return openedAt(addDays(to, 1), own, published);
    return isSince && from ? openedAt(from, own, published) : own;
  }
  const { last } = memory;
  const isRecent = figures.moreRecent.some((words) => lower.includes(words));
  const isSame = last !== null && last.reporter === pair.reporter && last.partner === pair.partner;
  const isSwapped = last !== null && last.reporter === pair.partner && last.partner === pair.reporter;
  const end = last && isRecent && (isSame || isSwapped) ? readingBounds(last.date.reading).to : null;
  if (!end || !published || end >= published) return undatedPast(published);
  const reading = { kind: "interval", from: addDays(end, 1), to: published, precision: "range" } as const;
  return { reading, inferred: false, rule: "after-last-figure", anchor: "previousEvent", alternatives: [] };
}

/** "since 2022": up to the day of publication. */
function openedAt(from: IsoDay, own: EventDate, published: IsoDay | null): EventDate {
  if (!published || from > published) return own;
  return { ...own, reading: { kind: "interval", from, to: published, precision: "range" }, rule: "since" };
}
