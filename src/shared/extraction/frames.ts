import type { EventDate } from "../domain/event-date.ts";
import type { EventDraft, Factor, Party, TextSpan } from "../domain/evidence.ts";
import type { IsoDay } from "../domain/iso-day.ts";
import { clauseDate } from "./clause-date.ts";
import { confidenceOf } from "./confidence.ts";
import { resolveDate, undatedFuture, undatedPast } from "./dates.ts";
import type { Element } from "./elements.ts";
import { isHistorical } from "./historical.ts";
import type { EventTrigger, LanguagePack } from "./packs/language-pack.ts";
import { fillRoles } from "./roles.ts";
import { fillPhrase, isBoundary } from "./slots.ts";
import type { Filled, SlotGroup } from "./slots.ts";
import { subjectBefore } from "./subject.ts";
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
interface Frame {
  start: TriggerStart;
  verb: number;
  group: VerbGroup;
  filled: Filled;
}

/** The events of one sentence, in the order in which it tells them. A frame with an empty slot gives none. */
export function eventsOf(
  elements: readonly Element[],
  sentence: TextSpan,
  context: FrameContext,
): EventDraft[] {
  const events: EventDraft[] = [];
  const memory: SubjectMemory = { ...context.memory, clause: null };
  let lastEnd = 0;
  let parent: EventDraft | null = null;
  for (const frame of framesOf(elements, context.pack)) {
    if (frame.verb < lastEnd) continue;
    const made: EventDraft[] =
      frame.group.status === "purpose"
        ? purposeEvents(elements, frame, parent, lastEnd, sentence, context)
        : reportedEvents(elements, frame, memory, lastEnd, sentence, context);
    if (made.length === 0) continue;
    events.push(...made);
    lastEnd = frame.filled.end;
    if (frame.group.status !== "purpose") parent = made.length === 1 ? (made[0] ?? null) : null;
  }
  return events;
}

function framesOf(elements: readonly Element[], pack: LanguagePack): Frame[] {
  const index = triggerIndex(pack);
  const frames: Frame[] = [];
  for (const [verb, element] of elements.entries()) {
    if (element.kind !== "word") continue;
    const fitting = (index.get(element.lower) ?? []).flatMap((start): Frame[] => {
      const filled = fillPhrase(elements, verb + 1, start.steps, pack);
      if (!filled) return [];
      const group = readVerbGroup(elements, verb, start.tense, pack);
      return group ? [{ start, verb, group, filled }] : [];
    });
    // The phrase that says most decides: "signed a trade deal" before "signed".
    fitting.sort((a, b) => b.start.steps.length - a.start.steps.length);
    frames.push(...fitting);
  }
  return frames;
}

function reportedEvents(
  elements: readonly Element[],
  frame: Frame,
  memory: SubjectMemory,
  from: number,
  sentence: TextSpan,
  context: FrameContext,
): EventDraft[] {
  const { group, filled, start } = frame;
  const subject: Subject | null = start.subjectless
    ? { parties: [], start: group.start, how: "named" }
    : subjectBefore(elements, group.start, memory, context.pack, from);
  if (!subject) return [];
  const trigger = asMeeting(start.trigger, filled);
  if (!trigger.stateSubject && subject.parties.some(({ kind }) => kind === "state")) return [];
  // Ambassadors live where they are sent: "посол Кении посетила Минск" is no visit from Kenya.
  if (trigger.mode === "visit" && subject.parties.some(({ rank }) => rank === "ambassador")) return [];
  const planned = group.status === "planned" || group.tense === "future";
  if (planned && !trigger.planned) return [];
  const events: EventDraft[] = [];
  const groups: (SlotGroup | null)[] = filled.groups.length > 0 ? filled.groups : [null];
  for (const [position, slot] of groups.entries()) {
    const spoken = { elements, frame, subject, context };
    const date = frameDate(spoken, slot);
    const quote = quoteOf(spoken, slot, position, date.end);
    const factors = [...group.factors, ...subjectFactors(subject), ...dateFactors(date.date)];
    for (const fill of fillRoles(
      trigger,
      subject.parties,
      slot?.parties ?? [],
      date.date,
      context.published,
    )) {
      const kind = planned
        ? (trigger.planned ?? trigger)
        : (thirdCountry(elements, frame, fill.parties, context.pack) ?? trigger);
      events.push({
        sentence,
        quote,
        rule: trigger.id,
        ...confidenceOf(trigger.confidence, [...factors, ...fill.factors]),
        type: kind.type,
        mode: kind.mode,
        cameo: kind.cameo,
        status: group.status === "reported" ? trigger.status : group.status,
        historical: isHistorical(date.date.reading, context.published),
        date: date.date,
        parties: fill.parties,
      });
    }
  }
  if (events.length > 0) memory.clause = subject.parties;
  return events;
}

/** A resident ambassador who is received has not come on a visit. */
function asMeeting(trigger: EventTrigger, { groups }: Filled): EventTrigger {
  const parties = groups.flatMap((group) => group.parties);
  const isResident = parties.length > 0 && parties.every(({ rank }) => rank === "ambassador");
  if (trigger.mode !== "host" || !isResident) return trigger;
  return { ...trigger, mode: "meeting", cameo: "040", roles: "mutual", planned: null };
}

