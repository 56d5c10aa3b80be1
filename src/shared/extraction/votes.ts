import type { EventDate } from "../domain/event-date.ts";
import type { Factor, TextSpan, VoteStatement } from "../domain/evidence.ts";
import type { Iso3 } from "../domain/state-code.ts";
import { clauseDate } from "./clause-date.ts";
import { confidenceOf } from "./confidence.ts";
import type { DateExpression } from "./date-expressions.ts";
import { resolveDate, undatedPast } from "./dates.ts";
import type { Element } from "./elements.ts";
import type { FrameContext } from "./frames.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { subjectBefore } from "./subject.ts";
import { readVerbGroup } from "./verb-group.ts";
import { bareSubjectEnd, isDash, stateOf, statesFrom, statesUntil, voteMarks } from "./vote-marks.ts";
import type { VoteMark } from "./vote-marks.ts";
import { wordsOf } from "./words-of.ts";

/** The resolution that a text spoke of last, for "Belarus voted against it". */
export interface ResolutionMemory {
  body: string;
  date: EventDate;
  /** The only state of the vote told last, for "it had abstained". */
  voter: Iso3 | null;
}

interface Voters {
  states: readonly Iso3[];
  start: number;
  end: number;
  how: "named" | "pronoun" | "carried";
}

const RULE = "vote-stated";

/**
 * How a sentence says that states voted. A vote needs a body: named in the sentence, or with the resolution that the
 * sentences before spoke of.
 */
export function votesOf(
  elements: readonly Element[],
  text: string,
  sentence: TextSpan,
  context: FrameContext,
  resolution: ResolutionMemory | null,
): VoteStatement[] {
  const { pack, published, previous } = context;
  const body = bodyIn(text.slice(sentence.start, sentence.end), pack);
  const known = body ?? resolution?.body ?? null;
  if (!known) return [];
  const carried = !body && resolution !== null;
  const votes: VoteStatement[] = [];
  let from = 0;
  for (const mark of voteMarks(elements, pack)) {
    if (isOtherVote(elements, mark, !carried, votes.length > 0, pack)) continue;
    const voters = votersOf(elements, mark, from, context, resolution);
    if (!voters) continue;
    const also = likewise(elements, Math.max(mark.end, voters.end), pack);
    const end = Math.max(voters.end, quoteEnd(elements, mark.end, pack), also?.end ?? 0);
    from = end;
    const when =
      clauseDate(elements, voters.start, mark.end, pack)?.date ?? (carried ? null : onlyDate(elements));
    const date = when
      ? resolveDate(when, { published, previous, tense: "past" })
      : carried
        ? resolution.date
        : (votes.at(-1)?.date ?? undatedPast(published));
    const factors: Factor[] = [];
    if (carried) factors.push({ reason: "the resolution is named in a sentence before", weight: -0.1 });
    if (mark.how === "bare") factors.push({ reason: "told without a verb", weight: -0.05 });
    if (voters.how !== "named")
      factors.push({ reason: "the state is reached through a pronoun", weight: -0.15 });
    if (date.inferred) factors.push({ reason: "the date is inferred", weight: -0.05 });
    for (const state of new Set([...voters.states, ...(also?.states ?? [])])) {
      votes.push({
        kind: "vote",
        sentence,
        quote: {
          start: elements[Math.min(voters.start, mark.start)]?.span.start ?? sentence.start,
          end: elements[end - 1]?.span.end ?? sentence.end,
        },
        rule: RULE,
        ...confidenceOf(RULE, factors),
        state,
        vote: mark.vote,
        body: known,
        stateInferred: voters.how !== "named",
        date,
      });
    }
  }
  return votes;
}

/** "In a vote on 2 March, Kenya …": the date of a sentence that has no other. */
function onlyDate(elements: readonly Element[]): DateExpression | null {
  const dates = elements.flatMap(({ date }) => (date ? [date] : []));
  return dates.length === 1 ? (dates[0] ?? null) : null;
}

