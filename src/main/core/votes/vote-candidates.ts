import { readingBounds } from "../../../shared/domain/event-date.ts";
import type { VoteStatement } from "../../../shared/domain/evidence.ts";
import { addDays, dayNumber } from "../../../shared/domain/iso-day.ts";
import type { IsoDay } from "../../../shared/domain/iso-day.ts";
import type { VoteLink, VotePosition } from "../../../shared/domain/roll-call.ts";
import type { Iso3 } from "../../../shared/domain/state-code.ts";
import { stateName } from "../../../shared/gazetteer/states.ts";
import { readSymbol } from "../datafiles/votes/read-symbol.ts";

/** What an article says of a vote, with what stands around it. */
export interface ToldVote {
  statement: VoteStatement;
  sentence: string;
  title: string;
  source: string | null;
  url: string | null;
  published: IsoDay | null;
  /** States that the sentence names. */
  named: readonly Iso3[];
}

/** A roll call that may be meant. */
export interface PossibleRollCall {
  id: string;
  symbol: string | null;
  title: string;
  /** What it is about, made once for all statements that are held against it. */
  subject: Subject;
  date: IsoDay | null;
  part: string | null;
  /** How the record says that the state voted; null where it has no row. */
  recorded: VotePosition | null;
  /** Where a typed table says that its rows come from, in words or as an address. */
  takenFrom: readonly string[];
}

/** Words of a title and topics, as sentences are held against them. */
export interface Subject {
  stems: ReadonlySet<string>;
  plain: string;
}

export function subjectOf(title: string, topics: string): Subject {
  const about = `${title} ${topics}`;
  return { stems: new Set(wordsIn(about).map(stem)), plain: ` ${plainOf(about)} ` };
}

type Candidate = VoteLink["candidates"][number];

const CANDIDATES = 5;
/** Days by which a text and a record may differ: time zones, the day after the vote. */
const SLACK_DAYS = 3;
/** How long before an article a vote of unknown date may have been. */
const REACH_DAYS = 400;

/** The days in which the vote may have been; null where neither text nor publication tells. */
export function daysOfVote({ statement, published }: ToldVote): { from: IsoDay; to: IsoDay } | null {
  const { from, to } = readingBounds(statement.date.reading);
  const last = to ?? published;
  if (last === null) return null;
  return { from: addDays(from ?? addDays(last, -REACH_DAYS), -SLACK_DAYS), to: addDays(last, SLACK_DAYS) };
}

const SYMBOL =
  /\b(?:[AS](?:\/HRC)?\/RES\/(?:ES-|S-)?\d+(?:\/\d+[A-Z]*)?(?:\s?\([\dIVX]+\))?|ES-\d{1,2}\/\d{1,3}|\d{2}\/\d{1,3}[A-Z]?\b)/gu;

/** Symbols of resolutions that a sentence names: "A/RES/ES-11/6", "resolution 68/262". */
export function symbolsIn(sentence: string): string[] {
  const found = sentence.matchAll(SYMBOL);
  return [...new Set([...found].flatMap(([text]) => readSymbol(text) ?? []))];
}

/** The body of a roll call that a statement's body means: "the UN" votes in its General Assembly. */
export function bodyOfVote({ body }: VoteStatement): string {
  return body === "UN" ? "UNGA" : body;
}