/** "met with the Kenyan president in Uganda": neither of them was at home. */
function thirdCountry(
  elements: readonly Element[],
  { start, filled }: Frame,
  parties: readonly Party[],
  pack: LanguagePack,
): { type: EventDraft["type"]; mode: EventDraft["mode"]; cameo: string } | null {
  if (start.trigger.mode !== "meeting" && start.trigger.mode !== "talks") return null;
  if (!wordsOf(pack.group.into).has(elements[filled.end]?.lower ?? "")) return null;
  const place = elements[filled.end + 1]?.party;
  if (place?.kind !== "state" || parties.some(({ state }) => place.states.includes(state))) return null;
  return { type: "CONSULT", mode: "third-country", cameo: "044" };
}

/** "visited Kenya to sign a memorandum": the visit's parties and date, all of them as actors. */
function purposeEvents(
  elements: readonly Element[],
  frame: Frame,
  parent: EventDraft | null,
  parentEnd: number,
  sentence: TextSpan,
  { pack }: FrameContext,
): EventDraft[] {
  const { trigger } = frame.start;
  const { start } = frame.group;
  if (!parent || !trigger.purpose || parent.status === "denied" || parent.status === "hypothetical")
    return [];
  if (start < parentEnd || start > parentEnd + 2) return [];
  if (elements.slice(parentEnd, start).some((element) => isBoundary(element, pack))) return [];
  const end = purposeEnd(elements, Math.max(frame.verb + 1, frame.filled.end), pack);
  const states = new Set(parent.parties.map(({ state }) => state));
  const named = frame.filled.groups.flatMap(({ parties }) => parties.flatMap((party) => party.states));
  if (states.size < 2 || named.some((state) => !states.has(state))) return [];
  const first = elements[start];
  const last = elements[end - 1];
  if (!first || !last) return [];
  return [
    {
      sentence,
      quote: { start: first.span.start, end: last.span.end },
      rule: `${trigger.id}-purpose`,
      ...confidenceOf(trigger.confidence, [
        { reason: "the purpose of a visit, not its outcome", weight: -0.15 },
      ]),
      type: trigger.type,
      mode: trigger.mode,
      cameo: trigger.cameo,
      status: "purpose",
      historical: parent.historical,
      date: parent.date,
      parties: [...states].map((state): Party => ({ state, role: "actor", person: null })),
    },
  ];
}

/** A purpose runs to the end of its clause. */
function purposeEnd(elements: readonly Element[], from: number, pack: LanguagePack): number {
  let end = from;
  while (end < elements.length) {
    const element = elements[end];
    if (!element || element.lower === "," || element.kind === "date" || isBoundary(element, pack)) break;
    end += 1;
  }
  return end;
}

interface Spoken {
  elements: readonly Element[];
  frame: Frame;
  subject: Subject;
  context: FrameContext;
}

/** The date of a slot: its own, the one right after the phrase, or one that stands alone in the clause. */
function frameDate(spoken: Spoken, slot: SlotGroup | null): { date: EventDate; end: number | null } {
  const { elements, frame, subject, context } = spoken;
  const { tense, status } = frame.group;
  const where = { published: context.published, previous: context.previous, tense };
  if (slot?.date) return { date: resolveDate(slot.date, where), end: null };
  const groups = frame.filled.groups;
  const found =
    groups.length > 1 ? null : clauseDate(elements, subject.start, frame.filled.end, context.pack);
  if (found) return { date: resolveDate(found.date, where), end: found.adjacentEnd };
  const isAhead = status === "planned" || tense === "future";
  return { date: isAhead ? undatedFuture() : undatedPast(context.published), end: null };
}

/** From the verb (or the group's first place) to the end of the slot and its date. */
function quoteOf(spoken: Spoken, slot: SlotGroup | null, position: number, dateEnd: number | null): TextSpan {
  const { elements, frame } = spoken;
  const from = position === 0 || !slot ? frame.group.start : slot.start;
  const to = Math.max(
    dateEnd ?? 0,
    slot && position > 0 ? slot.end : 0,
    position === 0 ? firstEnd(frame) : 0,
  );
  return {
    start: elements[from]?.span.start ?? 0,
    end: elements[to - 1]?.span.end ?? 0,
  };
}

function firstEnd(frame: Frame): number {
  const [first, second] = frame.filled.groups;
  return first && second ? first.end : frame.filled.end;
}

function subjectFactors(subject: Subject): Factor[] {
  switch (subject.how) {
    case "named":
      return [];
    case "pronoun":
      return [{ reason: "the subject is a pronoun", weight: -0.15 }];
    case "carried":
      return [{ reason: "the subject is taken from the clause before", weight: -0.1 }];
  }
}

function dateFactors(date: EventDate): Factor[] {
  if (date.reading.kind !== "interval") return [{ reason: "no date in the sentence", weight: -0.1 }];
  return date.inferred ? [{ reason: "the date is inferred", weight: -0.05 }] : [];
}