/** A sentence that only speaks of a body's resolution: "the UN General Assembly adopted a resolution in March". */
export function resolutionIn(
  elements: readonly Element[],
  text: string,
  sentence: TextSpan,
  { pack, published, previous }: FrameContext,
): ResolutionMemory | null {
  const body = bodyIn(text.slice(sentence.start, sentence.end), pack);
  const words = wordsOf(pack.votes.resolution);
  if (!body || !elements.some(({ lower }) => words.has(lower))) return null;
  const dates = elements.flatMap(({ date }) => (date ? [date] : []));
  const [only] = dates;
  const date =
    only && dates.length === 1
      ? resolveDate(only, { published, previous, tense: "past" })
      : undatedPast(published);
  return { body, date, voter: null };
}

/** What the votes of a sentence leave for the next: a vote of another time leaves the resolution's date alone. */
export function resolutionAfter(
  votes: readonly VoteStatement[],
  before: ResolutionMemory | null,
  sentence: string,
  pack: LanguagePack,
): ResolutionMemory | null {
  const last = votes.at(-1);
  if (!last) return null;
  const states = new Set(votes.map(({ state }) => state));
  const date = before !== null && bodyIn(sentence, pack) === null ? before.date : last.date;
  return { body: last.body, date, voter: states.size === 1 ? last.state : null };
}

/** The first word of every phrase that says a vote with a verb, and the words of bodies. */
export function voteWords(pack: LanguagePack): string[] {
  const { verbs, bodies } = pack.votes;
  return [
    ...verbs.flatMap(({ phrase }) => phrase.split(" ")[0]?.split("|") ?? []),
    ...bodies.flatMap(({ phrase }) => phrase.split(/[^\p{L}]+/u).slice(-1)),
  ];
}

/** "voted against a tax", "did not vote for": no vote of the resolution, or none that is told. */
function isOtherVote(
  elements: readonly Element[],
  mark: VoteMark,
  hasBody: boolean,
  hasVotes: boolean,
  pack: LanguagePack,
): boolean {
  const next = elements[mark.end]?.lower ?? "";
  if (mark.how === "verb") {
    const group = readVerbGroup(elements, mark.start, "past", pack);
    if (group?.status !== "reported") return true;
    return !hasBody && !mark.named && !mayMeanResolution(elements, mark.end, pack);
  }
  // "did not vote for it" leaves open what it did.
  const bare = pack.votes.bare.some(({ phrase }) => phrase === next);
  const inFavour = /^(?:favou?r|support)$/.test(elements[mark.end + 1]?.lower ?? "");
  if (mark.how === "saying" && !mark.named && !mayMeanResolution(elements, mark.end, pack)) return true;
  if (mark.vote === "absent" && (bare || (next === "in" && inFavour))) return true;
  return (
    mark.how === "bare" &&
    !hasBody &&
    !hasVotes &&
    !isDash(elements[mark.start - 1]) &&
    !isDash(elements[mark.end])
  );
}

function votersOf(
  elements: readonly Element[],
  mark: VoteMark,
  from: number,
  { pack, memory }: FrameContext,
  resolution: ResolutionMemory | null,
): Voters | null {
  switch (mark.how) {
    case "inverted": {
      const after = statesFrom(elements, mark.end, pack);
      return after && { ...after, how: "named" };
    }
    case "bare": {
      const last = bareSubjectEnd(elements, mark.start);
      const before = last === null || last < from ? null : statesUntil(elements, last, from, pack);
      const listed = before ?? (isDash(elements[mark.end]) ? statesFrom(elements, mark.end, pack) : null);
      return listed && { ...listed, how: "named" };
    }
    case "verb":
    case "saying": {
      const group = mark.how === "verb" ? readVerbGroup(elements, mark.start, "past", pack) : null;
      const start = group?.start ?? mark.start;
      const beside = stateOf(elements[start - 1]) ? statesUntil(elements, start - 1, from, pack) : null;
      // A party that only looks like the subject ("relations with Kenya") is none.
      const subject = subjectBefore(elements, start, memory, pack, from);
      if (beside && subject) return { ...beside, how: "named" };
      if (subject && subject.how !== "carried") {
        const states = subject.parties.flatMap((party) => party.states);
        if (states.length > 0) return { states, start: subject.start, end: mark.end, how: subject.how };
      }
      return (
        amongThose(elements, start, from, pack) ??
        opened(elements, start, from, pack) ??
        pointedBack(elements, start, resolution, pack) ??
        (mark.how === "verb" && pack.freeOrder ? invertedVoters(elements, mark.end, pack) : null)
      );
    }
  }
}

