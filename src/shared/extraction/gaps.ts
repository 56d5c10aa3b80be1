import type { DataGap, Factor, Mention, TextSpan } from "../domain/evidence.ts";
import type { EventDate } from "../domain/event-date.ts";
import { readingBounds } from "../domain/event-date.ts";
import { addDays } from "../domain/iso-day.ts";
import type { Iso3 } from "../domain/state-code.ts";
import { confidenceOf } from "./confidence.ts";
import { resolveDate, undatedPast } from "./dates.ts";
import type { Element } from "./elements.ts";
import { tradeWords } from "./figures.ts";
import type { FrameContext } from "./frames.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { pairFor } from "./pair.ts";
import { wordsOf } from "./words-of.ts";

const BASE = 0.85;

/** What a gap hangs on: the pair and the date of the figure that was told last. */
export interface FigureMemory {
  pair: readonly [Iso3, Iso3] | null;
  date: EventDate | null;
}

/** "More recent data on two-way trade is not available": a statement that trade figures are missing, never a zero. */
export function gapsOf(
  elements: readonly Element[],
  text: string,
  sentence: TextSpan,
  mentions: readonly Mention[],
  context: FrameContext,
  memory: FigureMemory,
): DataGap[] {
  const { pack } = context;
  const data = elements.findIndex(({ lower }) => wordsOf(pack.figures.gapData).has(lower));
  const nouns = new Set(tradeWords(pack));
  if (data < 0 || !elements.some(({ lower }) => nouns.has(lower))) return [];
  const from = elements[data]?.span.start ?? sentence.start;
  const end = gapEnd(text.slice(from, sentence.end), pack);
  if (end === null) return [];
  const recent = moreRecentStart(elements, data, pack);
  const pair = pairFor(elements, sentence, mentions, "total", memory.pair, pack);
  const factors: Factor[] = [];
  if (pair?.inferred)
    factors.push({ reason: "the pair of states is taken from the sentences around", weight: -0.15 });
  if (!pair) factors.push({ reason: "no pair of states is named", weight: -0.3 });
  return [
    {
      kind: "gap",
      sentence,
      quote: { start: recent === null ? from : (elements[recent]?.span.start ?? from), end: from + end },
      rule: "data-not-available",
      ...confidenceOf(BASE, factors),
      topic: "trade",
      reporter: pair?.reporter ?? null,
      partner: pair?.partner ?? null,
      date: gapDate(elements, recent !== null, context, memory),
    },
  ];
}

function gapEnd(words: string, pack: LanguagePack): number | null {
  const lower = words.toLowerCase();
  for (const phrase of pack.figures.gapPhrases) {
    const at = lower.indexOf(phrase);
    if (at >= 0) return at + phrase.length;
  }
  return null;
}

/** The index where "more recent" begins before the data word. */
function moreRecentStart(elements: readonly Element[], data: number, pack: LanguagePack): number | null {
  for (const phrase of pack.figures.moreRecent) {
    const words = phrase.split(" ");
    const start = data - words.length;
    if (start >= 0 && words.every((word, index) => elements[start + index]?.lower === word)) return start;
  }
  return null;
}

function gapDate(
  elements: readonly Element[],
  recent: boolean,
  { published, previous }: FrameContext,
  memory: FigureMemory,
): EventDate {
  const own = elements.find(({ date }) => date !== null)?.date;
  if (own) return resolveDate(own, { published, previous, tense: "past" });
  const last = memory.date && recent ? readingBounds(memory.date.reading).to : null;
  if (!last || !published || last >= published) return undatedPast(published);
  const reading = { kind: "interval", from: addDays(last, 1), to: published, precision: "range" } as const;
  return { reading, inferred: false, rule: "after-last-figure", anchor: "previousEvent", alternatives: [] };
}
