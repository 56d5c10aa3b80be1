import type { Iso3 } from "../domain/state-code.ts";
import type { Element } from "./elements.ts";
import type { LanguagePack, VoteChoice } from "./packs/language-pack.ts";
import { fillPhrase } from "./slots.ts";
import { stepsOf } from "./trigger-index.ts";
import type { Step } from "./trigger-index.ts";
import { wordsOf } from "./words-of.ts";

/** A place in a sentence that says how somebody voted. */
export interface VoteMark {
  start: number;
  end: number;
  vote: VoteChoice;
  /** A verb is read with its auxiliaries; a saying stands for itself; states follow an inverted one; a bare one has no verb. */
  how: "verb" | "saying" | "inverted" | "bare";
  /** True when the phrase itself names what was voted on. */
  named: boolean;
}

interface Phrase extends Omit<VoteMark, "start" | "end"> {
  steps: Step[];
}

const compiled = new WeakMap<LanguagePack, Map<string, Phrase[]>>();

/** The marks of a sentence in order; of two that overlap the longer one, and an inverted one only before states. */
export function voteMarks(elements: readonly Element[], pack: LanguagePack): VoteMark[] {
  const phrases = phrasesOf(pack);
  const ballots = wordsOf(pack.votes.ballots);
  const found: VoteMark[] = [];
  for (const [index, element] of elements.entries()) {
    if (element.kind !== "word") continue;
    const marks = (phrases.get(element.lower) ?? []).flatMap(({ steps, ...mark }) => {
      const filled = fillPhrase(elements, index + 1, steps, pack);
      if (!filled) return [];
      if (mark.how === "inverted" && !statesFrom(elements, filled.end, pack)) return [];
      if (mark.how === "bare" && !isBare(elements, index, pack)) return [];
      const speaksOfVote = elements.slice(index, filled.end).some(({ lower }) => ballots.has(lower));
      const named = mark.how === "saying" ? speaksOfVote : mark.named;
      return [{ ...mark, named, start: index, end: filled.end }];
    });
    const best = marks.toSorted((a, b) => b.end - a.end || rank(a) - rank(b))[0];
    const last = found.at(-1);
    if (!best) continue;
    if (!last || best.start >= last.end) found.push(best);
    else if (best.end > last.end && best.how !== "bare" && last.how !== "inverted")
      found[found.length - 1] = best;
  }
  return found;
}

function rank({ how }: VoteMark): number {
  return ["verb", "saying", "inverted", "bare"].indexOf(how);
}

function phrasesOf(pack: LanguagePack): Map<string, Phrase[]> {
  let map = compiled.get(pack);
  if (map) return map;
  map = new Map();
  const { verbs, sayings, inverted, bare } = pack.votes;
  const all = [
    ...verbs.map((verb) => ({ ...verb, how: "verb" as const })),
    ...sayings.map((saying) => ({ ...saying, how: "saying" as const, named: true })),
    ...inverted.map((saying) => ({ ...saying, how: "inverted" as const, named: true })),
    ...bare.map((saying) => ({ ...saying, how: "bare" as const, named: true })),
  ];
  for (const { phrase, ...mark } of all) {
    const [first = "", ...rest] = phrase.split(" ");
    for (const word of first.split("|"))
      map.set(word, [...(map.get(word) ?? []), { ...mark, steps: stepsOf(rest, pack) }]);
  }
  compiled.set(pack, map);
  return map;
}

/** "Belarus – against", "against – Belarus", "Belarus against," : a state beside the word, parted by no more than a dash. */
function isBare(elements: readonly Element[], at: number, pack: LanguagePack): boolean {
  if (isDash(elements[at + 1]) && statesFrom(elements, at + 2, pack)) return true;
  const next = elements[at + 1];
  const ends = !next || next.kind === "mark" || wordsOf(pack.group.and).has(next.lower);
  return ends && bareSubjectEnd(elements, at) !== null;
}

/** Index of the state that a bare vote is of, where it stands before it. */
export function bareSubjectEnd(elements: readonly Element[], at: number): number | null {
  const before = isDash(elements[at - 1]) ? at - 2 : at - 1;
  return stateOf(elements[before]) ? before : null;
}

export function isDash(element: Element | undefined): boolean {
  return element !== undefined && /^[—–-]$/.test(element.lower);
}

export function stateOf(element: Element | undefined): Iso3 | null {
  if (!element) return null;
  const { mention, party } = element;
  if (party && (party.kind === "state" || party.kind === "group") && party.states.length === 1)
    return party.states[0] ?? null;
  return mention && (mention.kind === "name" || mention.kind === "metonym") ? mention.state : null;
}

export interface VotingStates {
  states: Iso3[];
  start: number;
  end: number;
}

/** "Belarus, Russia and Nicaragua" from an index on, past articles, dashes and colons. */
export function statesFrom(
  elements: readonly Element[],
  from: number,
  pack: LanguagePack,
): VotingStates | null {
  const and = wordsOf(pack.group.and);
  const contrast = wordsOf(pack.votes.contrast);
  const light = [pack.group.articles, pack.group.adverbs].map((list) => wordsOf(list));
  let index = from;
  while (
    isDash(elements[index]) ||
    elements[index]?.lower === ":" ||
    light.some((words) => words.has(elements[index]?.lower ?? ""))
  )
    index += 1;
  const states: Iso3[] = [];
  const start = index;
  let end = index;
  while (true) {
    const state = stateOf(elements[index]);
    if (!state) break;
    states.push(state);
    end = index + 1;
    index = end;
    if (elements[index]?.lower === ",") index += 1;
    if (index > end && contrast.has(elements[index]?.lower ?? "")) break;
    if (and.has(elements[index]?.lower ?? "")) index += 1;
    if (index === end) break;
    if (wordsOf(pack.group.articles).has(elements[index]?.lower ?? "")) index += 1;
  }
  return states.length > 0 ? { states, start, end } : null;
}

/** The same list backwards from the index of its last state. */
export function statesUntil(
  elements: readonly Element[],
  last: number,
  from: number,
  pack: LanguagePack,
): VotingStates | null {
  const and = wordsOf(pack.group.and);
  const contrast = wordsOf(pack.votes.contrast);
  const states: Iso3[] = [];
  let index = last;
  let start = last;
  while (index >= from) {
    const state = stateOf(elements[index]);
    if (!state) break;
    states.unshift(state);
    start = index;
    let before = index - 1;
    if (wordsOf(pack.group.articles).has(elements[before]?.lower ?? "")) before -= 1;
    const joint = elements[before]?.lower ?? "";
    const isComma = elements[before - 1]?.lower === ",";
    if (contrast.has(joint) && isComma) break;
    if (and.has(joint)) index = isComma ? before - 2 : before - 1;
    else if (joint === "," && states.length > 1) index = before - 1;
    else break;
  }
  return states.length > 0 ? { states, start, end: last + 1 } : null;
}