function invertedVoters(elements: readonly Element[], end: number, pack: LanguagePack): Voters | null {
  const after = statesFrom(elements, end, pack);
  return after && { ...after, how: "named" };
}

/** "Kenya, whose envoy had spoken, was in favour", "Belarus did the same and voted for it": who opens the sentence. */
function opened(elements: readonly Element[], verb: number, from: number, pack: LanguagePack): Voters | null {
  const before = elements[verb - 1]?.lower ?? "";
  const isOpen = before === "," || wordsOf(pack.group.and).has(before);
  if (!isOpen) return null;
  const first = [from, from + 1, from + 2].find((index) => stateOf(elements[index]) !== null);
  const listed = first === undefined ? null : statesFrom(elements, first, pack);
  const next = elements[listed?.end ?? 0]?.lower ?? "";
  if (!listed || listed.end >= verb || next === "'s") return null;
  return { ...listed, end: verb, how: "named" };
}

const AMONG_REACH = 9;

/** "Belarus was among the seven countries that voted against". */
function amongThose(
  elements: readonly Element[],
  verb: number,
  from: number,
  pack: LanguagePack,
): Voters | null {
  const { clause, relative, being, perfect } = pack.group;
  const before = elements[verb - 1]?.lower ?? "";
  if (!wordsOf(clause).has(before) && !wordsOf(relative).has(before)) return null;
  const among = wordsOf(pack.votes.among);
  for (let index = verb - 2; index >= Math.max(from, verb - AMONG_REACH); index -= 1) {
    if (!among.has(elements[index]?.lower ?? "")) continue;
    const isBeing = [being, perfect].some((list) => wordsOf(list).has(elements[index - 1]?.lower ?? ""));
    const listed = isBeing ? statesUntil(elements, index - 2, from, pack) : null;
    return listed && { ...listed, end: verb, how: "named" };
  }
  return null;
}

/** "It had abstained": the state whose vote was told last. */
function pointedBack(
  elements: readonly Element[],
  verb: number,
  resolution: ResolutionMemory | null,
  { group }: LanguagePack,
): Voters | null {
  if (!resolution?.voter || !wordsOf(group.pronouns.it).has(elements[verb - 1]?.lower ?? "")) return null;
  return { states: [resolution.voter], start: verb - 1, end: verb, how: "pronoun" };
}

const LIKEWISE_REACH = 4;

/** "…, as did Uzbekistan and Bangladesh". */
function likewise(elements: readonly Element[], from: number, pack: LanguagePack): Voters | null {
  for (let index = from; index < from + LIKEWISE_REACH; index += 1) {
    for (const phrase of pack.votes.likewise) {
      const words = phrase.split(" ");
      if (!words.every((word, offset) => elements[index + offset]?.lower === word)) continue;
      const listed = statesFrom(elements, index + words.length, pack);
      return listed && { ...listed, how: "named" };
    }
  }
  return null;
}

/** "voted against it", "abstained", "voted for the text"; not "voted against a tax". */
function mayMeanResolution(elements: readonly Element[], end: number, pack: LanguagePack): boolean {
  const next = elements[end];
  if (!next || next.kind === "mark" || next.kind === "date") return true;
  const { pronouns, and, clause } = pack.group;
  if ([pronouns.it, pack.votes.it, and, clause].some((list) => wordsOf(list).has(next.lower))) return true;
  if (pack.freeOrder && statesFrom(elements, end, pack)) return true;
  return quoteEnd(elements, end, pack) > end;
}

/** "voted against it", "voted against the resolution". */
function quoteEnd(elements: readonly Element[], end: number, pack: LanguagePack): number {
  const resolution = wordsOf(pack.votes.resolution);
  const it = new Set([...pack.group.pronouns.it, ...pack.votes.it]);
  for (let index = end; index < Math.min(elements.length, end + 5); index += 1) {
    const element = elements[index];
    if (!element || element.kind === "mark") break;
    if (resolution.has(element.lower) || (index === end && it.has(element.lower))) return index + 1;
  }
  return end;
}

function bodyIn(sentence: string, pack: LanguagePack): string | null {
  const lower = sentence.toLowerCase();
  return pack.votes.bodies.find(({ phrase }) => lower.includes(phrase))?.body ?? null;
}
