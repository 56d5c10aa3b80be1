import type { Element } from "./elements.ts";
import { leftOf } from "./nominal-visits.ts";
import type { NominalEvent } from "./nominal-visits.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { partner, sideCount } from "./slot-parties.ts";
import type { Filled } from "./slots.ts";
import { clauseSubject, subjectAfter } from "./subject.ts";
import type { Subject, SubjectMemory } from "./subject.ts";
import type { VerbGroup } from "./verb-group.ts";
import { wordsOf } from "./words-of.ts";

const REACH = 8;

/** Reads "at a meeting with Y, X said", "X said after talks with Y", "following talks between X and Y". */
export function nominalMeeting(
  elements: readonly Element[],
  noun: number,
  memory: SubjectMemory,
  pack: LanguagePack,
): NominalEvent | null {
  const { nominal } = pack;
  const { before } = leftOf(elements, noun, pack);
  const word = elements[before]?.lower ?? "";
  // "travelled to Pretoria for the session of the joint commission with South Africa".
  const isSession = word === "for" && elements[noun]?.lower === "session";
  if (elements[noun]?.lower === "session" && !isOfCommission(elements, noun)) return null;
  if (before < 0 || !(isSession || wordsOf(nominal.at).has(word) || wordsOf(nominal.during).has(word)))
    return null;
  const listed = partner(elements, noun + 1, pack, REACH);
  if (!listed || listed.parties.some(({ official }) => !official)) return null;
  const trigger = nominal.meetings[elements[noun]?.lower ?? ""];
  if (!trigger) return null;
  const group: VerbGroup = {
    start: before,
    status: "reported",
    tense: "past",
    factors: [{ reason: "told in passing", weight: -0.05 }],
  };
  const states = new Set(listed.parties.flatMap((party) => party.states));
  const base = { group, trigger };
  if (sideCount(listed.parties) > 1) {
    const subject: Subject = { parties: listed.parties, start: before, how: "named" };
    return { ...base, subject, filled: { ...NOTHING, end: listed.end } };
  }
  const hasSubject = elements.slice(0, before).some(({ party }) => party !== null);
  const subject =
    (hasSubject ? clauseSubject(elements, before, [...states], memory, pack) : null) ??
    subjectAfter(elements, listed.end, pack);
  const filled: Filled = { ...NOTHING, groups: [{ ...listed, date: null }], end: listed.end };
  return subject && { ...base, subject, filled };
}

function isOfCommission(elements: readonly Element[], noun: number): boolean {
  return elements
    .slice(noun + 1, noun + REACH)
    .some(({ lower }) => /^(?:commission|committee|council)$/.test(lower));
}

const NOTHING: Filled = { groups: [], agent: [], predicate: null, end: 0 };
