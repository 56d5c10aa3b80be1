import type { EventDate } from "../domain/event-date.ts";
import type { EventDraft, TextSpan } from "../domain/evidence.ts";
import type { IsoDay } from "../domain/iso-day.ts";
import { clauseFrames } from "./clause-frames.ts";
import { meetingFrame } from "./clause-meetings.ts";
import { visitFrame } from "./clause-visits.ts";
import type { Element } from "./elements.ts";
import { nominalMeeting } from "./nominal-meetings.ts";
import { nominalVisit } from "./nominal-visits.ts";
import type { EventTrigger, LanguagePack } from "./packs/language-pack.ts";
import { purposeEvents } from "./purpose-events.ts";
import { reportedEvents } from "./reported-events.ts";
import { sideCount } from "./slot-parties.ts";
import { fillPhrase } from "./slots.ts";
import type { Filled } from "./slots.ts";
import type { Subject, SubjectMemory } from "./subject.ts";
import { triggerIndex } from "./trigger-index.ts";
import type { TriggerStart } from "./trigger-index.ts";
import { readVerbGroup } from "./verb-group.ts";
import type { VerbGroup } from "./verb-group.ts";
import { wordsOf } from "./words-of.ts";

export interface FrameContext {
  published: IsoDay | null;
  /** The last dated event before this sentence. */
  previous: EventDate | null;
  memory: SubjectMemory;
  pack: LanguagePack;
}

/** A trigger with its words found; the guards have passed. */
export interface Frame {
  trigger: EventTrigger;
  /** The phrase that was found; null for a visit that a noun says. */
  start: TriggerStart | null;
  verb: number;
  group: VerbGroup;
  filled: Filled;
  /** The subject where it does not stand before the verb. */
  subject: Subject | null;
}

/** The events of one sentence, in the order in which it tells them. A frame with an empty slot gives none. */
export function eventsOf(
  elements: readonly Element[],
  sentence: TextSpan,
  context: FrameContext,
): EventDraft[] {
  const { pack } = context;
  const events: EventDraft[] = [];
  const memory: SubjectMemory = { ...context.memory, clause: null };
  let lastEnd = 0;
  let parent: EventDraft | null = null;
  let shared: EventDate | null = null;
  for (const verb of elements.keys()) {
    for (const frame of framesAt(elements, verb, memory, pack)) {
      if (frame.verb < lastEnd && !isToldBeside(frame, events)) continue;
      const isPurpose = frame.group.status === "purpose";
      const made: EventDraft[] = isPurpose
        ? purposeEvents(elements, frame, parent, lastEnd, sentence, pack)
        : reportedEvents(elements, frame, memory, lastEnd, sentence, context, shared);
      if (made.length === 0) continue;
      events.push(...made);
      lastEnd = frame.filled.end;
      if (pack.freeOrder) memory.pair = pairOf(made) ?? memory.pair;
      if (isPurpose) continue;
      const only: EventDraft | null = made.length === 1 ? (made[0] ?? null) : null;
      parent = only;
      if (only && isFrame(frame) && only.date.reading.kind === "interval")
        shared = { ...only.date, inferred: true, rule: "during-visit" };
    }
  }
  if (!pack.freeOrder) return events;
  return events.filter((event) => !isToldBetter(event, events) && !isSpeltOut(event, events));
}

/** "вернулся из Кении, где находился с визитом 4 марта": one visit, whose second telling knows the day. */
function isToldBetter(event: EventDraft, events: readonly EventDraft[]): boolean {
  if (event.mode !== "visit" || event.date.rule !== "not-after-publication") return false;
  return events.some(
    (other) =>
      other !== event &&
      other.mode === "visit" &&
      other.status === event.status &&
      other.date.rule !== event.date.rule &&
      rolesOf(other) === rolesOf(event),
  );
}

function rolesOf({ parties }: EventDraft): string {
  return parties.map(({ state, role }) => `${state} ${role}`).join(" ");
}

