import type { Block } from "../domain/article.ts";
import type { EventDate } from "../domain/event-date.ts";
import type { EventDraft, Mention, Statement, TextSpan } from "../domain/evidence.ts";
import type { IsoDay } from "../domain/iso-day.ts";
import type { Iso3 } from "../domain/state-code.ts";
import { dateExpressions } from "./date-expressions.ts";
import { joinNamesAfter } from "./appositions.ts";
import { joinAnaphora } from "./anaphora.ts";
import { isToldAgain } from "./clause-meetings.ts";
import { frontedPlace } from "./clause-parties.ts";
import {
  ageDiscourse,
  hasMet,
  keepPair,
  keepVisits,
  newDiscourse,
  noteEvents,
  noteSentence,
  spokenPair,
} from "./discourse.ts";
import type { Discourse } from "./discourse.ts";
import { elementsOf } from "./elements.ts";
import type { Element } from "./elements.ts";
import { joinLate } from "./late-joins.ts";
import { newFigureMemory } from "./figure-memory.ts";
import type { FigureMemory } from "./figure-memory.ts";
import { figuresOf } from "./figures.ts";
import { eventsOf } from "./frames.ts";
import type { FrameContext } from "./frames.ts";
import { gapsOf } from "./gaps.ts";
import { hasEvidenceWords } from "./evidence-words.ts";
import { introduce, joinIntroduced } from "./introductions.ts";
import type { Introductions } from "./introductions.ts";
import { placeStamp } from "./place-stamp.ts";
import { goingOn, occasionIn } from "./occasions.ts";
import type { Occasion } from "./occasions.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { joinParties } from "./parties.ts";
import { sentencesOf } from "./sentences.ts";
import { resolutionAfter, resolutionIn, votesOf } from "./votes.ts";
import type { ResolutionMemory } from "./votes.ts";
import { datedAsBefore } from "./told-date.ts";
import type { ToldDates } from "./told-date.ts";
import { wordsOf } from "./words-of.ts";

interface Reading {
  text: string;
  /** The text as the pack spells it (LanguagePack.fold), of the same length. */
  words: string;
  blocks: readonly Block[];
  mentions: readonly Mention[];
  published: IsoDay | null;
  /** The state that the article is written from, where its dateline says. */
  home: Iso3 | null;
  pack: LanguagePack;
}

/** What one sentence leaves for the next ones. */
interface Memory {
  previous: EventDate | null;
  told: ToldDates;
  /** How many sentences have been read. */
  sentences: number;
  discourse: Discourse;
  introduced: Introductions;
  figures: FigureMemory;
  resolution: ResolutionMemory | null;
  resolutionAge: number;
  occasion: Occasion | null;
}

/** A resolution told longer ago than this is not carried on. */
const CARRIED_SENTENCES = 2;

/** Nobody writes a sentence of so many characters; what looks like one is a table or a list without stops. */
const LONGEST_SENTENCE = 3_000;

/** Reads the paragraphs and lists of the main text, sentence by sentence. Titles and boilerplate give no evidence. */
export function evidenceOf(reading: Reading): { events: EventDraft[]; statements: Statement[] } {
  const events: EventDraft[] = [];
  const statements: Statement[] = [];
  const stamped = reading.blocks.find(({ label }) => label === "paragraph");
  const stamp = stamped ? placeStamp(reading.text, stamped, reading.mentions) : null;
  const memory: Memory = {
    previous: null,
    told: new Map(),
    sentences: 0,
    discourse: newDiscourse(reading.home ?? stamp?.state ?? null, focusOf(reading)),
    introduced: new Map(),
    figures: newFigureMemory(statesInOrder(reading)),
    resolution: null,
    resolutionAge: 0,
    occasion: null,
  };
  for (const block of reading.blocks) {
    if (block.label !== "paragraph" && block.label !== "list") continue;
    const isSilent = !hasEvidenceWords(reading.words.slice(block.span.start, block.span.end), reading.pack);
    if (isSilent && !goesOn(memory) && !namesOfficials(reading.mentions, block)) {
      ageDiscourse(memory.discourse);
      memory.resolutionAge += 1;
      memory.figures.age += 1;
      continue;
    }
    const span = stamp && block === stamped ? { start: stamp.end, end: block.span.end } : block.span;
    for (const sentence of sentencesOf(reading.text, span, reading.pack)) {
      if (sentence.end - sentence.start > LONGEST_SENTENCE) continue;
      readSentence(reading, sentence, memory, events, statements);
    }
  }
  return { events, statements };
}

/** A figure or a resolution of the sentence before may be told on in other words: "it stood at", "Kenya was against". */
function goesOn({ figures, resolution, resolutionAge }: Memory): boolean {
  return (
    (figures.last !== null && figures.age === 0) || (resolution !== null && resolutionAge < CARRIED_SENTENCES)
  );
}

/** The states that the text itself names, the first first. */
function statesInOrder({ mentions, blocks }: Reading): Iso3[] {
  const titles = blocks.filter(({ label }) => label === "title" || label === "heading");
  const isTitle = ({ span }: Mention) =>
    titles.some((title) => span.start >= title.span.start && span.end <= title.span.end);
  return [
    ...new Set(mentions.flatMap((mention) => (mention.state && !isTitle(mention) ? [mention.state] : []))),
  ];
}

const FEW_STATES = 3;

