import type { Block } from "../domain/article.ts";
import type { EventDate } from "../domain/event-date.ts";
import type { EventDraft, Mention, Statement, TextSpan } from "../domain/evidence.ts";
import type { IsoDay } from "../domain/iso-day.ts";
import type { Iso3 } from "../domain/state-code.ts";
import { mayAct } from "./clause-parties.ts";
import { dateExpressions } from "./date-expressions.ts";
import { elementsOf } from "./elements.ts";
import type { Element } from "./elements.ts";
import { figuresOf } from "./figures.ts";
import { eventsOf } from "./frames.ts";
import type { FrameContext } from "./frames.ts";
import { gapsOf } from "./gaps.ts";
import { hasEvidenceWords } from "./evidence-words.ts";
import { introduce, joinIntroduced } from "./introductions.ts";
import type { Introductions } from "./introductions.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { joinParties } from "./parties.ts";
import { sentencesOf } from "./sentences.ts";
import { resolutionIn, votesOf } from "./votes.ts";
import type { ResolutionMemory } from "./votes.ts";

interface Reading {
  text: string;
  /** The text as the pack spells it (LanguagePack.fold), of the same length. */
  words: string;
  blocks: readonly Block[];
  mentions: readonly Mention[];
  published: IsoDay | null;
  pack: LanguagePack;
}

/** What one sentence leaves for the next ones. */
interface Memory {
  previous: EventDate | null;
  subjects: FrameContext["memory"];
  introduced: Introductions;
  pair: readonly [Iso3, Iso3] | null;
  /** How many sentences ago the pair was told. */
  pairAge: number;
  figureDate: EventDate | null;
  resolution: ResolutionMemory | null;
  resolutionAge: number;
}

/** A pair or a resolution told longer ago than this is not carried on. */
const CARRIED_SENTENCES = 2;

const NO_SUBJECTS: FrameContext["memory"] = { person: null, state: null, clause: null, pair: null };

/** Nobody writes a sentence of so many characters; what looks like one is a table or a list without stops. */
const LONGEST_SENTENCE = 3_000;

/** Reads the paragraphs and lists of the main text, sentence by sentence. Titles and boilerplate give no evidence. */
export function evidenceOf(reading: Reading): { events: EventDraft[]; statements: Statement[] } {
  const events: EventDraft[] = [];
  const statements: Statement[] = [];
  const memory: Memory = {
    previous: null,
    subjects: NO_SUBJECTS,
    introduced: new Map(),
    pair: null,
    pairAge: 0,
    figureDate: null,
    resolution: null,
    resolutionAge: 0,
  };
  for (const block of reading.blocks) {
    if (block.label !== "paragraph" && block.label !== "list") continue;
    if (!hasEvidenceWords(reading.words.slice(block.span.start, block.span.end), reading.pack)) {
      memory.pairAge += 1;
      memory.resolutionAge += 1;
      continue;
    }
    memory.subjects = NO_SUBJECTS;
    for (const sentence of sentencesOf(reading.text, block.span, reading.pack)) {
      if (sentence.end - sentence.start > LONGEST_SENTENCE) continue;
      readSentence(reading, sentence, memory, events, statements);
    }
  }
  return { events, statements };
}

function readSentence(
  reading: Reading,
  sentence: TextSpan,
  memory: Memory,
  events: EventDraft[],
  statements: Statement[],
): void {
  const { text, words, published, pack } = reading;
  const mentions = reading.mentions.filter(
    ({ span }) => span.start >= sentence.start && span.end <= sentence.end,
  );
  const isSilent = !hasEvidenceWords(words.slice(sentence.start, sentence.end), pack);
  const dates = isSilent ? [] : dateExpressions(words, sentence, pack);
  const parties = joinParties(elementsOf(text, sentence, mentions, dates, words), text, pack);
  const elements = joinIntroduced(parties, memory.introduced, text, pack);
  introduce(memory.introduced, parties);
  memory.pairAge += 1;
  memory.resolutionAge += 1;
  if (isSilent) {
    memory.subjects = subjectsOf(elements, pack);
    return;
  }
  const pair = memory.pairAge <= CARRIED_SENTENCES ? memory.pair : null;
  const subjects = { ...memory.subjects, pair };
  const context: FrameContext = { published, previous: memory.previous, memory: subjects, pack };
  const resolution = memory.resolutionAge <= CARRIED_SENTENCES ? memory.resolution : null;

  const found = eventsOf(elements, sentence, context);
  const votes = votesOf(elements, words, sentence, context, resolution);
  const figures = figuresOf(elements, words, sentence, mentions, context, pair);
  const gaps = gapsOf(elements, words, sentence, mentions, context, { pair, date: memory.figureDate });
  events.push(...found);
  statements.push(...votes, ...figures, ...gaps);

  for (const { parties } of found) keepPair(memory, parties[0]?.state, parties.at(-1)?.state);
  for (const { reporter, partner, date } of figures) {
    keepPair(memory, reporter, partner ?? undefined);
    memory.figureDate = date;
  }
  const lastVote = votes.at(-1);
  const spokenOf = lastVote ?? resolutionIn(elements, words, sentence, context);
  if (spokenOf) {
    memory.resolution = { body: spokenOf.body, date: spokenOf.date };
    memory.resolutionAge = 0;
  }
  const dated = [...found, ...votes].findLast(({ date }) => date.reading.kind === "interval");
  if (dated) memory.previous = dated.date;
  memory.subjects = subjectsOf(elements, pack);
}

function keepPair(memory: Memory, first: Iso3 | undefined, second: Iso3 | undefined): void {
  if (!first || !second || first === second) return;
  memory.pair = [first, second];
  memory.pairAge = 0;
}

/** Whom "he" and "it" of the next sentence mean: the first official person and the first state or body. */
function subjectsOf(elements: readonly Element[], pack: LanguagePack): FrameContext["memory"] {
  const parties = elements.flatMap(({ party }) => (party?.official ? [party] : []));
  const people = elements.flatMap((element) =>
    element.party?.kind === "person" && element.party.official && mayAct(element, pack)
      ? [element.party]
      : [],
  );
  const states = parties.filter(({ kind, states }) => kind !== "person" && states.length === 1);
  return {
    person: people.length === 1 ? (people[0] ?? null) : null,
    state: new Set(states.flatMap(({ states }) => states)).size === 1 ? (states[0] ?? null) : null,
    clause: null,
    pair: null,
  };
}
