import type { EventDraft } from "../domain/evidence.ts";
import { looksAhead, subjectAfterVisit, wordBefore } from "./clause-visits.ts";
import type { Element } from "./elements.ts";
import type { Frame } from "./frames.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { clauseSubject } from "./subject.ts";
import type { SubjectMemory } from "./subject.ts";
import { wordsOf } from "./words-of.ts";

const IN_PASSING = "told in passing";

/**
 * "на встрече с министром Кении посол заявил", "по итогам переговоров с президентом": a meeting that the sentence takes for
 * granted. Null where the sentence looks ahead.
 */
export function meetingFrame(
  elements: readonly Element[],
  noun: number,
  memory: SubjectMemory,
  pack: LanguagePack,
): Frame | null {
  const { freeOrder } = pack;
  const word = elements[noun]?.lower ?? "";
  if (!freeOrder) return null;
  const isTalks = wordsOf(freeOrder.talks).has(word);
  if (!isTalks && !wordsOf(freeOrder.meetings).has(word)) return null;
  const during = wordBefore(elements, noun, pack);
  const before = elements[during]?.lower ?? "";
  if (!wordsOf(freeOrder.during).has(before) && !wordsOf(freeOrder.to).has(before)) return null;
  const partner = elements[noun + 2]?.party;
  if (!wordsOf(pack.group.with).has(elements[noun + 1]?.lower ?? "") || !partner?.official) return null;
  if (partner.kind === "state" || partner.states.length !== 1 || looksAhead(elements, pack)) return null;
  const trigger = pack.triggers.find(({ id }) => id === (isTalks ? "talks-held" : "meeting"));
  const end = noun + 3;
  const subject =
    subjectAfterVisit(elements, end, pack) ?? clauseSubject(elements, during, partner.states, memory, pack);
  if (!trigger || !subject) return null;
  return {
    trigger,
    start: null,
    verb: noun,
    group: {
      start: noun,
      status: "reported",
      tense: "past",
      factors: [{ reason: IN_PASSING, weight: -0.05 }],
    },
    filled: {
      groups: [{ parties: [partner], date: null, start: noun, end }],
      agent: [],
      predicate: null,
      end,
    },
    subject: { ...subject, start: Math.min(subject.start, noun) },
  };
}

/** A meeting told in passing after one that the article has told already is most likely that one. */
export function isToldAgain(event: EventDraft, before: readonly EventDraft[]): boolean {
  if (event.type !== "CONSULT" || !event.factors.some(({ reason }) => reason === IN_PASSING)) return false;
  const states = statesOf(event);
  return before.some((other) => other !== event && other.type === "CONSULT" && statesOf(other) === states);
}

function statesOf({ parties }: EventDraft): string {
  return [...new Set(parties.map(({ state }) => state))].toSorted().join(" ");
}
