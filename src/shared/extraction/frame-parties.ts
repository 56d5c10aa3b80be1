import type { Iso3 } from "../domain/state-code.ts";
import { isBoundary } from "./boundary.ts";
import { POSSESSIVE } from "./elements.ts";
import type { Element } from "./elements.ts";
import type { Frame } from "./frames.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import type { PartyPhrase } from "./party-phrase.ts";
import { pairBefore, stateParty } from "./slot-parties.ts";
import type { SlotGroup } from "./slot-parties.ts";
import { clauseSubject, subjectAfter, subjectBefore } from "./subject.ts";
import type { Subject, SubjectMemory } from "./subject.ts";
import { wordsOf } from "./words-of.ts";

export interface Taking {
  subject: Subject;
  slots: (SlotGroup | null)[];
}

/** Who acts and on whom, as the words stand: in the passive the subject is whom it is done to. */
export function partsOf(
  elements: readonly Element[],
  frame: Frame,
  memory: SubjectMemory,
  from: number,
  pack: LanguagePack,
): Taking | null {
  const { group, filled, start } = frame;
  const slots: (SlotGroup | null)[] = filled.groups.length > 0 ? filled.groups : [null];
  if (frame.subject) return { subject: frame.subject, slots };
  if (start?.subjectless) return withoutSubject(elements, frame, memory, slots, pack);
  // "handed over a letter from Y to Z": who brings it does not matter.
  if (filled.agent.length > 0 && start?.voice === "active")
    return { subject: { parties: filled.agent, start: group.start, how: "named" }, slots };
  const subject = subjectOf(elements, frame, memory, from, pack);
  if (!subject) return null;
  if (start?.voice === "passive") {
    if (filled.agent.length === 0) return null;
    const done: SlotGroup = { parties: subject.parties, date: null, start: subject.start, end: filled.end };
    return { subject: { ...subject, parties: filled.agent }, slots: [done] };
  }
  return filled.answers ? answering(subject, filled.end, memory) : { subject, slots };
}

function subjectOf(
  elements: readonly Element[],
  { group, filled }: Frame,
  memory: SubjectMemory,
  from: number,
  pack: LanguagePack,
): Subject | null {
  if (group.subjectElsewhere === "after") return subjectAfter(elements, filled.end, pack);
  if (group.subjectElsewhere === undefined) return subjectBefore(elements, group.start, memory, pack, from);
  const places = filled.groups.flatMap(({ parties }) => parties.flatMap(({ states }) => states));
  return clauseSubject(elements, group.start, places, memory, pack);
}

/** "Minsk condemned the decision": that of the other side of the pair told before. */
function answering(subject: Subject, end: number, { pair }: SubjectMemory): Taking | null {
  const [state, more] = new Set(subject.parties.flatMap(({ states }) => states));
  if (!pair || !state || more) return null;
  const other = otherOf(pair, state);
  return other ? { subject, slots: [{ parties: [told(other)], date: null, start: end, end }] } : null;
}

/** Whose it is that "was signed", "was delivered to Kenya": an agent, a pair, an owner, or who was told of before. */
function withoutSubject(
  elements: readonly Element[],
  frame: Frame,
  memory: SubjectMemory,
  slots: (SlotGroup | null)[],
  pack: LanguagePack,
): Taking | null {
  const { group, filled } = frame;
  const found = (parties: PartyPhrase[], how: Subject["how"]): Taking => ({
    subject: { parties, start: group.start, how },
    slots,
  });
  if (filled.agent.length > 0) return found(filled.agent, "named");
  const pair = filled.groups.length > 0 ? null : pairBefore(elements, frame.verb, pack);
  if (pair) return found(pair.parties, "named");
  const named = [...new Set(filled.groups.flatMap(({ parties }) => parties.flatMap(({ states }) => states)))];
  const [only] = named;
  if (!only) {
    const carried = carriedPair(elements, frame, memory, pack);
    return carried && found(carried, "carried");
  }
  if (named.length > 1) return found([], "named");
  const owner = ownerBefore(elements, Math.min(frame.verb, group.start), pack);
  if (owner) return owner === only ? null : found([stateParty(owner)], "named");
  const other = otherSide(elements, only, memory);
  return other ? found([told(other)], "carried") : null;
}

const OWNER_REACH = 5;

/** "Belarusian tractors were delivered", "Kenya's embassy opened": the state that the noun phrase before names. */
function ownerBefore(elements: readonly Element[], at: number, pack: LanguagePack): Iso3 | null {
  for (let index = at - 1; index >= Math.max(0, at - OWNER_REACH); index -= 1) {
    const element = elements[index];
    if (!element || isBoundary(element, pack) || element.lower === ",") return null;
    if (element.lower === POSSESSIVE) return elements[index - 1]?.mention?.state ?? null;
    if (element.mention?.kind === "adjective") return element.mention.state;
    if (element.kind !== "word") return null;
  }
  return null;
}

/** The one other state that the sentence names, else the other of the pair told before, else the place of the report. */
function otherSide(elements: readonly Element[], state: Iso3, { pair, home }: SubjectMemory): Iso3 | null {
  const others = statesIn(elements).filter((named) => named !== state);
  const [only] = others;
  if (only) return others.length === 1 ? only : null;
  const carried = pair && otherOf(pair, state);
  return carried ?? (home === state ? null : home);
}

function statesIn(elements: readonly Element[]): Iso3[] {
  const states = elements.flatMap(({ party, mention }) => [
    ...(party?.states ?? []),
    ...(mention?.state ? [mention.state] : []),
  ]);
  return [...new Set(states)];
}

function otherOf(pair: readonly [Iso3, Iso3], state: Iso3): Iso3 | null {
  return pair[0] === state ? pair[1] : pair[1] === state ? pair[0] : null;
}

function told(state: Iso3): PartyPhrase {
  return { ...stateParty(state), via: "earlier" };
}

/** "The document was signed in Minsk": the two states of the sentences before, where this one names no other. */
function carriedPair(
  elements: readonly Element[],
  { trigger, verb }: Frame,
  { pair, pairAge }: SubjectMemory,
  pack: LanguagePack,
): PartyPhrase[] | null {
  if (!pair || (trigger.mode !== "sign" && trigger.mode !== "intent")) return null;
  const before = elements[verb - 1]?.lower ?? "";
  // "the document", "seven agreements", "a package of documents".
  const isDefinite =
    trigger.mode === "intent" ||
    wordsOf(pack.people.definite).has(before) ||
    /^\d{1,2}$/.test(before) ||
    Object.hasOwn(pack.numbers, before);
  const isNear = pairAge <= 1 && !elements.some(({ lower }) => wordsOf(pack.group.by).has(lower));
  if (!isDefinite && !isNear) return null;
  if (statesIn(elements).some((state) => !pair.includes(state))) return null;
  return pair.map(told);
}
