import type { EventDate } from "../domain/event-date.ts";
import type { Factor, TextSpan, VoteStatement } from "../domain/evidence.ts";
import { clauseDate } from "./clause-date.ts";
import { confidenceOf } from "./confidence.ts";
import { resolveDate, undatedPast } from "./dates.ts";
import type { Element } from "./elements.ts";
import type { FrameContext } from "./frames.ts";
import type { LanguagePack, VoteWords } from "./packs/language-pack.ts";
import { fillPhrase } from "./slots.ts";
import { subjectBefore } from "./subject.ts";
import { stepsOf } from "./trigger-index.ts";
import type { Step } from "./trigger-index.ts";
import { readVerbGroup } from "./verb-group.ts";
import { wordsOf } from "./words-of.ts";

/** The resolution that a text spoke of last, for "Belarus voted against it". */
export interface ResolutionMemory {
  body: string;
  date: EventDate;
}

interface VoteVerb {
  first: ReadonlySet<string>;
  steps: Step[];
  verb: VoteWords["verbs"][number];
}

const BASE = 0.9;
const compiled = new WeakMap<LanguagePack, VoteVerb[]>();

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
  const { pack, published, previous, memory } = context;
  const body = bodyIn(text.slice(sentence.start, sentence.end), pack) ?? null;
  const known = body ?? resolution?.body ?? null;
  if (!known) return [];
  const votes: VoteStatement[] = [];
  for (const [index, element] of elements.entries()) {
    if (element.kind !== "word") continue;
    const found = verbAt(elements, index, pack);
    if (!found || (!body && (found.verb.needsResolution || !mayMeanResolution(elements, found.end, pack))))
      continue;
    const group = readVerbGroup(elements, index, "past", pack);
    if (group?.status !== "reported") continue;
    const subject = subjectBefore(elements, group.start, memory, pack);
    const states = subject?.parties.flatMap((party) => party.states) ?? [];
    if (!subject || states.length === 0) continue;
    const when = clauseDate(elements, subject.start, found.end, pack);
    const carried = !body && resolution !== null;
    const date = when
      ? resolveDate(when.date, { published, previous, tense: "past" })
      : carried
        ? resolution.date
        : (votes.at(-1)?.date ?? undatedPast(published));
    const factors: Factor[] = [];
    if (carried) factors.push({ reason: "the resolution is named in a sentence before", weight: -0.1 });
    if (subject.how !== "named")
      factors.push({ reason: "the state is reached through a pronoun", weight: -0.15 });
    if (date.inferred) factors.push({ reason: "the date is inferred", weight: -0.05 });
    for (const state of new Set(states)) {
      votes.push({
        kind: "vote",
        sentence,
        quote: {
          start: elements[subject.start]?.span.start ?? sentence.start,
          end: elements[quoteEnd(elements, found.end, pack) - 1]?.span.end ?? sentence.end,
        },
        rule: "vote-stated",
        ...confidenceOf(BASE, factors),
        state,
        vote: found.verb.vote,
        body: known,
        stateInferred: subject.how !== "named",
        date,
      });
    }
  }
  return votes;
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
  return { body, date };
}

/** The first word of every phrase that says a vote. */
export function voteWords(pack: LanguagePack): string[] {
  return verbsOf(pack).flatMap(({ first }) => [...first]);
}

function verbAt(
  elements: readonly Element[],
  index: number,
  pack: LanguagePack,
): { verb: VoteVerb["verb"]; end: number } | null {
  const lower = elements[index]?.lower ?? "";
  for (const { first, steps, verb } of verbsOf(pack)) {
    if (!first.has(lower)) continue;
    const filled = fillPhrase(elements, index + 1, steps, pack);
    if (filled) return { verb, end: filled.end };
  }
  return null;
}

function verbsOf(pack: LanguagePack): VoteVerb[] {
  let verbs = compiled.get(pack);
  if (!verbs) {
    verbs = pack.votes.verbs.map((verb) => {
      const [first = "", ...rest] = verb.phrase.split(" ");
      return { first: new Set(first.split("|")), steps: stepsOf(rest, pack), verb };
    });
    compiled.set(pack, verbs);
  }
  return verbs;
}

/** "voted against it", "abstained", "voted for the text"; not "voted against a tax". */
function mayMeanResolution(elements: readonly Element[], end: number, pack: LanguagePack): boolean {
  const next = elements[end];
  if (!next || next.kind === "mark" || next.kind === "date") return true;
  const { pronouns, and, clause } = pack.group;
  if ([pronouns.it, and, clause].some((list) => wordsOf(list).has(next.lower))) return true;
  return quoteEnd(elements, end, pack) > end;
}

/** "voted against it", "voted against the resolution". */
function quoteEnd(elements: readonly Element[], end: number, pack: LanguagePack): number {
  const resolution = wordsOf(pack.votes.resolution);
  const it = wordsOf(pack.group.pronouns.it);
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
