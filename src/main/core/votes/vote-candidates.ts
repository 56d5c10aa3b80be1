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
  published: IsoDay | null;
  /** States that the sentence names. */
  named: readonly Iso3[];
}

/** A roll call that may be meant. */
export interface PossibleRollCall {
  id: string;
  symbol: string | null;
  title: string;
  topics: readonly string[];
  date: IsoDay | null;
  part: string | null;
  /** How the record says that the state voted; null where it has no row. */
  recorded: VotePosition | null;
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
  const symbols = symbolsIn(told.sentence);
  return possible
    .map((rollCall) => weigh(told, rollCall, symbols))
    .filter(({ weight }) => weight > 0)
    .toSorted((left, right) => right.weight - left.weight || order(right.rollCall, left.rollCall))
    .slice(0, CANDIDATES)
    .map(({ rollCall, reasons }) => ({
      rollCallId: rollCall.id,
      symbol: rollCall.symbol,
      title: rollCall.title,
      date: rollCall.date,
      recorded: rollCall.recorded,
      agrees: rollCall.recorded === told.statement.vote,
      reasons,
    }));
}

interface Weighed {
  rollCall: PossibleRollCall;
  weight: number;
  reasons: string[];
}

function weigh(told: ToldVote, rollCall: PossibleRollCall, symbols: readonly string[]): Weighed {
  const reasons: string[] = [];
  let weight = 0;
  const add = (points: number, reason: string) => {
    weight += points;
    reasons.push(reason);
  };
  if (rollCall.symbol !== null && symbols.includes(rollCall.symbol)) {
    add(100, `The sentence names ${rollCall.symbol}.`);
  }
  const day = dayReason(told, rollCall.date);
  if (day) add(day.points, day.reason);
  const shared = sharedWords(told, rollCall);
  if (shared.length > 0)
    add(8 * Math.min(shared.length, 3), `Its title and the sentence share: ${shared.join(", ")}.`);
  // Without a reason to think of it, that the record agrees says nothing: most states vote yes on most things.
  if (weight <= 0) return { rollCall, weight: 0, reasons };
  const { statement } = told;
  const state = stateName(statement.state, "en");
  if (rollCall.recorded === statement.vote) {
    add(10, `The record has ${state} ${DID[rollCall.recorded]}, as the article says.`);
  } else if (rollCall.recorded !== null) {
    add(-10, `The record has ${state} ${DID[rollCall.recorded]}; the article says ${DID[statement.vote]}.`);
  }
  if (rollCall.part !== null)
    add(-5, `It was a vote on ${rollCall.part === "amendment" ? "an amendment" : "a paragraph"}.`);
  return { rollCall, weight, reasons };
}

const DID: Readonly<Record<VotePosition, string>> = {
  yes: "voting yes",
  no: "voting no",
  abstain: "abstaining",
  absent: "not voting",
  "not-member": "not yet a member",
};

function dayReason(told: ToldVote, date: IsoDay | null): { points: number; reason: string } | null {
  if (date === null) return null;
  const { from, to } = readingBounds(told.statement.date.reading);
  if (from !== null && to !== null) {
    if (from === to && date === from)
      return { points: 30, reason: `It was taken on ${date}, the day that the article tells of.` };
    if (from <= date && date <= to) {
      return {
        points: 15,
        reason: `It was taken on ${date}, between ${from} and ${to}, which the article tells of.`,
      };
    }
    const away = Math.min(
      Math.abs(dayNumber(date) - dayNumber(from)),
      Math.abs(dayNumber(date) - dayNumber(to)),
    );
    return away <= SLACK_DAYS
      ? { points: 6, reason: `It was taken on ${date}, ${away} ${away === 1 ? "day" : "days"} off.` }
      : null;
  }
  const last = to ?? told.published;
  if (last === null || date > addDays(last, SLACK_DAYS) || date < addDays(last, -REACH_DAYS)) return null;
  return { points: 2, reason: `It was taken on ${date}, before the article of ${last}.` };
}

/** Words that titles of resolutions have anyhow. */
const COMMON = new Set(
  "resolution adopted general assembly united nations security council vote votes voted voting support supported backed against abstained draft said that this with from which called calls calling have been were their before after member members states state country countries weeks months international implementation question report situation".split(
    " ",
  ),
);

/** Content words of the sentence, and the English names of states it names, that are in the roll call's title or topics. */
function sharedWords(
  { sentence, named, statement }: ToldVote,
  { title, topics }: PossibleRollCall,
): string[] {
  const about = `${title} ${topics.join(" ")}`;
  const stems = new Map(wordsIn(about).map((word) => [stem(word), word]));
  const states = named
    .filter((state) => state !== statement.state)
    .map((state) => stateName(state, "en"))
    .filter((name) => ` ${plain(about)} `.includes(` ${plain(name)} `));
  const words = wordsIn(sentence).filter((word) => stems.has(stem(word)));
  const seen = new Set<string>();
  return [...states, ...words].filter((word) => {
    const key = stem(word.toLowerCase());
    return !seen.has(key) && seen.add(key);
  });
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ");
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