/** "договорились провести переговоры": what was agreed says more than that it was. */
function isSpeltOut({ rule, quote }: EventDraft, events: readonly EventDraft[]): boolean {
  return (
    rule === "intent-stated" &&
    events.some(
      (other) => other.rule !== rule && other.quote.start < quote.end && quote.start < other.quote.end,
    )
  );
}

/** The two states of what was told just now: "По итогам визита … подписан пакет документов". */
function pairOf(events: readonly EventDraft[]): SubjectMemory["pair"] {
  const parties = events.at(-1)?.parties ?? [];
  const [first, second, ...rest] = [...new Set(parties.map(({ state }) => state))];
  return first && second && rest.length === 0 ? [first, second] : null;
}

/** "A package was signed following talks between A and B": the talks are within the words of what was signed. */
function isToldBeside({ start, trigger, subject }: Frame, events: readonly EventDraft[]): boolean {
  const last = events.at(-1);
  return (
    start === null &&
    (trigger.mode === "talks" || trigger.mode === "meeting") &&
    last?.mode === "sign" &&
    sideCount(subject?.parties ?? []) > 1
  );
}

/** "During his visit to Kenya on March 5, X met Y": what the visit frames happened in its days. */
function isFrame({ start, group, verb, subject }: Frame): boolean {
  return start
    ? group.subjectElsewhere === "after"
    : group.start === 0 && verb > 0 && (subject?.start ?? 0) > verb;
}

/** The frames that may begin at a word; the phrase that says most comes first: "signed a trade deal" before "signed". */
function framesAt(
  elements: readonly Element[],
  verb: number,
  memory: SubjectMemory,
  pack: LanguagePack,
): Frame[] {
  const element = elements[verb];
  if (element?.kind !== "word") return [];
  const starts = triggerIndex(pack).get(element.lower) ?? [];
  const frames = starts.flatMap((start) => frameOf(elements, verb, start, pack) ?? []);
  frames.sort((a, b) => (b.start?.steps.length ?? 0) - (a.start?.steps.length ?? 0));
  const told =
    nominalFrame(elements, verb, memory, pack) ??
    visitFrame(elements, verb, memory, pack) ??
    meetingFrame(elements, verb, memory, pack);
  return [...frames, ...(told ? [told] : []), ...clauseFrames(elements, verb, memory, pack)];
}

function frameOf(
  elements: readonly Element[],
  verb: number,
  start: TriggerStart,
  pack: LanguagePack,
): Frame | null {
  const filled = fillPhrase(elements, verb + 1, start.steps, pack);
  if (!filled) return null;
  if (start.trigger.id === "visit-stayed" && isNamedVisit(elements, filled.end, pack)) return null;
  const own = readVerbGroup(elements, verb, start.tense, pack, start.voice);
  if (!own) return null;
  const { predicate } = filled;
  // "No agreement was signed", "reports that an agreement was signed": the words before the noun count as well.
  const group = predicate && own.status === "reported" ? { ...predicate, start: own.start } : own;
  return { trigger: start.trigger, start, verb, group, filled, subject: null };
}

const VISIT_REACH = 6;

/** "was in Kenya on an official visit": the noun says more than the verb. */
function isNamedVisit(elements: readonly Element[], from: number, pack: LanguagePack): boolean {
  const at = elements[from]?.date ? from + 1 : from;
  return (
    wordsOf(pack.nominal.on).has(elements[at]?.lower ?? "") &&
    elements.slice(at, at + VISIT_REACH).some(({ lower }) => wordsOf(pack.nominal.visits).has(lower))
  );
}

function nominalFrame(
  elements: readonly Element[],
  noun: number,
  memory: SubjectMemory,
  pack: LanguagePack,
): Frame | null {
  const word = elements[noun]?.lower ?? "";
  const event = wordsOf(pack.nominal.visits).has(word)
    ? nominalVisit(elements, noun, memory, pack)
    : Object.hasOwn(pack.nominal.meetings, word)
      ? nominalMeeting(elements, noun, memory, pack)
      : null;
  const trigger = event && pack.triggers.find(({ id }) => id === event.trigger);
  if (!trigger) return null;
  const { group, filled, subject } = event;
  return { trigger, start: null, verb: noun, group, filled, subject };
}