/** The roll calls that are likely meant, the likeliest first, with the reasons for each. */
export function candidatesOf(told: ToldVote, possible: readonly PossibleRollCall[]): Candidate[] {
  const clues = cluesOf(told);
  return possible
    .map((rollCall) => ({ rollCall, grounds: groundsFor(told, rollCall, clues) }))
    .map((one) => ({ ...one, weight: one.grounds.reduce((sum, { points }) => sum + points, 0) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((left, right) => right.weight - left.weight || order(right.rollCall, left.rollCall))
    .slice(0, CANDIDATES)
    .map(({ rollCall, grounds }) => ({
      rollCallId: rollCall.id,
      symbol: rollCall.symbol,
      title: rollCall.title,
      date: rollCall.date,
      recorded: rollCall.recorded,
      circular: isCircular(told, rollCall),
      agrees: rollCall.recorded === told.statement.vote && !isCircular(told, rollCall),
      reasons: grounds.map(({ reason }) => reason()),
    }));
}

/** Why a roll call may be meant, or may not; worded only for those that are proposed. */
interface Ground {
  points: number;
  reason: () => string;
}

/** What a sentence gives to go by. */
interface Clues {
  symbols: readonly string[];
  /** English names of the states it names, but for the voter. */
  states: readonly { name: string; plain: string }[];
  words: readonly { word: string; stem: string }[];
  days: Days;
}

/** The days that a text gives, or those before a last one. */
type Days =
  | { kind: "interval"; from: IsoDay; to: IsoDay; early: IsoDay; late: IsoDay }
  | { kind: "before"; last: IsoDay; early: IsoDay; late: IsoDay }
  | { kind: "unknown" };

function cluesOf(told: ToldVote): Clues {
  const { sentence, named, statement } = told;
  const others = new Set(named.filter((state) => state !== statement.state));
  return {
    symbols: symbolsIn(sentence),
    states: [...others].map((state) => {
      const name = stateName(state, "en");
      return { name, plain: ` ${plainOf(name)} ` };
    }),
    words: [...new Set(wordsIn(sentence))].map((word) => ({ word, stem: stem(word) })),
    days: daysTold(told),
  };
}

function daysTold(told: ToldVote): Days {
  const { from, to } = readingBounds(told.statement.date.reading);
  const reach = daysOfVote(told);
  if (reach === null) return { kind: "unknown" };
  const around = { early: reach.from, late: reach.to };
  return from !== null && to !== null
    ? { kind: "interval", from, to, ...around }
    : { kind: "before", last: addDays(reach.to, -SLACK_DAYS), ...around };
}

/** Empty where nothing makes one think of the roll call: that the record agrees says nothing then, most states vote yes on most things. */
function groundsFor(told: ToldVote, rollCall: PossibleRollCall, clues: Clues): Ground[] {
  const grounds: Ground[] = [];
  const { symbol, recorded, part } = rollCall;
  if (symbol !== null && clues.symbols.includes(symbol)) {
    grounds.push({ points: 100, reason: () => `The sentence names ${symbol}.` });
  }
  const day = dayGround(clues.days, rollCall.date);
  if (day) grounds.push(day);
  const shared = sharedWords(clues, rollCall.subject);
  if (shared.length > 0) {
    grounds.push({
      points: 8 * Math.min(shared.length, 3),
      reason: () => `Its title and the sentence share: ${shared.join(", ")}.`,
    });
  }
  if (grounds.length === 0) return [];
  const { state, vote } = told.statement;
  if (isCircular(told, rollCall)) {
    grounds.push({
      points: 0,
      reason: () => `The record of ${stateName(state, "en")}'s vote is taken from this source.`,
    });
  } else if (recorded === vote) {
    grounds.push({
      points: 10,
      reason: () => `The record has ${stateName(state, "en")} ${DID[recorded]}, as the article says.`,
    });
  } else if (recorded !== null) {
    grounds.push({
      points: -10,
      reason: () =>
        `The record has ${stateName(state, "en")} ${DID[recorded]}; the article says ${DID[vote]}.`,
    });
  }
  if (part !== null) {
    grounds.push({
      points: -5,
      reason: () => `It was a vote on ${part === "amendment" ? "an amendment" : "a paragraph"}.`,
    });
  }
  return grounds;
}

/** A row taken from the article, or from whoever published it, is no second witness of what the article says. */
function isCircular({ title, source, url }: ToldVote, { recorded, takenFrom }: PossibleRollCall): boolean {
  if (recorded === null) return false;
  const own = [title, source ?? ""].map(plainOf).filter((name) => name.length >= SHORTEST_NAME);
  return takenFrom.some((text) => {
    const plain = ` ${plainOf(text)} `;
    return text === url || own.some((name) => plain.includes(` ${name} `));
  });
}

/** Shorter names of sources are words that a note may have anyhow. */
const SHORTEST_NAME = 4;

const DID: Readonly<Record<VotePosition, string>> = {
  yes: "voting yes",
  no: "voting no",
  abstain: "abstaining",
  absent: "not voting",
  "not-member": "not yet a member",
};

function dayGround(days: Days, date: IsoDay | null): Ground | null {
  if (date === null || days.kind === "unknown" || date < days.early || days.late < date) return null;
  if (days.kind === "before") {
    return { points: 2, reason: () => `It was taken on ${date}, before the article of ${days.last}.` };
  }
  const { from, to } = days;
  if (from === to && date === from) {
    return { points: 30, reason: () => `It was taken on ${date}, the day that the article tells of.` };
  }
  if (from <= date && date <= to) {
    return {
      points: 15,
      reason: () => `It was taken on ${date}, between ${from} and ${to}, which the article tells of.`,
    };
  }
  const off = Math.abs(dayNumber(date) - dayNumber(date < from ? from : to));
  return { points: 6, reason: () => `It was taken on ${date}, ${off} ${off === 1 ? "day" : "days"} off.` };
}

/** Words that titles of resolutions have anyhow. */
const COMMON = new Set(
  "resolution adopted general assembly united nations security council vote votes voted voting support supported backed against abstained draft said that this with from which called calls calling have been were their before after member members states state country countries weeks months international implementation question report situation".split(
    " ",
  ),
);

/** Content words of the sentence, and the English names of states it names, that are in the roll call's title or topics. */
function sharedWords({ states, words }: Clues, { stems, plain }: Subject): string[] {
  const shared = new Map<string, string>();
  for (const { name, plain: called } of states) {
    if (plain.includes(called)) shared.set(stem(name.toLowerCase()), name);
  }
  for (const { word, stem: key } of words) if (stems.has(key) && !shared.has(key)) shared.set(key, word);
  return [...shared.values()];
}

function plainOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function wordsIn(text: string): string[] {
  return [...text.matchAll(/\p{L}{4,}/gu)]
    .map(([word]) => word.toLowerCase())
    .filter((word) => !COMMON.has(word));
}

function stem(word: string): string {
  return word.slice(0, 6);
}

function order(left: PossibleRollCall, right: PossibleRollCall): number {
  return (left.date ?? "").localeCompare(right.date ?? "") || left.id.localeCompare(right.id);
}
