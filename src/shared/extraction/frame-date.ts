import type { EventDate } from "../domain/event-date.ts";
import type { TextSpan } from "../domain/evidence.ts";
import { asideDate } from "./aside-date.ts";
import { clauseDate } from "./clause-date.ts";
import { resolveDate, undatedFuture, undatedPast } from "./dates.ts";
import type { Element } from "./elements.ts";
import type { Frame, FrameContext } from "./frames.ts";
import type { SlotGroup } from "./slot-parties.ts";
import type { Subject } from "./subject.ts";

/** A frame with its subject found. */
export interface Spoken {
  elements: readonly Element[];
  frame: Frame;
  subject: Subject;
  context: FrameContext;
}

/** The date of a slot: its own, the one right after the phrase, or one that stands alone in the clause. */
export function frameDate(spoken: Spoken, slot: SlotGroup | null): { date: EventDate; end: number | null } {
  const { elements, frame, subject, context } = spoken;
  const { tense, status } = frame.group;
  const where = { published: context.published, previous: context.previous, tense };
  // "accepted an invitation to visit Kenya in May": the day of what is ahead.
  const ahead = frame.trigger.mode === "plan-visit" ? { ...where, tense: "future" as const } : where;
  if (slot?.date) return { date: resolveDate(slot.date, ahead), end: null };
  const groups = frame.filled.groups;
  // "В марте был в Кении, а в мае — в Уганде": the date before the verb is the first group's.
  const first =
    groups.length > 1 && slot === groups[0] && context.pack.freeOrder !== null
      ? elements.slice(0, frame.verb).filter((element) => element.date !== null)
      : [];
  if (first.length === 1 && first[0]?.date) return { date: resolveDate(first[0].date, where), end: null };
  const found =
    groups.length > 1 ? null : clauseDate(elements, subject.start, frame.filled.end, context.pack);
  if (found) {
    const isAhead = context.pack.freeOrder ? found.adjacentEnd !== null : found.later;
    const reading = isAhead ? ahead : where;
    return { date: resolveDate(found.date, reading), end: found.adjacentEnd };
  }
  const aside = status === "reported" ? asideDate(elements, frame, context.pack) : null;
  if (aside) return { date: resolveDate(aside, where), end: null };
  const isAhead = status === "planned" || tense === "future" || frame.trigger.status === "planned";
  return { date: isAhead ? undatedFuture() : undatedPast(context.published), end: null };
}

/** From the verb (or the group's first place) to the end of the slot and its date. */
export function quoteOf(
  spoken: Spoken,
  slot: SlotGroup | null,
  position: number,
  dateEnd: number | null,
): TextSpan {
  const { elements, frame, subject } = spoken;
  // "No minister has visited": the words that deny it are part of the proof.
  const first = subject.negated ? subject.start : frame.group.start;
  const from = position === 0 || !slot ? first : slot.start;
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
