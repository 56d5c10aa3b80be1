import type { Iso3 } from "../domain/state-code.ts";
import { isBoundary } from "./boundary.ts";
import { POSSESSIVE } from "./elements.ts";
import type { Element } from "./elements.ts";
import type { Frame } from "./frames.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import type { PartyPhrase } from "./party-phrase.ts";
import { pairBefore, stateParty, statesIn } from "./slot-parties.ts";
import type { SlotGroup } from "./slot-parties.ts";
import { sentenceSubject } from "./named-subject.ts";
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
  if (filled.here) return leftOut(elements, subject, frame, memory);
  if (start?.voice === "passive") {
    if (filled.agent.length === 0) return null;
    const done: SlotGroup = { parties: subject.parties, date: null, start: subject.start, end: filled.end };
    return { subject: { ...subject, parties: filled.agent }, slots: [done] };
  }
  if (filled.venue && !areGuests(subject)) return null;
  const whom = filled.groups.length === 0 ? withWhom(elements, subject.start, pack) : null;
  if (whom) return { subject, slots: [whom] };
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
  if (group.subjectElsewhere === "sentence") return sentenceSubject(elements, group.start, memory, pack);
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

/** One side alone, and no state's bare name: "a delegation held talks in Minsk". */
function areGuests({ parties }: Subject): boolean {
  const states = new Set(parties.flatMap((party) => party.states));
  return states.size === 1 && parties.every(({ kind }) => kind !== "state");
}

/** "…, with whom he held talks": the party before the comma. */
function withWhom(elements: readonly Element[], subject: number, { group }: LanguagePack): SlotGroup | null {
  if (elements[subject - 1]?.lower !== "whom" || !wordsOf(group.with).has(elements[subject - 2]?.lower ?? ""))
    return null;
  const at = elements[subject - 3]?.lower === "," ? subject - 4 : subject - 3;
  const party = elements[at]?.party;
  return party?.official ? { parties: [party], date: null, start: at, end: at + 1 } : null;
}

const BODY_REACH = 4;

/** "arrived yesterday", "was summoned": the place of the report or the other of the pair is the other side. */
function leftOut(
  elements: readonly Element[],
  subject: Subject,
  { filled, start }: Frame,
  { pair, home }: SubjectMemory,
): Taking | null {
  const [state, more] = new Set(subject.parties.flatMap(({ states }) => states));
  const others = statesIn(elements).filter((named) => named !== state && named !== home);
  // "presented his credentials at the UN body".
  const isElsewhere = elements
    .slice(filled.end, filled.end + BODY_REACH)
    .some(({ mention }) => mention?.kind === "body");
  if (!state || more || isElsewhere) return null;
  const paired = home === null && pair ? otherOf(pair, state) : null;
  // "Mr X, who flew in on Monday, said his state would help Kenya": the other of the pair may be named once more.
  if (others.some((named) => named !== paired)) return null;
  const other = home && home !== state ? home : paired;
  if (!other) return null;
  const end = Math.max(filled.end, subject.start + 1);
  const slot = (parties: PartyPhrase[]): SlotGroup => ({ parties, date: null, start: subject.start, end });
  return start?.voice === "passive"
    ? { subject: { ...subject, parties: [told(other)] }, slots: [slot(subject.parties)] }
    : { subject, slots: [slot([told(other)])] };
}

/** "joint Belarusian-Chinese exercises": the pair stands after the phrase's first word. */
const JOINT_REACH = 5;

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
  const reach = frame.trigger.mode === "military" ? [0, JOINT_REACH] : [0];
  const pair =
    filled.groups.length > 0
      ? null
      : (reach
          .map((words) => pairBefore(elements, frame.verb + words, pack))
          .find((listed) => listed !== null) ?? null);
  if (pair) return found(pair.parties, "named");
  const named = [...new Set(filled.groups.flatMap(({ parties }) => parties.flatMap(({ states }) => states)))];
  const [only] = named;
  const open = filled.groups
    .flatMap(({ parties }) => parties)
    .find(({ candidates }) => candidates.length > 0);
  if (!only && open) {
    // "Talks with President X are planned": the president of the place of the report, and the other of the pair.
    const other = memory.pair && otherOf(memory.pair, open.candidates[0] ?? "");
    return other ? found([told(other)], "carried") : null;
  }
  if (!only) {
    const carried = carriedPair(elements, frame, memory, pack);
    return carried && found(carried, "carried");
  }
  if (named.length > 1) return shared(frame, named, memory, found([], "named"));
  const owner = ownerBefore(elements, Math.min(frame.verb, group.start), pack);
  if (owner) return owner === only ? null : found([stateParty(owner)], "named");
  const other = otherSide(elements, only, memory);
  return other ? found([told(other)], "carried") : null;
}

/** "approves a draft treaty between A and B": one of the two acts, the state of the report where it is one. */
function shared({ trigger }: Frame, named: readonly Iso3[], { home }: SubjectMemory, taking: Taking): Taking {
  if (trigger.roles === "mutual") return taking;
  const actor = home && named.includes(home) ? home : named[0];
  const parties = taking.slots.flatMap((slot) => slot?.parties ?? []);
  const others = parties.filter(({ states }) => !states.includes(actor ?? ""));
  const [slot] = taking.slots;
  if (!actor || !slot) return taking;
  return {
    subject: { ...taking.subject, parties: parties.filter(({ states }) => states.includes(actor)) },
    slots: [{ ...slot, parties: others }],
  };
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

function otherOf(pair: readonly [Iso3, Iso3], state: Iso3): Iso3 | null {
  return pair[0] === state ? pair[1] : pair[1] === state ? pair[0] : null;
}

function told(state: Iso3): PartyPhrase {
  return { ...stateParty(state), via: "earlier" };
}

const CARRIED: ReadonlySet<string> = new Set(["sign", "intent", "commission"]);

/** "The document was signed in Minsk": the two states of the sentences before, where this one names no other. */
function carriedPair(
  elements: readonly Element[],
  { trigger, verb }: Frame,
  { pair, pairAge }: SubjectMemory,
  pack: LanguagePack,
): PartyPhrase[] | null {
  if (!pair || !CARRIED.has(trigger.mode)) return null;
  const before = elements[verb - 1]?.lower ?? "";
  // "the document", "seven agreements", "a package of documents".
  const isDefinite =
    trigger.mode === "intent" ||
    wordsOf(pack.people.definite).has(before) ||
    /^\d{1,2}$/.test(before) ||
    Object.hasOwn(pack.numbers, before);
  const isNear =
    trigger.mode === "sign" &&
    pairAge <= 1 &&
    !elements.some(({ lower }) => wordsOf(pack.group.by).has(lower));
  if (!isDefinite && !isNear) return null;
  if (statesIn(elements).some((state) => !pair.includes(state))) return null;
  return pair.map(told);
}