/** The states that the article names, the one named most first; all that it names where they are few, else the usual teller. */
function focusOf(reading: Reading): Iso3[] {
  const { mentions, pack } = reading;
  if (!pack.freeOrder) return titleStates(reading).slice(0, 1);
  const counts = new Map<Iso3, number>();
  for (const { state } of mentions) if (state) counts.set(state, (counts.get(state) ?? 0) + 1);
  const states = [...counts].toSorted((a, b) => b[1] - a[1]).map(([state]) => state);
  const home = pack.freeOrder?.home;
  if (states.length <= FEW_STATES) return states;
  return home && states.includes(home) ? [home] : [];
}

/** The states that titles and headings name, the first first. */
function titleStates({ mentions, blocks }: Reading): Iso3[] {
  const titles = blocks.filter(({ label }) => label === "title");
  const isTitle = ({ span }: Mention) =>
    titles.some((title) => span.start >= title.span.start && span.end <= title.span.end);
  return mentions.flatMap((mention) => (mention.state && isTitle(mention) ? [mention.state] : []));
}

/** A paragraph without an event may still say who "he" of the next one is. */
function namesOfficials(mentions: readonly Mention[], { span }: Block): boolean {
  return mentions.some(
    ({ kind, span: at }) =>
      (kind === "office" || kind === "person") && at.start >= span.start && at.end <= span.end,
  );
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
  const isSilent = !goesOn(memory) && !hasEvidenceWords(words.slice(sentence.start, sentence.end), pack);
  const dates = isSilent ? [] : dateExpressions(words, sentence, pack);
  const pieces = withoutStops(elementsOf(text, sentence, mentions, dates, words), pack);
  const parties = joinParties(pieces, text, pack);
  const { discourse } = memory;
  const introduced = joinIntroduced(parties, memory.introduced, text, pack);
  const pointed = joinNamesAfter(joinAnaphora(introduced, discourse, text, pack), text, pack);
  const elements = joinLate(pointed, discourse, text, pack);
  introduce(memory.introduced, elements, pack);
  ageDiscourse(discourse);
  memory.sentences += 1;
  memory.resolutionAge += 1;
  memory.figures.age += 1;
  if (isSilent) {
    noteSentence(discourse, elements, pack);
    return;
  }
  const pair = spokenPair(discourse);
  const { person, topic, state, pairAge, home, hosts } = discourse;
  const met = hasMet(discourse);
  const subjects = { person, topic, state, clause: null, pair, pairAge, home, hosts, met };
  const context: FrameContext = { published, previous: memory.previous, memory: subjects, pack };
  const resolution = memory.resolutionAge <= CARRIED_SENTENCES ? memory.resolution : null;

  const votes = votesOf(elements, words, sentence, context, resolution);
  const before: FigureMemory = { ...memory.figures, pair };
  const { figures, memory: told } = figuresOf(elements, words, sentence, context, before);
  // "Bought tea worth $4 million" is a figure, no deal of its own.
  const own = eventsOf(elements, sentence, context).filter(
    ({ mode, quote }) =>
      mode !== "trade" ||
      !figures.some((figure) => figure.quote.start < quote.end && quote.start < figure.quote.end),
  );
  const fresh = own.filter((event) => !isToldAgain(event, [...events, ...own]));
  const found = datedAsBefore(fresh, memory.told, {
    sentence: memory.sentences,
    place: frontedPlace(elements, pack),
    pack,
  });
  const here = {
    sentence: memory.sentences,
    span: sentence,
    published,
    previous: memory.previous,
    home,
    pack,
  };
  found.push(...goingOn(elements, memory.occasion, found, here));
  memory.occasion = occasionIn(elements, found, here) ?? memory.occasion;
  const gaps = gapsOf(elements, words, sentence, context, before);
  memory.figures = told;
  events.push(...found);
  statements.push(...votes, ...figures, ...gaps);

  const settled = withStatesOf(found, elements);
  introduce(memory.introduced, settled, pack);
  keepVisits(discourse, found);
  noteEvents(discourse, found);
  for (const { reporter, partner } of figures) keepPair(discourse, reporter, partner);
  const spokenOf =
    resolutionAfter(votes, memory.resolution, words.slice(sentence.start, sentence.end), pack) ??
    resolutionIn(elements, words, sentence, context);
  if (spokenOf) {
    memory.resolution = spokenOf;
    memory.resolutionAge = 0;
  }
  const dated = [...found, ...votes].findLast(({ date }) => date.reading.kind === "interval");
  if (dated) memory.previous = dated.date;
  noteSentence(discourse, settled, pack);
}

/** Leaves out the full stops of abbreviations: "в г. Дакке", "25 тыс. тонн" go on. */
function withoutStops(elements: Element[], { abbreviations, freeOrder }: LanguagePack): Element[] {
  if (!freeOrder) return elements;
  const lists = [abbreviations.never, abbreviations.seldom, abbreviations.afterNumber];
  return elements.filter(
    ({ lower }, index) =>
      lower !== "." ||
      index === elements.length - 1 ||
      !lists.some((words) => wordsOf(words).has(elements[index - 1]?.lower ?? "")),
  );
}

/** Officials whose state an event has settled keep it from there on. */
function withStatesOf(events: readonly EventDraft[], elements: readonly Element[]): readonly Element[] {
  const people = events.flatMap(({ parties }) => parties);
  return elements.map((element) => {
    const { party } = element;
    if (!party || party.candidates.length === 0) return element;
    const state = people.find(({ person }) => person?.name === party.name)?.state;
    return state ? { ...element, party: { ...party, states: [state], candidates: [] } } : element;
  });
}
